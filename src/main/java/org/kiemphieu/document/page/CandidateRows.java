package org.kiemphieu.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.document.content.EarlierCount;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;

/** Candidates as rows of the tables of a document. */
public final class CandidateRows {

  private final MinutesContent content;

  /** The rows of a count. */
  public CandidateRows(MinutesContent content) {
    this.content = content;
  }

  /**
   * One candidate.
   *
   * @param number on the ballot, or the place among the elected
   * @param percentage of the base, with the sign
   * @param notFor ballots against
   * @param notCounted ballots whose line counts neither way
   */
  public record Row(
      int number, String name, int votes, String percentage, int notFor, int notCounted) {

    private Row asAlternate() {
      return new Row(number, name + " (dự khuyết)", votes, percentage, notFor, notCounted);
    }
  }

  /**
   * A tie at the last seat.
   *
   * @param alternates how many of the seats are alternates'
   * @param settlement what the regulation asks for
   */
  public record Tie(
      int votes, FigureRows.Figure seats, int alternates, String settlement, List<Row> rows) {}

  /** A candidate in an earlier count and in this one. */
  public record ComparedRow(int number, String name, int before, int now, String difference) {}

  /** An earlier count beside this one. */
  public record Compared(
      int count,
      FigureRows.Figure collected,
      FigureRows.Figure valid,
      FigureRows.Figure invalid,
      List<ComparedRow> rows,
      List<VoteRows.ComparedLevels> levels) {}

  /** Everybody on the list, in ballot order. */
  public List<Row> all() {
    return content.candidates().stream().map(one -> row(one.number(), one.number())).toList();
  }

  /** Those elected, by descending votes. */
  public List<Row> elected() {
    List<Row> rows = new ArrayList<>();
    for (Outcome.Elected one : content.outcome().elected()) {
      Row row = row(one.number(), rows.size() + 1);
      rows.add(one.alternate() ? row.asAlternate() : row);
    }
    return rows;
  }

  /** The tie at the last seat, when there is one. */
  public Optional<Tie> tie() {
    return content.outcome() instanceof Outcome.TiedAtLastSeat tie
        ? Optional.of(
            new Tie(
                tie.votes(),
                FigureRows.Figure.of(tie.seats()),
                tie.alternates(),
                Messages.text("ties." + tie.settlement().name(), Language.VIETNAMESE),
                tie.tied().stream().map(number -> row(number, number)).toList()))
        : Optional.empty();
  }

  /** Seats nobody reached, or open below a tie, when there are. */
  public Optional<FigureRows.Figure> unfilled() {
    int seats = 0;
    if (content.outcome() instanceof Outcome.SeatsUnfilled unfilled) {
      seats = unfilled.seats();
    } else if (content.outcome() instanceof Outcome.TiedAtLastSeat tie) {
      seats = tie.left();
    }
    return seats > 0 ? Optional.of(FigureRows.Figure.of(seats)) : Optional.empty();
  }

  /** The counts before this one beside it. */
  List<Compared> compared() {
    return content.earlier().stream().map(this::compared).toList();
  }

  private Compared compared(EarlierCount earlier) {
    return new Compared(
        earlier.count(),
        FigureRows.Figure.of(earlier.collected()),
        FigureRows.Figure.of(earlier.tally().valid()),
        FigureRows.Figure.of(earlier.tally().invalidTotal()),
        content.candidates().stream().map(one -> compared(earlier, one.number())).toList(),
        new VoteRows(content).compared(earlier));
  }

  private ComparedRow compared(EarlierCount earlier, int number) {
    int before = earlier.tally().lines().get(number - 1).votes();
    int now = line(number).votes();
    String difference = now > before ? "+" + (now - before) : Integer.toString(now - before);
    return new ComparedRow(number, name(number), before, now, difference);
  }

  private Row row(int number, int shown) {
    LineCount line = line(number);
    return new Row(
        shown,
        name(number),
        line.votes(),
        VietnameseText.percentage(line.votes(), content.baseFigure()),
        line.notFor(),
        line.notCounted());
  }

  private LineCount line(int number) {
    return content.tally().lines().get(number - 1);
  }

  private String name(int number) {
    return content.candidate(number).person().name().text();
  }
}
