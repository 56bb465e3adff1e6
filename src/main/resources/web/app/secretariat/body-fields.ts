/** Whose conference it is: the election that elected those who meet. */
import { type TemplateResult, html } from 'lit';
import type { Reason } from '../api/client.js';
import { say } from '../texts.js';
import { input } from './fields.js';

/** The other assembly and its election, by their codes. */
export interface BodyOf {
  readonly assembly: string;
  readonly election: string;
}

/** Whether an assembly of this kind is of a body that was elected. */
export function isConference(kind: string): boolean {
  return kind === 'COMMITTEE_CONFERENCE' || kind === 'INSPECTION_COMMITTEE_CONFERENCE';
}

/** Two codes, or none where both are empty. */
export function bodyFields(
  body: BodyOf | null,
  change: (body: BodyOf | null) => void,
  reasons: readonly Reason[],
): TemplateResult {
  const take = (part: Partial<BodyOf>) => {
    const next = { assembly: body?.assembly ?? '', election: body?.election ?? '', ...part };
    change(next.assembly === '' && next.election === '' ? null : next);
  };
  return html`<fieldset>
    <legend>${say('secretariat.bodyOf')}</legend>
    <p class="small">${say('secretariat.bodyOfHint')}</p>
    ${input(
      {
        field: 'bodyOf.assembly',
        label: say('secretariat.bodyAssembly'),
        value: body?.assembly ?? '',
        longest: 60,
        change: (assembly) => take({ assembly }),
      },
      reasons,
    )}
    ${input(
      {
        field: 'bodyOf.election',
        label: say('secretariat.bodyElection'),
        value: body?.election ?? '',
        longest: 60,
        change: (election) => take({ election }),
      },
      reasons,
    )}
  </fieldset>`;
}
