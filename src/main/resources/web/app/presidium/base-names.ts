import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import { Page } from '../parts/page.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';

interface Named {
  readonly delegate: string;
  readonly name: string;
  readonly unit: string;
  readonly reason: string;
}

interface RollView {
  readonly kept: boolean;
  readonly deductions: readonly { kind: string; count: number; reason: string; delegates: readonly Named[] }[];
  readonly replacements: readonly { delegate: Named; alternate: Named }[];
}

/** The names behind each line of a base, as the roll stood when ballots were issued. */
class BaseNames extends Page {
  static override properties = { ...Page.properties, at: { attribute: false }, roll: { state: true } };

  declare at: string;
  declare private roll: RollView | null;
  private asked = '';

  constructor() {
    super();
    this.at = '';
    this.roll = null;
  }

  protected override updated(): void {
    if (this.at !== '' && this.at !== this.asked) {
      this.asked = this.at;
      void this.attempt(async () => {
        const path = `${assemblyPath(signedIn().assembly)}/roll?at=${encodeURIComponent(this.at)}`;
        this.roll = (await get<RollView>(path)).body;
      });
    }
  }

  protected override render(): TemplateResult {
    const roll = this.roll;
    return html`${this.fault()}${roll === null || !roll.kept
      ? nothing
      : html`<h3>${say('roll.namesBehind')}</h3>
          ${roll.deductions.map(
            (line) => html`<p class="small"><strong>${name('deduction', line.kind)} (${line.count})</strong>:
              ${line.delegates.map((one) => (one.reason === '' ? one.name : `${one.name} (${one.reason})`)).join(', ')}</p>`,
          )}
          ${roll.replacements.map(
            (one) => html`<p class="small">${say('roll.cameInstead', { alternate: one.alternate.name, delegate: one.delegate.name })}</p>`,
          )}`}`;
  }
}

customElements.define('kp-base-names', BaseNames);
