import { type TemplateResult, html, nothing } from 'lit';
import { dayAndTime, name, say } from '../texts.js';
import { type Checked, checkEntry } from './checking.js';
import { valuesTable } from './entry-values.js';
import { keyCaveat, keyField, keyText } from './key-field.js';
import { type LedgerEntry, type OpenEntry, entryText, isWithheld } from './ledger-entries.js';
import { LoadedPage } from './loaded-page.js';
import { entryPage, ledgerPage, subjectInWords } from './places.js';
import { type Inability, inability } from './signed-note.js';
import { stepsView } from './steps-view.js';

/** One entry of the ledger: who did what as what and when, before and after, and its proof. */
class EntryPage extends LoadedPage {
  static override properties = {
    ...LoadedPage.properties,
    text: { state: true },
    checked: { state: true },
    checkedAt: { state: true },
    busy: { state: true },
    unable: { state: true },
  };

  declare private text: string | null;
  declare private checked: Checked | null;
  declare private checkedAt: Date;
  declare private busy: boolean;
  declare private unable: Inability | null;

  constructor() {
    super();
    this.text = null;
    this.checked = null;
    this.checkedAt = new Date();
    this.busy = false;
    this.unable = null;
  }

  private get sequence(): number {
    return Number(this.path[0]);
  }

  protected override async load(): Promise<() => void> {
    this.text = null;
    this.checked = null;
    const [text, unable] = await Promise.all([entryText(this.sequence), inability()]);
    return () => {
      this.text = text;
      this.unable = unable;
    };
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('auditor.entry', { sequence: this.sequence })}</h1>
      <nav class="row" aria-label=${say('auditor.pages')}>
        ${this.sequence > 1
          ? html`<a class="button" href=${entryPage(this.sequence - 1)}>${say('auditor.previousEntry')}</a>`
          : nothing}
        <a class="button" href=${entryPage(this.sequence + 1)}>${say('auditor.nextEntry')}</a>
        <a class="button" href=${ledgerPage({ after: Math.max(0, this.sequence - 10) })}>${say('auditor.around')}</a>
      </nav>
      ${this.text === null ? this.waiting() : this.shown(this.text)}`;
  }

  private shown(text: string): TemplateResult {
    const entry = JSON.parse(text) as LedgerEntry;
    return html`${isWithheld(entry) ? withheld(entry.leaf) : open(entry, text)}
      <section class="card auditor-below" aria-labelledby="proof">
        <h2 id="proof">${say('auditor.inclusion')}</h2>
        <p>${say('auditor.inclusionAbout')}</p>
        ${this.unable === null
          ? keyField(
              () => {
                this.checked = null;
                this.requestUpdate();
              },
              (work) => this.attempt(work),
            )
          : html`<p class="notice notice-bad">
              ${say(this.unable === 'INSECURE' ? 'auditor.unableInsecure' : 'auditor.unableBrowser')}
            </p>`}
        ${this.fault()}
        <p><button type="button" class="primary" ?disabled=${this.busy || this.unable !== null}
          @click=${this.prove}>${say('auditor.prove')}</button></p>
        <div aria-live="polite">
          ${this.checked === null ? nothing : stepsView(this.checked, verdict(this.checked), this.checkedAt)}
        </div>
      </section>`;
  }

  private async prove(): Promise<void> {
    this.busy = true;
    this.checked = await checkEntry(this.sequence, keyText());
    this.checkedAt = new Date();
    this.busy = false;
  }
}

function withheld(leaf: string): TemplateResult {
  return html`<section class="card auditor-below withheld" aria-labelledby="withheld">
    <h2 id="withheld">${say('auditor.withheld')}</h2>
    <p>${say('auditor.withheldWhy')}</p>
    <dl class="facts">
      <dt>${say('auditor.leaf')}</dt>
      <dd><code class="hash">${leaf}</code></dd>
    </dl>
  </section>`;
}

function open(entry: OpenEntry, text: string): TemplateResult {
  return html`<section class="card auditor-below" aria-labelledby="what">
    <h2 id="what" class="auditor-sentence">${name('command', entry.command)}</h2>
    <dl class="facts">
      <dt>${say('auditor.actor')}</dt>
      <dd>${entry.actor} (${name('role', entry.role)})</dd>
      <dt>${say('auditor.at')}</dt>
      <dd>${dayAndTime(entry.at)} <span class="soft small">${entry.at}</span></dd>
      <dt>${say('auditor.subject')}</dt>
      <dd>
        <a href=${ledgerPage({ subject: entry.subject, below: 'true' })}>${subjectInWords(entry.subject)}</a>
        <code class="small">${entry.subject}</code>
      </dd>
    </dl>
    ${valuesTable(entry)}
    <details>
      <summary>${say('auditor.canonical')}</summary>
      <pre class="note-text" tabindex="0" aria-label=${say('auditor.canonical')}>${text}</pre>
    </details>
  </section>`;
}

function verdict(checked: Checked): string {
  switch (checked.result) {
    case 'OK':
      return `${say('auditor.entryOk', { size: String(checked.size) })} ${keyCaveat()}`;
    case 'FAILED':
      return say('auditor.entryFailed');
    case 'NOT_CHECKED':
      return say('auditor.verdictNotChecked');
  }
}

customElements.define('kp-auditor-entry', EntryPage);
