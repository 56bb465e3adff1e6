import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { countPath } from '../api/paths.js';
import type { BatchView, RoundStage } from '../api/types.js';
import { signedIn } from '../session.js';
import { currentLanguage, dayAndTime, say } from '../texts.js';
import { CountPage } from './count-page.js';
import { downloadAsNamed } from '../parts/files.js';
import { scrolling } from './places.js';

interface Signature {
  readonly subject: string;
  readonly issuer: string;
  readonly signedAt?: string;
  readonly stampedAt?: string;
  readonly trust: 'TRUSTED' | 'NOT_TRUSTED' | 'NOT_CHECKED';
}

interface MinutesVersion {
  readonly version: number;
  readonly sha256: string;
  readonly at: string;
  readonly by: string;
  readonly signatures: readonly Signature[];
}

interface Loaded {
  readonly batches: readonly BatchView[];
  readonly versions: readonly MinutesVersion[];
}

/** What can be saved and printed of a count: entry log, minutes with signatures, the evidence bundle. */
class Documents extends CountPage {
  static override properties = {
    ...CountPage.properties,
    stage: { attribute: false },
    loaded: { state: true },
    busy: { state: true },
    saved: { state: true },
  };

  declare stage: RoundStage;
  declare private loaded: Loaded;
  declare private busy: boolean;
  declare private saved: string;

  private loadedFor: RoundStage | null = null;

  constructor() {
    super();
    this.stage = 'COUNTING';
    this.loaded = { batches: [], versions: [] };
    this.busy = false;
    this.saved = '';
  }

  private get confirmed(): boolean {
    return this.stage === 'CONFIRMED';
  }

  protected override updated(): void {
    super.updated();
    if (this.loadedFor !== null && this.loadedFor !== this.stage) {
      void this.reload();
    }
  }

  protected override async load(): Promise<() => void> {
    this.loadedFor = this.stage;
    const [batches, versions] = await Promise.all([
      get<BatchView[]>(`${this.count}/batches`),
      this.confirmed ? get<MinutesVersion[]>(`${this.count}/minutes/versions`) : null,
    ]);
    return () => (this.loaded = { batches: batches.body, versions: versions?.body ?? [] });
  }

  protected override render(): TemplateResult {
    return html`<section class="card auditor-below" aria-labelledby="documents">
      <h2 id="documents">${say('auditor.documents')}</h2>
      ${this.fault()}
      <p role="status" class="saved">${this.saved}</p>
      <h3>${say('auditor.entryLog')}</h3>
      <p>${say('auditor.entryLogAbout')}</p>
      ${this.entryLog()}
      <h3>${say('auditor.minutes')}</h3>
      ${this.minutes()}
      <h3>${say('auditor.bundle')}</h3>
      ${this.confirmed ? this.bundle() : html`<p>${say('auditor.bundleLater')}</p>`}
    </section>`;
  }

  private entryLog(): TemplateResult {
    const tellers = [
      ...new Set(this.loaded.batches.flatMap((batch) => batch.readings.map((one) => one.teller))),
    ].sort();
    return html`<form class="row entry-log" @submit=${this.fetchLog}>
      <label>${say('auditor.batch')}
        <select name="batch">
          <option value="">${say('auditor.any')}</option>
          ${this.loaded.batches.map((one) => html`<option>${one.batch}</option>`)}
        </select></label>
      <label>${say('auditor.teller')}
        <select name="teller">
          <option value="">${say('auditor.any')}</option>
          ${tellers.map((one) => html`<option>${one}</option>`)}
        </select></label>
      <button class="primary" value="pdf" ?disabled=${this.busy}>${say('auditor.savePdf')}</button>
      <button value="csv" ?disabled=${this.busy}>${say('auditor.saveCsv')}</button>
    </form>`;
  }

  private fetchLog(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const batch = String(form.get('batch'));
    const teller = String(form.get('teller'));
    const pdf = (event.submitter as HTMLButtonElement | null)?.value !== 'csv';
    const query = new URLSearchParams({ batch, teller, lang: currentLanguage() });
    const parts = ['entry-log', this.slug, batch && `batch-${batch}`, teller].filter((part) => part);
    const name = `${parts.join('-')}.${pdf ? 'pdf' : 'csv'}`;
    this.fetch(`entry-log?${query.toString()}`, pdf ? 'application/pdf' : 'text/csv', name);
  }

  private get slug(): string {
    const { election, round, count } = this.place;
    return `${election}-${round}-${count}`;
  }

  private minutes(): TemplateResult {
    if (this.stage !== 'CERTIFIED' && !this.confirmed) {
      return html`<p>${say('auditor.minutesLater')}</p>`;
    }
    const { versions } = this.loaded;
    return html`<p>${this.saving('minutes.pdf', 'application/pdf', `minutes-${this.slug}.pdf`, say('auditor.saveMinutes'))}</p>
      ${versions.length === 0
        ? nothing
        : scrolling(
            say('auditor.versions'),
            html`<table>
              <caption>${say('auditor.versions')}</caption>
              <thead>
                <tr>
                  <th scope="col" class="number">${say('auditor.version')}</th>
                  <th scope="col">${say('auditor.at')}</th>
                  <th scope="col">${say('auditor.signatures')}</th>
                  <th scope="col">${say('auditor.hash')}</th>
                  <th scope="col">${say('auditor.actions')}</th>
                </tr>
              </thead>
              <tbody>${versions.map((version) => this.version(version))}</tbody>
            </table>`,
          )}`;
  }

  private version(version: MinutesVersion): TemplateResult {
    const number = version.version;
    return html`<tr>
      <th scope="row" class="number">${number}</th>
      <td>${dayAndTime(version.at)}<br><span class="soft small">${version.by}</span></td>
      <td><ul class="plain">${version.signatures.map(signature)}</ul></td>
      <td><code class="hash">${version.sha256}</code></td>
      <td>${this.saving(
        `minutes/versions/${number}`,
        'application/pdf',
        `minutes-${this.slug}-v${number}.pdf`,
        say('auditor.saveVersion', { version: number }),
      )}</td>
    </tr>`;
  }

  private bundle(): TemplateResult {
    const { election, round, count } = this.place;
    const file = `${signedIn().assembly}_${election}_${round}_${count}.zip`;
    return html`<p>${say('auditor.bundleAbout')}</p>
      <p class="row">
        ${this.saving('bundle.zip', 'application/zip', file, say('auditor.saveBundle'), 'primary')}
        ${this.saving('result.json', 'application/json', `result-${this.slug}.json`, say('auditor.saveResult'))}
        ${this.saving('result.jws', 'application/jose', `result-${this.slug}.jws`, say('auditor.saveSignature'))}
        ${this.saving('certificate.pem', 'application/pem-certificate-chain', 'certificate.pem', say('auditor.saveCertificate'))}
      </p>
      <p>${say('auditor.bundleVerify')}</p>
      <pre class="note-text" tabindex="0" aria-label=${say('auditor.bundleCommand')}>java -jar kiemphieu-verifier.jar ${file} --checkpoint ${signedIn().assembly}.checkpoint.txt --trust certificate.pem --lang ${currentLanguage()}</pre>
      <p>${say('auditor.bundleTrust')}</p>`;
  }

  private saving(path: string, type: string, file: string, words: string, tone = ''): TemplateResult {
    return html`<button type="button" class=${tone} ?disabled=${this.busy}
      @click=${() => this.fetch(path, type, file)}>${words}</button>`;
  }

  private async fetch(path: string, type: string, file: string): Promise<void> {
    this.busy = true;
    this.saved = say('auditor.fetching', { file });
    const { election, round, count } = this.place;
    const below = countPath(signedIn().assembly, election, round, count);
    const fetched = await this.attempt(async () => {
      this.saved = say('auditor.saved', { file: await downloadAsNamed(`${below}/${path}`, type, file) });
    });
    if (!fetched) {
      this.saved = '';
    }
    this.busy = false;
  }
}

function signature(one: Signature): TemplateResult {
  return html`<li>
    <strong>${one.subject}</strong>
    <span class="small">${trust(one.trust)}
      ${one.signedAt === undefined ? nothing : say('auditor.signedAt', { time: dayAndTime(one.signedAt) })}
      ${one.stampedAt === undefined ? nothing : say('auditor.stampedAt', { time: dayAndTime(one.stampedAt) })}</span>
  </li>`;
}

function trust(code: Signature['trust']): string {
  switch (code) {
    case 'TRUSTED':
      return say('auditor.trusted');
    case 'NOT_TRUSTED':
      return say('auditor.notTrusted');
    case 'NOT_CHECKED':
      return say('auditor.trustNotChecked');
  }
}

customElements.define('kp-auditor-documents', Documents);
