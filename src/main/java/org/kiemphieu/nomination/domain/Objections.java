package org.kiemphieu.nomination.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;

/** What a regulation has against somebody's standing. */
public final class Objections {

  private static final String NAME = "name";

  private Objections() {}

  /**
   * Everything that keeps a nominee from standing under a regulation; empty when nothing does.
   *
   * @param state the nomination
   * @param regulation the regulation in force; of rules it does not have nothing follows
   */
  public static List<Finding> to(NominationState state, Regulation regulation) {
    Nominee nominee = state.nominee();
    Nomination nomination = nominee.nomination();
    Origin origin = nomination.origin();
    List<Optional<Finding>> objections = new ArrayList<>();
    if (state instanceof NominationState.Struck struck) {
      Refusal refusal =
          refusal(NominationRefusal.NOMINATION_STRUCK, nomination).with("reason", struck.reason());
      objections.add(finding(RuleCode.CANDIDATE_NOMINATED, refusal, regulation));
    }
    if (state instanceof NominationState.Withdrawn) {
      objections.add(finding(RuleCode.WITHDRAWN_NOT_LISTED, nomination, regulation));
    }
    if (!nomination.officialMember()) {
      Refusal refusal = refusal(NominationRefusal.NOMINEE_NOT_OFFICIAL, nomination);
      objections.add(finding(RuleCode.OFFICIAL_MEMBERS_ONLY, refusal, regulation));
    }
    boolean byCommittee = origin instanceof Origin.ByConveningCommittee;
    if (nomination.ofConveningCommittee() && !byCommittee) {
      objections.add(finding(RuleCode.NOMINEE_OF_CONVENING_COMMITTEE, nomination, regulation));
    }
    if (origin instanceof Origin.FromTheFloor floor
        && floor.nominators().stream().allMatch(Nominator::ofConveningCommittee)) {
      Refusal refusal =
          refusal(RuleCode.NOMINATOR_OF_CONVENING_COMMITTEE, nomination)
              .with("nominators", floor.nominators().stream().map(n -> n.name().text()).toList());
      objections.add(finding(RuleCode.NOMINATOR_OF_CONVENING_COMMITTEE, refusal, regulation));
    }
    if (!byCommittee && nominee.support().filter(Support::isEnough).isEmpty()) {
      objections.add(finding(RuleCode.SUPPORT_ABOVE_30_PERCENT, support(nominee), regulation));
    }
    return objections.stream().flatMap(Optional::stream).toList();
  }

  /**
   * The same without what the assembly ruled otherwise on. Nothing brings back what was struck.
   *
   * @param overruled rules on which the assembly ruled otherwise
   */
  public static List<Finding> standingInTheWay(
      NominationState state, Regulation regulation, Set<RuleCode> overruled) {
    boolean struck = state instanceof NominationState.Struck;
    return to(state, regulation).stream()
        .filter(finding -> struck || finding.standsInTheWay(overruled))
        .toList();
  }

  private static Refusal support(Nominee nominee) {
    return nominee
        .support()
        .map(
            support ->
                refusal(NominationRefusal.SUPPORT_NOT_ENOUGH, nominee.nomination())
                    .with("votes", support.votes())
                    .with("attending", support.attending()))
        .orElseGet(() -> refusal(NominationRefusal.SUPPORT_NOT_ASKED, nominee.nomination()));
  }

  /** A fault under a rule; nothing where the regulation does not have it. */
  static Optional<Finding> finding(RuleCode code, Nomination nomination, Regulation regulation) {
    return finding(code, refusal(code, nomination), regulation);
  }

  /** A fault under a rule; nothing where the regulation does not have it. */
  static Optional<Finding> finding(RuleCode code, Refusal refusal, Regulation regulation) {
    return regulation
        .rule(code)
        .map(
            rule -> new Finding(rule, Finding.Severity.FAULT, regulation.citeUnder(code, refusal)));
  }

  private static Refusal refusal(RefusalCode code, Nomination nomination) {
    return Refusal.of(code).with(NAME, nomination.person().name().text());
  }
}
