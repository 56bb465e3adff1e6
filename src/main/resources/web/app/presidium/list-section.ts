/** The list, with everything the regulation says about it. */
import { type TemplateResult, html, nothing } from 'lit';
import type { CheckedList, Finding } from '../api/results.js';
import { reasonText } from '../parts/reasons.js';
import { name, say } from '../texts.js';

export function listSection(list: CheckedList | null, draft: boolean): TemplateResult {
  if (list === null) {
    return html`<p class="notice">${say('presidium.noList')}</p>`;
  }
  return html`<section class="card presidium-list" aria-labelledby="list-title">
    <h2 id="list-title">${say('presidium.list')}</h2>
    <p>${list.seats === 0
      ? say('levels.persons', { persons: list.candidates.length })
      : say('presidium.listFigures', {
          candidates: list.candidates.length,
          seats: list.seats,
          surplus: list.surplus,
        })} · ${name('paper', list.paper)}</p>
    ${draft ? findings(list.findings) : nothing}
    <details ?open=${draft}>
      <summary>${say('presidium.names')}</summary>
      <ol class="plain presidium-names">
        ${list.candidates.map(
          (one) => html`<li><span class="presidium-number">${one.number}</span> <bdi>${one.name}</bdi></li>`,
        )}
      </ol>
    </details>
  </section>`;
}

function findings(all: readonly Finding[]): TemplateResult {
  if (all.length === 0) {
    return html`<p class="notice notice-good">${say('presidium.noFindings')}</p>`;
  }
  return html`<h3>${say('presidium.findings')}</h3>
    <ul class="plain">${all.map(
      (one) => html`<li class=${one.severity === 'FAULT' ? 'notice notice-bad' : 'notice notice-doubt'}
          data-code=${one.refusal.code}>
        <strong>${findingKind(one)}</strong> ${reasonText(one.refusal)}
      </li>`,
    )}</ul>`;
}

function findingKind(finding: Finding): string {
  if (finding.severity === 'WARNING') {
    return say('presidium.findingWarning');
  }
  return say(finding.overrulable ? 'presidium.findingOverrulable' : 'presidium.findingFault');
}
