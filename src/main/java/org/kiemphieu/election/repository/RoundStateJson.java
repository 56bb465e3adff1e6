package org.kiemphieu.election.repository;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.kiemphieu.election.domain.RoundState;

/** Round states as JSON for the database: the state's name is its {@code stage}. */
public final class RoundStateJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addMixIn(RoundState.class, Named.class)
          .build();

  private RoundStateJson() {}

  /** A state as JSON. */
  public static String write(RoundState state) {
    try {
      return JSON.writerFor(RoundState.class).writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("state cannot be stored", e);
    }
  }

  /** The state a JSON text tells of. */
  public static RoundState read(String json) {
    try {
      return JSON.readValue(json, RoundState.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("state cannot be read", e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = RoundState.Draft.class, name = "DRAFT"),
    @JsonSubTypes.Type(value = RoundState.ListApproved.class, name = "LIST_APPROVED"),
    @JsonSubTypes.Type(value = RoundState.Voting.class, name = "VOTING"),
    @JsonSubTypes.Type(value = RoundState.Counting.class, name = "COUNTING"),
    @JsonSubTypes.Type(value = RoundState.Counted.class, name = "COUNTED"),
    @JsonSubTypes.Type(value = RoundState.Certified.class, name = "CERTIFIED"),
    @JsonSubTypes.Type(value = RoundState.Confirmed.class, name = "CONFIRMED"),
    @JsonSubTypes.Type(value = RoundState.Annulled.class, name = "ANNULLED")
  })
  private interface Named {}
}
