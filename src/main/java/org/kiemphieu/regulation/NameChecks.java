package org.kiemphieu.regulation;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.refusal.Refusal;

/** Checks of the names on a list, and of their order. */
final class NameChecks {

  private NameChecks() {}

  /** The lines are numbered 1, 2, 3 … as they stand. */
  static List<Refusal> numbers(ListProposal list, SurplusRules surplus) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < list.candidates().size(); i++) {
      Candidate candidate = list.candidates().get(i);
      if (candidate.number() != i + 1) {
        refusals.add(
            of(RuleCode.CANDIDATE_NUMBERS, i, "number", candidate)
                .with("number", candidate.number())
                .with("expected", i + 1));
      }
    }
    return refusals;
  }

  static List<Refusal> listedTwice(ListProposal list, SurplusRules surplus) {
    return pairs(list, RuleCode.PERSON_LISTED_TWICE, true);
  }

  static List<Refusal> namesakes(ListProposal list, SurplusRules surplus) {
    return pairs(list, RuleCode.NAMESAKES, false);
  }

  private static List<Refusal> pairs(ListProposal list, RuleCode code, boolean samePerson) {
    List<Refusal> refusals = new ArrayList<>();
    List<Candidate> candidates = list.candidates();
    for (int later = 1; later < candidates.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Candidate first = candidates.get(earlier);
        Candidate second = candidates.get(later);
        boolean namesakes = first.person().isNamesakeOf(second.person());
        if (namesakes && first.person().mayBe(second.person()) == samePerson) {
          refusals.add(of(code, later, "name", second).with("other", first.number()));
        }
      }
    }
    return refusals;
  }

  static List<Refusal> officialMembers(ListProposal list, SurplusRules surplus) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < list.candidates().size(); i++) {
      Candidate candidate = list.candidates().get(i);
      if (!candidate.officialMember()) {
        refusals.add(of(RuleCode.OFFICIAL_MEMBERS_ONLY, i, "officialMember", candidate));
      }
    }
    return refusals;
  }

  static List<Refusal> tellers(ListProposal list, SurplusRules surplus) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < list.candidates().size(); i++) {
      Candidate candidate = list.candidates().get(i);
      if (list.countingBoard().stream().anyMatch(candidate.person()::mayBe)) {
        refusals.add(of(RuleCode.TELLER_NOT_CANDIDATE, i, "name", candidate));
      }
    }
    return refusals;
  }

  /** Names each line that ought to stand above one that is above it, and the nearest such. */
  static List<Refusal> order(ListProposal list, SurplusRules surplus) {
    List<Refusal> refusals = new ArrayList<>();
    List<Candidate> candidates = list.candidates();
    for (int i = 1; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      for (int above = i - 1; above >= 0; above--) {
        if (CandidateOrder.mustStandAbove(candidate, candidates.get(above))) {
          refusals.add(
              of(RuleCode.NAME_ORDER, i, "number", candidate)
                  .with("above", candidates.get(above).person().name().text()));
          break;
        }
      }
    }
    return refusals;
  }

  private static Refusal of(RuleCode code, int index, String field, Candidate candidate) {
    return Refusal.of(code, "candidates[" + index + "]." + field)
        .with("number", candidate.number())
        .with("name", candidate.person().name().text());
  }
}
