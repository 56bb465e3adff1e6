package org.kiemphieu.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands a bundle's README gives under its numbered steps: indented lines, one text each. */
final class Commands {

  private Commands() {}

  static List<String> of(Path readme) throws IOException {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean steps = false;
    for (String line : Files.readAllLines(readme)) {
      steps = steps || line.startsWith("1. ");
      if (steps && line.startsWith("    ")) {
        block.append(line.strip()).append('\n');
      } else if (!line.isBlank() && !block.isEmpty()) {
        blocks.add(block.toString());
        block.setLength(0);
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block.toString());
    }
    return blocks;
  }
}
