/** The base worked out line by line, as it is shown while people type; what the service says decides. */

/** The deductions each kind of assembly knows (244 Art. 32, 190 Art. 30), in the decision's order. */
const DEDUCTIONS: Readonly<Record<string, readonly string[]>> = {
  MEMBER_CONGRESS: ['TEMPORARY_ACTIVITY', 'EXEMPTED_AND_ABSENT', 'SUSPENDED_OR_DETAINED', 'ABSENT_WITH_REASON'],
  DELEGATE_CONGRESS: ['CONVENING_COMMITTEE_ABSENT', 'DELEGATE_NOT_REPLACED'],
  COMMITTEE_CONFERENCE: ['OF_CONFERENCE'],
  INSPECTION_COMMITTEE_CONFERENCE: ['OF_CONFERENCE'],
};

/** The kinds of deduction an assembly can choose from; under own rules, every one. */
export function deductionKinds(kind: string, regulation: string): readonly string[] {
  return regulation === 'own'
    ? [...new Set(Object.values(DEDUCTIONS).flat())]
    : (DEDUCTIONS[kind] ?? []);
}

/** Whether the service asks why in words. */
export function reasonNeeded(deduction: string): boolean {
  return deduction === 'OF_CONFERENCE';
}

export interface Step {
  readonly kind: string;
  /** `300 − 1 = 299`. */
  readonly sum: string;
}

export interface Working {
  readonly steps: readonly Step[];
  readonly base: number;
}

/** Each deduction as a sum, and where they lead. */
export function workOut(convened: number, deductions: readonly { kind: string; count: number }[]): Working {
  let rest = convened;
  const steps = deductions.map(({ kind, count }) => {
    const before = rest;
    rest -= count;
    return { kind, sum: `${before} − ${count} = ${rest}` };
  });
  return { steps, base: rest };
}

/** Whether at least two thirds are there, in whole numbers. */
export function twoThirds(present: number, convened: number): boolean {
  return 3 * present >= 2 * convened;
}
