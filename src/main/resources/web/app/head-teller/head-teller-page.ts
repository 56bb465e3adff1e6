import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { roomLinks } from '../parts/room-links.js';
import { Page } from '../parts/page.js';
import { type ElectionRounds, loadRounds, roundList } from '../parts/round-list.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import './board.js';

/** Where the head teller begins: the rounds to choose from, or at once the board of the only one. */
class HeadTellerPage extends Page {
  static override properties = { ...Page.properties, elections: { state: true } };

  declare private elections: readonly ElectionRounds[] | null;

  constructor() {
    super();
    this.elections = null;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('path') && this.path.length < 2) {
      void this.attempt(() => this.load());
    }
  }

  private async load(): Promise<void> {
    const elections = await loadRounds(signedIn().assembly);
    const [only] = elections;
    if (elections.length === 1 && only !== undefined && only.rounds.length === 1) {
      location.replace(`#/head-teller/${encodeURIComponent(only.election.code)}/1`);
    }
    this.elections = elections;
  }

  protected override render(): TemplateResult {
    const [election, round] = this.path;
    if (election !== undefined && round !== undefined) {
      return html`${roomLinks()}
        ${keyed(
        `${election}/${round}`,
        html`<kp-head-teller-board .path=${this.path}></kp-head-teller-board>`,
      )}`;
    }
    return html`${roomLinks()}
      <h1>${say('head.title')}</h1>
      ${this.fault()} ${this.elections === null ? nothing : roundList(this.elections, '/head-teller')}`;
  }
}

customElements.define('kp-head-teller', HeadTellerPage);
