package org.kiemphieu.conclusion.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of requests as they are recorded. */
final class Said {

  private Said() {}

  /** A text without spaces around it; empty where nothing was said. */
  static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** The same for each of several. */
  static List<String> texts(List<String> texts) {
    return texts.stream().map(String::strip).toList();
  }
}
