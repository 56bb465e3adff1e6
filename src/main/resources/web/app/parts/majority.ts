/** More than half, decided in whole numbers. */

/** Whether `votes` are more than half of `base`. */
export function moreThanHalf(votes: number, base: number): boolean {
  return 2 * votes > base;
}

/** The fewest votes that are more than half of `base`. */
export function fewestOverHalf(base: number): number {
  return Math.floor(base / 2) + 1;
}
