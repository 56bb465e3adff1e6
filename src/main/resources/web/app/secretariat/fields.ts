/** Fields of forms, each with what is wrong with it right below. */
import { type TemplateResult, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Reason } from '../api/client.js';
import { reasonText } from '../parts/reasons.js';
import { say } from '../texts.js';

export interface Field {
  /** The service's name of it: `ownRules.resolution`. */
  readonly field: string;
  /** Tells forms on one page apart. */
  readonly scope?: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
  readonly type?: 'text' | 'number' | 'password';
  readonly required?: boolean;
  readonly longest?: number;
  /** The datalist to choose from. */
  readonly list?: string;
  readonly least?: number;
  readonly most?: number;
  readonly disabled?: boolean;
}

/** A line to type in. */
export function input(one: Field, reasons: readonly Reason[]): TemplateResult {
  const wrong = at(one.field, reasons);
  const id = identity(`${one.scope ?? ''}.${one.field}`);
  return html`<div class="field">
    <label for=${id}>${one.label}</label>
    ${one.hint ? html`<p class="soft small" id=${`${id}-hint`}>${one.hint}</p>` : nothing}
    <input id=${id} name=${one.field} type=${one.type ?? 'text'} .value=${one.value}
      autocomplete="off" ?required=${one.required ?? false} ?disabled=${one.disabled ?? false}
      list=${ifDefined(one.list)} maxlength=${ifDefined(one.longest)} min=${ifDefined(one.least)} max=${ifDefined(one.most)}
      aria-invalid=${wrong.length > 0} aria-describedby=${described(id, one.hint, wrong)}
      @input=${(event: Event) => one.change((event.target as HTMLInputElement).value)}>
    ${below(id, wrong)}
  </div>`;
}

export interface Choice extends Omit<Field, 'type' | 'list' | 'longest' | 'least' | 'most' | 'required'> {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One of several. */
export function choice(one: Choice, reasons: readonly Reason[]): TemplateResult {
  const wrong = at(one.field, reasons);
  const id = identity(`${one.scope ?? ''}.${one.field}`);
  return html`<div class="field">
    <label for=${id}>${one.label}</label>
    ${one.hint ? html`<p class="soft small" id=${`${id}-hint`}>${one.hint}</p>` : nothing}
    <select id=${id} name=${one.field} ?disabled=${one.disabled ?? false}
      aria-invalid=${wrong.length > 0} aria-describedby=${described(id, one.hint, wrong)}
      @change=${(event: Event) => one.change((event.target as HTMLSelectElement).value)}>
      ${one.choices.map(
        ({ value, label }) => html`<option value=${value} ?selected=${value === one.value}>${label}</option>`,
      )}
    </select>
    ${below(id, wrong)}
  </div>`;
}

/** Yes or no. */
export function tick(label: string, field: string, value: boolean, change: (value: boolean) => void, disabled = false): TemplateResult {
  return html`<label><input type="checkbox" name=${field} .checked=${value} ?disabled=${disabled}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}>${label}</label>`;
}

/** The reasons about `field`. */
export function at(field: string, reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter((reason) => reason.field === field);
}

/** A reason where it is plain from the place which field is meant: without the service's name of it. */
export function reasonHere(reason: Reason): TemplateResult {
  const figure = (name: string) => String(reason.arguments[name]);
  switch (reason.code) {
    case 'FIELD_REQUIRED':
      return html`${say('secretariat.fillIn')}`;
    case 'FIELD_FORMAT':
      return html`${say('secretariat.codeForm')}`;
    case 'FIELD_TOO_SHORT':
      return html`${say('secretariat.tooShort', { least: figure('least') })}`;
    case 'FIELD_TOO_LONG':
      return html`${say('secretariat.tooLong', { most: figure('most') })}`;
    case 'FIELD_TOO_SMALL':
      return html`${say('secretariat.tooSmall', { least: figure('least') })}`;
    case 'FIELD_TOO_LARGE':
      return html`${say('secretariat.tooLarge', { most: figure('most') })}`;
    default:
      return reasonText(reason);
  }
}

export function identity(field: string): string {
  return `field-${field.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

function described(id: string, hint: string | undefined, wrong: readonly Reason[]) {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(wrong.length > 0 ? [`${id}-fault`] : [])];
  return ifDefined(ids.length === 0 ? undefined : ids.join(' '));
}

function below(id: string, wrong: readonly Reason[]): TemplateResult | typeof nothing {
  return wrong.length === 0
    ? nothing
    : html`<p class="field-fault" id=${`${id}-fault`}>
        ${wrong.map((reason) => html`<span data-code=${reason.code}>${reasonHere(reason)}</span> `)}
      </p>`;
}
