/** Fields of the dialogs on what follows an assembly. */
import { type TemplateResult, html } from 'lit';

/** A day; today unless another is given. */
export function dayField(name: string, label: string, value: string, latest: string): TemplateResult {
  return html`<label>${label}<input type="date" name=${name} required .defaultValue=${value} max=${latest}></label>`;
}

export function line(name: string, label: string, value = '', longest = 200): TemplateResult {
  return html`<label>${label}<input name=${name} required maxlength=${longest} .defaultValue=${value} autocomplete="off"></label>`;
}

export function words(name: string, label: string, value = '', needed = true): TemplateResult {
  return html`<label>${label}<textarea name=${name} rows="3" maxlength="2000" ?required=${needed}
    .defaultValue=${value}></textarea></label>`;
}

/** Names, one a line. */
export function names(name: string, label: string): TemplateResult {
  return html`<label>${label}<textarea name=${name} rows="3" maxlength="2000" required></textarea></label>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function choice(name: string, label: string, options: readonly Option[], value = ''): TemplateResult {
  return html`<label>${label}<select name=${name}>
    ${options.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}
  </select></label>`;
}

/** Several of some. */
export function ticks(name: string, legend: string, options: readonly Option[]): TemplateResult {
  return html`<fieldset><legend>${legend}</legend>
    ${options.map(
      (one) => html`<label class="tick"><input type="checkbox" name=${name} value=${one.value}> ${one.label}</label>`,
    )}</fieldset>`;
}
