package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What came of a complaint. */
public sealed interface Finding {

  /** In words: what was found, or why it was withdrawn. */
  String words();

  /** The day of the document, or of the withdrawal. */
  LocalDate date();

  /** Number of the document; a withdrawal has none. */
  default Optional<String> documentNumber() {
    if (this instanceof Upheld upheld) {
      return Optional.of(upheld.document().number());
    }
    return this instanceof Rejected rejected
        ? Optional.of(rejected.document().number())
        : Optional.empty();
  }

  /** The inspection committee of the direct superior found it justified. */
  record Upheld(String words, Document document) implements Finding {
    @Override
    public LocalDate date() {
      return document.date();
    }
  }

  /** The inspection committee of the direct superior found it not justified. */
  record Rejected(String words, Document document) implements Finding {
    @Override
    public LocalDate date() {
      return document.date();
    }
  }

  /** Whoever complained withdrew it. */
  record Withdrawn(String words, LocalDate date) implements Finding {}
}
