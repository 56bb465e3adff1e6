package org.kiemphieu.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchema;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What Kubernetes itself says an object is: the models generated from its OpenAPI description,
 * which know every field, its type and whether it must be there. Of CloudNativePG's kinds a schema.
 */
final class KubernetesModel {

  private static final Map<String, Class<?>> MODELS =
      Map.of(
          "v1 Namespace", V1Namespace.class,
          "v1 ServiceAccount", V1ServiceAccount.class,
          "v1 ConfigMap", V1ConfigMap.class,
          "v1 Service", V1Service.class,
          "apps/v1 Deployment", V1Deployment.class,
          "batch/v1 Job", V1Job.class,
          "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget.class,
          "autoscaling/v2 HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class,
          "networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy.class,
          "networking.k8s.io/v1 Ingress", V1Ingress.class);

  private static final JsonSchema CLOUD_NATIVE_PG = Documents.schema("cloudnative-pg.json");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private KubernetesModel() {}

  /** What is wrong with an object; nothing when it is as its kind is described. */
  static List<String> faults(JsonNode object) {
    String kind = object.path("apiVersion").asText() + " " + object.path("kind").asText();
    if (object.path("apiVersion").asText().contains("cnpg.io")) {
      return Documents.faults(CLOUD_NATIVE_PG, object);
    }
    Class<?> model = MODELS.get(kind);
    return model == null ? List.of("unknown kind: " + kind) : faults(object, model);
  }

  /**
   * The model finds unknown and missing fields. What it would quietly convert, a text for a number,
   * shows when the object is written again.
   */
  private static List<String> faults(JsonNode object, Class<?> model) {
    try {
      model
          .getMethod("validateJsonElement", com.google.gson.JsonElement.class)
          .invoke(null, JsonParser.parseString(object.toString()));
      String again = JSON.getGson().toJson(JSON.getGson().fromJson(object.toString(), model));
      JsonNode written = MAPPER.readTree(again);
      return isKept(object, written)
          ? List.of()
          : List.of("a value is of another type: " + object + " became " + written);
    } catch (InvocationTargetException e) {
      return List.of(String.valueOf(e.getTargetException().getMessage()));
    } catch (ReflectiveOperationException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (com.google.gson.JsonParseException | IllegalArgumentException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  /** Whether every value came back as it was; the model adds lists and maps that are empty. */
  private static boolean isKept(JsonNode given, JsonNode written) {
    if (given.isObject() && written.isObject()) {
      return given.properties().stream()
          .allMatch(field -> isKept(field.getValue(), written.path(field.getKey())));
    }
    if (given.isArray() && given.size() == written.size()) {
      return IntStream.range(0, given.size())
          .allMatch(index -> isKept(given.get(index), written.get(index)));
    }
    return given.equals(written);
  }
}
