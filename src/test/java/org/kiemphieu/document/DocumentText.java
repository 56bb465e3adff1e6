package org.kiemphieu.document;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a machine reads in a PDF, line by line. */
public final class DocumentText {

  private DocumentText() {}

  /** The lines of a document, from left to right and top to bottom, without space around them. */
  public static List<String> lines(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf).lines().map(String::strip).toList();
    }
  }

  /**
   * The lines of one part: after the line that is {@code from}, before the one that is {@code to}.
   */
  public static List<String> between(List<String> lines, String from, String to) {
    return lines.subList(lines.indexOf(from) + 1, lines.indexOf(to));
  }

  /**
   * Lines of a part as a reader of rows takes them: without foot, head of table and white space.
   */
  public static String rows(List<String> lines) {
    return String.join(
        "",
        lines.stream()
            .filter(line -> !isOfThePage(line))
            .map(line -> line.replaceAll("\\s", ""))
            .toList());
  }

  private static boolean isOfThePage(String line) {
    return Stream.of("Trang ", "Mốc nhật ký kiểm phiếu: ", "Số mục: ", "Gốc: ", "TT Họ và tên ")
        .anyMatch(line::startsWith);
  }
}
