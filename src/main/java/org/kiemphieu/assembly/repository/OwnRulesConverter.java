package org.kiemphieu.assembly.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.regulation.OwnRules;

/** Stores an assembly's own rules as JSON, because their set grows with what assemblies adopt. */
@Converter
public class OwnRulesConverter implements AttributeConverter<OwnRules, String> {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable OwnRules rules) {
    try {
      return rules == null ? null : JSON.writeValueAsString(rules);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("own rules cannot be stored", e);
    }
  }

  @Override
  public @Nullable OwnRules convertToEntityAttribute(@Nullable String stored) {
    try {
      return stored == null ? null : JSON.readValue(stored, OwnRules.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("own rules cannot be read", e);
    }
  }
}
