package org.kiemphieu.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of the API as its OpenAPI description tells of it.
 *
 * @param method HTTP method
 * @param path template, such as {@code /api/assemblies/{assembly}}
 * @param description the operation as it is described
 * @param document the whole description, for references
 */
record DescribedOperation(String method, String path, JsonNode description, JsonNode document) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final String REFERENCE = "$ref";

  /** Resources that only tests have. */
  private static final String OF_A_TEST = "/api/test/";

  /** Everything the running service says it can be asked, in the order of the description. */
  static List<DescribedOperation> all() {
    String text =
        RestAssured.get("/q/openapi?format=json").then().statusCode(200).extract().asString();
    JsonNode document;
    try {
      document = new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    List<DescribedOperation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> one : path.getValue().properties()) {
        if (METHODS.contains(one.getKey()) && !path.getKey().startsWith(OF_A_TEST)) {
          String method = one.getKey().toUpperCase(Locale.ROOT);
          operations.add(new DescribedOperation(method, path.getKey(), one.getValue(), document));
        }
      }
    }
    return operations;
  }

  boolean reads() {
    return method.equals("GET");
  }

  boolean isOfAnAssembly() {
    return path.contains("{assembly}");
  }

  /** The names of the parameters in the path. */
  List<String> pathParameters() {
    return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
  }

  /** The path with a value in the place of each parameter. */
  String with(UnaryOperator<String> values) {
    return PARAMETER
        .matcher(path)
        .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
  }

  /** Parameters of one place: {@code query} or {@code header}. */
  List<JsonNode> parameters(String in) {
    List<JsonNode> parameters = new ArrayList<>();
    for (JsonNode parameter : description.path("parameters")) {
      JsonNode resolved = resolve(parameter);
      if (resolved.path("in").asText().equals(in)) {
        parameters.add(resolved);
      }
    }
    return parameters;
  }

  /** The media type of the body it takes; empty where it takes none. */
  String mediaType() {
    for (Map.Entry<String, JsonNode> content : content().properties()) {
      return content.getKey();
    }
    return "";
  }

  /** The schema of that body; missing where there is none. */
  JsonNode bodySchema() {
    for (JsonNode content : content()) {
      return resolve(content.path("schema"));
    }
    return content();
  }

  private JsonNode content() {
    return description.path("requestBody").path("content");
  }

  /** What a reference stands for. */
  JsonNode resolve(JsonNode schema) {
    JsonNode resolved = schema;
    while (resolved.has(REFERENCE)) {
      resolved = document.at(resolved.get(REFERENCE).asText().substring(1));
    }
    return resolved;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
