/** What more than half is taken of, worked out in sight. */
import { type TemplateResult, html, nothing } from 'lit';
import type { TallyView } from '../api/types.js';
import './base-names.js';
import { name, say } from '../texts.js';
import { fewestOverHalf, moreThanHalf } from '../parts/majority.js';
import type { MajorityRule } from './standing.js';

/** `2 × 151 = 302 > 299`; where no line has to be passed, the votes. */
export function arithmeticOf(votes: number, rule: MajorityRule): string {
  return rule.majority === 'PLURALITY'
    ? String(votes)
    : `2 × ${votes} = ${2 * votes} ${moreThanHalf(votes, rule.base) ? '>' : '≤'} ${rule.base}`;
}

/** The figure, and one click away how it comes about. */
export function baseSection(
  tally: TallyView,
  rule: MajorityRule,
  article: string,
  issuedAt: string,
  open: boolean,
  toggle: () => void,
): TemplateResult {
  return html`<section class="card presidium-base" aria-labelledby="base-title">
    <h2 id="base-title">${say('presidium.base')}</h2>
    <p class="figure">${tally.baseFigure}</p>
    <p>${name('basis', tally.basis)}</p>
    <button type="button" aria-expanded=${open ? 'true' : 'false'} aria-controls="base-arithmetic"
      @click=${toggle}>${say(open ? 'presidium.hideArithmetic' : 'presidium.showArithmetic')}</button>
    <div id="base-arithmetic" ?hidden=${!open}>${open
      ? html`${arithmetic(tally, rule, article)}<kp-base-names .at=${issuedAt}></kp-base-names>`
      : nothing}</div>
  </section>`;
}

function arithmetic(tally: TallyView, rule: MajorityRule, article: string): TemplateResult {
  const { convened, deductions, base } = tally.base;
  return html`<table class="presidium-sum">
      <caption>${say('presidium.baseSum')}</caption>
      <tbody>
        <tr><th scope="row">${say('presidium.convened')}</th><td class="number">${convened}</td></tr>
        ${deductions.map(
          (one) => html`<tr>
            <th scope="row">${name('deduction', one.kind)}${one.reason === ''
              ? nothing
              : html`<br><span class="small soft">${one.reason}</span>`}</th>
            <td class="number">− ${one.count}</td>
          </tr>`,
        )}
        <tr class="presidium-total">
          <th scope="row">${say('presidium.afterDeductions')}</th><td class="number">${base}</td>
        </tr>
        ${tally.basis === 'CONVENED_LESS_DEDUCTIONS'
          ? nothing
          : html`<tr class="presidium-total">
              <th scope="row">${say('presidium.takenOf', { basis: name('basis', tally.basis) })}</th>
              <td class="number">${tally.baseFigure}</td>
            </tr>`}
      </tbody>
    </table>
    ${rule.majority === 'PLURALITY'
      ? html`<p>${say('presidium.noLine')}</p>`
      : html`<p>${say('presidium.halfWords', { base: rule.base, needed: fewestOverHalf(rule.base) })}
          <strong>${arithmeticOf(fewestOverHalf(rule.base), rule)}</strong></p>`}
    ${article === '' ? nothing : html`<p class="article small">${article}</p>`}`;
}
