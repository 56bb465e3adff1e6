package org.kiemphieu.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kiemphieu.refusal.Refusal;

/** Checks of the names on a list for seats an earlier vote left. */
final class FurtherVoteChecks {

  private FurtherVoteChecks() {}

  /** Who is elected already is not voted on again. */
  static List<Refusal> electedBefore(ListProposal list, SurplusRules surplus) {
    return list.further()
        .map(
            further ->
                each(
                    list,
                    RuleCode.ELECTED_STANDS_AGAIN,
                    person -> further.elected().stream().anyMatch(person::mayBe)))
        .orElse(List.of());
  }

  /** Names are added only where the assembly decided that they may be. */
  static List<Refusal> namesAdded(ListProposal list, SurplusRules surplus) {
    return list.further()
        .flatMap(ListProposal.FurtherVote::among)
        .map(
            among ->
                each(
                    list,
                    RuleCode.NAME_NOT_DECIDED_ON,
                    person -> among.stream().noneMatch(person::mayBe)))
        .orElse(List.of());
  }

  private static List<Refusal> each(
      ListProposal list, RuleCode code, Predicate<Person> isAgainstIt) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < list.candidates().size(); i++) {
      Candidate candidate = list.candidates().get(i);
      // Who is elected is not on the list of those left either: it is said once.
      if (isAgainstIt.test(candidate.person())
          && (code == RuleCode.ELECTED_STANDS_AGAIN || !isElected(list, candidate))) {
        refusals.add(
            Refusal.of(code, "candidates[" + i + "].name")
                .with("number", candidate.number())
                .with("name", candidate.person().name().text()));
      }
    }
    return refusals;
  }

  private static boolean isElected(ListProposal list, Candidate candidate) {
    return list.further().stream()
        .flatMap(further -> further.elected().stream())
        .anyMatch(candidate.person()::mayBe);
  }
}
