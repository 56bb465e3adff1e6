package org.kiemphieu.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every test that the threat model names is there. */
class ThreatModelTest {

  private static final Path MODEL = Path.of("src", "docs", "threat-model.md");
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

  @Test
  void everyTestNamedIsThere() throws IOException {
    Set<String> named =
        NAMED
            .matcher(Files.readString(MODEL))
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(named.size() > 30, named.toString());
    try (Stream<Path> files = Files.walk(TESTS)) {
      files.forEach(file -> named.remove(file.getFileName().toString().replace(".java", "")));
    }

    assertEquals(Set.of(), named);
  }
}
