package org.kiemphieu.document.page;

import java.time.Instant;
import java.util.Map;
import org.kiemphieu.print.PdfPrinter;
import org.kiemphieu.print.Templates;

/**
 * A document as it will be printed.
 *
 * @param html the page
 * @param title what it is
 * @param made when what it shows was recorded
 */
public record PrintedPage(String html, String title, Instant made) {

  static PrintedPage of(String template, Map<String, ?> data, String title, Instant made) {
    return new PrintedPage(Templates.render(template, data), title, made);
  }

  /** The document as PDF/A; the same data gives the same bytes. */
  public byte[] pdf() {
    return PdfPrinter.print(html, title, made);
  }
}
