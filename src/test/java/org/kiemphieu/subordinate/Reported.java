package org.kiemphieu.subordinate;

import static java.util.Objects.requireNonNull;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** Congresses that were only reported, and what a superior's secretariat does with them. */
final class Reported {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Reported() {}

  /** Five convened, four present; two elected for two seats, one of them a woman. */
  static Map<String, Object> congress() {
    Map<String, Object> congress = new LinkedHashMap<>();
    congress.put("organisation", "Chi bộ thôn Nà Pá");
    congress.put("name", "Đại hội chi bộ");
    congress.put("kind", "MEMBER_CONGRESS");
    congress.put("heldOn", "2025-03-08");
    congress.put("convened", 5);
    congress.put("present", 4);
    congress.put("results", List.of(result(4, 4, 4, 0, 3)));
    return congress;
  }

  static Map<String, Object> result(int issued, int collected, int valid, int invalid, int votes) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("office", "EXECUTIVE_COMMITTEE");
    result.put("seats", 2);
    result.put("issued", issued);
    result.put("collected", collected);
    result.put("valid", valid);
    result.put("invalid", invalid);
    result.put(
        "elected",
        List.of(
            Map.of("name", "Lục Thị Mai", "votes", votes, "sex", "FEMALE", "ethnicity", "Tày"),
            Map.of("name", "Lục Văn Nam", "votes", votes, "sex", "MALE")));
    return result;
  }

  static Response record(Congress superior, String code, Map<String, Object> congress) {
    return Api.put(superior.token(Role.SECRETARIAT), path(superior, code), congress);
  }

  static String path(Congress superior, String code) {
    return superior.assembly() + "/reported-congresses/" + code;
  }

  /** What a workbook says, as the superior's secretariat uploads it. */
  static ValidatableResponse read(Congress superior, byte[] workbook) {
    return Api.done(
        Api.as(superior.token(Role.SECRETARIAT))
            .contentType(XLSX)
            .body(workbook)
            .post(superior.assembly() + "/reported-congress-rows"));
  }

  /** Records everything a workbook says, as it came back. */
  static void recordAll(Congress superior, byte[] workbook) {
    List<Map<String, Object>> congresses = read(superior, workbook).extract().path("congresses");
    for (Map<String, Object> one : congresses) {
      String path = path(superior, requireNonNull(one.get("code")).toString());
      Object congress = requireNonNull(one.get("congress"));
      int version = (Integer) requireNonNull(one.get("version"));
      Api.done(
          version == 0
              ? Api.put(superior.token(Role.SECRETARIAT), path, congress)
              : Api.put(superior.token(Role.SECRETARIAT), path, version, congress));
    }
  }
}
