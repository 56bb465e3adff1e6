package org.kiemphieu.result.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.regulation.TieSettlement;

/**
 * What the hall sees of a result once the presidium released it, in the order of the announcement:
 * the figures, those elected, a tie or seats left, and then everybody else.
 *
 * @param count which count
 * @param election title of the election
 * @param releasedAt when the presidium released it
 * @param terms kind of the round's terms; of one held again after an annulment, of the vote
 * @param after the round whose tie or seats left are voted on; 0 for a first vote
 * @param seats number to elect in this round
 * @param alternates how many of those are alternates'
 * @param present voters present when ballots were issued
 * @param baseFigure the figure of which more than half is needed, in people or ballots
 * @param basis what that figure is
 * @param elected by descending votes; equal votes in ballot order
 * @param tied those tied at the last seat, when there is a tie
 * @param notElected who is neither elected nor tied, by descending votes; equal votes in ballot
 *     order
 * @param unfilledSeats seats nobody reached, or that a tie leaves open below it
 * @param purpose what the ballots were cast for; where nobody is elected, nobody is in the lists
 *     above
 * @param levels a vote of confidence person by person, in ballot order. What follows from it is for
 *     those who decide on it, not for the hall
 * @param polled an opinion poll person by person, by descending votes; equal votes in ballot order
 */
public record ReleasedResult(
    CountKey count,
    String election,
    Instant releasedAt,
    RoundTerms.Kind terms,
    int after,
    int seats,
    int alternates,
    int present,
    int issued,
    int collected,
    int valid,
    int invalid,
    int baseFigure,
    Basis basis,
    List<Line> elected,
    Optional<Tie> tied,
    List<Line> notElected,
    int unfilledSeats,
    Purpose purpose,
    List<LevelLine> levels,
    List<Line> polled) {

  public ReleasedResult {
    elected = List.copyOf(elected);
    notElected = List.copyOf(notElected);
    levels = List.copyOf(levels);
    polled = List.copyOf(polled);
  }

  /**
   * One candidate.
   *
   * @param order place in this list, from 1
   * @param number on the ballot
   * @param percentage of the base figure, for display: two decimals, such as 57.69
   * @param alternate whether elected as an alternate
   */
  public record Line(
      int order, int number, String name, int votes, String percentage, boolean alternate) {

    /** Somebody who is not an alternate. */
    public Line(int order, int number, String name, int votes, String percentage) {
      this(order, number, name, votes, percentage, false);
    }
  }

  /**
   * One person in a vote of confidence. Percentages are of ballots collected, for display.
   *
   * @param number on the ballot
   * @param notCounted ballots on which no box or more than one is marked
   */
  public record LevelLine(
      int number,
      String name,
      int high,
      String highPercentage,
      int confidence,
      String confidencePercentage,
      int low,
      String lowPercentage,
      int notCounted) {}

  /**
   * A tie at the last seat.
   *
   * @param votes what each of them received
   * @param seats how many seats they tie for
   * @param settlement what the regulation asks for
   * @param people in ballot order
   */
  public record Tie(int votes, int seats, TieSettlement settlement, List<Line> people) {
    public Tie {
      people = List.copyOf(people);
    }
  }
}
