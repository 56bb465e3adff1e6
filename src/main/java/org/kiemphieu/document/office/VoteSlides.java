package org.kiemphieu.document.office;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.document.page.CandidateRows;
import org.kiemphieu.document.page.VoteRows;

/** Votes of confidence and opinion polls as slides: nobody is elected by them. */
final class VoteSlides {

  private static final int NAMES = 10;
  private static final double LEVEL_LETTERS = 20;
  private static final double LETTERS = 26;

  private final MinutesContent minutes;

  VoteSlides(MinutesContent minutes) {
    this.minutes = minutes;
  }

  void addTo(Slides slides) {
    VoteRows rows = new VoteRows(minutes);
    List<List<String>> levels = new ArrayList<>();
    for (VoteRows.LevelRow row : rows.levels()) {
      levels.add(
          List.of(
              Integer.toString(row.number()),
              row.name(),
              row.high() + " (" + row.highPercentage() + ")",
              row.confidence() + " (" + row.confidencePercentage() + ")",
              row.low() + " (" + row.lowPercentage() + ")"));
    }
    add(
        slides,
        "Số phiếu của từng người, theo thứ tự trên phiếu",
        List.of("TT", "Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"),
        List.of(52, 338, 158, 158, 158),
        levels,
        LEVEL_LETTERS);
    List<List<String>> supported = new ArrayList<>();
    for (CandidateRows.Row row : rows.supported(new CandidateRows(minutes))) {
      supported.add(
          List.of(
              Integer.toString(row.number()),
              row.name(),
              Integer.toString(row.votes()),
              row.percentage()));
    }
    add(
        slides,
        "Được trên 30% số người có mặt giới thiệu",
        List.of("TT", "Họ và tên", "Số phiếu", "Tỷ lệ"),
        List.of(64, 520, 140, 140),
        supported,
        LETTERS);
  }

  private static void add(
      Slides slides,
      String heading,
      List<String> columns,
      List<Integer> widths,
      List<List<String>> people,
      double points) {
    List<Boolean> numbers = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      numbers.add(column != 1);
    }
    for (int begin = 0; begin < people.size(); begin += NAMES) {
      List<List<String>> shown = new ArrayList<>();
      shown.add(columns);
      shown.addAll(people.subList(begin, Math.min(begin + NAMES, people.size())));
      slides.table(heading, widths, numbers, shown, points);
    }
  }
}
