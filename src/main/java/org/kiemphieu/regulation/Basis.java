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
  VALID;

  /**
   * The figure of which more than half is taken.
   *
   * @param base those convened and the deductions
   * @param present those present
   * @param collected ballots collected
   * @param valid valid ballots
   */
  public int figure(Base base, int present, int collected, int valid) {
    return switch (this) {
      case CONVENED_LESS_DEDUCTIONS -> base.size();
      case PRESENT -> present;
      case COLLECTED -> collected;
      case VALID -> valid;
    };
  }
}
