package org.kiemphieu.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Makes requests of an operation: as it is described, but for one or two things. */
final class HostileRequests {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String PLACE = "hostile-value-stands-here";
  private static final int DEEPEST = 6;
  private static final List<byte[]> BODIES = Hostile.bodies();

  /** One request. */
  record Request(String method, String path, Map<String, String> headers, byte[] body) {

    Answer send() {
      return Wire.send(method, path, headers, body);
    }

    /** Without its token, and short. */
    @Override
    public String toString() {
      Map<String, String> told = new HashMap<>(headers);
      told.computeIfPresent("Authorization", (name, value) -> cut(value, 12));
      told.replaceAll((name, value) -> cut(value, 80));
      String said = cut(new String(body, StandardCharsets.UTF_8), 300);
      return method + " " + cut(path, 300) + " " + told + " " + said;
    }

    private static String cut(String text, int most) {
      return text.length() <= most ? text : text.substring(0, most) + "…";
    }
  }

  private final Random random;

  HostileRequests(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The next request of an operation.
   *
   * @param values the path's parameters as they are there
   * @param tokens those one of which is sent
   */
  Request next(DescribedOperation operation, UnaryOperator<String> values, List<String> tokens) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", "Bearer " + pick(tokens));
    String type = operation.mediaType();
    byte[] body = {};
    if (!type.isEmpty()) {
      headers.put("Content-Type", type);
      body = body(operation);
    }
    String path = operation.with(values);
    switch (random.nextInt(type.isEmpty() ? 5 : 8)) {
      case 0 -> path = hostilePath(operation, values);
      case 1 -> path = path + query(operation);
      case 2 -> headers.put("Authorization", pick(Hostile.AUTHORIZATIONS));
      case 3 -> hostileHeader(headers);
      case 4 -> path = hostilePath(operation, values) + query(operation);
      case 5 -> headers.put("Content-Type", pick(Hostile.TYPES));
      case 6 -> body = pick(BODIES);
      default -> {}
    }
    return new Request(operation.method(), path, headers, body);
  }

  private void hostileHeader(Map<String, String> headers) {
    switch (random.nextInt(6)) {
      case 0 -> headers.put("If-Match", pick(Hostile.VERSIONS));
      case 1 -> headers.put("Accept-Language", pick(Hostile.LANGUAGES));
      case 2 -> headers.put("Accept", pick(Hostile.ACCEPTED));
      case 3 -> headers.put("Range", pick(Hostile.RANGES));
      case 4 -> headers.put("Last-Event-ID", pick(Hostile.EVENTS));
      default -> {
        headers.put("X-Forwarded-For", "' OR 1=1");
        headers.put("X-Forwarded-Proto", "gopher");
        headers.put("X-HTTP-Method-Override", "DELETE");
        headers.put("Content-Encoding", "gzip");
      }
    }
  }

  private String hostilePath(DescribedOperation operation, UnaryOperator<String> values) {
    List<String> parameters = operation.pathParameters();
    if (parameters.isEmpty()) {
      return operation.path() + "/" + pick(Hostile.SEGMENTS);
    }
    String chosen = pick(parameters);
    String segment = pick(Hostile.SEGMENTS);
    return operation.with(
        parameter -> parameter.equals(chosen) ? segment : values.apply(parameter));
  }

  private String query(DescribedOperation operation) {
    List<String> names = new ArrayList<>(List.of("unknown"));
    operation.parameters("query").forEach(one -> names.add(one.path("name").asText()));
    return "?" + pick(names) + "=" + pick(Hostile.QUERIES);
  }

  private byte[] body(DescribedOperation operation) {
    if (!operation.mediaType().equals("application/json")) {
      return pick(BODIES);
    }
    JsonNode valid = value(operation, operation.bodySchema(), 0);
    List<Runnable> places = new ArrayList<>();
    places(valid, places);
    if (places.isEmpty()) {
      return pick(BODIES);
    }
    pick(places).run();
    return valid
        .toString()
        .replace("\"" + PLACE + "\"", pick(Hostile.VALUES))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Every place in a value where something else can be put, be added, or be left out. */
  private void places(JsonNode node, List<Runnable> places) {
    if (node instanceof ObjectNode object) {
      places.add(() -> object.put("unknown", PLACE));
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        String name = member.getKey();
        places.add(() -> object.put(name, PLACE));
        places.add(() -> object.remove(name));
        places(member.getValue(), places);
      }
    } else if (node instanceof ArrayNode array) {
      places.add(() -> array.add(PLACE));
      array.forEach(one -> places(one, places));
    }
  }

  /** A value as its schema describes it. */
  private static JsonNode value(DescribedOperation operation, JsonNode described, int depth) {
    JsonNode schema = operation.resolve(described);
    for (String alternatives : List.of("anyOf", "oneOf", "allOf")) {
      for (JsonNode one : schema.path(alternatives)) {
        if (!one.path("type").asText().equals("null")) {
          return value(operation, one, depth);
        }
      }
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
      case "object" -> object(operation, schema, depth);
      case "array" ->
          JSON.arrayNode()
              .add(
                  depth > DEEPEST
                      ? JSON.nullNode()
                      : value(operation, schema.path("items"), depth + 1));
      case "integer", "number" -> JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
      case "boolean" -> JSON.booleanNode(true);
      default -> JSON.textNode(text(schema));
    };
  }

  private static ObjectNode object(DescribedOperation operation, JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    if (depth <= DEEPEST) {
      schema
          .path("properties")
          .properties()
          .forEach(one -> object.set(one.getKey(), value(operation, one.getValue(), depth + 1)));
    }
    return object;
  }

  private static String text(JsonNode schema) {
    return schema.path("format").asText().equals("date") ? "2025-01-20" : "chu-1";
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
