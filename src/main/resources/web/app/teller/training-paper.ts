import { type TemplateResult, html, nothing } from 'lit';
import type { Candidate } from '../api/types.js';
import { name, say } from '../texts.js';
import type { Mark, Paper, SheetContent } from './paper.js';

/** An invented paper, drawn as the voter would have left it. */
export function trainingPaper(
  paper: Paper,
  candidates: readonly Candidate[],
  content: SheetContent,
): TemplateResult {
  const marks = new Map(content.marks.map((mark) => [mark.number, mark]));
  return html`<section class="training-paper" aria-labelledby="paper-title">
    <h2 id="paper-title">${say('training.paper')}</h2>
    <ol class="plain training-lines">
      ${candidates.map(
        (candidate) => html`<li>
          <span class="training-number">${candidate.number}</span>
          <span>${line(paper, candidate, marks.get(candidate.number))}</span>
        </li>`,
      )}
    </ol>
    ${content.defects.length === 0
      ? nothing
      : html`<ul class="plain typed-defects">
          ${content.defects.map((defect) => html`<li>⚠ ${name('defect', defect)}</li>`)}
        </ul>`}
  </section>`;
}

function line(paper: Paper, candidate: Candidate, mark: Mark | undefined): TemplateResult {
  switch (paper.kind) {
    case 'STRIKE_OUT':
      return mark ? html`<del>${candidate.name}</del>` : html`${candidate.name}`;
    case 'MARK_FOR':
      return html`${candidate.name} <span class="box">${mark ? 'X' : ''}</span>`;
    case 'THREE_LEVELS': {
      const several = mark?.sign === '*';
      const box = (words: string, sign: string | undefined) =>
        html`${words} <span class="box">${several || mark?.sign === sign ? 'X' : ''}</span> `;
      return html`${candidate.name}
        <span class="boxes">${box(say('keying.levelHigh'), undefined)}${box(say('keying.levelConfidence'), '=')}${box(
          say('keying.levelLow'),
          '-',
        )}</span>`;
    }
    case 'AGREE_DISAGREE': {
      const agree = mark === undefined || mark.sign === '*';
      const disagree = mark?.sign === '-' || mark?.sign === '*';
      return html`${candidate.name}
        <span class="boxes">${say('training.agree')} <span class="box">${agree ? 'X' : ''}</span>
          ${say('training.disagree')} <span class="box">${disagree ? 'X' : ''}</span></span>`;
    }
  }
}
