import type { PaperKind } from '../api/types.js';

/** What can be wrong with a paper, each under the key that chooses it; the commonest first. */
export interface DefectKey {
  readonly key: string;
  readonly code: string;
}

export const DEFECTS: readonly DefectKey[] = [
  { key: '1', code: 'UNSTAMPED' },
  { key: '2', code: 'NAME_ADDED' },
  { key: '3', code: 'SIGNATURE' },
  { key: '4', code: 'PRIVATE_MARK' },
  { key: '5', code: 'WRITING_ADDED' },
  { key: '6', code: 'SEVERAL_INKS' },
  { key: '7', code: 'UNCLEAR_MARK' },
  { key: '8', code: 'TORN' },
  { key: '9', code: 'ERASURE' },
  { key: '0', code: 'PENCIL' },
  { key: '-', code: 'NOT_ISSUED' },
  { key: '*', code: 'NAME_STRUCK' },
];

/** Those that can be seen on a paper of this kind: only where there are three boxes is a struck name one. */
export function defectsOn(paper: PaperKind): readonly DefectKey[] {
  return paper === 'THREE_LEVELS' ? DEFECTS : DEFECTS.filter((defect) => defect.code !== 'NAME_STRUCK');
}
