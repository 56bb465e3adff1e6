package org.kiemphieu.docs;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.hands.domain.HandsCommands;
import org.kiemphieu.hands.domain.HandsStage;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.RoleTable;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.Rule;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Texts;

/** The tables of the documents are those of the code. */
class GeneratedTablesTest {

  private static final Path FOLDER = Path.of("src", "docs", "tables");
  private static final String WRITE = "kiemphieu.docs.write";
  private static final String NOTICE =
      "<!-- Written by GeneratedTablesTest with -D" + WRITE + "=true. Do not edit. -->";
  private static final String YES = "yes";
  private static final String NO = "";
  private static final String ABSENT = "–";

  @Test
  void roles() throws IOException {
    List<String> header = new ArrayList<>(List.of("Command", "Lệnh"));
    Stream.of(Role.values()).map(Role::name).forEach(header::add);
    List<List<String>> rows = new ArrayList<>();
    for (Command command : Command.values()) {
      List<String> row = row(command);
      for (Role role : Role.values()) {
        row.add(RoleTable.allows(role, command) ? YES : NO);
      }
      rows.add(row);
    }
    check("roles.md", "Who may do what", table(header, rows));
  }

  @Test
  void checks() throws IOException {
    Texts vietnamese = new Texts("vi");
    Texts english = new Texts("en");
    List<List<String>> rows = new ArrayList<>();
    for (CheckId check : CheckId.values()) {
      rows.add(
          List.of(
              Integer.toString(check.number()),
              english.of("group." + check.group()).substring(4),
              check.name(),
              vietnamese.of(check),
              english.of(check)));
    }
    List<String> header = List.of("Number", "Group", "Name", "Kiểm tra gì", "What");
    check("checks.md", "What the verifier checks", table(header, rows));
  }

  @Test
  void states() throws IOException {
    List<String> header = new ArrayList<>(List.of("Command", "Lệnh"));
    Stream.of(RoundStage.values()).map(RoundStage::name).forEach(header::add);
    header.add("Roles");
    List<List<String>> rows = new ArrayList<>();
    for (Command command : Command.values()) {
      if (RoundCommands.dependsOnState(command)) {
        List<String> row = row(command);
        for (RoundStage stage : RoundStage.values()) {
          row.add(RoundCommands.allows(stage, command) ? YES : NO);
        }
        row.add(RoleTable.rolesFor(command).stream().map(Role::name).collect(joining(", ")));
        rows.add(row);
      }
    }
    String others =
        Arrays.stream(Command.values())
            .filter(command -> !RoundCommands.dependsOnState(command))
            .map(Command::name)
            .collect(joining(", ", "Commands that this table says nothing of: ", "."));
    check("states.md", "Which command a round takes in which state", table(header, rows), others);
  }

  @Test
  void handsStates() throws IOException {
    List<String> header = new ArrayList<>(List.of("Command", "Lệnh"));
    Stream.of(HandsStage.values()).map(HandsStage::name).forEach(header::add);
    header.add("Roles");
    List<List<String>> rows = new ArrayList<>();
    for (Command command : HandsCommands.all()) {
      List<String> row = row(command);
      for (HandsStage stage : HandsStage.values()) {
        row.add(HandsCommands.allows(stage, command) ? YES : NO);
      }
      row.add(RoleTable.rolesFor(command).stream().map(Role::name).collect(joining(", ")));
      rows.add(row);
    }
    check(
        "hands-states.md",
        "Which command a show of hands takes in which state",
        table(header, rows));
  }

  @Test
  void rules() throws IOException {
    List<String> header =
        List.of(
            "Rule",
            "Topic",
            "244",
            "Certainty",
            "190",
            "Certainty",
            "96",
            "Certainty",
            "Quy định",
            "Sentence",
            "Tests");
    Map<RuleCode, SortedSet<String>> tests = RuleTests.byRule();
    List<List<String>> rows = new ArrayList<>();
    for (RuleCode code : RuleCode.values()) {
      List<String> row = new ArrayList<>(List.of(code.name(), code.topic().name()));
      row.addAll(place(Regulations.DECISION_244_QD_TW, code));
      row.addAll(place(Regulations.DECISION_190_QD_TW, code));
      row.addAll(place(Regulations.byId("96").orElseThrow(), code));
      row.add(Messages.text("rule." + code.name(), Language.VIETNAMESE));
      row.add(Messages.text("rule." + code.name(), Language.ENGLISH));
      row.add(String.join(" ", tests.getOrDefault(code, new TreeSet<>())));
      rows.add(row);
    }
    check(
        "rules.md",
        "The rules, with their place in 244, in 190, and in 96 for votes of confidence",
        table(header, rows),
        "A rule without a place in any stands in own rules only.");
  }

  @Test
  void everyRuleIsExercisedByATestThatNamesIt() {
    Set<RuleCode> missing = EnumSet.allOf(RuleCode.class);
    missing.removeAll(RuleTests.byRule().keySet());

    assertEquals(Set.of(), missing, "annotate a test of the rule with @Exercises");
  }

  private static List<String> row(Command command) {
    return new ArrayList<>(
        List.of(command.name(), Messages.text("command." + command.name(), Language.VIETNAMESE)));
  }

  private static List<String> place(Regulation regulation, RuleCode code) {
    Optional<Rule> rule = regulation.rule(code);
    return List.of(
        rule.map(r -> r.citation().text(Language.ENGLISH)).orElse(ABSENT),
        rule.map(r -> r.certainty().name()).orElse(ABSENT));
  }

  private static String table(List<String> header, List<List<String>> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(header);
    lines.add(Collections.nCopies(header.size(), "---"));
    lines.addAll(rows);
    return lines.stream()
        .map(cells -> cells.stream().collect(joining(" | ", "| ", " |")))
        .collect(joining("\n"));
  }

  private static void check(String name, String title, String... parts) throws IOException {
    String expected =
        Stream.concat(Stream.of("# " + title, NOTICE), Stream.of(parts))
            .collect(joining("\n\n", "", "\n"));
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean(WRITE)) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, expected);
    }
    String found = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(
        expected, found, file + " is not what the code says: run with -D" + WRITE + "=true");
  }
}
