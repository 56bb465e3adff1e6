package org.kiemphieu.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;

/** Releases and decisions in a ledger: once, of this result, in order, and not before it stands. */
class AfterConfirmationTest {

  private static final Bundle GOOD = SampleElection.good();

  private static List<String> lines() {
    return new ArrayList<>(Arrays.asList(GOOD.text("ledger.jsonl").split("\n")));
  }

  private static int first(List<String> lines, String command) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("\"" + command + "\"")) {
        return i;
      }
    }
    throw new AssertionError(command);
  }

  /** Codes of what is found out of step when the ledger has these lines. */
  private static List<String> found(List<String> lines) {
    Bundle bundle = GOOD.with("ledger.jsonl", String.join("\n", lines) + "\n");
    CheckResult steps =
        bundle.verify().stream()
            .filter(one -> one.check() == CheckId.ROUND_STEPS)
            .findFirst()
            .orElseThrow();
    return steps.findings().stream().map(Finding::toString).toList();
  }

  private static List<String> changed(String command, UnaryOperator<String> change) {
    List<String> lines = lines();
    int line = first(lines, command);
    String before = lines.get(line);
    lines.set(line, change.apply(before));
    assertTrue(!before.equals(lines.get(line)), command);
    return found(lines);
  }

  private static void names(List<String> found, String field) {
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).contains(field), found.toString());
  }

  @Test
  void releaseAndDecisionsOfTheResultHold() {
    assertEquals(
        3,
        lines().stream()
            .filter(line -> line.matches(".*\"(RELEASE_RESULT|RECORD_DECISION)\".*"))
            .count());
    assertEquals(List.of(), found(lines()));
  }

  @Test
  void releaseOfAnotherResultIsSeen() {
    names(
        changed("RELEASE_RESULT", line -> line.replaceFirst("Sha256\":\".", "Sha256\":\"x")),
        "after.resultSha256");
  }

  @Test
  void decisionOutOfOrderIsSeen() {
    List<String> found =
        changed("RECORD_DECISION", line -> line.replace("\"version\":1", "\"version\":3"));
    names(found, "after.version");
  }

  @Test
  void secondReleaseIsSeen() {
    List<String> lines = lines();
    String release = lines.get(first(lines, "RELEASE_RESULT"));
    int last = lines.size() - 1;
    lines.set(last, renumbered(release, last + 1));
    names(found(lines), "releases");
  }

  @Test
  void releaseBeforeTheConfirmationIsSeen() {
    List<String> lines = lines();
    int confirm = first(lines, "CONFIRM");
    int release = first(lines, "RELEASE_RESULT");
    String early = renumbered(lines.get(release), confirm + 1);
    lines.set(release, renumbered(lines.get(confirm), release + 1));
    lines.set(confirm, early);
    String found = found(lines).stream().collect(Collectors.joining("\n"));
    assertTrue(found.contains("CERTIFIED"), found);
    assertTrue(found.contains("after.resultSha256"), found);
  }

  private static String renumbered(String line, int sequence) {
    return line.replaceFirst("\"sequence\":[0-9]+", "\"sequence\":" + sequence);
  }
}
