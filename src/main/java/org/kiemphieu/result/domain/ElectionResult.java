package org.kiemphieu.result.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Person;

/**
 * Who is elected in an election, over all its rounds, and what is still open. Rounds that were
 * annulled do not count.
 *
 * @param state where the election stands
 * @param elected those elected, alternates after all others, each in the order of the rounds and
 *     within a round by descending votes
 * @param open seats nobody has yet, alternates' among them
 */
public record ElectionResult(State state, List<ElectedPerson> elected, int open) {

  public ElectionResult {
    elected = List.copyOf(elected);
  }

  /** Where an election stands. */
  public enum State {
    /** Its latest round is not confirmed. */
    UNDER_WAY,
    /** The assembly has to decide on a tie or on seats left. */
    AWAITS_DECISION,
    /** It decided to vote again; the next round has not begun. */
    AWAITS_ROUND,
    /** Every seat is filled. */
    COMPLETE,
    /** The assembly left it at that; seats stay open, or its note says who has them. */
    LEFT_OPEN;

    /** Whether nobody will be elected any more. */
    public boolean isFinal() {
      return this == COMPLETE || this == LEFT_OPEN;
    }
  }

  /**
   * Somebody elected.
   *
   * @param round in which round
   * @param number on that round's ballot
   * @param votes received in it
   * @param alternate whether as an alternate (dự khuyết)
   */
  public record ElectedPerson(int round, int number, Person person, int votes, boolean alternate) {}

  /**
   * A confirmed round.
   *
   * @param candidates its list, in ballot order
   * @param votes of each line, in ballot order
   * @param decision what the assembly decided on it last
   */
  public record ConfirmedRound(
      int round,
      RoundTerms terms,
      List<Candidate> candidates,
      List<Integer> votes,
      Outcome outcome,
      Optional<AssemblyDecision> decision) {}

  /**
   * The result of an election.
   *
   * @param election its settings
   * @param confirmed its confirmed rounds in order
   * @param underWay whether its latest round is neither confirmed nor annulled
   */
  public static ElectionResult of(
      ElectionSettings election, List<ConfirmedRound> confirmed, boolean underWay) {
    List<ElectedPerson> elected = new ArrayList<>();
    // Seats that go to those of a vote among tied who do not win it: see Outcome.restAreAlternates.
    int promised = 0;
    for (ConfirmedRound round : confirmed) {
      round.outcome().elected().forEach(one -> elected.add(elected(round, one)));
      if (round.terms().listFixed() && promised > 0) {
        List<ElectedPerson> rest = rest(round, promised);
        promised -= rest.size();
        elected.addAll(rest);
      }
      if (round.outcome() instanceof Outcome.TiedAtLastSeat tie && tie.restAreAlternates()) {
        promised = tie.alternates();
      }
    }
    elected.sort(Comparator.comparing(ElectedPerson::alternate));
    return new ElectionResult(
        state(confirmed, underWay), elected, election.seats() - elected.size());
  }

  private static State state(List<ConfirmedRound> confirmed, boolean underWay) {
    if (underWay || confirmed.isEmpty()) {
      return State.UNDER_WAY;
    }
    ConfirmedRound latest = confirmed.get(confirmed.size() - 1);
    if (latest.outcome() instanceof Outcome.AllFilled) {
      return State.COMPLETE;
    }
    return latest
        .decision()
        .map(decision -> decision.voteAgain() ? State.AWAITS_ROUND : State.LEFT_OPEN)
        .orElse(State.AWAITS_DECISION);
  }

  private static ElectedPerson elected(ConfirmedRound round, Outcome.Elected one) {
    return new ElectedPerson(
        round.round(),
        one.number(),
        round.candidates().get(one.number() - 1).person(),
        one.votes(),
        one.alternate());
  }

  /** Of those voted on again for delegates' seats, who has none of them and is not tied again. */
  private static List<ElectedPerson> rest(ConfirmedRound round, int atMost) {
    List<Integer> named =
        new ArrayList<>(round.outcome().elected().stream().map(Outcome.Elected::number).toList());
    if (round.outcome() instanceof Outcome.TiedAtLastSeat tie) {
      named.addAll(tie.tied());
    }
    return round.candidates().stream()
        .filter(candidate -> !named.contains(candidate.number()))
        .map(
            candidate ->
                elected(
                    round,
                    new Outcome.Elected(
                        candidate.number(), round.votes().get(candidate.number() - 1), true)))
        .sorted(Comparator.comparingInt(ElectedPerson::votes).reversed())
        .limit(atMost)
        .toList();
  }

  /** Everybody elected, as lists name them. */
  public List<Person> people() {
    return elected.stream().map(ElectedPerson::person).toList();
  }
}
