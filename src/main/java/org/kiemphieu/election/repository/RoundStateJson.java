package org.kiemphieu.election.repository;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Map;
import org.kiemphieu.election.domain.Annulled;
import org.kiemphieu.election.domain.Certified;
import org.kiemphieu.election.domain.Confirmed;
import org.kiemphieu.election.domain.Counted;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.domain.Draft;
import org.kiemphieu.election.domain.ListApproved;
import org.kiemphieu.election.domain.RoundState;
import org.kiemphieu.election.domain.Voting;

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

  /** The members of a state, as the ledger has them. */
  public static Map<String, Object> members(RoundState state) {
    return members(write(state));
  }

  /** The members of a state stored as JSON. */
  public static Map<String, Object> members(String json) {
    try {
      return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("state cannot be read", e);
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
    @JsonSubTypes.Type(value = Draft.class, name = "DRAFT"),
    @JsonSubTypes.Type(value = ListApproved.class, name = "LIST_APPROVED"),
    @JsonSubTypes.Type(value = Voting.class, name = "VOTING"),
    @JsonSubTypes.Type(value = Counting.class, name = "COUNTING"),
    @JsonSubTypes.Type(value = Counted.class, name = "COUNTED"),
    @JsonSubTypes.Type(value = Certified.class, name = "CERTIFIED"),
    @JsonSubTypes.Type(value = Confirmed.class, name = "CONFIRMED"),
    @JsonSubTypes.Type(value = Annulled.class, name = "ANNULLED")
  })
  private interface Named {}
}
