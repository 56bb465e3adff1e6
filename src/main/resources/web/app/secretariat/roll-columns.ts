/** What the columns of a roll in a spreadsheet mean, by their headings, and its lines as the service takes them. */
import { plain } from './columns.js';
import { isoDay } from './dates.js';

export const ROLL_COLUMNS = [
  'IGNORE', 'CARD', 'NAME', 'BORN', 'SEX', 'ETHNICITY', 'QUALIFICATION', 'POLITICAL_THEORY', 'MEMBER_SINCE',
  'UNIT', 'KIND', 'CONVENING_COMMITTEE', 'FIRST_TIME', 'SECTION', 'SEAT',
] as const;

export type RollColumn = (typeof ROLL_COLUMNS)[number];

/** Headings without accents and signs, the more particular first. */
const HEADINGS: readonly (readonly [RegExp, RollColumn])[] = [
  [/the|ma so|ma dai bieu|card/, 'CARD'],
  [/cap uy vien|cap trieu tap|convening/, 'CONVENING_COMMITTEE'],
  [/lan dau|first/, 'FIRST_TIME'],
  [/ngay.*sinh|nam sinh|born|birth/, 'BORN'],
  [/gioi tinh|^nam nu$|^nu$|sex/, 'SEX'],
  [/dan toc|ethnic/, 'ETHNICITY'],
  [/ly luan|chinh tri|political/, 'POLITICAL_THEORY'],
  [/chuyen mon|trinh do|hoc van|qualification/, 'QUALIFICATION'],
  [/vao dang|ket nap|member since/, 'MEMBER_SINCE'],
  [/tu cach|loai dai bieu|attends/, 'KIND'],
  [/khu vuc|khoi|section/, 'SECTION'],
  [/ghe|seat/, 'SEAT'],
  [/don vi|doan dai bieu|chi bo|dang bo|unit|delegation/, 'UNIT'],
  [/ho (va )?(chu dem )?(va )?ten|hoten|full name|^name$|dai bieu/, 'NAME'],
];

export interface RollReading {
  readonly headings: number;
  readonly columns: readonly RollColumn[];
}

/** The first line that names at least the card and the name; null when there is none. */
export function readHeadings(lines: readonly (readonly string[])[]): RollReading | null {
  for (let index = 0; index < Math.min(lines.length, 15); index++) {
    const columns = lines[index]!.map((cell) => {
      const text = plain(cell);
      return HEADINGS.find(([pattern]) => pattern.test(text))?.[1] ?? 'IGNORE';
    });
    if (columns.includes('CARD') && columns.includes('NAME')) {
      return {
        headings: index,
        columns: columns.map((column, i) => (columns.indexOf(column) === i ? column : 'IGNORE')),
      };
    }
  }
  return null;
}

/** One line as the service takes it; what cannot be read is sent as typed, so that the service names it. */
export interface RollLine {
  readonly [field: string]: unknown;
}

export interface ReadLines {
  readonly delegates: readonly RollLine[];
  /** The line of the file each came from, from 1. */
  readonly lineOf: readonly number[];
  /** Cells that mean nothing known. */
  readonly unread: readonly { readonly line: number; readonly cell: string }[];
}

const QUALIFICATIONS: readonly (readonly [RegExp, string])[] = [
  [/tien si|doctor|^ts/, 'DOCTOR'],
  [/thac si|master|^ths/, 'MASTER'],
  [/dai hoc|cu nhan|ky su|bac si|university|^dh/, 'UNIVERSITY'],
  [/cao dang|college|^cd/, 'COLLEGE'],
  [/trung cap|intermediate|^tc/, 'INTERMEDIATE'],
  [/so cap|elementary|^sc/, 'ELEMENTARY'],
  [/pho thong|general|12/, 'GENERAL_EDUCATION'],
];

const THEORY: readonly (readonly [RegExp, string])[] = [
  [/cao cap|cu nhan|advanced|^cc|^cn/, 'ADVANCED'],
  [/trung cap|intermediate|^tc/, 'INTERMEDIATE'],
  [/so cap|elementary|^sc/, 'ELEMENTARY'],
];

const SEXES: readonly (readonly [RegExp, string])[] = [
  [/^nu|female|^f$|^x$/, 'FEMALE'],
  [/^nam|male|^m$/, 'MALE'],
];

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/du khuyet|alternate/, 'ALTERNATE'],
  [/du bi|probation/, 'PROBATIONARY'],
  [/chinh thuc|duong nhien|official/, 'OFFICIAL'],
];

const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^(khong|0|no|false)/, 'NO'],
  [/^(co|1|x|yes|true|lan dau)/, 'YES'],
];

/** The lines below the headings. */
export function readLines(lines: readonly (readonly string[])[], reading: RollReading): ReadLines {
  const delegates: RollLine[] = [];
  const lineOf: number[] = [];
  const unread: { line: number; cell: string }[] = [];
  lines.slice(reading.headings + 1).forEach((line, index) => {
    const number = reading.headings + 2 + index;
    const cell = (column: RollColumn) => (line[reading.columns.indexOf(column)] ?? '').normalize('NFC').trim();
    if (cell('CARD') === '' && cell('NAME') === '') {
      return;
    }
    const word = (column: RollColumn, words: readonly (readonly [RegExp, string])[]): string | null => {
      const said = plain(cell(column));
      const found = words.find(([pattern]) => pattern.test(said))?.[1] ?? null;
      if (said !== '' && found === null) {
        unread.push({ line: number, cell: cell(column) });
      }
      return found;
    };
    const day = (column: RollColumn): string | null => {
      const iso = isoDay(cell(column));
      if (cell(column) !== '' && iso === null) {
        unread.push({ line: number, cell: cell(column) });
      }
      return iso;
    };
    const firstTime = word('FIRST_TIME', ANSWERS);
    lineOf.push(number);
    delegates.push({
      delegate: cell('CARD').toLowerCase(),
      name: cell('NAME').replace(/\s+/gu, ' '),
      born: day('BORN'),
      sex: word('SEX', SEXES),
      ethnicity: cell('ETHNICITY'),
      qualification: word('QUALIFICATION', QUALIFICATIONS),
      politicalTheory: word('POLITICAL_THEORY', THEORY),
      firstTime: firstTime === null ? null : firstTime === 'YES',
      memberSince: day('MEMBER_SINCE'),
      unit: cell('UNIT'),
      kind: word('KIND', KINDS) ?? 'OFFICIAL',
      conveningCommittee: word('CONVENING_COMMITTEE', ANSWERS) === 'YES',
      section: cell('SECTION'),
      seat: cell('SEAT'),
    });
  });
  return { delegates, lineOf, unread };
}
