package org.kiemphieu.regulation;

/** Which of an assembly's two bases more than half is taken of when it votes by a show of hands. */
public enum HandsBase {
  /** That of elections: every deduction is taken off. */
  ELECTIONS(RuleCode.HANDS_BASE_OF_ELECTIONS),
  /** That of resolutions: only temporary activity elsewhere and exempted-and-absent. */
  RESOLUTIONS(RuleCode.HANDS_BASE_OF_RESOLUTIONS);

  private final RuleCode rule;

  HandsBase(RuleCode rule) {
    this.rule = rule;
  }

  /** The rule that says so. */
  public RuleCode rule() {
    return rule;
  }

  /** What holds when the assembly rules otherwise on this one. */
  public HandsBase other() {
    return this == ELECTIONS ? RESOLUTIONS : ELECTIONS;
  }
}
