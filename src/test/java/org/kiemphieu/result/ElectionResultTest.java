package org.kiemphieu.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.Seats;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.regulation.TieSettlement;
import org.kiemphieu.result.domain.AssemblyDecision;
import org.kiemphieu.result.domain.ElectionResult;
import org.kiemphieu.result.domain.NextRound;

/** The result of an election over its rounds, and the round that follows. */
class ElectionResultTest {

  private static final RoundTerms FIRST = new RoundTerms.First();
  private static final AssemblyDecision AGAIN = new AssemblyDecision(true, Optional.empty(), "");

  private static ElectionResult.ConfirmedRound round(
      int ordinal,
      RoundTerms terms,
      Outcome outcome,
      Optional<AssemblyDecision> decision,
      String names) {
    List<Candidate> candidates = new ArrayList<>();
    for (String name : names.split(" ")) {
      candidates.add(
          new Candidate(
              candidates.size() + 1,
              new Person(new PersonName(name), Optional.empty()),
              true,
              Optional.empty(),
              Candidate.Nomination.CONVENING_COMMITTEE));
    }
    List<Integer> votes = IntStream.range(0, candidates.size()).mapToObj(i -> 9 - i).toList();
    return new ElectionResult.ConfirmedRound(ordinal, terms, candidates, votes, outcome, decision);
  }

  private static ElectionSettings seats(int number, int alternates) {
    return new ElectionSettings(Office.DELEGATES, "Bầu", number, alternates, Purpose.ELECTION);
  }

  private static String told(ElectionResult result) {
    StringBuilder told = new StringBuilder(result.state() + " open " + result.open());
    for (ElectionResult.ElectedPerson one : result.elected()) {
      told.append(' ').append(one.person().name().text()).append(one.round());
      told.append(one.alternate() ? "*" : "");
    }
    return told.toString();
  }

  private static Outcome.Elected elected(int number) {
    return new Outcome.Elected(number, 9);
  }

  private static final Outcome TIE =
      new Outcome.TiedAtLastSeat(
          List.of(elected(1)), List.of(2, 3), 5, 1, TieSettlement.VOTE_AGAIN);

  @Test
  void nothingIsDecidedBeforeAnythingIsConfirmed() {
    assertEquals("UNDER_WAY open 2", told(ElectionResult.of(seats(2, 0), List.of(), true)));
  }

  @Test
  void aTieWaitsForTheAssemblyAndThenForTheRound() {
    assertEquals(
        "AWAITS_DECISION open 1 A1",
        told(
            ElectionResult.of(
                seats(2, 0), List.of(round(1, FIRST, TIE, Optional.empty(), "A B C")), false)));
    assertEquals(
        "AWAITS_ROUND open 1 A1",
        told(
            ElectionResult.of(
                seats(2, 0), List.of(round(1, FIRST, TIE, Optional.of(AGAIN), "A B C")), false)));
    assertEquals(
        "LEFT_OPEN open 1 A1",
        told(
            ElectionResult.of(
                seats(2, 0),
                List.of(
                    round(
                        1,
                        FIRST,
                        TIE,
                        Optional.of(new AssemblyDecision(false, Optional.empty(), "Thôi")),
                        "A B C")),
                false)));
  }

  @Test
  void laterRoundsAddThoseTheyElect() {
    RoundTerms tied = new RoundTerms.AmongTied(1, Seats.of(1));

    assertEquals(
        "COMPLETE open 0 A1 C2",
        told(
            ElectionResult.of(
                seats(2, 0),
                List.of(
                    round(1, FIRST, TIE, Optional.of(AGAIN), "A B C"),
                    round(
                        2,
                        tied,
                        new Outcome.AllFilled(List.of(elected(2))),
                        Optional.empty(),
                        "B C")),
                false)));
  }

  @Test
  void whoLosesTheVoteForDelegatesIsAnAlternate() {
    Outcome first =
        new Outcome.TiedAtLastSeat(
            List.of(elected(1), new Outcome.Elected(4, 6, true)),
            List.of(2, 3),
            7,
            2,
            1,
            0,
            TieSettlement.VOTE_AGAIN);

    assertEquals(
        "COMPLETE open 0 A1 C2 D1* B2*",
        told(
            ElectionResult.of(
                seats(4, 2),
                List.of(
                    round(1, FIRST, first, Optional.of(AGAIN), "A B C D"),
                    round(
                        2,
                        new RoundTerms.AmongTied(1, Seats.of(1)),
                        new Outcome.AllFilled(List.of(elected(2))),
                        Optional.empty(),
                        "B C")),
                false)));
  }

  @Test
  void nextRoundOfATieIsAmongThoseTied() {
    NextRound next =
        NextRound.after(List.of(round(1, FIRST, TIE, Optional.of(AGAIN), "A B C")), List.of());

    NextRound.Made made = (NextRound.Made) next;
    assertEquals(new RoundTerms.AmongTied(1, Seats.of(1)), made.round().terms());
    assertEquals(
        List.of("1 B", "2 C"),
        made.round().candidates().stream()
            .map(one -> one.number() + " " + one.person().name().text())
            .toList());
  }

  @Test
  void nextRoundOfSeatsLeftAfterATieGoesBackToTheWholeList() {
    List<ElectionResult.ConfirmedRound> rounds =
        List.of(
            round(1, FIRST, TIE, Optional.of(AGAIN), "A B C D"),
            round(
                2,
                new RoundTerms.AmongTied(1, Seats.of(1)),
                new Outcome.SeatsUnfilled(List.of(), 1),
                Optional.of(new AssemblyDecision(true, Optional.of(true), "")),
                "B C"));
    List<Person> elected = List.of(new Person(new PersonName("A"), Optional.empty()));

    NextRound.Made made = (NextRound.Made) NextRound.after(rounds, elected);

    assertEquals(new RoundTerms.SeatsLeft(2, Seats.of(1), true, elected), made.round().terms());
    assertEquals(
        List.of("1 B", "2 C", "3 D"),
        made.round().candidates().stream()
            .map(one -> one.number() + " " + one.person().name().text())
            .toList());
  }
}
