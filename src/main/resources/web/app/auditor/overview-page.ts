import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { freshness } from '../parts/freshness.js';
import { LivePage } from '../parts/live-page.js';
import { type ElectionRounds, loadRounds, roundList } from '../parts/round-list.js';
import { signedIn } from '../session.js';
import { currentLanguage, dayAndTime, say } from '../texts.js';
import { keepText, saveNote } from './checkpoint-page.js';
import { parseCheckpoint } from './checkpoint.js';
import { ledgerPath, presentCheckpoint } from './ledger-entries.js';
import { entryPage } from './places.js';

interface Fault {
  readonly sequence?: number;
  readonly row: string;
  readonly vi: string;
  readonly en: string;
}

interface Replayed {
  readonly agrees: boolean;
  readonly entries: number;
  readonly faults: number;
  readonly named: readonly Fault[];
}

/** Where the auditor begins: the rounds, and whether ledger and records agree. */
class OverviewPage extends LivePage {
  static override properties = {
    ...LivePage.properties,
    elections: { state: true },
    note: { state: true },
    replayed: { state: true },
    replaying: { state: true },
    done: { state: true },
  };

  declare private elections: readonly ElectionRounds[] | null;
  declare private note: string | null;
  declare private replayed: { readonly found: Replayed; readonly at: Date } | null;
  declare private replaying: boolean;
  declare private done: string;

  constructor() {
    super();
    this.elections = null;
    this.note = null;
    this.replayed = null;
    this.replaying = false;
    this.done = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.replay();
  }

  protected override async load(): Promise<void> {
    const [elections, note] = await Promise.all([loadRounds(signedIn().assembly), presentCheckpoint()]);
    this.elections = elections;
    this.note = note;
  }

  /** Reads the whole ledger: only when asked, not whenever something is recorded. */
  private async replay(): Promise<void> {
    this.replaying = true;
    await this.attempt(async () => {
      const found = (await get<Replayed>(`${ledgerPath()}/check`)).body;
      this.replayed = { found, at: new Date() };
    });
    this.replaying = false;
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('auditor.title')}</h1>
      ${freshness(this.fresh, this.loadedAt, this.stream?.lastChange ?? null)} ${this.fault()}
      <div class="auditor-below">
        ${this.elections === null ? nothing : roundList(this.elections, '/auditor/round')}
      </div>
      <div class="columns auditor-below">
        <section class="card" aria-labelledby="replay">
          <h2 id="replay">${say('auditor.replay')}</h2>
          <p>${say('auditor.replayAbout')}</p>
          <div aria-live="polite">${this.replayResult()}</div>
          <p><button type="button" ?disabled=${this.replaying} @click=${this.replay}>
            ${say('auditor.replayAgain')}
          </button></p>
        </section>
        <section class="card" aria-labelledby="present">
          <h2 id="present">${say('auditor.present')}</h2>
          <p>${say('auditor.presentAbout')}</p>
          ${this.note === null ? nothing : this.checkpoint(this.note)}
        </section>
      </div>`;
  }

  private replayResult(): TemplateResult {
    if (this.replayed === null) {
      return html`<p>${say(this.replaying ? 'auditor.replaying' : 'auditor.notCheckedYet')}</p>`;
    }
    const { found, at } = this.replayed;
    const when = html`<p class="small">${say('auditor.checkedAt', { time: dayAndTime(at) })}</p>`;
    return found.agrees
      ? html`<div class="notice notice-good" data-agrees="true">
          <p><strong>${say('auditor.replayAgrees', { entries: found.entries })}</strong></p>
          ${when}
        </div>`
      : html`<div class="notice notice-bad" data-agrees="false">
            <p><strong>${say('auditor.replayDiffers', { faults: found.faults })}</strong></p>
            ${when}
          </div>
          <ul class="plain">
            ${found.named.map(
              (fault) => html`<li>
                ${fault.sequence === undefined
                  ? nothing
                  : html`<a href=${entryPage(fault.sequence)}>${say('auditor.entry', { sequence: fault.sequence })}</a>`}
                ${currentLanguage() === 'vi' ? fault.vi : fault.en} <code>${fault.row}</code>
              </li>`,
            )}
          </ul>`;
  }

  private checkpoint(note: string): TemplateResult {
    const size = String(parseCheckpoint(note).head.size);
    return html`<p>${say('auditor.presentSize', { size })}</p>
      <pre class="note-text" tabindex="0" aria-label=${say('auditor.present')}>${note}</pre>
      <p class="row">
        <button type="button" class="primary" @click=${() => this.keepNote(note)}>${say('auditor.keepHere')}</button>
        <button type="button" @click=${() => saveNote(note)}>${say('auditor.saveFile')}</button>
        <button type="button" @click=${() => this.copy(note)}>${say('auditor.copy')}</button>
      </p>
      <p role="status">${this.done}</p>
      <p><a href="#/auditor/checkpoint">${say('auditor.toCheckpoints')}</a></p>`;
  }

  private keepNote(note: string): void {
    keepText(note);
    this.done = say('auditor.keptNow');
  }

  /** Without a safe connection the browser has no clipboard: then it is marked, to be copied by hand. */
  private async copy(note: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(note);
      this.done = say('auditor.copied');
    } catch {
      getSelection()?.selectAllChildren(this.querySelector('.note-text')!);
      this.done = say('auditor.copyByHand');
    }
  }
}

customElements.define('kp-auditor-overview', OverviewPage);
