package org.kiemphieu.verify.check;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.report.Finding;

/**
 * Something read from a file of the bundle, or why it could not be.
 *
 * @param file name of the file
 */
record Part<T>(String file, @Nullable T valueOrNull, Finding fault) {

  /** Reads a file that is there. */
  static <S, T> Part<T> read(String file, Optional<S> source, Function<S, T> reader) {
    if (source.isEmpty()) {
      return new Part<>(file, null, Finding.of("NOT_REACHED", file));
    }
    try {
      return new Part<>(file, reader.apply(source.get()), Finding.of("NOT_REACHED", file));
    } catch (Malformed malformed) {
      return new Part<>(file, null, Finding.malformed(file, malformed));
    }
  }

  Optional<T> value() {
    return Optional.ofNullable(valueOrNull);
  }
}
