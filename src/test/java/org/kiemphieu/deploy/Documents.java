package org.kiemphieu.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What an operator deploys, read as data, and the JSON schemas it is held against. */
final class Documents {

  /** The folder of everything deployed. */
  static final Path DEPLOY = Path.of("deploy");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Documents() {}

  /** The documents of a YAML file, in which no key may stand twice. */
  static List<JsonNode> yaml(Path file) throws IOException {
    YAMLFactory strict =
        YAMLFactory.builder().enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL).build();
    ObjectMapper mapper = new ObjectMapper(strict);
    mapper.enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    List<JsonNode> documents = new ArrayList<>();
    try (MappingIterator<JsonNode> all =
        mapper.readerFor(JsonNode.class).readValues(file.toFile())) {
      all.forEachRemaining(documents::add);
    }
    return documents;
  }

  /** A YAML file of one document in which anchors and merges are used. */
  static JsonNode mergedYaml(Path file) throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try (InputStream in = Files.newInputStream(file)) {
      return JSON.valueToTree(yaml.load(in));
    }
  }

  /** A JSON file. */
  static JsonNode json(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }

  /** The schema of that name among the test's resources. */
  static JsonSchema schema(String name) {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    try (InputStream in = Documents.class.getResourceAsStream("/schemas/" + name)) {
      JsonNode schema = JSON.readTree(Objects.requireNonNull(in, name));
      withoutOldNames(schema);
      return factory.getSchema(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of older schemas repeat their place as a text "id", which newer readers refuse. */
  private static void withoutOldNames(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      if (object.path("id").isTextual()) {
        object.remove(List.of("id", "$schema"));
      }
    }
    schema.forEach(Documents::withoutOldNames);
  }

  /** What a schema finds, a sentence each. */
  static List<String> faults(JsonSchema schema, JsonNode document) {
    return schema.validate(document).stream().map(ValidationMessage::getMessage).sorted().toList();
  }
}
