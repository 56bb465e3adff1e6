package org.kiemphieu.regulation;

/**
 * One line taken off those convened to reach the base.
 *
 * @param kind under which provision
 * @param count how many people
 * @param reason why, in words; needed where the kind asks for it
 */
public record Deduction(Kind kind, int count, String reason) {

  /** The deductions there are (244 Art. 32(2) and (3), 190 Art. 30(2) and (3)). */
  public enum Kind {
    /** Introduced to temporary activity elsewhere. */
    TEMPORARY_ACTIVITY(RuleCode.DEDUCTION_TEMPORARY_ACTIVITY, false),
    /** Exempted from work and activity, and not present. */
    EXEMPTED_AND_ABSENT(RuleCode.DEDUCTION_EXEMPTED_AND_ABSENT, false),
    /** Suspended from activity, prosecuted or detained. */
    SUSPENDED_OR_DETAINED(RuleCode.DEDUCTION_SUSPENDED_OR_DETAINED, false),
    /** Absent throughout, with a reason the convening committee accepts. */
    ABSENT_WITH_REASON(RuleCode.DEDUCTION_ABSENT_WITH_REASON, false),
    /** Member of the convening committee, absent throughout. */
    CONVENING_COMMITTEE_ABSENT(RuleCode.DEDUCTION_CONVENING_COMMITTEE_ABSENT, false),
    /** Delegate absent throughout whom no alternate replaces. */
    DELEGATE_NOT_REPLACED(RuleCode.DEDUCTION_DELEGATE_NOT_REPLACED, false),
    /** Committee conferences: the provision is not established, so each line gives its reason. */
    OF_CONFERENCE(RuleCode.DEDUCTION_OF_CONFERENCE, true);

    private final RuleCode rule;
    private final boolean reasonNeeded;

    Kind(RuleCode rule, boolean reasonNeeded) {
      this.rule = rule;
      this.reasonNeeded = reasonNeeded;
    }

    /** The rule it applies. */
    public RuleCode rule() {
      return rule;
    }

    /** Whether the line must say why in words. */
    public boolean reasonNeeded() {
      return reasonNeeded;
    }
  }
}
