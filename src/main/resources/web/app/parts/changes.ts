/** By how much a count differs from the one before, in figures with their sign. */
import type { CountView } from '../api/results.js';
import { say } from '../texts.js';

/** What changed on a line, by its place in the list; empty where nothing did. */
export function changeOf(difference: NonNullable<CountView['difference']>, index: number): string {
  const levels = difference.levels?.[index];
  if (levels !== undefined) {
    const { high, confidence, low } = levels;
    return high === 0 && confidence === 0 && low === 0
      ? ''
      : say('levels.change', {
          high: signedFigure(high),
          confidence: signedFigure(confidence),
          low: signedFigure(low),
        });
  }
  const by = difference.votes?.[index] ?? 0;
  return by === 0 ? '' : signedFigure(by);
}

export function signedFigure(figure: number): string {
  return figure > 0 ? `+${figure}` : String(figure).replace('-', '\u2212');
}
