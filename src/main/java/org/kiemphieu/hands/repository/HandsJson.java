package org.kiemphieu.hands.repository;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Map;
import org.kiemphieu.hands.domain.Declared;
import org.kiemphieu.hands.domain.HallSection;
import org.kiemphieu.hands.domain.HallSections;
import org.kiemphieu.hands.domain.HandsState;
import org.kiemphieu.hands.domain.Open;
import org.kiemphieu.hands.domain.Prepared;
import org.kiemphieu.hands.domain.Withdrawn;

/** States and sections as JSON for the database: a state's name is its {@code stage}. */
public final class HandsJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addMixIn(HandsState.class, Named.class)
          .build();

  private HandsJson() {}

  /** A state as JSON. */
  public static String write(HandsState state) {
    try {
      return JSON.writerFor(HandsState.class).writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("state cannot be stored", e);
    }
  }

  /** The sections of a hall as JSON. */
  public static String write(HallSections hall) {
    try {
      return JSON.writeValueAsString(hall.sections());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("sections cannot be stored", e);
    }
  }

  /** The members of a state, as the ledger has them. */
  public static Map<String, Object> members(HandsState state) {
    return read(write(state), new TypeReference<>() {});
  }

  /** The state a JSON text tells of. */
  public static HandsState state(String json) {
    return read(json, new TypeReference<>() {});
  }

  /** The sections a JSON text tells of. */
  public static HallSections sections(String json) {
    return new HallSections(read(json, new TypeReference<List<HallSection>>() {}));
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is stored cannot be read", e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Prepared.class, name = "PREPARED"),
    @JsonSubTypes.Type(value = Open.class, name = "OPEN"),
    @JsonSubTypes.Type(value = Declared.class, name = "DECLARED"),
    @JsonSubTypes.Type(value = Withdrawn.class, name = "WITHDRAWN")
  })
  private interface Named {}
}
