package org.kiemphieu.verify.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads JSON in UTF-8 within bounds: depth, length of numbers and names, number of values. */
public final class JsonReader {

  private static final int DEEPEST = 60;
  private static final int LONGEST_TEXT = 1 << 24;
  private static final int LONGEST_NUMBER = 17;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_VALUES = 400_000;
  private static final long LARGEST = 1L << 53;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(com.fasterxml.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final JsonParser parser;
  private int values;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads one value. Throws {@link Malformed} when the bytes are anything else. */
  public static Json read(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      JsonReader reader = new JsonReader(parser);
      Json value = reader.value(parser.nextToken());
      if (parser.nextToken() != null) {
        throw new Malformed("", "something follows the JSON value");
      }
      return value;
    } catch (IOException fault) {
      throw new Malformed("", "not JSON: " + brief(fault));
    }
  }

  /** Reads one value whose bytes are its canonical form (RFC 8785). */
  public static Json readCanonical(byte[] bytes) {
    Json value = read(bytes);
    byte[] canonical = CanonicalJson.bytes(value);
    int differs = Arrays.mismatch(bytes, canonical);
    if (differs >= 0) {
      throw new Malformed("", "not in the canonical form, from byte " + (differs + 1));
    }
    return value;
  }

  private Json value(@org.jspecify.annotations.Nullable JsonToken token) throws IOException {
    if (token == null) {
      throw new Malformed("", "JSON ends too early");
    }
    if (++values > MOST_VALUES) {
      throw new Malformed("", "more than " + MOST_VALUES + " JSON values");
    }
    return switch (token) {
      case START_OBJECT -> members();
      case START_ARRAY -> items();
      case VALUE_STRING -> new Json.Text(parser.getText());
      case VALUE_NUMBER_INT -> whole();
      case VALUE_TRUE -> new Json.Truth(true);
      case VALUE_FALSE -> new Json.Truth(false);
      case VALUE_NULL -> new Json.Nothing();
      default -> throw new Malformed("", "a number that is not whole");
    };
  }

  private Json whole() throws IOException {
    long value = parser.getLongValue();
    if (Math.abs(value) > LARGEST) {
      throw new Malformed("", "a number beyond 2^53");
    }
    return new Json.Whole(value);
  }

  private Json members() throws IOException {
    Map<String, Json> all = new TreeMap<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      if (token != JsonToken.FIELD_NAME) {
        throw new Malformed("", "JSON ends too early");
      }
      String name = parser.currentName();
      if (all.put(name, value(parser.nextToken())) != null) {
        throw new Malformed(name, "the same name twice");
      }
    }
    return new Json.Members(all);
  }

  private Json items() throws IOException {
    List<Json> all = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      all.add(value(token));
    }
    return new Json.Items(all);
  }

  private static String brief(IOException fault) {
    String text = String.valueOf(fault.getMessage());
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.length() > 160 ? line.substring(0, 160) : line;
  }
}
