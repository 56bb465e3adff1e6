import { type TemplateResult, html } from 'lit';
import { get } from '../api/client.js';
import { roundPath } from '../api/paths.js';
import { signedIn } from '../session.js';
import { dayAndTime, name, say } from '../texts.js';
import { CountPage } from './count-page.js';
import type { RoundStep } from './history.js';
import { pageOf, tableOf } from './places.js';

/** Every step of a round: where its figures come from, slips and corrections included. */
class StepsPage extends CountPage {
  static override properties = { ...CountPage.properties, steps: { state: true } };

  declare private steps: readonly RoundStep[] | null;

  constructor() {
    super();
    this.steps = null;
  }

  protected override async load(): Promise<() => void> {
    const { election, round } = this.place;
    const path = `${roundPath(signedIn().assembly, election, round)}/steps`;
    const steps = (await get<RoundStep[]>(path)).body;
    return () => (this.steps = steps);
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('auditor.steps')}</h1>
      <p>${say('rounds.round', { round: this.place.round })}</p>
      ${this.steps === null ? this.waiting() : this.table(this.steps)}`;
  }

  private table(steps: readonly RoundStep[]): TemplateResult {
    return tableOf(
      say('auditor.steps'),
      [
        { number: say('auditor.step') },
        say('auditor.command'),
        say('auditor.fieldRequest'),
        say('auditor.fieldState'),
        say('auditor.actor'),
        say('auditor.at'),
      ],
      steps.map(
        (step) => html`<tr>
          <th scope="row" class="number">${step.step}</th>
          <td><a href=${pageOf(step.ledger, this.place)}>${name('command', step.command)}</a></td>
          <td>${requestInWords(step.request)}</td>
          <td>${name('roundStage', step.state)}</td>
          <td>${step.actor}<br><span class="soft small">${name('role', step.role)}</span></td>
          <td class="time">${dayAndTime(step.at)}</td>
        </tr>`,
      ),
    );
  }
}

/** The figures that were asked for; what is longer stands in the ledger's entry. */
function requestInWords(request: Readonly<Record<string, unknown>>): string {
  const figures = Object.entries(request).filter(([, value]) => typeof value !== 'object');
  return figures.length === 0
    ? '–'
    : figures.map(([field, value]) => `${fieldName(field)}: ${String(value)}`).join('; ');
}

function fieldName(field: string): string {
  switch (field) {
    case 'issued':
      return say('auditor.issued');
    case 'collected':
      return say('auditor.collected');
    case 'reason':
      return say('auditor.fieldReason');
    case 'listVersion':
      return say('auditor.fieldListVersion');
    default:
      return field;
  }
}

customElements.define('kp-auditor-steps', StepsPage);
