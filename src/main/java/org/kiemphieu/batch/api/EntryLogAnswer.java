package org.kiemphieu.batch.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.service.EntryLog;
import org.kiemphieu.http.AcceptedLanguage;
import org.kiemphieu.print.PdfPrinter;
import org.kiemphieu.refusal.Language;

/** Answers with an entry log as the page, the print or the file that was asked for. */
final class EntryLogAnswer {

  static final String HTML = "text/html";
  static final String CSV = "text/csv";
  static final String PDF = "application/pdf";

  /** Languages of {@code ?lang=}. */
  static final String LANGUAGES = "vi|en";

  private static final MediaType PAGE = new MediaType("text", "html", "UTF-8");
  private static final MediaType FILE = new MediaType("text", "csv", "UTF-8");
  private static final MediaType PRINT = new MediaType("application", "pdf");

  /** The page needs its own style and nothing else; names in it could be anything. */
  private static final String NOTHING_ELSE =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private EntryLogAnswer() {}

  /**
   * The answer.
   *
   * @param lang the language asked for; the one the headers prefer when there is none
   */
  static Response of(EntryLog log, @Nullable String lang, Request request, HttpHeaders headers) {
    List<Variant> kinds = Variant.mediaTypes(PAGE, FILE, PRINT).build();
    @Nullable Variant kind = request.selectVariant(kinds);
    if (kind != null && kind.getMediaType().isCompatible(FILE)) {
      return Response.ok(EntryLogCsv.of(log), FILE).build();
    }
    Language language =
        lang == null
            ? AcceptedLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
            : language(lang);
    String page = EntryLogPage.of(log, language);
    if (kind != null && kind.getMediaType().isCompatible(PRINT)) {
      String title = EntryLogText.TITLE.in(language) + " - " + log.round().election().title();
      return Response.ok(PdfPrinter.print(page, title, log.printedAt()), PRINT)
          .language(language.locale())
          .build();
    }
    return Response.ok(page, PAGE)
        .language(language.locale())
        .header("Content-Security-Policy", NOTHING_ELSE)
        .build();
  }

  private static Language language(String tag) {
    return Language.ENGLISH.tag().equals(tag) ? Language.ENGLISH : Language.VIETNAMESE;
  }
}
