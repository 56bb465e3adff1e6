package org.kiemphieu.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.domain.Role;

/** What the people of a congress ask of shows of hands. Nothing here checks an answer. */
public final class Hands {

  /** The one section of a hall that nobody divided. */
  public static final String WHOLE_HALL = "hoi-truong";

  private Hands() {}

  /** Path of a show of hands. */
  public static String path(Congress congress, String vote) {
    return congress.assembly() + "/shows-of-hands/" + vote;
  }

  /** One section as it is set up. */
  public static Map<String, Object> section(String code, String name, int seated) {
    return Map.of("code", code, "name", name, "seated", seated);
  }

  /** Divides a hall that was not divided before. */
  public static Response divide(Congress congress, List<Map<String, Object>> sections) {
    return Api.put(
        congress.token(Role.SECRETARIAT),
        congress.assembly() + "/sections",
        Map.of("sections", sections));
  }

  public static Response prepare(Congress congress, String vote, Map<String, ?> motion) {
    return Api.put(congress.token(Role.SECRETARIAT), path(congress, vote), motion);
  }

  public static Response prepare(Congress congress, String vote, String matter, String question) {
    return prepare(congress, vote, Map.of("matter", matter, "question", question));
  }

  public static Response open(Congress congress, String vote) {
    return Api.put(
        congress.token(Role.PRESIDIUM), path(congress, vote) + "/opening", Map.of("version", 1));
  }

  /** The first teller counts a section nobody counted before. */
  public static Response count(
      Congress congress, String vote, String section, int inFavour, int against, int other) {
    return count(congress, vote, section, votes(inFavour, against, other));
  }

  public static Response count(
      Congress congress, String vote, String section, Map<String, ?> hands) {
    return Api.put(
        congress.teller(Congress.FIRST_TELLER),
        path(congress, vote) + "/sections/" + section,
        hands);
  }

  /** The first teller counts a section anew. */
  public static Response countAnew(
      Congress congress, String vote, String section, int version, Map<String, ?> hands) {
    return Api.put(
        congress.teller(Congress.FIRST_TELLER),
        path(congress, vote) + "/sections/" + section,
        version,
        hands);
  }

  public static Response declare(
      Congress congress, String vote, int inFavour, int against, int other) {
    return Api.put(
        congress.token(Role.PRESIDIUM),
        path(congress, vote) + "/declaration",
        votes(inFavour, against, other));
  }

  public static Response withdraw(Congress congress, String vote, String reason) {
    return Api.put(
        congress.token(Role.PRESIDIUM),
        path(congress, vote) + "/withdrawal",
        Map.of("reason", reason));
  }

  /** Figures as they are sent. */
  public static Map<String, Object> votes(int inFavour, int against, int other) {
    return Map.of("for", inFavour, "against", against, "other", other);
  }

  /** Everybody present, in a hall of one section, elects a presidium. */
  public static void adopted(Congress congress, String vote, int present) {
    Api.done(divide(congress, List.of(section(WHOLE_HALL, "Hội trường", present))));
    Api.done(prepare(congress, vote, "PRESIDIUM", "Bầu Đoàn chủ tịch"));
    Api.done(open(congress, vote));
    Api.done(count(congress, vote, WHOLE_HALL, present, 0, 0));
    Api.done(declare(congress, vote, present, 0, 0));
  }
}
