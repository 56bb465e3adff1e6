package org.kiemphieu.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as it is printed and kept: tables whose first row is the baseline. */
final class LoadReport {

  private final List<String> lines = new ArrayList<>();
  private final Path file;

  /**
   * An empty report.
   *
   * @param file in which it is kept
   */
  LoadReport(Path file) {
    this.file = file;
  }

  /** Begins a table. */
  void table(String title, String... columns) throws IOException {
    say("");
    say(title);
    say("");
    say("| " + String.join(" | ", columns) + " |");
    say("|" + " --- |".repeat(columns.length));
  }

  /** One line, formatted. */
  void say(String format, Object... figures) throws IOException {
    String line = String.format(Locale.ROOT, format, figures);
    System.out.println(line);
    lines.add(line);
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }
}
