package org.kiemphieu.regulation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Opinion polls on candidates (phiếu thăm dò, phiếu giới thiệu): a secret ballot (190 Art. 3(1)) by
 * the papers of the assembly's regulation, with "agree" and "disagree" for each name. Nobody is
 * elected; what counts is how many of those attending agree (190 Art. 14(3)).
 */
final class OpinionPolls {

  /** What an election has and a poll has not. */
  private static final Set<RuleCode> OF_ELECTIONS =
      EnumSet.of(
          RuleCode.SEATS_AT_LEAST_ONE,
          RuleCode.LIST_SHORTER_THAN_SEATS,
          RuleCode.SURPLUS_COMPULSORY,
          RuleCode.SURPLUS_AT_MOST_30_PERCENT,
          RuleCode.SURPLUS_ROUNDING,
          RuleCode.SURPLUS_OF_SMALL_BODY,
          RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT,
          RuleCode.SURPLUS_OWN_LIMIT,
          RuleCode.NAME_ORDER,
          RuleCode.OVER_VOTE,
          RuleCode.VOTES_FOR_NOBODY,
          RuleCode.FEWER_VOTES_THAN_REQUIRED,
          RuleCode.EVERY_LINE_DISAGREE,
          RuleCode.EVERY_LINE_BLANK,
          RuleCode.COUNTED_ON_VALID_BALLOTS,
          RuleCode.MORE_THAN_HALF,
          RuleCode.PLURALITY,
          RuleCode.TIE_AT_LAST_SEAT,
          RuleCode.SEATS_UNFILLED);

  private OpinionPolls() {}

  /** The rules of a poll in an assembly that follows {@code assembly}. */
  static Regulation under(Regulation assembly) {
    Map<RuleCode, Rule> kept = new EnumMap<>(RuleCode.class);
    kept.putAll(assembly.rulesByCode());
    OF_ELECTIONS.forEach(kept::remove);
    // Own rules with another paper say nothing of boxes; a poll has them all the same.
    Rule issued = Objects.requireNonNull(kept.get(RuleCode.BALLOT_NOT_ISSUED));
    for (RuleCode box : Set.of(RuleCode.SINGLE_NAME_ONE_BOX, RuleCode.LINE_NOT_COUNTED)) {
      kept.putIfAbsent(box, new Rule(box, issued.citation(), issued.certainty()));
    }
    Map<RuleCode, Rule> rules = Collections.unmodifiableMap(kept);
    return new Regulation(
        assembly.id(),
        rules,
        new SurplusRules(Set.of(), OptionalInt.empty(), false),
        new BallotRules(0, assembly.ballots().invalidDefects(), true, rules),
        new BaseRules(Basis.PRESENT, assembly.base().deductions()),
        assembly.majority(),
        assembly.ties(),
        Optional.of(PaperKind.AGREE_DISAGREE),
        Purpose.OPINION_POLL);
  }
}
