/** What stands in an entry before and after, as rows of a table people can read. */
import { type TemplateResult, html, nothing } from 'lit';
import { dayAndTime, name, say } from '../texts.js';
import type { OpenEntry, Value } from './ledger-entries.js';
import { scrolling } from './places.js';

/** What members of entries are called. One that is new to this page stands as it is. */
const FIELDS: Readonly<Record<string, () => string>> = {
  accepted: () => say('auditor.fieldAccepted'),
  annulledFor: () => say('auditor.fieldReason'),
  ballots: () => say('auditor.fieldBallots'),
  base: () => say('auditor.fieldBase'),
  before: () => say('auditor.fieldBefore'),
  born: () => say('auditor.fieldBorn'),
  candidates: () => say('auditor.fieldCandidates'),
  collected: () => say('auditor.fieldCollected'),
  convened: () => say('auditor.fieldConvened'),
  count: () => say('auditor.fieldCount'),
  deductions: () => say('auditor.fieldDeductions'),
  defects: () => say('auditor.fieldDefects'),
  differing: () => say('auditor.fieldDiffering'),
  grounds: () => say('auditor.fieldGrounds'),
  head: () => say('auditor.fieldHead'),
  heldOn: () => say('auditor.fieldHeldOn'),
  heldValid: () => say('auditor.fieldHeldValid'),
  invalid: () => say('auditor.fieldInvalid'),
  invalidByReason: () => say('auditor.fieldInvalidByReason'),
  issued: () => say('auditor.fieldIssued'),
  kind: () => say('auditor.fieldKind'),
  listVersion: () => say('auditor.fieldListVersion'),
  marks: () => say('auditor.fieldMarks'),
  members: () => say('auditor.fieldMembers'),
  name: () => say('auditor.fieldName'),
  nonce: () => say('auditor.fieldNonce'),
  note: () => say('auditor.fieldNote'),
  number: () => say('auditor.fieldNumber'),
  office: () => say('auditor.fieldOffice'),
  officialMember: () => say('auditor.fieldOfficialMember'),
  organisation: () => say('auditor.fieldOrganisation'),
  pass: () => say('auditor.fieldPass'),
  place: () => say('auditor.fieldPlace'),
  position: () => say('auditor.fieldPosition'),
  present: () => say('auditor.fieldPresent'),
  readings: () => say('auditor.fieldReadings'),
  readingsPerBatch: () => say('auditor.fieldReadings'),
  reason: () => say('auditor.fieldReason'),
  recorded: () => say('auditor.fieldRecorded'),
  regulation: () => say('auditor.fieldRegulation'),
  request: () => say('auditor.fieldRequest'),
  resultSha256: () => say('auditor.fieldResultHash'),
  minutesSha256: () => say('auditor.fieldMinutesHash'),
  role: () => say('auditor.fieldRole'),
  round: () => say('auditor.fieldRound'),
  seats: () => say('auditor.fieldSeats'),
  sheets: () => say('auditor.fieldSheets'),
  state: () => say('auditor.fieldState'),
  superior: () => say('auditor.fieldSuperior'),
  teller: () => say('auditor.fieldTeller'),
  term: () => say('auditor.fieldTerm'),
  title: () => say('auditor.fieldTitle'),
  valid: () => say('auditor.fieldValid'),
  version: () => say('auditor.fieldVersion'),
};

/** Members whose values are codes that have names. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  defects: ['defect'],
  grounds: ['validityGrounds'],
  kind: ['deduction', 'assemblyKind', 'paper'],
  office: ['office'],
  reason: ['refusal'],
  role: ['role'],
  state: ['roundStage'],
  stage: ['roundStage'],
};

interface Row {
  readonly label: string;
  before?: string;
  after?: string;
}

/** Both sides of an entry, one row for each value that was or is. */
export function valuesTable(entry: OpenEntry): TemplateResult {
  const rows = new Map<string, Row>();
  flatten(entry.before, [], (path, value) => (rowOf(rows, path).before = value));
  flatten(entry.after, [], (path, value) => (rowOf(rows, path).after = value));
  if (rows.size === 0) {
    return html`<p>${say('auditor.noValues')}</p>`;
  }
  return scrolling(
    say('auditor.values'),
    html`<table>
      <caption>${say('auditor.values')}</caption>
      <thead>
        <tr>
          <th scope="col">${say('auditor.value')}</th>
          <th scope="col">${say('auditor.before')}</th>
          <th scope="col">${say('auditor.after')}</th>
        </tr>
      </thead>
      <tbody>
        ${[...rows.values()].map(
          (row) => html`<tr>
            <th scope="row">${row.label}</th>
            <td>${row.before ?? nothing}</td>
            <td>${row.after ?? nothing}</td>
          </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

function rowOf(rows: Map<string, Row>, path: readonly string[]): Row {
  const key = path.join('\n');
  let row = rows.get(key);
  if (row === undefined) {
    row = { label: path.map(fieldName).join(' · ') };
    rows.set(key, row);
  }
  return row;
}

function fieldName(part: string): string {
  return FIELDS[part]?.() ?? part;
}

/** Every value with the names that lead to it; lists of plain values stay in one row. */
function flatten(
  value: Value,
  path: readonly string[],
  take: (path: readonly string[], value: string) => void,
): void {
  const field = path[path.length - 1] ?? '';
  if (Array.isArray(value)) {
    const list = value as readonly Value[];
    if (list.every((one) => one === null || typeof one !== 'object')) {
      take(path, list.length === 0 ? '–' : list.map((one) => plain(field, one)).join(', '));
    } else {
      list.forEach((one, at) => flatten(one, [...path, `${at + 1}`], take));
    }
  } else if (value !== null && typeof value === 'object') {
    Object.entries(value).forEach(([member, one]) => flatten(one, [...path, member], take));
  } else {
    take(path, plain(field, value));
  }
}

function plain(field: string, value: Value): string {
  if (typeof value === 'boolean') {
    return say(value ? 'auditor.yes' : 'auditor.no');
  }
  if (value === '' || value === null) {
    return field === 'marks' ? say('auditor.noMarks') : '–';
  }
  const text = String(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) {
    return dayAndTime(text);
  }
  return (
    (CODES[field] ?? []).map((group) => name(group, text)).find((named) => named !== text) ?? text
  );
}
