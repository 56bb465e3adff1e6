import { type TemplateResult, html, nothing } from 'lit';
import { name, say } from '../texts.js';
import { finished, shown } from './draft.js';
import { levels, notation, votes } from './paper.js';
import { saidText } from './said.js';
import type { Keying, Said } from './sheet-keying.js';
import { verdictText, votesText } from './verdict-text.js';

const REFUSALS: readonly Said['kind'][] = [
  'notOnList',
  'twice',
  'signNeeded',
  'noBoxes',
  'noSuchBox',
  'numberFirst',
  'finishFirst',
  'allKeyed',
  'noDefect',
  'notKeyed',
  'notKept',
  'notSafe',
];

/** The sheet under the teller's hands, to be read at arm's length. */
export function sheetState(keying: Keying): TemplateResult {
  const { at, paper, draft } = keying;
  const figure = votes(paper, shown(paper, draft).marks);
  return html`<section class=${`sheet sheet-${at.kind}`} aria-label=${say('keying.sheet')}>
    ${at.kind === 'allKeyed'
      ? html`<p class="sheet-position">
          <span class="figure">${keying.sheets}/${keying.sheets}</span>
          <span>${say('keying.allKeyed')}</span>
        </p>`
      : html`<p class="sheet-position" data-position=${at.position}>
            <span class="figure">${at.position}<span class="soft">/${keying.sheets}</span></span>
            <span>${say(at.kind === 'earlier' ? 'keying.earlierSheet' : 'keying.thisSheet')}</span>
          </p>
          ${paper.kind === 'THREE_LEVELS'
            ? levelFigures(keying)
            : html`<p class=${`sheet-votes ${figure > paper.seats ? 'sheet-votes-over' : ''}`} data-votes=${figure}>
                <span class="figure">${figure}<span class="soft">/${paper.seats}</span></span>
                <span>${paper.elects
                  ? say(figure > paper.seats ? 'keying.votesOver' : 'keying.votesForSeats', {
                      over: figure - paper.seats,
                    })
                  : say('keying.agreed')}</span>
              </p>`}
          <div class="sheet-typed">${typed(keying)}</div>`}
  </section>`;
}

/** How many names have each level so far. */
function levelFigures({ paper, draft }: Keying): TemplateResult {
  const { high, confidence, low } = levels(paper, shown(paper, draft).marks);
  return html`<p class="sheet-votes sheet-levels" data-levels=${`${high}-${confidence}-${low}`}>
    <span><span class="figure">${high}</span> ${say('keying.levelHigh')}</span>
    <span><span class="figure">${confidence}</span> ${say('keying.levelConfidence')}</span>
    <span><span class="figure">${low}</span> ${say('keying.levelLow')}</span>
  </p>`;
}

/** What was typed so far, as it will be recorded. */
function typed(keying: Keying): TemplateResult {
  const { marks, defects } = finished(keying.draft);
  const { digits, fault } = keying.draft;
  const none =
    keying.paper.kind === 'STRIKE_OUT'
      ? say('keying.nobodyStruck')
      : say(keying.paper.kind === 'THREE_LEVELS' ? 'keying.everybodyHigh' : 'keying.noMark');
  return html`<p class="typed" data-marks=${notation(marks)}>
      ${marks.length === 0 && digits === ''
        ? html`<span class="soft">${none}</span>`
        : marks.map((mark) => html`<span class="typed-mark">${mark.number}${mark.sign}</span> `)}${digits === ''
        ? nothing
        : html`<span class=${fault ? 'typed-mark typed-fault' : 'typed-mark typed-pending'}>${digits}</span>`}
    </p>
    ${defects.length === 0
      ? nothing
      : html`<ul class="plain typed-defects">
          ${defects.map((defect) => html`<li data-defect=${defect}>⚠ ${name('defect', defect)}</li>`)}
        </ul>`}`;
}

/** What the screen says to the last key: a refusal is an alert. */
export function answer(keying: Keying): TemplateResult {
  const text = saidText(keying, keying.said);
  const refused = REFUSALS.includes(keying.said.kind);
  return html`<div class="answer">
    <p role="alert" class=${refused ? 'answer-refused' : ''}>${refused ? `✕ ${text}` : ''}</p>
    <p role="status" class=${text !== '' && !refused ? 'answer-said' : ''}>${refused ? '' : text}</p>
  </div>`;
}

/**
 * What was recorded last, with the verdict as soon as the service has said it.
 *
 * @param awaited whether a verdict that is not known is waited for
 */
export function lastRecorded(keying: Keying, position: number | null, awaited = true): TemplateResult {
  const sheet = position === null ? undefined : keying.recorded.get(position);
  if (sheet === undefined) {
    return html`<section class="last" aria-live="polite" aria-label=${say('keying.lastRecorded')}>
      <p class="soft">${say('keying.nothingRecorded')}</p>
    </section>`;
  }
  const over = votes(keying.paper, sheet.content.marks) > keying.paper.seats;
  const kind = sheet.verdict?.kind.toLowerCase() ?? (over ? 'invalid' : 'awaited');
  return html`<section class=${`last last-${kind}`} aria-live="polite" aria-label=${say('keying.lastRecorded')}
    data-recorded=${sheet.position}>
    <p class="last-position">${say('keying.sheetNumber', { position: sheet.position })}</p>
    <p class="last-votes">${votesText(keying.paper, sheet.content)}</p>
    <div>${sheet.verdict !== null || awaited ? verdictText(sheet.verdict) : nothing}</div>
  </section>`;
}
