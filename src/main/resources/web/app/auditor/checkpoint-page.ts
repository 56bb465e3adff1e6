import { type TemplateResult, html, nothing } from 'lit';
import { Page } from '../parts/page.js';
import { signedIn } from '../session.js';
import { dayAndTime, name, say } from '../texts.js';
import { type Checked, type StepResult, checkAgainstKept } from './checking.js';
import { fileOf, parseCheckpoint, pasted, textOf } from './checkpoint.js';
import { save } from '../parts/files.js';
import { type KeptCheckpoint, forget, keep, keptCheckpoints } from './kept.js';
import { keyCaveat, keyField, keyText } from './key-field.js';
import { presentCheckpoint } from './ledger-entries.js';
import { scrolling } from './places.js';
import { type Inability, Malformed, inability } from './signed-note.js';
import { resultMark, stepsView } from './steps-view.js';

/** Holds the ledger against a checkpoint the auditor has, worked out in this page. */
class CheckpointPage extends Page {
  static override properties = {
    ...Page.properties,
    note: { state: true },
    unreadable: { state: true },
    checked: { state: true },
    checkedAt: { state: true },
    busy: { state: true },
    unable: { state: true },
    forgetting: { state: true },
  };

  declare private note: string;
  declare private unreadable: string;
  declare private checked: Checked | null;
  declare private checkedAt: Date;
  declare private busy: boolean;
  declare private unable: Inability | null;
  declare private forgetting: KeptCheckpoint | null;

  constructor() {
    super();
    this.note = '';
    this.unreadable = '';
    this.checked = null;
    this.checkedAt = new Date();
    this.busy = false;
    this.unable = null;
    this.forgetting = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void inability().then((unable) => (this.unable = unable));
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('auditor.checkpoints')}</h1>
      <p>${say('auditor.checkpointsAbout')}</p>
      ${this.fault()} ${this.inabilityNotice()}
      <div class="columns">
        <form class="card" @submit=${this.submit}>
          <h2>${say('auditor.checkTitle')}</h2>
          ${keyField(
            () => this.changed(),
            (work) => this.attempt(work),
          )}
          <label>${say('auditor.checkpointFile')}
            <input type="file" accept=".txt,text/plain" @change=${this.opened}></label>
          <label>${say('auditor.checkpointText')}
            <textarea name="note" rows="7" spellcheck="false" class="code" required .value=${this.note}
              @input=${this.typed}></textarea></label>
          <p role="alert" class="field-fault">${this.unreadable}</p>
          <p class="row">
            <button class="primary" ?disabled=${this.busy || this.unable !== null}>${say('auditor.check')}</button>
            ${this.note === ''
              ? nothing
              : html`<button type="button" @click=${this.keepNote}>${say('auditor.keepThis')}</button>`}
          </p>
        </form>
        <section class="card" aria-live="polite" aria-labelledby="checkpoint-result">
          <h2 id="checkpoint-result">${say('auditor.checkResult')}</h2>
          ${this.checked === null
            ? html`<p>${say(this.busy ? 'auditor.checking' : 'auditor.notCheckedYet')}</p>`
            : stepsView(this.checked, verdict(this.checked), this.checkedAt)}
        </section>
      </div>
      ${this.keptTable()} ${this.question()}`;
  }

  private inabilityNotice(): TemplateResult | typeof nothing {
    return this.unable === null
      ? nothing
      : html`<p class="notice notice-bad" role="alert" data-unable=${this.unable}>
          ${say(this.unable === 'INSECURE' ? 'auditor.unableInsecure' : 'auditor.unableBrowser')}
          ${say('auditor.unableInstead')}
        </p>`;
  }

  private keptTable(): TemplateResult {
    const kept = keptCheckpoints(signedIn().assembly);
    return html`<section class="card auditor-below" aria-labelledby="kept">
      <h2 id="kept">${say('auditor.kept')}</h2>
      <p>${say('auditor.keptAbout')}</p>
      <p class="row">
        <button type="button" ?disabled=${this.busy} @click=${this.keepPresent}>${say('auditor.keepPresent')}</button>
        ${kept.length === 0
          ? nothing
          : html`<button type="button" ?disabled=${this.busy || this.unable !== null} @click=${this.checkAll}>
              ${say('auditor.checkAll')}
            </button>`}
      </p>
      ${kept.length === 0
        ? html`<p>${say('auditor.keptNone')}</p>`
        : scrolling(
            say('auditor.kept'),
            html`<table>
              <caption>${say('auditor.keptCaption')}</caption>
              <thead>
                <tr>
                  <th scope="col">${say('auditor.keptAt')}</th>
                  <th scope="col" class="number">${say('auditor.entries')}</th>
                  <th scope="col">${say('auditor.lastResult')}</th>
                  <th scope="col">${say('auditor.actions')}</th>
                </tr>
              </thead>
              <tbody>${kept.map((one) => this.keptRow(one))}</tbody>
            </table>`,
          )}
    </section>`;
  }

  private keptRow(kept: KeptCheckpoint): TemplateResult {
    const at = dayAndTime(kept.keptAt);
    return html`<tr>
      <th scope="row">${at}</th>
      <td class="number">${kept.size}</td>
      <td>${kept.result === undefined || kept.checkedAt === undefined
          ? say('auditor.notCheckedYet')
          : html`${resultMark(kept.result)} <span class="small">${dayAndTime(kept.checkedAt)}</span>`}</td>
      <td><span class="row">
        <button type="button" ?disabled=${this.busy || this.unable !== null} @click=${() => this.check(kept.note)}
          >${say('auditor.check')} <span class="visually-hidden">${at}</span></button>
        <button type="button" @click=${() => saveNote(kept.note)}
          >${say('auditor.saveFile')} <span class="visually-hidden">${at}</span></button>
        <button type="button" class="quiet" @click=${() => this.ask(kept)}
          >${say('auditor.forget')} <span class="visually-hidden">${at}</span></button>
      </span></td>
    </tr>`;
  }

  /** Forgetting cannot be undone. */
  private question(): TemplateResult {
    return html`<dialog aria-labelledby="forget-title">
      <h2 id="forget-title">${say('auditor.forgetTitle')}</h2>
      <p>${say('auditor.forgetQuestion', { size: this.forgetting?.size ?? '' })}</p>
      <form method="dialog" class="row">
        <button autofocus>${say('auditor.cancel')}</button>
        <button class="primary" @click=${() => this.forgotten()}>${say('auditor.forget')}</button>
      </form>
    </dialog>`;
  }

  private ask(kept: KeptCheckpoint): void {
    this.forgetting = kept;
    this.querySelector('dialog')?.showModal();
  }

  private forgotten(): void {
    if (this.forgetting !== null) {
      forget(signedIn().assembly, this.forgetting.note);
      this.requestUpdate();
    }
  }

  /** What was found no longer stands for what is in the fields. */
  private changed(): void {
    this.checked = null;
    this.requestUpdate();
  }

  private typed(event: Event): void {
    this.note = (event.target as HTMLTextAreaElement).value;
    this.unreadable = '';
    this.changed();
  }

  private async opened(event: Event): Promise<void> {
    const [chosen] = (event.target as HTMLInputElement).files ?? [];
    if (chosen === undefined) {
      return;
    }
    const bytes = await chosen.arrayBuffer();
    this.readable(() => (this.note = textOf(bytes)));
    this.changed();
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    void this.check(pasted(this.note));
  }

  private async check(note: string): Promise<StepResult> {
    this.busy = true;
    this.note = note;
    this.checked = null;
    const checked = await checkAgainstKept(note, keyText());
    this.checked = checked;
    this.checkedAt = new Date();
    this.busy = false;
    const { assembly } = signedIn();
    const kept = keptCheckpoints(assembly).find((one) => one.note === note);
    if (kept !== undefined) {
      keep(assembly, { ...kept, checkedAt: this.checkedAt.toISOString(), result: checked.result });
    }
    return checked.result;
  }

  /** Every kept one, the newest first; it stops at the first that is not right, and shows it. */
  private async checkAll(): Promise<void> {
    for (const kept of keptCheckpoints(signedIn().assembly)) {
      if ((await this.check(kept.note)) !== 'OK') {
        return;
      }
    }
  }

  private keepNote(): void {
    this.readable(() => keepText(pasted(this.note)));
    this.requestUpdate();
  }

  private async keepPresent(): Promise<void> {
    this.busy = true;
    await this.attempt(async () => keepText(await presentCheckpoint()));
    this.busy = false;
  }

  private readable(work: () => void): void {
    this.unreadable = '';
    try {
      work();
    } catch (wrong) {
      if (!(wrong instanceof Malformed)) {
        throw wrong;
      }
      this.unreadable = say('auditor.unreadable', { fault: name('noteFault', wrong.fault) });
    }
  }
}

/** Keeps a checkpoint with the moment; one that cannot be read is {@link Malformed}. */
export function keepText(note: string): void {
  const { size } = parseCheckpoint(note).head;
  keep(signedIn().assembly, { note, size: String(size), keptAt: new Date().toISOString() });
}

/** Saves a checkpoint as a file, named by the assembly and its size. */
export function saveNote(note: string): void {
  const { size } = parseCheckpoint(note).head;
  save(fileOf(note), `${signedIn().assembly}-${size}.checkpoint.txt`);
}

function verdict(checked: Checked): string {
  switch (checked.result) {
    case 'OK':
      return `${say('auditor.verdictOk', { size: String(checked.size) })} ${keyCaveat()}`;
    case 'FAILED':
      return say('auditor.verdictFailed');
    case 'NOT_CHECKED':
      return say('auditor.verdictNotChecked');
  }
}

customElements.define('kp-auditor-checkpoint', CheckpointPage);
