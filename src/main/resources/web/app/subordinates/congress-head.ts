import { type TemplateResult, html } from 'lit';
import { say } from '../texts.js';

/** The headings of a table of congresses, counted here or only reported. */
export function congressHead(): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col">${say('subordinates.organisation')}</th>
      <th scope="col">${say('subordinates.heldOn')}</th>
      <th scope="col">${say('subordinates.state')}</th>
      <th scope="col">${say('subordinates.turnout')}</th>
      <th scope="col">${say('subordinates.elected')}</th>
    </tr>
  </thead>`;
}
