package org.kiemphieu.regulation;

import java.util.Map;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;

/**
 * Where a rule stands.
 *
 * @param source the document
 * @param article article number as printed, empty when the document has none; for {@link
 *     Source#OWN_RESOLUTION} the title of the assembly's resolution
 * @param clause clause number as printed, empty when the whole article is meant
 */
public record Citation(Source source, String article, String clause) {

  /** The documents rules come from. */
  public enum Source {
    /** Quyết định 244-QĐ/TW, 9 June 2014. */
    DECISION_244,
    /** Quyết định 190-QĐ/TW, 10 October 2024. */
    DECISION_190,
    /** Quy định 96-QĐ/TW, 2 February 2023. */
    DECISION_96,
    /** Điều lệ Đảng Cộng sản Việt Nam. */
    PARTY_CHARTER,
    /** Quy định 294-QĐ/TW, 26 May 2025, on carrying out the Charter; cited by its points. */
    RULES_294,
    /** Official answer on elections of 2020. */
    OFFICIAL_ANSWER_2020,
    /** Official answer on elections of 2025. */
    OFFICIAL_ANSWER_2025,
    /** The assembly's own resolution. */
    OWN_RESOLUTION,
    /** No document: follows from what counting is. */
    COUNTING
  }

  static Citation of(Source source, String article) {
    return new Citation(source, article, "");
  }

  static Citation of(Source source, String article, String clause) {
    return new Citation(source, article, clause);
  }

  /** The citation as a sentence fragment, such as "Điều 17 khoản 2, Quyết định số 244-QĐ/TW". */
  public String text(Language language) {
    String document = Messages.text("source." + source, language);
    if (source == Source.OWN_RESOLUTION) {
      return article.isEmpty() ? document : article;
    }
    if (article.isEmpty()) {
      return document;
    }
    String key = clause.isEmpty() ? "citation.article" : "citation.clause";
    if (source == Source.RULES_294) {
      key = "citation.point";
    }
    return Messages.text(
        key, Map.of("article", article, "clause", clause, "document", document), language);
  }
}
