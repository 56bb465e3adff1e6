import { type TemplateResult, html } from 'lit';
import { name, say } from '../texts.js';
import { defectsOn } from '../parts/defects.js';
import { finished } from './draft.js';
import type { Keying } from './sheet-keying.js';

/** What stands in place of the list while digits mean something else. */
export function panel(keying: Keying): TemplateResult | null {
  switch (keying.panel.kind) {
    case 'sheet':
      return null;
    case 'defects':
      return defects(keying);
    case 'opening':
      return asked(say('panel.open'), say('panel.openHelp'), keying.panel.digits);
    case 'counting':
      return asked(
        say('panel.count'),
        say('panel.countHelp', { keyed: keying.recorded.size, sheets: keying.sheets }),
        keying.panel.digits,
      );
  }
}

function defects(keying: Keying): TemplateResult {
  const seen = finished(keying.draft).defects;
  return html`<section class="panel" aria-labelledby="panel-title">
    <h2 id="panel-title">${say('panel.defects')}</h2>
    <ul class="plain panel-choices">
      ${defectsOn(keying.paper.kind).map(
        ({ key, code }) => html`<li data-defect=${code}>
          <kbd>${key}</kbd> ${name('defect', code)}
          ${seen.includes(code) ? html`<strong>✓ ${say('panel.seen')}</strong>` : ''}
        </li>`,
      )}
    </ul>
    <p class="soft">${say('panel.defectsHelp')}</p>
  </section>`;
}

function asked(title: string, help: string, digits: string): TemplateResult {
  return html`<section class="panel" aria-labelledby="panel-title">
    <h2 id="panel-title">${title}</h2>
    <p class="panel-digits figure" aria-live="polite">${digits}<span class="caret" aria-hidden="true">_</span></p>
    <p>${help}</p>
  </section>`;
}
