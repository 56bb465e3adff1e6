package org.kiemphieu.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.domain.Role;

/**
 * What people ask of the service after a congress that closed on Friday 24 January 2025, before
 * Tết. Nothing here checks an answer.
 */
public final class AfterCongress {

  /** The day it closed. */
  public static final String CLOSED_ON = "2025-01-24";

  /** The fifteenth working day after it. */
  public static final String LAST_DAY = "2025-02-21";

  /** The first day after six months. */
  public static final String DESTROYABLE_FROM = "2025-07-25";

  /** A closing, as it is sent. */
  public static final Map<String, String> CLOSING =
      Map.of("closedOn", CLOSED_ON, "closedAt", "17:30");

  /** The sealing of the first round, as it is sent. */
  public static final Map<String, Object> SEALING =
      Map.of(
          "on",
          CLOSED_ON,
          "ballots",
          List.of(Map.of("election", Congress.ELECTION, "round", 1)),
          "pieces",
          2,
          "sealedBy",
          List.of("Lê Thị Kiểm", "Trần Văn Phiếu"),
          "witnessedBy",
          List.of("Nguyễn Văn Chủ"),
          "place",
          "Hội trường lớn");

  /** The presidium takes the package over, as it is sent. */
  public static final Map<String, String> HANDOVER =
      Map.of("on", CLOSED_ON, "receivedBy", "Nguyễn Văn Chủ", "keptAt", "Văn phòng, tủ số 1");

  /** An unsealing, as it is sent. */
  public static final Map<String, String> UNSEALING =
      Map.of(
          "on", "2025-03-03",
          "decisionNumber", "7-QĐ/UBKT",
          "decisionDate", "2025-03-01",
          "decidedBy", "Ủy ban Kiểm tra Tỉnh ủy",
          "reason", "Xác minh khiếu nại");

  private AfterCongress() {}

  public static Response close(Congress congress) {
    return Api.put(congress.token(Role.PRESIDIUM), congress.assembly() + "/closing", CLOSING);
  }

  public static Response closeAnew(Congress congress, int version, Map<String, ?> closing) {
    return Api.put(
        congress.token(Role.PRESIDIUM), congress.assembly() + "/closing", version, closing);
  }

  /** A complaint about the assembly. */
  public static Map<String, Object> complaint(String receivedOn) {
    return Map.of(
        "complainant", "Trần Thị Đơn", "receivedOn", receivedOn, "words", "Đề nghị xác minh");
  }

  public static Response complain(Congress congress, String code, Map<String, ?> complaint) {
    return Api.put(
        congress.token(Role.SECRETARIAT), congress.assembly() + "/complaints/" + code, complaint);
  }

  /** The finding of the inspection committee. */
  public static Map<String, String> finding(String outcome) {
    return Map.of(
        "outcome", outcome,
        "words", "Đã xác minh",
        "documentNumber", "12-KL/UBKT",
        "date", "2025-03-20");
  }

  public static Response find(Congress congress, String code, Map<String, ?> finding) {
    return Api.put(
        congress.token(Role.SECRETARIAT),
        congress.assembly() + "/complaints/" + code + "/finding",
        finding);
  }

  public static Response approve(Congress congress, Map<String, ?> decision) {
    return Api.put(
        congress.token(Role.SECRETARIAT), congress.election() + "/approval-of-superior", decision);
  }

  public static Response seal(Congress congress, String code, Map<String, ?> sealing) {
    return Api.put(
        congress.token(Role.HEAD_TELLER), congress.assembly() + "/seals/" + code, sealing);
  }

  public static Response sealAnew(
      Congress congress, String code, int version, Map<String, ?> sealing) {
    return Api.put(
        congress.token(Role.HEAD_TELLER), congress.assembly() + "/seals/" + code, version, sealing);
  }

  public static Response takeOver(Congress congress, String code) {
    return presidium(congress, code, "handover", HANDOVER);
  }

  public static Response unseal(Congress congress, String code) {
    return presidium(congress, code, "unsealing", UNSEALING);
  }

  public static Response destroy(Congress congress, String code, String on) {
    return presidium(congress, code, "destruction", destruction(on));
  }

  /** A destruction, as it is sent. */
  public static Map<String, Object> destruction(String on) {
    return Map.of(
        "on",
        on,
        "destroyedBy",
        List.of("Nguyễn Văn Chủ", "Lê Thị Kiểm"),
        "place",
        "Văn phòng",
        "record",
        "3-BB/VP");
  }

  /** What follows the congress, at a glance. */
  public static Response overview(Congress congress, Role role) {
    return congress.get(role, congress.assembly() + "/conclusion");
  }

  private static Response presidium(
      Congress congress, String code, String step, Map<String, ?> body) {
    return Api.put(
        congress.token(Role.PRESIDIUM), congress.assembly() + "/seals/" + code + "/" + step, body);
  }
}
