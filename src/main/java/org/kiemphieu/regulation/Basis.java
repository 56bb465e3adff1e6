package org.kiemphieu.regulation;

/** What more than half is taken of. The Party's regulations know only the first. */
public enum Basis {
  /** Those convened less the deductions of the regulation. */
  CONVENED_LESS_DEDUCTIONS,
  /** Those present. */
  PRESENT,
  /** Ballots collected. */
  COLLECTED,
  /** Valid ballots. */
  VALID
}
