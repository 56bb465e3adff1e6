package org.kiemphieu.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * JSON is taken at its word: what is not known, not of its type or said twice is refused, never
 * guessed, because a guess would be counted.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

  /** Last, because the reader registered last is the one that is asked. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  @SuppressWarnings("deprecation") // The builder that replaces it makes a new mapper.
  public void customize(ObjectMapper mapper) {
    mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    mapper.enable(
        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    mapper.registerModule(new SimpleModule("days").addDeserializer(LocalDate.class, new Days()));
  }

  /** Days as {@code 2025-07-15} and in no other way; a year has four digits. */
  private static final class Days extends StdScalarDeserializer<LocalDate> {

    Days() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        throw context.wrongTokenException(parser, LocalDate.class, JsonToken.VALUE_STRING, "");
      }
      String text = parser.getText();
      try {
        if (text.length() == "2025-07-15".length()) {
          return LocalDate.parse(text);
        }
      } catch (DateTimeParseException e) {
        throw context.weirdStringException(text, LocalDate.class, "no such day");
      }
      throw context.weirdStringException(text, LocalDate.class, "no day");
    }
  }
}
