package org.kiemphieu.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Containerfile read as its builder reads it: lines joined, comments left out. */
class ContainerfileTest {

  private static final Path FILE = Documents.DEPLOY.resolve("container").resolve("Containerfile");

  private record Instruction(String name, String rest) {}

  @Test
  void lastUserIsNeitherRootNorAName() throws IOException {
    List<String> users = all("USER");
    assertEquals(List.of("10001:10001"), users);
    List<Instruction> instructions = instructions();
    int user = instructions.indexOf(new Instruction("USER", "10001:10001"));
    assertTrue(
        instructions.subList(user, instructions.size()).stream()
            .noneMatch(each -> each.name.equals("RUN") || each.name.equals("COPY")),
        "nothing is changed after it");
  }

  @Test
  void basesAreNamedByAVersionAndCanBePinned() throws IOException {
    List<String> bases = all("ARG");
    assertEquals(2, bases.size());
    for (String base : bases) {
      String image = base.substring(base.indexOf('=') + 1);
      assertTrue(image.matches("[a-z0-9./-]+:[a-z0-9.-]+"), image);
      assertFalse(image.endsWith(":latest"), image);
    }
    for (String from : all("FROM")) {
      assertTrue(from.startsWith("${"), from);
    }
  }

  @Test
  void commandIsRunWithoutAShell() throws IOException {
    List<String> entry = all("ENTRYPOINT");
    assertEquals(1, entry.size());
    JsonNode command = new ObjectMapper().readTree(entry.get(0));
    assertTrue(command.isArray());
    assertEquals("/opt/java/bin/java", command.get(0).asText());
    assertEquals("/opt/kiemphieu/quarkus-run.jar", command.get(command.size() - 1).asText());
    assertEquals(List.of(), all("CMD"));
  }

  @Test
  void nothingIsFetchedAndNoSecretIsInIt() throws IOException {
    assertEquals(List.of(), all("ADD"));
    String text = Files.readString(FILE);
    for (String unwanted : List.of("curl", "wget", "apt-get", "PASSWORD", "sudo", "chmod 777")) {
      assertFalse(text.contains(unwanted), unwanted);
    }
  }

  @Test
  void embeddedDatabaseIsForbiddenByTheSettingThatExists() throws IOException {
    assertTrue(all("ENV").get(0).contains("KIEMPHIEU_EMBEDDED_DATABASE=false"));
    String settings = Files.readString(Path.of("src/main/java/org/kiemphieu/launch/Settings.java"));
    assertTrue(settings.contains("kiemphieu.embedded-database"));
  }

  private static List<String> all(String name) throws IOException {
    return instructions().stream()
        .filter(each -> each.name.equals(name))
        .map(Instruction::rest)
        .toList();
  }

  private static List<Instruction> instructions() throws IOException {
    List<Instruction> instructions = new ArrayList<>();
    String joined = Files.readString(FILE).replaceAll("(?m)^#.*\n", "").replace("\\\n", " ");
    for (String line : joined.lines().filter(each -> !each.isBlank()).toList()) {
      String[] parts = line.strip().split("\\s+", 2);
      instructions.add(new Instruction(parts[0], parts[1].strip()));
    }
    return instructions;
  }
}
