package org.kiemphieu.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compose: as its specification describes it, and as hard as the README says. */
class ComposeTest {

  private static final Path FOLDER = Documents.DEPLOY.resolve("compose");
  private static final JsonSchema SCHEMA = Documents.schema("compose-spec.json");

  @Test
  void fileIsAsTheSpecificationDescribes() throws IOException {
    assertEquals(List.of(), Documents.faults(SCHEMA, compose()));
  }

  @ParameterizedTest
  @CsvSource({
    "/services/kiemphieu, readonly, true",
    "/services/kiemphieu, read_only, 'yes'",
    "/services/database/healthcheck, retries, 'many'",
    "/services/kiemphieu/depends_on/database, condition, -",
    "/services/proxy, cap_drop, 'ALL'",
    "/secrets/server.key, path, './x'"
  })
  void brokenCopyIsFound(String parent, String field, String value) throws IOException {
    ObjectNode copy = compose().deepCopy();
    ObjectNode changed = (ObjectNode) copy.at(parent);
    if (value.equals("-")) {
      changed.remove(field);
    } else {
      changed.put(field, value);
    }

    assertFalse(Documents.faults(SCHEMA, copy).isEmpty());
  }

  @Test
  void everyContainerIsReadOnlyAndHasNoCapabilities() throws IOException {
    int containers = 0;
    for (Map.Entry<String, JsonNode> service : compose().path("services").properties()) {
      JsonNode container = service.getValue();
      assertTrue(container.path("read_only").asBoolean(), service.getKey());
      assertEquals("[\"ALL\"]", container.path("cap_drop").toString(), service.getKey());
      assertEquals("[\"no-new-privileges:true\"]", container.path("security_opt").toString());
      assertFalse(container.path("image").asText().endsWith(":latest"), service.getKey());
      assertTrue(container.path("image").asText().contains(":"), service.getKey());
      assertFalse(container.has("privileged"), service.getKey());
      assertEquals(service.getKey().equals("proxy"), container.has("ports"), service.getKey());
      containers++;
    }
    assertEquals(4, containers);
  }

  @Test
  void passwordsAreFilesAndTheServiceNeverSeesTheOwners() throws IOException {
    JsonNode compose = compose();
    TreeSet<String> used = new TreeSet<>();
    for (JsonNode service : compose.path("services")) {
      service.path("secrets").forEach(secret -> used.add(secret.asText()));
      for (Map.Entry<String, JsonNode> variable : service.path("environment").properties()) {
        boolean secret = variable.getKey().contains("PASSWORD");
        assertEquals(secret, variable.getKey().endsWith("_FILE"), variable.getKey());
      }
    }
    TreeSet<String> declared = new TreeSet<>();
    compose.path("secrets").fieldNames().forEachRemaining(declared::add);
    assertEquals(declared, used);
    JsonNode service = compose.at("/services/kiemphieu/secrets");
    assertEquals("[\"service.properties\",\"signing.p12\"]", service.toString());
  }

  @Test
  void serviceStartsAfterTheMigrationEndedWellAndReachesNothingOutside() throws IOException {
    JsonNode compose = compose();
    assertEquals(
        "service_completed_successfully",
        compose.at("/services/kiemphieu/depends_on/migration/condition").asText());
    assertEquals("[\"--migrate\"]", compose.at("/services/migration/command").toString());
    assertEquals("[\"inside\"]", compose.at("/services/kiemphieu/networks").toString());
    assertTrue(compose.at("/networks/inside/internal").asBoolean());
    assertTrue(compose.at("/services/database/image").asText().contains("postgres:18"));
    for (String checked : List.of("database", "proxy")) {
      assertTrue(compose.at("/services/" + checked + "/healthcheck/test").size() > 1, checked);
    }
  }

  @Test
  void proxyPassesStreamsOnAndKeepsTheInsideIn() throws IOException {
    String caddy = Files.readString(FOLDER.resolve("Caddyfile"));
    assertTrue(caddy.contains("flush_interval -1"));
    assertTrue(caddy.contains("read_timeout 1h"));
    assertTrue(caddy.contains("@inside path /q /q/*"));
    assertTrue(caddy.contains("respond @inside 404"));
  }

  private static JsonNode compose() throws IOException {
    return Documents.mergedYaml(FOLDER.resolve("compose.yaml"));
  }
}
