import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import type { RuleView } from '../api/results.js';
import { Page } from '../parts/page.js';
import { signedIn } from '../session.js';
import { dayAndTime, inLanguage, say } from '../texts.js';
import './act.js';
import { type Act, textOf } from './act.js';

/** A rule the presidium can rule on, with what it ruled last; version 0: nothing yet. */
interface Ruling {
  readonly rule: string;
  readonly version: number;
  readonly stands: boolean;
  readonly reason?: string;
  readonly by?: string;
  readonly at?: string;
}

/** Rules that are not certain: the presidium sets one aside, or goes back to it, with a reason. */
class RulingsSection extends Page {
  static override properties = {
    ...Page.properties,
    rulings: { state: true },
    rules: { state: true },
    act: { state: true },
  };

  declare private rulings: readonly Ruling[];
  declare private rules: readonly RuleView[];
  declare private act: Act | null;

  constructor() {
    super();
    this.rulings = [];
    this.rules = [];
    this.act = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(() => this.load());
  }

  private async load(): Promise<void> {
    const path = assemblyPath(signedIn().assembly);
    const [rulings, regulation] = await Promise.all([
      get<Ruling[]>(`${path}/overrulings`),
      get<{ rules: RuleView[] }>(`${path}/regulation`),
    ]);
    this.rules = regulation.body.rules;
    this.rulings = rulings.body;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.rulings.length === 0 && this.wrong === null) {
      return nothing;
    }
    const [aside, inForce] = [true, false].map((stands) =>
      this.rulings.filter((one) => one.stands === stands).map((one) => this.line(one)),
    );
    return html`<section class="card presidium-rulings" aria-labelledby="rulings-title">
      <h2 id="rulings-title">${say('rulings.title')}</h2>
      <p>${say('rulings.words')}</p>
      ${this.fault()}
      ${aside!.length === 0 ? nothing : html`<ul class="plain">${aside}</ul>`}
      <details>
        <summary>${say('rulings.inForce', { rules: inForce!.length })}</summary>
        <ul class="plain">${inForce}</ul>
      </details>
      <kp-act .act=${this.act} @kp-left=${() => (this.act = null)}
        @kp-done=${() => void this.attempt(() => this.load())}></kp-act>
    </section>`;
  }

  private line(ruling: Ruling): TemplateResult {
    const rule = this.rules.find((one) => one.code === ruling.rule);
    return html`<li data-rule=${ruling.rule}>
      <p>${this.sentence(ruling)}
        <span class="article small">${rule === undefined ? nothing : inLanguage(rule.article)}</span></p>
      ${ruling.stands
        ? html`<p class="notice notice-doubt">${say('rulings.setAside', {
            who: ruling.by ?? '',
            when: dayAndTime(ruling.at ?? ''),
            reason: ruling.reason ?? '',
          })}</p>`
        : nothing}
      <button type="button" @click=${() => (this.act = this.asked(ruling))}>
        ${say(ruling.stands ? 'rulings.goBack' : 'rulings.setAsideAsk')}</button>
    </li>`;
  }

  private sentence(ruling: Ruling): string {
    const rule = this.rules.find((one) => one.code === ruling.rule);
    return rule === undefined ? ruling.rule : inLanguage(rule.sentence);
  }

  private asked(ruling: Ruling): Act {
    const stands = !ruling.stands;
    return {
      title: say(stands ? 'rulings.setAsideTitle' : 'rulings.goBackTitle'),
      words: say('presidium.overrulingsWords'),
      fields: (values) => html`<label>${say('presidium.overrulingReason')}
        <textarea name="reason" rows="2" maxlength="500" required
          aria-invalid=${textOf(values, 'reason') === '' ? 'true' : 'false'}></textarea></label>`,
      record: (values) => [
        [say('rulings.rule'), this.sentence(ruling)],
        [say('rulings.ruled'), say(stands ? 'rulings.isSetAside' : 'rulings.holdsAgain')],
        [say('presidium.overrulingReason'), textOf(values, 'reason') || '…'],
      ],
      submit: say('rulings.record'),
      send: async (values) => {
        await put(
          `${assemblyPath(signedIn().assembly)}/overrulings/${ruling.rule}`,
          { stands, reason: textOf(values, 'reason') },
          { ifMatch: ruling.version === 0 ? null : `"${ruling.version}"` },
        );
      },
      done: '',
    };
  }
}

customElements.define('kp-rulings', RulingsSection);
