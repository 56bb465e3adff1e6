package org.kiemphieu.regulation;

import java.math.BigDecimal;
import java.util.List;
import org.kiemphieu.refusal.Refusal;

/** Checks of seats and surplus (244 Art. 16, 190 Art. 14). All in whole numbers. */
final class SurplusChecks {

  private SurplusChecks() {}

  static List<Refusal> seats(ListProposal list, SurplusRules surplus) {
    return list.seats() >= 1
        ? List.of()
        : List.of(Refusal.of(RuleCode.SEATS_AT_LEAST_ONE, "seats").with("seats", list.seats()));
  }

  static List<Refusal> shorterThanSeats(ListProposal list, SurplusRules surplus) {
    boolean short_ = list.candidates().isEmpty() || list.surplus() < 0;
    return short_ ? List.of(arithmetic(RuleCode.LIST_SHORTER_THAN_SEATS, list)) : List.of();
  }

  static List<Refusal> compulsory(ListProposal list, SurplusRules surplus) {
    // The assembly had its choice in the first vote; whoever is left over may stand alone.
    boolean missing =
        surplus.compulsory().contains(list.office())
            && list.surplus() < 1
            && list.further().isEmpty();
    return missing
        ? List.of(arithmetic(RuleCode.SURPLUS_COMPULSORY, list).with("office", list.office()))
        : List.of();
  }

  /** Above 30% even when 30% of the seats is rounded up. */
  static List<Refusal> atMostThirtyPercent(ListProposal list, SurplusRules surplus) {
    return list.surplus() > roundedUp(list) && !surplus.isSmallBody(list)
        ? List.of(limits(RuleCode.SURPLUS_AT_MOST_30_PERCENT, list))
        : List.of();
  }

  /** Within 30% only when it is rounded up. */
  static List<Refusal> rounding(ListProposal list, SurplusRules surplus) {
    return list.surplus() == roundedUp(list)
            && roundedUp(list) > roundedDown(list)
            && !surplus.isSmallBody(list)
        ? List.of(limits(RuleCode.SURPLUS_ROUNDING, list))
        : List.of();
  }

  static List<Refusal> smallBody(ListProposal list, SurplusRules surplus) {
    return surplus.isSmallBody(list) && list.surplus() > 1
        ? List.of(arithmetic(RuleCode.SURPLUS_OF_SMALL_BODY, list))
        : List.of();
  }

  static List<Refusal> prepared(ListProposal list, SurplusRules surplus) {
    if (!surplus.compulsory().contains(list.office())
        || surplus.isSmallBody(list)
        || list.further().isPresent()) {
      return List.of();
    }
    long prepared =
        list.candidates().stream()
                .filter(c -> c.nomination() == Candidate.Nomination.CONVENING_COMMITTEE)
                .count()
            - list.seats();
    boolean within = 10 * prepared >= list.seats() && 100 * prepared <= 15L * list.seats();
    return within
        ? List.of()
        : List.of(
            Refusal.of(RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT, "candidates")
                .with("prepared", prepared)
                .with("seats", list.seats()));
  }

  static List<Refusal> ownLimit(ListProposal list, SurplusRules surplus) {
    return surplus.ownLimit().isPresent() && list.surplus() > surplus.ownLimit().getAsInt()
        ? List.of(
            arithmetic(RuleCode.SURPLUS_OWN_LIMIT, list)
                .with("limit", surplus.ownLimit().getAsInt()))
        : List.of();
  }

  private static int roundedDown(ListProposal list) {
    return list.seats() * 3 / 10;
  }

  private static int roundedUp(ListProposal list) {
    return (list.seats() * 3 + 9) / 10;
  }

  private static Refusal limits(RuleCode code, ListProposal list) {
    return arithmetic(code, list)
        .with("limit", roundedDown(list))
        .with("roundedUp", roundedUp(list))
        .with("product", BigDecimal.valueOf(3L * list.seats(), 1));
  }

  private static Refusal arithmetic(RuleCode code, ListProposal list) {
    return Refusal.of(code, "candidates")
        .with("candidates", list.candidates().size())
        .with("seats", list.seats())
        .with("surplus", list.surplus());
  }
}
