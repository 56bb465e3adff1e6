package org.kiemphieu.verify;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.kiemphieu.verify.report.Texts;

/**
 * Arguments of the command line.
 *
 * @param language {@code vi} or {@code en}
 */
record Arguments(
    Optional<Path> bundle,
    Optional<Path> checkpoint,
    Optional<Path> trust,
    boolean json,
    boolean help,
    String language) {

  /** Reads them; none when they are not understood. */
  static Optional<Arguments> of(String[] given, Locale locale) {
    Arguments read =
        new Arguments(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            Texts.languageOf(locale));
    for (int i = 0; i < given.length; i++) {
      String one = given[i];
      boolean takes = one.equals("--checkpoint") || one.equals("--trust") || one.equals("--lang");
      if (takes && i + 1 == given.length) {
        return Optional.empty();
      }
      String value = takes ? given[++i] : "";
      switch (one) {
        case "--help" -> read = read.with(read.json, true);
        case "--json" -> read = read.with(true, read.help);
        case "--checkpoint" -> read = read.with(Optional.of(Path.of(value)), read.trust);
        case "--trust" -> read = read.with(read.checkpoint, Optional.of(Path.of(value)));
        case "--lang" -> {
          if (!value.equals("vi") && !value.equals("en")) {
            return Optional.empty();
          }
          read = read.with(read.bundle, value);
        }
        default -> {
          if (one.startsWith("--") || read.bundle.isPresent()) {
            return Optional.empty();
          }
          read = read.with(Optional.of(Path.of(one)), read.language);
        }
      }
    }
    return read.help || read.bundle.isPresent() ? Optional.of(read) : Optional.empty();
  }

  private Arguments with(boolean asJson, boolean asHelp) {
    return new Arguments(bundle, checkpoint, trust, asJson, asHelp, language);
  }

  private Arguments with(Optional<Path> earlier, Optional<Path> certificate) {
    return new Arguments(bundle, earlier, certificate, json, help, language);
  }

  private Arguments with(Optional<Path> zip, String inLanguage) {
    return new Arguments(zip, checkpoint, trust, json, help, inLanguage);
  }
}
