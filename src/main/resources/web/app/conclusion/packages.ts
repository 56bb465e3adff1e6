/** Packages of ballots: what was done to them and what may be done now. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Act } from '../presidium/act.js';
import { name, say } from '../texts.js';
import {
  type Conclusion,
  type PackageStep,
  type PackageView,
  am,
  articleOf,
  ballotsText,
  conclusionPath,
  day,
} from './data.js';
import { destroying, sealing, sealable, takingOver, unsealing } from './package-acts.js';

/** Opens a file of the service. */
type Print = (path: string, file: string) => void;

export function packagesSection(conclusion: Conclusion, ask: (act: Act) => void, print: Print): TemplateResult {
  return html`<section class="card" aria-labelledby="packages-title">
    <h2 id="packages-title">${say('after.packages')}</h2>
    <p class="soft">${articleOf(conclusion, 'BALLOTS_SEALED')}</p>
    ${conclusion.packages.length === 0 ? html`<p>${say('after.noPackages')}</p>` : nothing}
    <ul class="plain after-list">
      ${conclusion.packages.map((one) => shown(conclusion, one, ask, print))}
    </ul>
    ${am('HEAD_TELLER') && sealable(conclusion).length > 0
      ? html`<button type="button" class="primary" @click=${() => ask(sealing(conclusion))}>${say('after.seal')}</button>`
      : nothing}
  </section>`;
}

function shown(conclusion: Conclusion, one: PackageView, ask: (act: Act) => void, print: Print): TemplateResult {
  return html`<li class="after-item" data-package=${one.package}>
    <div class="row spread"><h3>${say('after.package', { package: one.package })}</h3>
      <span class="stage">${name('sealStage', one.state)}</span></div>
    <ul>${one.ballots.map((ballots) => html`<li>${ballotsText(conclusion, ballots)}</li>`)}</ul>
    ${keeping(conclusion, one)}
    <details><summary>${say('after.history')}</summary>
      <ol>${one.history.map((step) => html`<li><strong>${day(step.on)}</strong>: ${name('command', step.command)}. ${stepText(step)}</li>`)}</ol>
    </details>
    ${papers(one, print)} ${actions(conclusion, one, ask)}
  </li>`;
}

function keeping(conclusion: Conclusion, one: PackageView): TemplateResult | typeof nothing {
  if (one.state === 'DESTROYED' || one.keptUntil === undefined) {
    return nothing;
  }
  return html`<p>${say('after.keptUntil', { day: day(one.keptUntil) })}
      <span class="article">${articleOf(conclusion, 'BALLOTS_KEPT_SIX_MONTHS')}</span></p>
    ${one.complaints.length === 0
      ? nothing
      : html`<p class="notice notice-doubt">${say('after.complaintsOpen', { complaints: one.complaints.join(', ') })}</p>`}`;
}

function stepText(step: PackageStep): string {
  return [
    step.pieces === undefined ? '' : say('after.piecesText', { pieces: step.pieces }),
    (step.people ?? []).join(', '),
    step.witnesses === undefined ? '' : say('after.witnessesText', { names: step.witnesses.join(', ') }),
    step.place ?? '',
    step.decisionNumber === undefined
      ? ''
      : say('after.decisionText', {
          number: step.decisionNumber,
          day: day(step.decisionDate),
          by: step.decidedBy ?? '',
        }),
    step.reason ?? '',
    step.record === undefined ? '' : say('after.recordText', { number: step.record }),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function papers(one: PackageView, print: Print): TemplateResult {
  const button = (file: string, words: string) =>
    html`<button type="button" class="quiet" aria-label=${`${words}: ${one.package}`}
      @click=${() => print(conclusionPath(`seals/${one.package}/${file}.pdf`), `${file}-${one.package}.pdf`)}>${words}</button>`;
  return html`<div class="row">
    ${button('sealing', say('after.sealingPdf'))}
    ${one.state === 'DESTROYED' ? button('destruction', say('after.destructionPdf')) : nothing}
  </div>`;
}

function actions(conclusion: Conclusion, one: PackageView, ask: (act: Act) => void): TemplateResult {
  const offer = (command: string, may: boolean, act: () => Act, words: string) =>
    may && one.commands.includes(command)
      ? html`<button type="button" aria-label=${`${words}: ${one.package}`} @click=${() => ask(act())}>${words}</button>`
      : nothing;
  const due = conclusion.due.some(
    (due) => due.what === 'DESTROY_BALLOTS' && due.subject === `seals/${one.package}`,
  );
  return html`<div class="row">
    ${one.state === 'UNSEALED'
      ? offer('SEAL_BALLOTS', am('HEAD_TELLER'), () => sealing(conclusion, one), say('after.sealAgain'))
      : nothing}
    ${offer('TAKE_OVER_BALLOTS', am('PRESIDIUM'), () => takingOver(conclusion, one), say('after.takeOver'))}
    ${offer('UNSEAL_BALLOTS', am('PRESIDIUM'), () => unsealing(conclusion, one), say('after.unseal'))}
    ${offer('DESTROY_BALLOTS', am('PRESIDIUM') && due, () => destroying(conclusion, one), say('after.destroy'))}
  </div>`;
}
