package org.kiemphieu.document.page;

import java.util.stream.IntStream;
import org.kiemphieu.document.content.BallotPaperContent;
import org.kiemphieu.print.PaperPrinter;

/**
 * A ballot paper as it will be printed.
 *
 * @param content what it shows
 * @param format its size
 * @param sides sides it takes
 * @param html the paper, without its marks
 */
public record PrintedPaper(BallotPaperContent content, PaperFormat format, int sides, String html) {

  /** Sheets of A4 to print for so many voters, printed on both sides where there are several. */
  public int sheetsFor(int papers) {
    int perSheet = format.form().perSheet();
    return perSheet > 1
        ? (papers + perSheet - 1) / perSheet
        : Math.multiplyExact(papers, (sides + 1) / 2);
  }

  /** The paper as PDF/A, one sheet of A4 for each side; the same data gives the same bytes. */
  public byte[] pdf() {
    return PaperPrinter.print(
        html,
        PaperHeading.title(content),
        content.approved(),
        format.form(),
        IntStream.rangeClosed(1, sides).mapToObj(content::code).toList());
  }
}
