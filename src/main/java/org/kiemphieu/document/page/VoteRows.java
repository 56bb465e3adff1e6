package org.kiemphieu.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kiemphieu.count.Consequence;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.Tally;
import org.kiemphieu.document.content.EarlierCount;
import org.kiemphieu.document.content.MinutesContent;

/** Votes of confidence and opinion polls as rows of the tables of a document. */
public final class VoteRows {

  private final MinutesContent content;

  /** The rows of a count. */
  public VoteRows(MinutesContent content) {
    this.content = content;
  }

  /**
   * One person in a vote of confidence; percentages of ballots collected, with the sign.
   *
   * @param number on the ballot
   * @param notCounted ballots on which no box or more than one is marked
   */
  public record LevelRow(
      int number,
      String name,
      int high,
      String highPercentage,
      int confidence,
      String confidencePercentage,
      int low,
      String lowPercentage,
      int notCounted) {}

  /** Those for whom something follows, in ballot order. */
  public record ConsequenceRows(String label, List<LevelRow> rows) {}

  /** A person in an earlier count and in this one. */
  public record ComparedLevels(
      int number, String name, LineCount.Levels before, LineCount.Levels now) {}

  /** Everybody on the list, in ballot order; nobody where the paper has no levels. */
  public List<LevelRow> levels() {
    return content.outcome() instanceof Outcome.Confidence vote
        ? vote.persons().stream().map(one -> row(one.number())).toList()
        : List.of();
  }

  /** Those for whom something follows, the graver consequence first. */
  public List<ConsequenceRows> consequences() {
    List<ConsequenceRows> rows = new ArrayList<>();
    add(
        rows,
        Consequence.REMOVED,
        "Có từ hai phần ba số phiếu thu về trở lên là tín nhiệm thấp"
            + " (miễn nhiệm chức vụ đang giữ)");
    add(
        rows,
        Consequence.OUT_OF_PLANNING,
        "Có quá một nửa nhưng chưa đến hai phần ba số phiếu thu về là tín nhiệm thấp"
            + " (đưa ra khỏi quy hoạch chức vụ cao hơn)");
    return rows;
  }

  private void add(List<ConsequenceRows> rows, Consequence consequence, String label) {
    if (content.outcome() instanceof Outcome.Confidence vote) {
      List<LevelRow> found =
          vote.persons().stream()
              .filter(one -> one.consequence() == consequence)
              .map(one -> row(one.number()))
              .toList();
      if (!found.isEmpty()) {
        rows.add(new ConsequenceRows(label, found));
      }
    }
  }

  /** Those a poll supports, by descending votes; equal votes in ballot order. */
  public List<CandidateRows.Row> supported(CandidateRows candidates) {
    return content.outcome() instanceof Outcome.Polled poll
        ? poll.persons().stream()
            .filter(Outcome.PersonSupport::supported)
            .sorted(Comparator.comparingInt(Outcome.PersonSupport::votes).reversed())
            .map(one -> candidates.all().get(one.number() - 1))
            .toList()
        : List.of();
  }

  /** Fewest votes that are more than 30% of those present. */
  int supportNeeded() {
    return 3 * content.papers().present() / 10 + 1;
  }

  /** The levels of an earlier count beside those of this one. */
  List<ComparedLevels> compared(EarlierCount earlier) {
    return IntStream.rangeClosed(1, content.candidates().size())
        .mapToObj(
            number ->
                new ComparedLevels(
                    number,
                    name(number),
                    levels(earlier.tally(), number),
                    levels(content.tally(), number)))
        .toList();
  }

  private LevelRow row(int number) {
    LineCount.Levels levels = levels(content.tally(), number);
    return new LevelRow(
        number,
        name(number),
        levels.high(),
        percentage(levels.high()),
        levels.confidence(),
        percentage(levels.confidence()),
        levels.low(),
        percentage(levels.low()),
        content.tally().lines().get(number - 1).notCounted());
  }

  private static LineCount.Levels levels(Tally tally, int number) {
    return tally.lines().get(number - 1).levels();
  }

  private String percentage(int ballots) {
    return VietnameseText.percentage(ballots, content.baseFigure());
  }

  private String name(int number) {
    return content.candidate(number).person().name().text();
  }
}
