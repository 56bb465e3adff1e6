package org.kiemphieu.batch.domain;

import org.kiemphieu.regulation.Verdict;

/** The three verdicts there are. */
public enum VerdictKind {
  VALID,
  INVALID,
  DOUBTFUL;

  /** The kind of a verdict. */
  public static VerdictKind of(Verdict verdict) {
    if (verdict instanceof Verdict.Valid) {
      return VALID;
    }
    return verdict instanceof Verdict.Invalid ? INVALID : DOUBTFUL;
  }
}
