import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { download } from '../parts/files.js';
import { dayAndTime, name, say } from '../texts.js';
import type { MinutesVersion } from './answers.js';
import { Panel } from './panel.js';

/** The signed minutes, version by version: the newest is signed with one's own program, then handed in. */
class SignedMinutes extends Panel {
  static override properties = {
    ...Panel.properties,
    countPath: { attribute: false },
    versions: { state: true },
  };

  declare countPath: string;
  declare private versions: readonly MinutesVersion[];

  constructor() {
    super();
    this.versions = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(() => this.load());
  }

  private async load(): Promise<void> {
    this.versions = (await get<MinutesVersion[]>(`${this.countPath}/minutes/versions`)).body;
  }

  protected override render(): TemplateResult {
    const newest = this.versions.at(-1)?.version;
    return html`<h3>${say('head.signedMinutes')}</h3>
      ${this.fault()}
      ${newest === undefined
        ? nothing
        : html`<p>${say('head.signHow')}</p>
            <ol class="plain">${this.versions.map((one) => this.line(one))}</ol>
            <form @submit=${(event: Event) => this.submit(event, newest + 1)}>
              <label>${say('head.signedCopy', { version: newest + 1 })}
                <input name="copy" type="file" accept="application/pdf" required></label>
              <button ?disabled=${this.sending}>${say('head.handIn')}</button>
            </form>`}`;
  }

  private line(one: MinutesVersion): TemplateResult {
    const file = `${this.countPath}/minutes/versions/${one.version}`;
    return html`<li class="row" data-version=${one.version}>
      <strong>${say('head.version', { version: one.version })}</strong>
      <span>${dayAndTime(one.at)} · ${one.by} · ${name('role', one.role)}</span>
      <span>${one.signatures.map((signature) => signature['subject']).join('; ')}</span>
      <button type="button" @click=${() =>
        this.attempt(() => download(file, 'application/pdf', `bien-ban-ban-${one.version}.pdf`))}
        >${say('head.downloadVersion', { version: one.version })}</button>
    </li>`;
  }

  private submit(event: Event, version: number): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    void this.send(async () => {
      const copy = new FormData(form).get('copy');
      await put(`${this.countPath}/minutes/versions/${version}`, copy, { type: 'application/pdf' });
      await this.load();
      form.reset();
    });
  }
}

customElements.define('kp-signed-minutes', SignedMinutes);
