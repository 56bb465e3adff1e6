package org.kiemphieu.regulation;

import static org.kiemphieu.regulation.Certainty.INHERENT;
import static org.kiemphieu.regulation.Certainty.OPEN;
import static org.kiemphieu.regulation.Certainty.READ;
import static org.kiemphieu.regulation.Citation.Source.DECISION_96;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.refusal.Refusal;

/** Votes of confidence (lấy phiếu tín nhiệm) by Quy định 96-QĐ/TW of 2 February 2023. */
final class ConfidenceVotes {

  static final String ID = "96";

  private static final Set<Defect> INVALID_DEFECTS =
      EnumSet.of(Defect.NOT_ISSUED, Defect.NAME_STRUCK);

  private static final Set<RuleCode> DEDUCTIONS =
      Arrays.stream(Deduction.Kind.values())
          .map(Deduction.Kind::rule)
          .collect(Collectors.toUnmodifiableSet());

  private ConfidenceVotes() {}

  /**
   * The rules in an assembly that follows {@code assembly} in its elections. What was deducted from
   * those convened is of that regulation and stays on record; nothing here is counted on it.
   */
  static Regulation under(Regulation assembly) {
    Map<RuleCode, Rule> rules = rules(assembly);
    return new Regulation(
        ID,
        rules,
        new SurplusRules(Set.of(), OptionalInt.empty(), false),
        new BallotRules(0, INVALID_DEFECTS, true, rules),
        new BaseRules(Basis.COLLECTED, assembly.base().deductions()),
        assembly.majority(),
        assembly.ties(),
        Optional.of(PaperKind.THREE_LEVELS),
        Purpose.CONFIDENCE_VOTE);
  }

  private static Map<RuleCode, Rule> rules(Regulation assembly) {
    return Regulations.counting()
        // The head teller certifies: without one nothing can be counted.
        .each(INHERENT, RuleCode.BOARD_WITH_HEAD)
        .without(RuleCode.SEATS_AT_LEAST_ONE, RuleCode.LIST_SHORTER_THAN_SEATS)
        .from(assembly.rulesByCode(), DEDUCTIONS)
        .in(DECISION_96)
        .each(
            READ,
            RuleCode.BALLOT_NOT_ISSUED,
            RuleCode.NAME_STRUCK,
            RuleCode.CONFIDENCE_LINE_NOT_COUNTED,
            RuleCode.CONFIDENCE_QUORUM,
            RuleCode.CONFIDENCE_OF_COLLECTED,
            RuleCode.CONFIDENCE_LOW_ABOVE_HALF,
            RuleCode.CONFIDENCE_LOW_TWO_THIRDS)
        .each(
            OPEN,
            RuleCode.TELLER_NOT_CANDIDATE,
            RuleCode.UNCLEAR_MARK,
            RuleCode.NAME_ADDED,
            RuleCode.PRIVATE_MARK,
            RuleCode.SIGNATURE,
            RuleCode.WRITING_ADDED,
            RuleCode.SEVERAL_INKS,
            RuleCode.UNSTAMPED,
            RuleCode.TORN,
            RuleCode.PENCIL,
            RuleCode.ERASURE)
        .rules();
  }

  /** Fewer present than two thirds of those convened; in whole numbers. */
  static List<Refusal> quorum(int convened, int present) {
    return 3L * present >= 2L * convened
        ? List.of()
        : List.of(
            Refusal.of(RuleCode.CONFIDENCE_QUORUM, "issued")
                .with("present", present)
                .with("convened", convened)
                .with("needed", (int) ((2L * convened + 2) / 3)));
  }
}
