/** What the columns of a spreadsheet mean, guessed from their headings or from what is in them. */
import { isoDay, officeDay } from './dates.js';
import { EMPTY, type Nomination, type Row } from './rows.js';

export const COLUMNS = [
  'IGNORE',
  'NUMBER',
  'NAME',
  'FAMILY',
  'GIVEN',
  'BORN',
  'MEMBER_SINCE',
  'OFFICIAL',
  'NOMINATION',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Headings without accents and signs, the more particular first. */
const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^(stt|tt|so tt|so thu tu|so|no|number)$/, 'NUMBER'],
  [/ho (va )?(ten|chu|tieng)? ?(dem|lot)|^ho( dem)?$|family/, 'FAMILY'],
  [/^ten$|^ten goi$|given/, 'GIVEN'],
  [/ho (va )?ten|hoten|full name|^name$|nhan su|ung cu vien|candidate/, 'NAME'],
  [/ngay.*sinh|nam sinh|^sinh|born|birth/, 'BORN'],
  [/ngay.*vao dang|vao dang|ket nap|member since|admi/, 'MEMBER_SINCE'],
  [/^ngay chinh thuc/, 'IGNORE'],
  [/chinh thuc|official/, 'OFFICIAL'],
  [/gioi thieu|de cu|nguon|nominat/, 'NOMINATION'],
];

/** A text as it is compared: small letters without accents, single spaces, no signs. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function heading(cell: string): Column {
  const text = plain(cell);
  return HEADINGS.find(([pattern]) => pattern.test(text))?.[1] ?? 'IGNORE';
}

export interface Reading {
  /** Where the headings stand; -1 when there are none. */
  readonly headings: number;
  readonly columns: readonly Column[];
}

/** A line of headings names the people's names and at least one more; it is among the first lines. */
export function guess(lines: readonly (readonly string[])[]): Reading {
  const width = Math.max(0, ...lines.map((line) => line.length));
  for (let index = 0; index < Math.min(lines.length, 15); index++) {
    const columns = Array.from({ length: width }, (_, i) => heading(lines[index]![i] ?? ''));
    const named = columns.includes('NAME') || (columns.includes('FAMILY') && columns.includes('GIVEN'));
    const known = columns.filter((column) => column !== 'IGNORE').length;
    if (named && (known > 1 || columns.length === 1) && !lines[index]!.some((cell) => isoDay(cell) !== null)) {
      return { headings: index, columns: onlyFirst(columns) };
    }
  }
  return { headings: -1, columns: byContent(lines, width) };
}

/** Two columns of one meaning: the first is it. */
function onlyFirst(columns: readonly Column[]): Column[] {
  return columns.map((column, index) => (columns.indexOf(column) === index ? column : 'IGNORE'));
}

function byContent(lines: readonly (readonly string[])[], width: number): Column[] {
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const cells = lines.map((line) => (line[index] ?? '').trim()).filter((cell) => cell !== '');
    const most = (fits: (cell: string) => boolean) => cells.length > 0 && 2 * cells.filter(fits).length > cells.length;
    const free = (column: Column) => !columns.includes(column);
    if (most((cell) => /^\d{1,3}\.?$/.test(cell)) && free('NUMBER')) {
      columns.push('NUMBER');
    } else if (most((cell) => isoDay(cell) !== null) && (free('BORN') || free('MEMBER_SINCE'))) {
      columns.push(free('BORN') ? 'BORN' : 'MEMBER_SINCE');
    } else if (most((cell) => /\p{L}{2}/u.test(cell)) && free('NAME')) {
      columns.push('NAME');
    } else {
      columns.push('IGNORE');
    }
  }
  return columns;
}

export interface Imported {
  readonly rows: readonly Row[];
  /** The first line whose number in the file is not the next one: something may be missing there. */
  readonly outOfSequence: { readonly place: number; readonly number: string } | null;
}

/** The lines below the headings as rows. */
export function rowsFrom(lines: readonly (readonly string[])[], reading: Reading): Imported {
  const rows: Row[] = [];
  let outOfSequence: Imported['outOfSequence'] = null;
  for (const line of lines.slice(reading.headings + 1)) {
    const cell = (column: Column) => (line[reading.columns.indexOf(column)] ?? '').normalize('NFC').trim();
    const name = [cell('NAME'), cell('FAMILY'), cell('GIVEN')].filter((part) => part !== '').join(' ');
    const [born, memberSince] = [day(cell('BORN')), day(cell('MEMBER_SINCE'))];
    if (name === '' && born === '' && memberSince === '') {
      continue;
    }
    rows.push({
      ...EMPTY,
      name: name.replace(/\s+/gu, ' '),
      born,
      memberSince,
      officialMember: official(cell('OFFICIAL')),
      nomination: nomination(cell('NOMINATION')),
    });
    const number = cell('NUMBER').replace(/\.$/, '');
    if (number !== '' && Number(number) !== rows.length && outOfSequence === null) {
      outOfSequence = { place: rows.length, number };
    }
  }
  return { rows, outOfSequence };
}

function day(text: string): string {
  const iso = isoDay(text);
  return iso === null ? text : officeDay(iso);
}

/** Nothing said: an official member. */
function official(text: string): boolean {
  return !/^(khong|0|no|false|du bi|chua)/.test(plain(text));
}

function nomination(text: string): Nomination {
  const said = plain(text);
  if (/tu ung cu|ung cu|self/.test(said)) {
    return 'SELF';
  }
  return /dai hoi|dai bieu|de cu|hoi nghi|assembly/.test(said) && !/cap uy/.test(said) ? 'ASSEMBLY' : 'CONVENING_COMMITTEE';
}
