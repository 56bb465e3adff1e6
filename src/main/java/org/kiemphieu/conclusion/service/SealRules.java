package org.kiemphieu.conclusion.service;

import org.kiemphieu.conclusion.domain.ConclusionRefusal;
import org.kiemphieu.conclusion.domain.SealStep;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.RuleCode;

/** Under which rule a refusal about a package stands. */
final class SealRules {

  private SealRules() {}

  static RuleCode rule(Refusal refusal, SealStep step) {
    if (refusal.code() instanceof ConclusionRefusal code) {
      switch (code) {
        case DESTRUCTION_TOO_EARLY -> {
          return RuleCode.BALLOTS_KEPT_SIX_MONTHS;
        }
        case DESTRUCTION_BEFORE_DEADLINE, DESTRUCTION_DEADLINE_UNKNOWN -> {
          return RuleCode.COMPLAINT_WITHIN_15_WORKING_DAYS;
        }
        default -> {}
      }
    }
    return of(step);
  }

  private static RuleCode of(SealStep step) {
    if (step instanceof SealStep.Destruction) {
      return RuleCode.DESTROYED_WITHOUT_COMPLAINT;
    }
    return step instanceof SealStep.Unsealing
        ? RuleCode.UNSEALED_BY_DECISION
        : RuleCode.BALLOTS_SEALED;
  }
}
