package org.kiemphieu.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;

/** The verifier's sentences are complete in both languages, and none is without use. */
class VerifierTextsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/kiemphieu/verify");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    String name = "/org/kiemphieu/verify/texts_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            VerifierTextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static Set<String> found(String source, String... patterns) {
    Set<String> found = new TreeSet<>();
    for (String pattern : patterns) {
      Matcher matcher = Pattern.compile(pattern).matcher(source);
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  @Test
  void everySentenceStandsInBothLanguagesWithTheSameValues() throws IOException {
    Properties vietnamese = texts("vi");
    Properties english = texts("en");
    assertEquals(vietnamese.stringPropertyNames(), english.stringPropertyNames());
    for (String key : vietnamese.stringPropertyNames()) {
      assertEquals(values(english.getProperty(key)), values(vietnamese.getProperty(key)), key);
      assertFalse(vietnamese.getProperty(key).isBlank(), key);
    }
  }

  private static Set<String> values(String sentence) {
    return found(sentence, PLACEHOLDER.pattern());
  }

  @Test
  void everythingThatIsSaidHasItsSentenceAndNoSentenceIsLeftOver() throws IOException {
    String sources = sources();
    Set<String> wanted = new TreeSet<>();
    for (CheckId check : CheckId.values()) {
      wanted.add("check." + check.name());
      wanted.add("group." + check.group());
    }
    for (CheckResult.State state : CheckResult.State.values()) {
      wanted.add("state." + state);
    }
    for (String code :
        found(
            sources,
            "Finding\\s*\\.of\\(\\s*\"([A-Z_]+)\"",
            "\\bof\\(\"([A-Z_]+)\", file\\)",
            "finding\\(\\s*\"([A-Z_]+)\"",
            "failed\\(\"([A-Z_]+)\"",
            "\"(RULING_[A-Z_]+)\"")) {
      wanted.add("finding." + code);
    }
    for (String place : found(sources, "\\.at\\(\\s*\"([a-z]+)\"")) {
      wanted.add("where." + place);
    }
    wanted.addAll(List.of("further", "end.holds", "end.fails", "arguments", "help", "unreadable"));
    assertEquals(wanted, new TreeSet<>(texts("vi").stringPropertyNames()));
  }
}
