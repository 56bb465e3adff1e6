import { type TemplateResult, html, nothing } from 'lit';
import type { RoundStage } from '../api/types.js';
import { download, openPdf } from '../parts/files.js';
import { say } from '../texts.js';
import { Panel } from './panel.js';
import './signed-minutes.js';

/** The documents there are at this stage: to be read, printed, signed, handed in signed. */
class DocumentsPanel extends Panel {
  static override properties = {
    ...Panel.properties,
    stage: { attribute: false },
    countPath: { attribute: false },
  };

  declare stage: RoundStage;
  /** Path of the count the documents are of. */
  declare countPath: string;

  protected override render(): TemplateResult {
    const certified = this.stage === 'CERTIFIED' || this.stage === 'CONFIRMED';
    const confirmed = this.stage === 'CONFIRMED';
    return html`<section class="card" aria-labelledby="documents">
      <h2 id="documents">${say('head.documents')}</h2>
      ${this.fault()}
      <div class="row">
        ${this.pdf('ballot-report.pdf', 'bao-cao-so-phieu.pdf', say('head.ballotReport'))}
        ${this.pdf('entry-log', 'nhat-ky-nhap-phieu.pdf', say('head.entryLog'))}
        ${certified ? this.pdf('minutes.pdf', 'bien-ban-kiem-phieu.pdf', say('head.minutes')) : nothing}
        ${confirmed ? this.pdf('announcement.pdf', 'thong-bao-ket-qua.pdf', say('head.announcement')) : nothing}
        ${confirmed
          ? html`<button type="button" @click=${() =>
              this.attempt(() => download(`${this.countPath}/bundle.zip`, '*/*', 'ho-so-kiem-chung.zip'))}
              >${say('head.bundle')}</button>`
          : nothing}
      </div>
      ${confirmed ? html`<kp-signed-minutes .countPath=${this.countPath}></kp-signed-minutes>` : nothing}
    </section>`;
  }

  private pdf(file: string, saved: string, words: string): TemplateResult {
    return html`<button type="button" data-file=${file}
      @click=${() => this.attempt(() => openPdf(`${this.countPath}/${file}`, saved))}>${words}</button>`;
  }
}

customElements.define('kp-documents-panel', DocumentsPanel);
