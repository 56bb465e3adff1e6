package org.kiemphieu.ledger;

import java.util.Optional;

/**
 * What came of reading a text that may come from anywhere.
 *
 * @param <T> what it should be
 */
public sealed interface Parsed<T> {

  /** What was read; empty when the text was refused. */
  Optional<T> accepted();

  /**
   * The text is in order.
   *
   * @param value what it says
   */
  record Accepted<T>(T value) implements Parsed<T> {
    @Override
    public Optional<T> accepted() {
      return Optional.of(value);
    }
  }

  /**
   * The text is not in order and nothing of it is to be used.
   *
   * @param fault the first thing wrong with it
   * @param line where, from 1; 0 when it is the whole
   */
  record Refused<T>(NoteFault fault, int line) implements Parsed<T> {
    @Override
    public Optional<T> accepted() {
      return Optional.empty();
    }
  }
}
