package org.kiemphieu.regulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All checks of a candidate list; those run whose rule the regulation has. */
final class ListChecks {

  private static final Map<RuleCode, ListCheck> CHECKS = new EnumMap<>(RuleCode.class);

  static {
    CHECKS.put(RuleCode.CANDIDATE_NUMBERS, NameChecks::numbers);
    CHECKS.put(RuleCode.PERSON_LISTED_TWICE, NameChecks::listedTwice);
    CHECKS.put(RuleCode.NAMESAKES, NameChecks::namesakes);
    CHECKS.put(RuleCode.OFFICIAL_MEMBERS_ONLY, NameChecks::officialMembers);
    CHECKS.put(RuleCode.TELLER_NOT_CANDIDATE, NameChecks::tellers);
    CHECKS.put(RuleCode.NAME_ORDER, NameChecks::order);
    CHECKS.put(RuleCode.ELECTED_STANDS_AGAIN, FurtherVoteChecks::electedBefore);
    CHECKS.put(RuleCode.NAME_NOT_DECIDED_ON, FurtherVoteChecks::namesAdded);
    CHECKS.put(RuleCode.SEATS_AT_LEAST_ONE, SurplusChecks::seats);
    CHECKS.put(RuleCode.LIST_SHORTER_THAN_SEATS, SurplusChecks::shorterThanSeats);
    CHECKS.put(RuleCode.SURPLUS_COMPULSORY, SurplusChecks::compulsory);
    CHECKS.put(RuleCode.SURPLUS_AT_MOST_30_PERCENT, SurplusChecks::atMostThirtyPercent);
    CHECKS.put(RuleCode.SURPLUS_ROUNDING, SurplusChecks::rounding);
    CHECKS.put(RuleCode.SURPLUS_OF_SMALL_BODY, SurplusChecks::smallBody);
    CHECKS.put(RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT, SurplusChecks::prepared);
    CHECKS.put(RuleCode.SURPLUS_OWN_LIMIT, SurplusChecks::ownLimit);
  }

  /** Rules that advise and do not forbid. */
  private static final Set<RuleCode> WARNINGS =
      Set.of(RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT, RuleCode.NAMESAKES);

  private ListChecks() {}

  static List<Finding> run(ListProposal list, SurplusRules surplus, Map<RuleCode, Rule> rules) {
    List<Finding> findings = new ArrayList<>();
    CHECKS.forEach(
        (code, check) -> {
          Rule rule = rules.get(code);
          if (rule != null) {
            Finding.Severity severity =
                WARNINGS.contains(code) ? Finding.Severity.WARNING : Finding.Severity.FAULT;
            check
                .check(list, surplus)
                .forEach(refusal -> findings.add(new Finding(rule, severity, rule.cite(refusal))));
          }
        });
    return List.copyOf(findings);
  }
}
