package org.kiemphieu.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.refusal.Language;

/** Chooses the language of an answer. */
public final class AcceptedLanguage {

  private AcceptedLanguage() {}

  /** The language {@code header}, an Accept-Language, prefers; Vietnamese when it says nothing. */
  public static Language of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Language.VIETNAMESE;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
      List<String> tags = List.of(Language.VIETNAMESE.tag(), Language.ENGLISH.tag());
      String tag = Locale.lookupTag(ranges, tags);
      return Language.ENGLISH.tag().equals(tag) ? Language.ENGLISH : Language.VIETNAMESE;
    } catch (IllegalArgumentException e) {
      return Language.VIETNAMESE;
    }
  }
}
