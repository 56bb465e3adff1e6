import { type TemplateResult, html } from 'lit';
import { get, put } from '../api/client.js';
import type { RoundView } from '../api/types.js';
import { say } from '../texts.js';
import { Panel } from './panel.js';

/** Before the box is opened: how many readings each batch needs. */
class ReadingsPanel extends Panel {
  static override properties = {
    ...Panel.properties,
    round: { attribute: false },
    roundPath: { attribute: false },
  };

  declare round: RoundView;
  declare roundPath: string;
  /** Version of the setting that is shown; none before it was set for this round. */
  private tag: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(() => this.loadVersion());
  }

  private get settingPath(): string {
    return `${this.roundPath}/readings-needed`;
  }

  private async loadVersion(): Promise<void> {
    this.tag = (await get(this.settingPath)).tag;
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.submit}>
      <fieldset class="head-readings">
        <legend>${say('head.readingsNeeded')}</legend>
        <p class="soft">${say('head.readingsMeaning')}</p>
        <div class="row">
          ${[1, 2, 3].map(
            (readings) => html`<label class="head-choice">
              <input type="radio" name="readings" value=${readings} required
                .checked=${readings === this.round.readingsNeeded}>
              ${say('head.readings', { readings })}</label>`,
          )}
          <button ?disabled=${this.sending}>${say('head.setReadings')}</button>
        </div>
      </fieldset>
      ${this.fault()}
    </form>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    void this.send(async () => {
      const readings = Number(form.get('readings'));
      const ifMatch = this.tag === '"0"' ? null : this.tag;
      try {
        this.tag = (await put(this.settingPath, { readings }, { ifMatch })).tag;
      } catch (wrong) {
        await this.loadVersion();
        throw wrong;
      }
    });
  }
}

customElements.define('kp-readings-panel', ReadingsPanel);
