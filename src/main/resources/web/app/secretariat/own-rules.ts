import { type TemplateResult, html } from 'lit';
import type { Reason } from '../api/client.js';
import { name, say } from '../texts.js';
import { defectsOn } from '../parts/defects.js';
import { choice, input, tick } from './fields.js';

/** No paper of an election has three levels. */
const DEFECTS_OF_ELECTIONS = defectsOn('STRIKE_OUT').map((defect) => defect.code);

/** What an assembly that follows neither decision has adopted. */
export interface OwnRules {
  resolution: string;
  surplusLimit?: number | null;
  surplusCompulsory: boolean;
  paper: string;
  minimumVotes: number;
  basis: string;
  majority: string;
  invalidDefects: string[];
  ties: string;
}

/** Nothing that anybody has decided: only what forms begin with. */
export function startingOwnRules(): OwnRules {
  return {
    resolution: '',
    surplusLimit: null,
    surplusCompulsory: false,
    paper: 'STRIKE_OUT',
    minimumVotes: 1,
    basis: 'CONVENED_LESS_DEDUCTIONS',
    majority: 'MORE_THAN_HALF',
    invalidDefects: ['NOT_ISSUED'],
    ties: 'VOTE_AGAIN',
  };
}

/** The parameters of own rules, each as the assembly's resolution says. */
export function ownRulesFields(
  rules: OwnRules,
  take: (rules: OwnRules) => void,
  reasons: readonly Reason[],
  disabled: boolean,
): TemplateResult {
  const change = (part: Partial<OwnRules>) => take({ ...rules, ...part });
  const one = (field: keyof OwnRules, label: string, group: string, codes: readonly string[]) =>
    choice(
      {
        field: `ownRules.${field}`,
        label,
        value: String(rules[field]),
        disabled,
        choices: codes.map((code) => ({ value: code, label: name(group, code) })),
        change: (value) => change({ [field]: value }),
      },
      reasons,
    );
  return html`<fieldset>
    <legend>${say('secretariat.ownRules')}</legend>
    ${input(
      {
        field: 'ownRules.resolution',
        label: say('secretariat.resolution'),
        value: rules.resolution,
        longest: 300,
        required: true,
        disabled,
        change: (resolution) => change({ resolution }),
      },
      reasons,
    )}
    ${one('paper', say('secretariat.paper'), 'paper', ['STRIKE_OUT', 'AGREE_DISAGREE', 'MARK_FOR'])}
    ${one('basis', say('secretariat.basis'), 'basis', ['CONVENED_LESS_DEDUCTIONS', 'PRESENT', 'COLLECTED', 'VALID'])}
    ${one('majority', say('secretariat.majority'), 'majority', ['MORE_THAN_HALF', 'PLURALITY'])}
    ${one('ties', say('secretariat.ties'), 'ties', ['VOTE_AGAIN', 'LOT', 'ASSEMBLY_DECIDES'])}
    ${input(
      {
        field: 'ownRules.minimumVotes',
        label: say('secretariat.minimumVotes'),
        hint: say('secretariat.minimumVotesHint'),
        type: 'number',
        least: 0,
        value: String(rules.minimumVotes),
        disabled,
        change: (value) => change({ minimumVotes: Number(value) }),
      },
      reasons,
    )}
    ${input(
      {
        field: 'ownRules.surplusLimit',
        label: say('secretariat.surplusLimit'),
        hint: say('secretariat.surplusLimitHint'),
        type: 'number',
        least: 0,
        value: rules.surplusLimit === null || rules.surplusLimit === undefined ? '' : String(rules.surplusLimit),
        disabled,
        change: (value) => change({ surplusLimit: value === '' ? null : Number(value) }),
      },
      reasons,
    )}
    ${tick(
      say('secretariat.surplusCompulsory'),
      'ownRules.surplusCompulsory',
      rules.surplusCompulsory,
      (surplusCompulsory) => change({ surplusCompulsory }),
      disabled,
    )}
    <fieldset>
      <legend>${say('secretariat.invalidDefects')}</legend>
      ${DEFECTS_OF_ELECTIONS.map((defect) =>
        tick(
          name('defect', defect),
          `defect-${defect}`,
          rules.invalidDefects.includes(defect),
          (on) => change({ invalidDefects: DEFECTS_OF_ELECTIONS.filter((d) => (d === defect ? on : rules.invalidDefects.includes(d))) }),
          disabled,
        ),
      )}
    </fieldset>
  </fieldset>`;
}
