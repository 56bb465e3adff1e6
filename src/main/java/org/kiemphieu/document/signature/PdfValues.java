package org.kiemphieu.document.signature;

import java.util.LinkedHashMap;
import java.util.Map;

/** Looks into what {@link PdfLexer} read. */
final class PdfValues {

  private PdfValues() {}

  /** The members of a dictionary. */
  static Map<String, Object> members(Object dictionary) {
    Map<String, Object> members = new LinkedHashMap<>();
    ((Map<?, ?>) dictionary).forEach((key, value) -> members.put((String) key, value));
    return members;
  }
}
