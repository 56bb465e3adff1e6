package org.kiemphieu.conclusion.repository;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import org.kiemphieu.conclusion.domain.ComplaintSubject;
import org.kiemphieu.conclusion.domain.Finding;
import org.kiemphieu.conclusion.domain.SuperiorDecision;

/** What is said after an assembly, as JSON: which kind it is stands in a member. */
public final class StepJson {

  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .addMixIn(ComplaintSubject.class, NamedSubject.class)
          .addMixIn(Finding.class, NamedFinding.class)
          .addMixIn(SuperiorDecision.class, NamedDecision.class)
          .build();

  private StepJson() {}

  /**
   * The members of what was said.
   *
   * @param type the sealed type, or the record itself
   */
  public static <T> Map<String, Object> members(T said, Class<T> type) {
    try {
      return members(JSON.writerFor(type).writeValueAsString(said));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("step cannot be stored", e);
    }
  }

  /** The members of stored JSON. */
  public static Map<String, Object> members(String content) {
    try {
      return JSON.readValue(content, MEMBERS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("step cannot be read", e);
    }
  }

  /** What stored JSON says. */
  public static <T> T read(String content, Class<T> type) {
    try {
      return JSON.readValue(content, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("step cannot be read", e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ComplaintSubject.OfAssembly.class, name = "ASSEMBLY"),
    @JsonSubTypes.Type(value = ComplaintSubject.OfElection.class, name = "ELECTION"),
    @JsonSubTypes.Type(value = ComplaintSubject.OfCount.class, name = "COUNT")
  })
  private interface NamedSubject {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Finding.Upheld.class, name = "UPHELD"),
    @JsonSubTypes.Type(value = Finding.Rejected.class, name = "REJECTED"),
    @JsonSubTypes.Type(value = Finding.Withdrawn.class, name = "WITHDRAWN")
  })
  private interface NamedFinding {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "decision")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = SuperiorDecision.Approved.class, name = "APPROVED"),
    @JsonSubTypes.Type(value = SuperiorDecision.PersonsRefused.class, name = "PERSONS_REFUSED"),
    @JsonSubTypes.Type(value = SuperiorDecision.Annulled.class, name = "ANNULLED")
  })
  private interface NamedDecision {}
}
