package org.kiemphieu.regulation;

/**
 * What a teller can see on a paper besides the marks, each under the rule that deals with it.
 * Whether it makes the ballot invalid or goes to the counting board is the regulation's.
 */
public enum Defect {
  NOT_ISSUED(RuleCode.BALLOT_NOT_ISSUED),
  UNCLEAR_MARK(RuleCode.UNCLEAR_MARK),
  NAME_ADDED(RuleCode.NAME_ADDED),
  PRIVATE_MARK(RuleCode.PRIVATE_MARK),
  SIGNATURE(RuleCode.SIGNATURE),
  WRITING_ADDED(RuleCode.WRITING_ADDED),
  SEVERAL_INKS(RuleCode.SEVERAL_INKS),
  UNSTAMPED(RuleCode.UNSTAMPED),
  TORN(RuleCode.TORN),
  PENCIL(RuleCode.PENCIL),
  ERASURE(RuleCode.ERASURE);

  private final RuleCode rule;

  Defect(RuleCode rule) {
    this.rule = rule;
  }

  /** The rule that deals with this defect. */
  public RuleCode rule() {
    return rule;
  }
}
