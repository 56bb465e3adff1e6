/** The round that follows: what it will be, shown before it is begun. */
import { type TemplateResult, html, nothing } from 'lit';
import { put } from '../api/client.js';
import type { NextRoundView } from '../api/results.js';
import { termsText } from '../parts/round-terms.js';
import { name, say } from '../texts.js';
import type { Act } from './act.js';
import { type RoundData, pathOf } from './round-data.js';

/** A round after an annulled one, or after one on which the assembly decided to vote again. */
export function nextRound(data: RoundData, next: NextRoundView): Act {
  const annulled = next.terms.kind === 'AFTER_ANNULMENT';
  return {
    title: say('presidium.nextTitle'),
    words: html`<p class="notice">${listWords(next)}</p>`,
    record: () => [
      ...(annulled ? [[say('presidium.roundAnnulled'), data.round.round] as const] : []),
      [say('presidium.roundBegun'), next.round],
      [say('presidium.nextFor'), termsText(next.terms)],
      [say('presidium.nextSeats'), seatsText(next)],
      [say('presidium.nextRule'), name('majority', next.terms.majority)],
      ...(next.paper === undefined
        ? []
        : [[say('presidium.nextPaper'), name('paper', next.paper)] as const]),
      ...(next.candidates.length === 0
        ? []
        : [[say('presidium.nextList'), candidates(next)] as const]),
    ],
    submit: say('presidium.next'),
    send: async () => {
      await put(`${pathOf(data.round)}/next`, undefined);
      location.hash = `#/presidium/${data.round.election}/${next.round}`;
    },
    done: say('presidium.nextBegun'),
  };
}

function listWords(next: NextRoundView): string {
  if (next.terms.listFixed) {
    return say('presidium.nextListFixed');
  }
  return next.candidates.length === 0
    ? say('presidium.nextWords')
    : say(next.terms.newNames ? 'presidium.nextListMayAdd' : 'presidium.nextListSame');
}

function seatsText(next: NextRoundView): string {
  return next.alternates > 0
    ? say('rounds.toElectWithAlternates', { seats: next.seats, alternates: next.alternates })
    : say('rounds.toElect', { seats: next.seats });
}

function candidates(next: NextRoundView): TemplateResult {
  return html`<ol class="next-list">${next.candidates.map(
    (one) => html`<li><bdi>${one.name}</bdi></li>`,
  )}</ol>`;
}

/** Where the next round has begun: the way to it. */
export function nextLink(data: RoundData): TemplateResult | typeof nothing {
  const { next, round } = data;
  return next?.begun
    ? html`<p class="row"><a class="button primary" href=${`#/presidium/${round.election}/${next.round}`}
        >${say('presidium.toNext', { round: next.round })}</a></p>`
    : nothing;
}
