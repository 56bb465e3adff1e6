import { type TemplateResult, html, nothing } from 'lit';
import type { Candidate } from '../api/types.js';
import { say } from '../texts.js';
import type { Draft } from './draft.js';
import { shown } from './draft.js';
import { type Mark, type Paper, signsOf } from './paper.js';

/**
 * The list as on the paper: same order, same numbers, in columns. What is marked says so by a line
 * and by a word, not by colour alone.
 */
export function candidateColumns(
  paper: Paper,
  candidates: readonly Candidate[],
  draft: Draft,
): TemplateResult {
  const marks = new Map(shown(paper, draft).marks.map((mark) => [mark.number, mark]));
  const typed = draft.fault === null && draft.digits !== '' ? Number(draft.digits) : null;
  const boxes = signsOf(paper).length > 0 ? 'candidates-boxes' : '';
  return html`<ol class=${`plain candidates candidates-${crowd(candidates.length)} ${boxes}`}
    aria-label=${say('keying.list')}>
    ${candidates.map(({ number, name }) => {
      const mark = marks.get(number);
      return html`<li class=${lineClass(paper, mark, number === typed)} data-number=${number}>
        <span class="candidate-number">${number}</span>
        ${paper.kind === 'STRIKE_OUT' && mark
          ? html`<del class="candidate-name">${name}</del>`
          : html`<span class="candidate-name">${name}</span>`}
        ${mark ? html`<strong class="candidate-mark">${markWord(paper, mark)}</strong>` : nothing}
      </li>`;
    })}
  </ol>`;
}

/** What a mark is called in the list. */
function markWord(paper: Paper, mark: Mark): string {
  if (paper.kind === 'THREE_LEVELS') {
    return levelWord(mark);
  }
  switch (mark.sign) {
    case '=':
    case '-':
      return say('keying.disagree');
    case '*':
      return say('keying.both');
    case '?':
      return say('keying.neither');
    case '':
      return say(paper.kind === 'MARK_FOR' ? 'keying.chosen' : 'keying.struck');
  }
}

function levelWord(mark: Mark): string {
  switch (mark.sign) {
    case '-':
      return say('keying.markLow');
    case '*':
      return say('keying.markSeveral');
    case '?':
      return say('keying.neither');
    case '=':
    case '':
      return say('keying.markConfidence');
  }
}

function lineClass(paper: Paper, mark: Mark | undefined, typed: boolean): string {
  const kind = !mark ? '' : paper.kind === 'MARK_FOR' ? 'candidate-chosen' : 'candidate-struck';
  return `candidate ${kind} ${typed ? 'candidate-typed' : ''}`;
}

/** How many columns it takes to stay on the screen. */
function crowd(names: number): string {
  if (names <= 8) {
    return 'few';
  }
  return names <= 20 ? 'some' : names <= 42 ? 'many' : 'most';
}
