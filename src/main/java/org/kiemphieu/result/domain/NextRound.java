package org.kiemphieu.result.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.Seats;
import org.kiemphieu.election.domain.FurtherRound;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Person;

/** The round that follows from a confirmed one and from what the assembly decided on it. */
public sealed interface NextRound {

  /** It can begin. */
  record Made(FurtherRound round) implements NextRound {}

  /** There is none, and why. */
  record Refused(Refusal refusal) implements NextRound {}

  /**
   * Makes it.
   *
   * @param confirmed the election's confirmed rounds in order, the one it follows last
   * @param elected everybody elected in them
   */
  static NextRound after(List<ElectionResult.ConfirmedRound> confirmed, List<Person> elected) {
    ElectionResult.ConfirmedRound last = confirmed.get(confirmed.size() - 1);
    if (last.outcome() instanceof Outcome.AllFilled) {
      return refused(ResultRefusal.NEXT_ROUND_NOT_NEEDED);
    }
    Optional<AssemblyDecision> decision = last.decision();
    if (decision.isEmpty()) {
      return refused(ResultRefusal.NEXT_ROUND_NOT_DECIDED);
    }
    if (!decision.get().voteAgain()) {
      return refused(ResultRefusal.NEXT_ROUND_DECIDED_AGAINST);
    }
    return new Made(
        last.outcome() instanceof Outcome.TiedAtLastSeat tie
            ? amongTied(last, tie)
            : onSeatsLeft(
                confirmed,
                (Outcome.SeatsUnfilled) last.outcome(),
                decision.get().newNames().orElse(false),
                elected));
  }

  private static NextRound refused(ResultRefusal code) {
    return new Refused(Refusal.of(code));
  }

  private static FurtherRound amongTied(
      ElectionResult.ConfirmedRound round, Outcome.TiedAtLastSeat tie) {
    return new FurtherRound(
        new RoundTerms.AmongTied(round.round(), tie.votedOnAgain()),
        renumbered(round.candidates(), candidate -> tie.tied().contains(candidate.number())));
  }

  private static FurtherRound onSeatsLeft(
      List<ElectionResult.ConfirmedRound> confirmed,
      Outcome.SeatsUnfilled unfilled,
      boolean newNames,
      List<Person> elected) {
    // Whoever was tied was on the list before that; all on it who are not elected may stand.
    List<Candidate> list = List.of();
    for (ElectionResult.ConfirmedRound round : confirmed) {
      if (!round.terms().listFixed()) {
        list = round.candidates();
      }
    }
    int round = confirmed.get(confirmed.size() - 1).round();
    return new FurtherRound(
        new RoundTerms.SeatsLeft(
            round, new Seats(unfilled.seats(), unfilled.alternates(), 0), newNames, elected),
        renumbered(list, candidate -> elected.stream().noneMatch(candidate.person()::mayBe)));
  }

  /** Those chosen in the order they stood in, numbered from 1. */
  private static List<Candidate> renumbered(
      List<Candidate> candidates, Predicate<Candidate> chosen) {
    List<Candidate> list = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (chosen.test(candidate)) {
        list.add(candidate.numbered(list.size() + 1));
      }
    }
    return list;
  }
}
