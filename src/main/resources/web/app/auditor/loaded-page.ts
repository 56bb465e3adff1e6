import { type TemplateResult, html, nothing } from 'lit';
import { Page } from '../parts/page.js';
import { say } from '../texts.js';

/** A page that is loaded once for each address: it shows what was on record then. */
export abstract class LoadedPage extends Page {
  static override properties = { ...Page.properties, loading: { state: true } };

  declare protected loading: boolean;

  private address: string | null = null;
  private turn = 0;

  constructor() {
    super();
    this.loading = false;
  }

  /** Loads what the address names; what it returns shows it, unless another address came meanwhile. */
  protected abstract load(): Promise<() => void>;

  protected override updated(): void {
    const address = this.path.join('\n');
    if (address !== this.address) {
      this.address = address;
      void this.reload();
    }
  }

  protected async reload(): Promise<void> {
    const turn = ++this.turn;
    this.loading = true;
    await this.attempt(async () => {
      const show = await this.load();
      if (turn === this.turn) {
        show();
      }
    });
    if (turn === this.turn) {
      this.loading = false;
    }
  }

  /** What stands in place of a page that is not there yet. */
  protected waiting(): TemplateResult {
    return html`${this.fault()}
    ${this.wrong === null ? html`<p role="status" aria-busy="true">${say('auditor.loading')}</p>` : nothing}`;
  }
}
