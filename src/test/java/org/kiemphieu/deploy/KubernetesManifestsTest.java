package org.kiemphieu.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manifests are as Kubernetes describes them, and as hard as the README says. */
class KubernetesManifestsTest {

  private static final Path FOLDER = Documents.DEPLOY.resolve("kubernetes");
  private static final Path BASE = FOLDER.resolve("base");

  @Test
  void everyObjectIsAsItsKindIsDescribed() throws IOException {
    List<String> faults = new ArrayList<>();
    List<JsonNode> objects = objects();
    for (JsonNode object : objects) {
      KubernetesModel.faults(object).forEach(fault -> faults.add(name(object) + ": " + fault));
    }
    assertEquals(List.of(), faults);
    assertEquals(18, objects.size());
  }

  /**
   * The check itself: a field nobody knows, a value of another type, a field that must be there.
   */
  @ParameterizedTest
  @CsvSource({
    "Deployment, /spec, replicaz, 2",
    "Deployment, /spec, revisionHistoryLimit, 'three'",
    "Deployment, /spec/template/spec/containers/0/securityContext, readOnlyRootFileSystem, true",
    "Deployment, /spec/template/spec, enableServiceLinks, 'no'",
    "Deployment, /spec, selector, -",
    "Deployment, /spec/template/spec/containers/0, name, -",
    "Job, /spec, template, -",
    "PodDisruptionBudget, /spec, minAvailible, 1",
    "HorizontalPodAutoscaler, /spec, maxReplicas, -",
    "HorizontalPodAutoscaler, /spec, minReplicas, '2'",
    "Ingress, /spec/rules/0/http/paths/0, pathType, -",
    "NetworkPolicy, /spec, policyTypez, ''",
    "Cluster, /spec, instances, -",
    "Cluster, /spec, instances, 'three'",
    "Cluster, /spec, instanses, 3",
    "Cluster, /spec/postgresql/synchronous, dataDurability, 'perhaps'",
    "ScheduledBackup, /spec, cluster, -",
    "ObjectStore, /spec/configuration, destinationPath, -"
  })
  void brokenCopyIsFound(String kind, String parent, String field, String value)
      throws IOException {
    ObjectNode copy = first(kind).deepCopy();
    ObjectNode changed = (ObjectNode) copy.at(parent);
    if (value.equals("-")) {
      assertTrue(changed.has(field), "the field is there before it is taken away");
      changed.remove(field);
    } else if (value.matches("[0-9]+") && !field.equals("minReplicas")) {
      changed.put(field, Integer.parseInt(value));
    } else if (value.equals("true")) {
      changed.put(field, true);
    } else {
      changed.put(field, value);
    }

    assertFalse(KubernetesModel.faults(copy).isEmpty(), copy::toString);
  }

  @Test
  void kustomizationsNameEveryFileAndOnlyThose() throws IOException {
    for (Path folder :
        List.of(BASE, FOLDER.resolve("overlays/province"), FOLDER.resolve("overlays/trial"))) {
      JsonNode kustomization = Documents.yaml(folder.resolve("kustomization.yaml")).get(0);
      TreeSet<String> named = new TreeSet<>();
      kustomization.path("resources").forEach(each -> named.add(each.asText()));
      kustomization.path("patches").forEach(each -> named.add(each.path("path").asText()));
      named.remove("");
      named.remove("../../base");
      assertEquals(files(folder), named, folder::toString);
    }
  }

  @Test
  void everyPodHasNoRightsItDoesNotNeed() throws IOException {
    int pods = 0;
    for (JsonNode object : objects()) {
      JsonNode pod = object.at("/spec/template/spec");
      if (pod.isMissingNode()) {
        continue;
      }
      pods++;
      assertFalse(pod.path("automountServiceAccountToken").asBoolean(true), name(object));
      assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean(), name(object));
      assertEquals("RuntimeDefault", pod.at("/securityContext/seccompProfile/type").asText());
      assertFalse(
          pod.path("hostNetwork").asBoolean() || pod.path("hostPID").asBoolean(), name(object));
      for (JsonNode container : pod.path("containers")) {
        JsonNode context = container.path("securityContext");
        assertTrue(context.path("readOnlyRootFilesystem").asBoolean(), name(object));
        assertFalse(context.path("allowPrivilegeEscalation").asBoolean(true), name(object));
        assertEquals("[\"ALL\"]", context.at("/capabilities/drop").toString());
        assertTrue(container.at("/resources/limits/memory").isTextual(), name(object));
      }
      for (JsonNode volume : pod.path("volumes")) {
        assertTrue(volume.has("emptyDir") || volume.has("secret"), volume::toString);
      }
    }
    assertEquals(2, pods);
  }

  @Test
  void twoReplicasOfTheServiceAndThreeOfTheDatabaseWithASynchronousOne() throws IOException {
    assertEquals(2, first("HorizontalPodAutoscaler").at("/spec/minReplicas").asInt());
    assertEquals(1, first("PodDisruptionBudget").at("/spec/minAvailable").asInt());
    JsonNode cluster = first("Cluster");
    assertEquals(3, cluster.at("/spec/instances").asInt());
    assertEquals(1, cluster.at("/spec/postgresql/synchronous/number").asInt());
    assertEquals("required", cluster.at("/spec/postgresql/synchronous/dataDurability").asText());
    assertTrue(cluster.at("/spec/plugins/0/isWALArchiver").asBoolean());
    assertEquals(
        "Deployment kiemphieu",
        first("HorizontalPodAutoscaler").at("/spec/scaleTargetRef/kind").asText()
            + " "
            + first("HorizontalPodAutoscaler").at("/spec/scaleTargetRef/name").asText());
  }

  @Test
  void serviceIsAskedWhereItAnswersAndMigratedByItsOwnArgument() throws IOException {
    JsonNode container = first("Deployment").at("/spec/template/spec/containers/0");
    assertEquals("/q/health/live", container.at("/livenessProbe/httpGet/path").asText());
    assertEquals("/q/health/ready", container.at("/readinessProbe/httpGet/path").asText());
    assertEquals("/q/health/ready", container.at("/startupProbe/httpGet/path").asText());
    JsonNode migration = first("Job").at("/spec/template/spec/containers/0");
    assertEquals("[\"--migrate\"]", migration.path("args").toString());
    assertFalse(container.toString().contains("QUARKUS_FLYWAY_PASSWORD"), "not the owner's");
    assertTrue(migration.toString().contains("QUARKUS_FLYWAY_PASSWORD"));
  }

  @Test
  void everythingIsDeniedBeforeAnythingIsAllowed() throws IOException {
    JsonNode nothing =
        objects().stream()
            .filter(object -> name(object).equals("NetworkPolicy nothing"))
            .findFirst()
            .orElseThrow();
    assertEquals("{}", nothing.at("/spec/podSelector").toString());
    assertEquals("[\"Ingress\",\"Egress\"]", nothing.at("/spec/policyTypes").toString());
    assertTrue(nothing.at("/spec/ingress").isMissingNode());
    assertTrue(nothing.at("/spec/egress").isMissingNode());
  }

  @Test
  void streamsPassTheIngressAndTheInsideDoesNot() throws IOException {
    JsonNode ingress = first("Ingress");
    JsonNode annotations = ingress.at("/metadata/annotations");
    assertEquals("false", annotations.path("nginx.org/proxy-buffering").asText());
    assertEquals("3600s", annotations.path("nginx.org/proxy-read-timeout").asText());
    assertTrue(ingress.at("/spec/tls/0/secretName").isTextual());
    JsonNode inside = ingress.at("/spec/rules/0/http/paths/1");
    assertEquals("/q", inside.path("path").asText());
    assertEquals("kiemphieu-nobody", inside.at("/backend/service/name").asText());
  }

  @Test
  void noSecretIsWrittenDown() throws IOException {
    for (JsonNode object : objects()) {
      assertFalse(object.path("kind").asText().equals("Secret"), name(object));
    }
  }

  private static List<JsonNode> objects() throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String file : files(BASE)) {
      objects.addAll(Documents.yaml(BASE.resolve(file)));
    }
    return objects;
  }

  private static JsonNode first(String kind) throws IOException {
    return objects().stream()
        .filter(object -> object.path("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static TreeSet<String> files(Path folder) throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> listed = Files.list(folder)) {
      listed.forEach(path -> files.add(String.valueOf(path.getFileName())));
    }
    files.remove("kustomization.yaml");
    return files;
  }

  private static String name(JsonNode object) {
    return object.path("kind").asText() + " " + object.at("/metadata/name").asText();
  }
}
