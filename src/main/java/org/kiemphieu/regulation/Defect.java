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
  ERASURE(RuleCode.ERASURE),
  /** Only on a paper with three levels; elsewhere a name struck through is a mark, or writing. */
  NAME_STRUCK(RuleCode.NAME_STRUCK);

  private final RuleCode rule;

  Defect(RuleCode rule) {
    this.rule = rule;
  }

  /** Whether a teller can record it on a paper of this kind. */
  public boolean standsOn(PaperKind paper) {
    return this != NAME_STRUCK || paper == PaperKind.THREE_LEVELS;
  }

  /** The rule that deals with this defect. */
  public RuleCode rule() {
    return rule;
  }
}
