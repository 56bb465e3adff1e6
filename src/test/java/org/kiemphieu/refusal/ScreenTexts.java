package org.kiemphieu.refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of the texts that the screens say; in their sources each key is written out whole. */
final class ScreenTexts {

  private static final Path SOURCES = Path.of("src/main/resources/web/app");

  /** {@code say('key'} and {@code say(condition ? 'key' : 'key'}. */
  private static final Pattern SAID = Pattern.compile("\\bsay\\((" + nested(4) + ")\\)");

  private static final Pattern KEY = Pattern.compile("'([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+)'");

  private ScreenTexts() {}

  /** What stands in brackets, with so many brackets inside one another. */
  private static String nested(int brackets) {
    return brackets == 0 ? "[^()]*" : "[^()]*(?:\\(" + nested(brackets - 1) + "\\)[^()]*)*";
  }

  /** Every key, without the {@code screen.} before it. */
  static SortedSet<String> said() {
    SortedSet<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".ts")).toList()) {
        SAID.matcher(Files.readString(file))
            .results()
            .flatMap(call -> KEY.matcher(call.group(1)).results())
            .forEach(key -> keys.add(key.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }
}
