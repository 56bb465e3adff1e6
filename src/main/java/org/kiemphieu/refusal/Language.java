package org.kiemphieu.refusal;

import java.util.Locale;

/** The two languages of the service; Vietnamese is the one that counts. */
public enum Language {
  VIETNAMESE("vi"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** The locale for bundles and number formats. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
