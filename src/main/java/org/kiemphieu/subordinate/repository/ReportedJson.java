package org.kiemphieu.subordinate.repository;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.subordinate.domain.ReportedCongress;

/** Reported congresses as JSON: a member for each component of the records. */
public final class ReportedJson {

  private static final String PROFILE = "profile";
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private ReportedJson() {}

  /** Canonical JSON of what was reported. */
  public static String write(ReportedCongress congress) {
    return CanonicalJson.write(JSON.convertValue(congress, MEMBERS));
  }

  /** What stored JSON says. */
  public static ReportedCongress read(String content) {
    try {
      return JSON.readValue(content, ReportedCongress.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("reported congress cannot be read", e);
    }
  }

  /**
   * Stored JSON in two parts.
   *
   * @param members without what is personal
   * @param profiles what is, in the order of the people
   */
  public record Parts(Map<String, Object> members, List<Object> profiles) {}

  /** Takes stored JSON apart. */
  public static Parts parts(String content) {
    try {
      List<Object> profiles = new ArrayList<>();
      Map<String, Object> members = JSON.readValue(content, MEMBERS);
      members.replaceAll((name, value) -> without(value, profiles));
      return new Parts(members, profiles);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("reported congress cannot be read", e);
    }
  }

  private static Object without(Object value, List<Object> profiles) {
    if (value instanceof List<?> list) {
      return list.stream().map(one -> without(one, profiles)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> rest = new LinkedHashMap<>();
      map.forEach(
          (name, one) -> {
            if (name.equals(PROFILE)) {
              profiles.add(one);
            } else {
              rest.put((String) name, without(one, profiles));
            }
          });
      return rest;
    }
    return value;
  }
}
