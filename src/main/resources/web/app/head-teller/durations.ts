import type { ReadingProgress } from '../api/types.js';
import { say } from '../texts.js';

const MINUTE = 60_000;

/** A reading that is this long without a sheet is worth asking about. */
const QUIET_MINUTES = 5;

/**
 * For how long a reading has gone on or how long it took, and how long nothing was keyed when that
 * is long.
 */
export function since(reading: ReadingProgress, now: number): string {
  const begun = Date.parse(reading.begunAt ?? '');
  const last = Date.parse(reading.lastKeyedAt ?? reading.begunAt ?? '');
  if (Number.isNaN(begun)) {
    return '';
  }
  if (reading.complete) {
    const took = minutes(last - begun);
    return took === 0 ? say('head.tookLess') : say('head.took', { minutes: took });
  }
  const quiet = minutes(now - last);
  if (minutes(now - begun) === 0) {
    return say('head.justBegun');
  }
  return quiet >= QUIET_MINUTES
    ? say('head.goesOnQuiet', { minutes: minutes(now - begun), quiet })
    : say('head.goesOn', { minutes: minutes(now - begun) });
}

function minutes(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / MINUTE));
}
