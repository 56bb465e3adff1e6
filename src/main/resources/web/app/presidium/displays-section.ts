import { type TemplateResult, html, nothing } from 'lit';
import {
  type DisplayView,
  displayLink,
  displays,
  openDisplay,
  withdrawDisplay,
} from '../api/hall.js';
import { Page } from '../parts/page.js';
import { signedIn } from '../session.js';
import { dayAndTime, say } from '../texts.js';
import type { Act } from './act.js';

/** The displays in the hall: opens one and shows its link this once, lists them, withdraws one. */
class DisplaysSection extends Page {
  static override properties = {
    ...Page.properties,
    all: { state: true },
    link: { state: true },
    copied: { state: true },
    sending: { state: true },
    act: { state: true },
  };

  declare private all: readonly DisplayView[];
  /** The link of the display opened last. It cannot be had again. */
  declare private link: string;
  declare private copied: boolean;
  declare private sending: boolean;
  declare private act: Act | null;

  constructor() {
    super();
    this.all = [];
    this.link = '';
    this.copied = false;
    this.sending = false;
    this.act = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(() => this.load());
  }

  private async load(): Promise<void> {
    this.all = await displays(signedIn().assembly);
  }

  protected override render(): TemplateResult {
    return html`<section class="card presidium-displays" aria-labelledby="displays-title">
      <h2 id="displays-title">${say('displays.title')}</h2>
      <p>${say('displays.words')}</p>
      ${this.fault()}
      <form class="row presidium-open" @submit=${this.open}>
        <label>${say('displays.name')}
          <input name="name" required minlength="2" maxlength="63" pattern="[a-z0-9][a-z0-9.\\-]+"
            autocomplete="off" autocapitalize="none" spellcheck="false" title=${say('displays.nameForm')}></label>
        <button ?disabled=${this.sending}>${say('displays.open')}</button>
      </form>
      ${this.link === '' ? nothing : this.linkShown()}
      ${this.all.length === 0 ? nothing : this.list()}
      <kp-act .act=${this.act} @kp-left=${() => (this.act = null)}
        @kp-done=${() => void this.attempt(() => this.load())}></kp-act>
    </section>`;
  }

  private linkShown(): TemplateResult {
    return html`<div class="notice notice-good" role="status">
      <p><strong>${say('displays.once')}</strong></p>
      <label>${say('displays.link')}
        <input name="link" class="presidium-link" readonly .value=${this.link}
          @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}></label>
      <div class="row">
        <button type="button" @click=${this.copy}>${say(this.copied ? 'displays.copied' : 'displays.copy')}</button>
        <a class="button" href=${this.link} target="_blank" rel="noopener noreferrer">${say('displays.here')}</a>
      </div>
    </div>`;
  }

  private list(): TemplateResult {
    return html`<ul class="plain presidium-display-list">
      ${this.all.map(
        (display) => html`<li class="row spread">
          <span><strong>${display.name}</strong>
            <span class="small soft">${display.withdrawn
              ? say('displays.withdrawnAt', { when: dayAndTime(display.withdrawnAt ?? '') })
              : say('displays.openedAt', {
                  who: display.openedBy,
                  when: dayAndTime(display.openedAt),
                })}</span></span>
          ${display.withdrawn
            ? nothing
            : html`<button type="button" aria-label=${say('displays.withdrawNamed', { name: display.name })}
                @click=${() => (this.act = this.withdrawal(display))}>${say('displays.withdraw')}</button>`}
        </li>`,
      )}
    </ul>`;
  }

  private withdrawal(display: DisplayView): Act {
    return {
      title: say('displays.withdrawTitle'),
      words: say('displays.withdrawWords'),
      record: () => [[say('displays.withdrawn'), display.name]],
      submit: say('displays.withdraw'),
      send: () => withdrawDisplay(signedIn().assembly, display.name),
      done: '',
    };
  }

  private async open(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.sending = true;
    await this.attempt(async () => {
      const { assembly } = signedIn();
      const opened = await openDisplay(assembly, String(new FormData(form).get('name')));
      this.link = displayLink(assembly, opened.secret);
      this.copied = false;
      form.reset();
      await this.load();
    });
    this.sending = false;
  }

  private async copy(): Promise<void> {
    const field = this.querySelector<HTMLInputElement>('[name=link]')!;
    field.select();
    try {
      await navigator.clipboard.writeText(this.link);
      this.copied = true;
    } catch {
      // Without leave to the clipboard the link is selected: Ctrl+C copies it.
    }
  }
}

customElements.define('kp-displays', DisplaysSection);
