package org.kiemphieu.nomination.repository;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import org.kiemphieu.nomination.domain.NominationState;
import org.kiemphieu.nomination.domain.Origin;
import org.kiemphieu.nomination.domain.SupportSource;
import org.kiemphieu.regulation.PersonName;

/** States of nominations as JSON for the database: the state's name is its {@code stage}. */
public final class NominationJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule("names")
                  .addSerializer(PersonName.class, ToStringSerializer.instance)
                  .addDeserializer(PersonName.class, new Names()))
          // What a record works out of its figures is not stored beside them.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .addMixIn(NominationState.class, Stages.class)
          .addMixIn(Origin.class, Origins.class)
          .addMixIn(SupportSource.class, Sources.class)
          .build();

  private NominationJson() {}

  /** A state as JSON. */
  public static String write(NominationState state) {
    try {
      return JSON.writerFor(NominationState.class).writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("nomination cannot be stored", e);
    }
  }

  /** The members of a state, as the ledger has them. */
  public static Map<String, Object> members(NominationState state) {
    try {
      return JSON.readValue(write(state), new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("nomination cannot be read", e);
    }
  }

  /** The state a JSON text tells of. */
  public static NominationState read(String json) {
    try {
      return JSON.readValue(json, NominationState.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("nomination cannot be read", e);
    }
  }

  private static final class Names extends StdScalarDeserializer<PersonName> {
    Names() {
      super(PersonName.class);
    }

    @Override
    public PersonName deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return new PersonName(parser.getText());
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = NominationState.Nominated.class, name = "NOMINATED"),
    @JsonSubTypes.Type(value = NominationState.Struck.class, name = "STRUCK"),
    @JsonSubTypes.Type(value = NominationState.WithdrawalAsked.class, name = "WITHDRAWAL_ASKED"),
    @JsonSubTypes.Type(
        value = NominationState.WithdrawalProposed.class,
        name = "WITHDRAWAL_PROPOSED"),
    @JsonSubTypes.Type(value = NominationState.Withdrawn.class, name = "WITHDRAWN"),
    @JsonSubTypes.Type(value = NominationState.WithdrawalRefused.class, name = "WITHDRAWAL_REFUSED")
  })
  private interface Stages {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Origin.ByConveningCommittee.class, name = "CONVENING_COMMITTEE"),
    @JsonSubTypes.Type(value = Origin.FromTheFloor.class, name = "ASSEMBLY"),
    @JsonSubTypes.Type(value = Origin.SelfNomination.class, name = "SELF")
  })
  private interface Origins {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = SupportSource.InWords.class, name = "IN_WORDS"),
    @JsonSubTypes.Type(value = SupportSource.OfPoll.class, name = "OPINION_POLL")
  })
  private interface Sources {}
}
