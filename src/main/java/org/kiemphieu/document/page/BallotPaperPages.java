package org.kiemphieu.document.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kiemphieu.document.content.BallotPaperContent;
import org.kiemphieu.print.PdfPrinter;
import org.kiemphieu.print.Templates;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.PaperKind;

/** Ballot papers as pages: finds the format a list fits on, and fills the template. */
public final class BallotPaperPages {

  private static final PaperFormat LONGEST = PaperFormat.SHEET_COLUMNS_DENSE;

  /** Lines of a column of {@link #LONGEST}: what a side certainly holds, and is tried first. */
  private static final int LINES_OF_A_COLUMN = 27;

  /** Letters of a name that certainly stand on one line there, boxes beside it or not. */
  private static final int LETTERS_OF_A_LINE = 24;

  private static final double FEWER = 0.8;

  private BallotPaperPages() {}

  /** One line. */
  public record Line(int number, String name) {}

  /**
   * One side of the paper.
   *
   * @param columns the lines of each column
   */
  public record Side(List<List<Line>> columns) {}

  /**
   * The paper for a list.
   *
   * @param perSheet how many are to stand on a sheet; none for as many as can be read well
   * @return empty when so many do not fit on a sheet
   */
  public static Optional<PrintedPaper> of(BallotPaperContent content, Optional<Integer> perSheet) {
    for (PaperFormat format : PaperFormat.values()) {
      boolean asked = perSheet.isEmpty() || perSheet.get() == format.form().perSheet();
      if (asked && content.candidates().size() <= format.mostNames()) {
        List<Side> sides = List.of(side(content.candidates(), format.columns()));
        String html = html(content, format, sides);
        if (PdfPrinter.pages(html) == 1) {
          return Optional.of(new PrintedPaper(content, format, 1, html));
        }
      }
    }
    return perSheet.filter(asked -> asked > 1).isPresent()
        ? Optional.empty()
        : Optional.of(severalSides(content));
  }

  /** A list too long for one side: front and back, and further sheets if need be. */
  private static PrintedPaper severalSides(BallotPaperContent content) {
    double lines = LINES_OF_A_COLUMN;
    while (lines >= 1) {
      List<Side> sides = sides(content.candidates(), (int) lines * LONGEST.columns());
      String html = html(content, LONGEST, sides);
      if (PdfPrinter.pages(html) == sides.size()) {
        return new PrintedPaper(content, LONGEST, sides.size(), html);
      }
      lines *= FEWER;
    }
    throw new IllegalStateException("a name fills more than a page");
  }

  private static List<Side> sides(List<Candidate> candidates, int linesOfASide) {
    List<Side> sides = new ArrayList<>();
    int begin = 0;
    int lines = 0;
    for (int i = 0; i < candidates.size(); i++) {
      int needed = 1 + candidates.get(i).person().name().text().length() / LETTERS_OF_A_LINE;
      if (i > begin && lines + needed > linesOfASide) {
        sides.add(side(candidates.subList(begin, i), LONGEST.columns()));
        begin = i;
        lines = 0;
      }
      lines += needed;
    }
    sides.add(side(candidates.subList(begin, candidates.size()), LONGEST.columns()));
    return sides;
  }

  private static Side side(List<Candidate> candidates, int columns) {
    List<Line> lines =
        candidates.stream().map(one -> new Line(one.number(), one.person().name().text())).toList();
    int height = (lines.size() + columns - 1) / columns;
    return new Side(
        IntStream.range(0, columns)
            .mapToObj(
                column ->
                    lines.subList(
                        Math.min(column * height, lines.size()),
                        Math.min((column + 1) * height, lines.size())))
            .filter(column -> !column.isEmpty())
            .toList());
  }

  /** What stands above the boxes of a line; none where names are struck through. */
  private static List<String> boxes(PaperKind kind) {
    return switch (kind) {
      case STRIKE_OUT -> List.of();
      case AGREE_DISAGREE -> List.of("Đồng ý", "Không đồng\u00A0ý");
      case MARK_FOR -> List.of("Bầu");
      case THREE_LEVELS -> List.of("Tín nhiệm\u00A0cao", "Tín\u00A0nhiệm", "Tín nhiệm\u00A0thấp");
    };
  }

  private static String html(BallotPaperContent content, PaperFormat format, List<Side> sides) {
    Map<String, Object> data = new LinkedHashMap<>(PaperHeading.of(content));
    data.put("width", format.form().width());
    data.put("height", format.form().height());
    data.put("format", format.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    data.put("instructions", VotingInstruction.of(content));
    data.put("boxes", boxes(content.paper().kind()));
    data.put("sides", sides);
    data.put("sideCount", sides.size());
    return Templates.render("ballot-paper", data);
  }
}
