import { type TemplateResult, html } from 'lit';
import { get } from '../api/client.js';
import { assemblyPath, roundPath } from '../api/paths.js';
import type { ElectionView, RoundView } from '../api/types.js';
import { name, say } from '../texts.js';
import { purposeText } from './purpose.js';
import { termsText } from './round-terms.js';

/** An election with its rounds, the last first: that is the one people work on. */
export interface ElectionRounds {
  readonly election: ElectionView;
  readonly rounds: readonly RoundView[];
}

/** Every election of an assembly with its rounds. */
export async function loadRounds(assembly: string): Promise<ElectionRounds[]> {
  const elections = (await get<ElectionView[]>(`${assemblyPath(assembly)}/elections`)).body;
  return Promise.all(
    elections.map(async (election) => {
      const numbers = Array.from({ length: election.rounds }, (_, index) => election.rounds - index);
      const rounds = await Promise.all(
        numbers.map((round) => get<RoundView>(roundPath(assembly, election.code, round))),
      );
      return { election, rounds: rounds.map((answer) => answer.body) };
    }),
  );
}

/** The elections to choose from; `to` is the address before `/{election}/{round}`. */
export function roundList(elections: readonly ElectionRounds[], to: string): TemplateResult {
  if (elections.length === 0) {
    return html`<p class="notice">${say('rounds.none')}</p>`;
  }
  return html`<ul class="cards">
    ${elections.map(
      ({ election, rounds }) => html`<li class="card">
        <h2>${election.title}</h2>
        <p>${name('office', election.office)} · ${purposeText(election)}</p>
        <ul class="plain">
          ${rounds.map(
            (round) => html`<li>
              <a class="button" href=${`#${to}/${election.code}/${round.round}`}
                >${say('rounds.round', { round: round.round })}</a
              >
              <span class="stage">${name('roundStage', round.state)}</span>
              <span class="small">${termsText(round.terms)}</span>
            </li>`,
          )}
        </ul>
      </li>`,
    )}
  </ul>`;
}
