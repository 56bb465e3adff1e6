import { type TemplateResult, html, nothing } from 'lit';
import type { VerdictView } from '../api/types.js';
import { reasonText } from '../parts/reasons.js';
import { say } from '../texts.js';
import { type Paper, type SheetContent, levels, votes } from './paper.js';

/** "26 of 29", or that it is more than there are seats; how many have each level. */
export function votesText(paper: Paper, content: SheetContent): string {
  if (paper.kind === 'THREE_LEVELS') {
    return say('keying.levelsOf', { ...levels(paper, content.marks) });
  }
  const figures = { votes: votes(paper, content.marks), names: paper.names, seats: paper.seats };
  if (!paper.elects) {
    return say('keying.agreedOf', figures);
  }
  return figures.votes > figures.seats
    ? say('keying.overVote', figures)
    : say('keying.votesOf', figures);
}

/** The verdict with its articles; what is not known yet says so. */
export function verdictText(verdict: VerdictView | null): TemplateResult {
  if (verdict === null) {
    return html`<span class="verdict verdict-awaited">${say('keying.verdictAwaited')}</span>`;
  }
  return html`<strong class=${`verdict verdict-${verdict.kind.toLowerCase()}`}>${verdictName(verdict)}</strong>
    ${verdict.reasons.length === 0
      ? nothing
      : html`<ul class="plain verdict-reasons">
          ${verdict.reasons.map((reason) => html`<li data-code=${reason.code}>${reasonText(reason)}</li>`)}
        </ul>`}`;
}

export function verdictName(verdict: VerdictView): string {
  switch (verdict.kind) {
    case 'VALID':
      return say('keying.valid');
    case 'INVALID':
      return say('keying.invalid');
    case 'DOUBTFUL':
      return say('keying.doubtful');
  }
}
