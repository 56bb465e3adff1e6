/** Days as offices write them: dd/mm/yyyy; the service takes them as yyyy-mm-dd. */

const OFFICE = /^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00(?::00)?)?$/;

/** The day a text names as the service takes it; null when it names none. */
export function isoDay(text: string): string | null {
  const trimmed = text.trim().replace(/\s*([/.\-])\s*/g, '$1');
  const office = OFFICE.exec(trimmed);
  const iso = ISO.exec(trimmed);
  const parts = office ? [office[3], office[2], office[1]] : iso ? [iso[1], iso[2], iso[3]] : null;
  if (parts === null) {
    return null;
  }
  const [year, month, day] = parts.map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}

/** A day of the service as offices write it. */
export function officeDay(iso: string | null | undefined): string {
  const found = ISO.exec(iso ?? '');
  return found ? `${found[3]!.padStart(2, '0')}/${found[2]!.padStart(2, '0')}/${found[1]}` : '';
}

/** Whether it is empty or names a day. */
export function dayOrNothing(text: string): boolean {
  return text.trim() === '' || isoDay(text) !== null;
}
