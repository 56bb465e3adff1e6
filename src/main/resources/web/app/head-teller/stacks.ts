/** Stacks of paper and how many sheets they hold together. */

/** At most this many papers can be split at once: a wrong number must not fill the page. */
const MOST_STACKS = 200;

/** Papers in stacks of `size`, the last with what is left over. */
export function split(papers: number, size: number): number[] {
  if (!(size >= 1) || papers < 1 || Math.ceil(papers / size) > MOST_STACKS) {
    return [];
  }
  const stacks: number[] = new Array<number>(Math.floor(papers / size)).fill(size);
  const rest = papers % size;
  return rest === 0 ? stacks : [...stacks, rest];
}

export function sum(stacks: readonly number[]): number {
  return stacks.reduce((total, sheets) => total + sheets, 0);
}
