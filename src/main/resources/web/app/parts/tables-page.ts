import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { assemblyPath } from '../api/paths.js';
import { signedIn } from '../session.js';
import { type Sentence, currentLanguage, inLanguage, say } from '../texts.js';
import { downloadAsNamed } from './files.js';
import { Page } from './page.js';

interface Table {
  readonly name: string;
  readonly title: Sentence;
  readonly file: string;
  readonly columns: readonly { readonly name: string; readonly title: Sentence }[];
}

/** Everything the assembly has as tables, for whoever is signed in. */
class TablesPage extends Page {
  static override properties = {
    ...Page.properties,
    tables: { state: true },
    saved: { state: true },
    busy: { state: true },
  };

  declare private tables: readonly Table[] | null;
  declare private saved: string;
  declare private busy: boolean;

  constructor() {
    super();
    this.tables = null;
    this.saved = '';
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      this.tables = (await get<readonly Table[]>(`${assemblyPath(signedIn().assembly)}/tables`)).body;
    });
  }

  protected override render(): TemplateResult {
    const tables = [...(this.tables ?? [])].sort((one, other) =>
      inLanguage(one.title).localeCompare(inLanguage(other.title), currentLanguage()),
    );
    return html`<h1>${say('tables.title')}</h1>
      <p>${say('tables.about')}</p>
      ${this.fault()}
      <p role="status" data-saved>${this.saved}</p>
      ${this.tables === null ? nothing : html`<ul class="plain tables">${tables.map((table) => this.table(table))}</ul>`}`;
  }

  private table(table: Table): TemplateResult {
    return html`<li class="card" data-table=${table.name}>
      <div class="row spread">
        <h2>${inLanguage(table.title)}</h2>
        <button type="button" ?disabled=${this.busy} aria-label=${say('tables.saveOf', { table: inLanguage(table.title) })}
          @click=${() => this.fetch(table)}>${say('tables.save')}</button>
      </div>
      <p class="soft">${table.columns.map((column) => inLanguage(column.title)).join(' · ')}</p>
    </li>`;
  }

  private async fetch(table: Table): Promise<void> {
    this.busy = true;
    this.saved = '';
    await this.attempt(async () => {
      const path = `${table.file}?bom=true&headings=${currentLanguage()}`;
      this.saved = say('tables.saved', { file: await downloadAsNamed(path, 'text/csv', `${table.name}.csv`) });
    });
    this.busy = false;
  }
}

customElements.define('kp-tables', TablesPage);
