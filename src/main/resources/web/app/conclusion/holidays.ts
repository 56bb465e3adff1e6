/** The public holidays of a year, from which periods in working days are worked out. */
import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { type Act, textOf } from '../presidium/act.js';
import { isoDay } from '../secretariat/dates.js';
import { orNone } from '../secretariat/form-page.js';
import { say } from '../texts.js';
import { type Conclusion, am, conclusionPath, day } from './data.js';

/** A year as the service has it; version 0 where nothing was entered for the assembly. */
export interface Holidays {
  readonly year: number;
  readonly version: number;
  readonly source: string;
  readonly off: readonly DayOff[];
  readonly worked: readonly string[];
  readonly undecided: readonly string[];
}

interface DayOff {
  readonly day: string;
  readonly name: string;
}

/** The year's holidays; null when the service knows nothing of that year. */
export async function loadHolidays(year: number): Promise<Holidays | null> {
  const answer = await orNone(get<Holidays>(conclusionPath(`holidays/${year}`)), 'HOLIDAYS_UNKNOWN');
  return answer?.body ?? null;
}

/** The year to show first: of the day that is not known, else of the closing, else this one. */
export function yearAskedFor(conclusion: Conclusion): number {
  const unknown = conclusion.due.find((one) => one.what === 'ENTER_HOLIDAYS')?.day;
  return yearOf(unknown ?? conclusion.closing.closedOn ?? conclusion.today);
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

export function holidaysSection(
  conclusion: Conclusion,
  year: number,
  known: Holidays | null,
  choose: (year: number) => void,
  ask: (act: Act) => void,
): TemplateResult {
  const thisYear = yearOf(conclusion.today);
  const first = Math.min(thisYear - 1, year, yearOf(conclusion.closing.closedOn ?? conclusion.today));
  const years = Array.from({ length: Math.max(thisYear + 2, year) - first + 1 }, (_, index) => first + index);
  return html`<section class="card after-holidays" aria-labelledby="holidays-title">
    <h2 id="holidays-title">${say('holidays.title')}</h2>
    <p class="soft">${say('holidays.about')}</p>
    <label>${say('holidays.year')}<select name="year"
        @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
      ${years.map((one) => html`<option value=${one} ?selected=${one === year}>${one}</option>`)}
    </select></label>
    ${known === null ? html`<p class="notice notice-doubt">${say('holidays.unknown', { year })}</p>` : shown(known)}
    ${am('SECRETARIAT', 'PRESIDIUM')
      ? html`<div class="row"><button type="button" @click=${() => ask(entering(year, known))}>${say('holidays.enter', { year })}</button></div>`
      : nothing}
  </section>`;
}

function shown(known: Holidays): TemplateResult {
  return html`<p><strong>${say('holidays.source')}:</strong> ${known.source}
      <span class="soft">${known.version === 0 ? say('holidays.cameAlong') : say('holidays.entered')}</span></p>
    ${undecided(known)}
    <details data-holidays=${known.year}>
      <summary>${say('holidays.days', { off: known.off.length, worked: known.worked.length })}</summary>
      <ul>${known.off.map((one) => html`<li>${day(one.day)}: ${one.name}</li>`)}
        ${known.worked.map((one) => html`<li>${day(one)}: ${say('holidays.workedInPlace')}</li>`)}</ul>
    </details>`;
}

function undecided(known: Holidays | null): TemplateResult | typeof nothing {
  return known === null || known.undecided.length === 0
    ? nothing
    : html`<p class="notice notice-doubt" data-undecided=${known.undecided.length}>${say('holidays.undecided', {
        days: known.undecided.map((one) => day(one)).join(', '),
      })}</p>`;
}

/** All days of the year, in place of those known: one a line, as an announcement lists them. */
function entering(year: number, known: Holidays | null): Act {
  const off = (known?.off ?? []).map((one) => `${day(one.day)} ${one.name}`).join('\n');
  const worked = (known?.worked ?? []).map((one) => day(one)).join('\n');
  return {
    title: say('holidays.enter', { year }),
    words: html`<p>${say('holidays.words')}</p>${undecided(known)}`,
    fields: (values) => html`<label>${say('holidays.sourceLong')}<textarea name="source" rows="3" maxlength="500" required
        .defaultValue=${known?.source ?? ''}></textarea></label>
      ${days('off', say('holidays.off'), off, textOf(values, 'off'), unreadOff)}
      ${days('worked', say('holidays.worked'), worked, textOf(values, 'worked'), unreadWorked)}`,
    record: (values) => [
      [say('holidays.year'), year],
      [say('holidays.offCount'), linesOf(textOf(values, 'off')).length],
      [say('holidays.workedCount'), linesOf(textOf(values, 'worked')).length],
    ],
    submit: say('after.record'),
    send: async (values) => {
      await put(
        conclusionPath(`holidays/${year}`),
        {
          source: textOf(values, 'source'),
          off: linesOf(textOf(values, 'off')).map((line) => dayOff(line)),
          worked: linesOf(textOf(values, 'worked')).map((line) => isoDay(line)),
        },
        known === null || known.version === 0 ? {} : { ifMatch: `"${known.version}"` },
      );
    },
    done: say('holidays.done', { year }),
  };
}

/** Lines of days; while one cannot be read, it is said and nothing is sent. */
function days(name: string, label: string, value: string, typed: string, unreadIn: (text: string) => string[]): TemplateResult {
  const unread = (text: string) => {
    const lines = unreadIn(text);
    return lines.length === 0 ? '' : say('holidays.unread', { lines: lines.join('; ') });
  };
  const check = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    field.setCustomValidity(unread(field.value));
  };
  const wrong = unread(typed);
  return html`<label>${label}<textarea name=${name} rows=${Math.max(3, value.split('\n').length + 1)} maxlength="8000"
      ?required=${name === 'off'} .defaultValue=${value} aria-invalid=${wrong !== ''} aria-describedby=${`${name}-unread`}
      @input=${check}></textarea></label>
    <p class="field-fault" id=${`${name}-unread`} role="status">${wrong}</p>`;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** "02/09/2026 Quốc khánh": a day, and after it what it is. */
function dayOff(line: string): DayOff | null {
  const [, first = '', rest = ''] = /^([\d/.\-]+)\s*[:–-]?\s*(.*)$/.exec(line) ?? [];
  const iso = isoDay(first);
  return iso === null || rest === '' ? null : { day: iso, name: rest };
}

function unreadOff(text: string): string[] {
  return linesOf(text).filter((line) => dayOff(line) === null);
}

function unreadWorked(text: string): string[] {
  return linesOf(text).filter((line) => isoDay(line) === null);
}
