package org.kiemphieu.regulation;

/** How many votes elect. Decided in whole numbers. */
public enum Majority {
  /** Strictly more than half of the base (244 Art. 32(2), 190 Art. 30(2)). */
  MORE_THAN_HALF(RuleCode.MORE_THAN_HALF) {
    @Override
    public boolean reached(int votes, int base) {
      return 2L * votes > base;
    }
  },
  /** The most votes, without a threshold; nobody is elected without a vote. */
  PLURALITY(RuleCode.PLURALITY) {
    @Override
    public boolean reached(int votes, int base) {
      return votes > 0;
    }
  };

  private final RuleCode rule;

  Majority(RuleCode rule) {
    this.rule = rule;
  }

  /** Whether {@code votes} are enough on {@code base}; both are numbers of people. */
  public abstract boolean reached(int votes, int base);

  /** The rule this is. */
  public RuleCode rule() {
    return rule;
  }
}
