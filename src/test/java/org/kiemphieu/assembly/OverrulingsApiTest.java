package org.kiemphieu.assembly;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.RowsOf;
import org.kiemphieu.testing.TamperedDatabase;

/** The presidium rules otherwise on rules that are not certain; every ruling stays on record. */
@QuarkusTest
class OverrulingsApiTest {

  private static final Map<String, Object> STANDS =
      Map.of("stands", true, "reason", "Lũ chia cắt ba xã, đại hội thống nhất vẫn tiến hành");

  private final Congress congress = Congress.under190(3);

  @BeforeEach
  void assembly() {
    Api.done(congress.setUp());
  }

  @Test
  void rulingIsReadWithWhoAndWhyAndGoneBackOnByALaterOne() {
    Response first = rule("QUORUM", STANDS);

    first.then().statusCode(200).header("ETag", "\"1\"").body("by", equalTo("presidium"));
    Api.put(
            congress.token(Role.PRESIDIUM),
            path("QUORUM"),
            1,
            Map.of("stands", false, "reason", "Đại biểu đã đến đủ"))
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
    congress
        .get(Role.AUDITOR, congress.assembly() + "/overrulings")
        .then()
        .statusCode(200)
        .body("find { it.rule == 'QUORUM' }.version", equalTo(2))
        .body("find { it.rule == 'QUORUM' }.stands", equalTo(false))
        .body("find { it.rule == 'QUORUM' }.reason", equalTo("Đại biểu đã đến đủ"));
  }

  /** The number of versions of one rule says nothing about another. */
  @Test
  void ruleRuledOnOnceIsShownBesideOneRuledOnTwice() {
    Api.done(rule("QUORUM", STANDS));
    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            path("QUORUM"),
            1,
            Map.of("stands", false, "reason", "Đại biểu đã đến đủ")));

    Api.done(rule("HANDS_BASE_OF_RESOLUTIONS", STANDS));

    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/overrulings"))
        .body("find { it.rule == 'HANDS_BASE_OF_RESOLUTIONS' }.stands", equalTo(true))
        .body("find { it.rule == 'QUORUM' }.version", equalTo(2))
        .body("find { it.rule == 'QUORUM' }.stands", equalTo(false));
  }

  @Test
  void sameAgainChangesNothingAndAnotherNeedsTheVersion() {
    Api.done(rule("QUORUM", STANDS));

    rule("QUORUM", STANDS).then().statusCode(200).header("ETag", "\"1\"");
    rule("QUORUM", Map.of("stands", true, "reason", "Lý do khác"))
        .then()
        .statusCode(412)
        .body("code", equalTo("VERSION_NOT_GIVEN"));
  }

  @ParameterizedTest
  @CsvSource({
    "OVER_VOTE, 422, RULE_NOT_OVERRULABLE",
    "COLLECTED_AT_MOST_ISSUED, 422, RULE_NOT_OVERRULABLE",
    "NAME_ORDER, 422, RULED_ON_ELSEWHERE",
    "TORN, 422, RULED_ON_ELSEWHERE",
    "DEDUCTION_OF_CONFERENCE, 422, RULED_ON_ELSEWHERE",
    "TIE_AT_LAST_SEAT, 422, RULED_ON_ELSEWHERE",
    "PLURALITY, 404, RULE_UNKNOWN",
    "NO_SUCH_RULE, 404, RULE_UNKNOWN",
  })
  void whatNobodyRulesOnForTheWholeAssemblyIsRefused(String rule, int status, String code) {
    rule(rule, STANDS).then().statusCode(status).body("code", equalTo(code));
    congress
        .get(Role.PRESIDIUM, congress.assembly() + "/overrulings")
        .then()
        .body("findAll { it.version > 0 }", hasSize(0))
        .body("rule", not(hasItem(rule)));
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    rule("QUORUM", Map.of("reason", " "))
        .then()
        .statusCode(400)
        .body("refusals.field", hasItems("stands", "reason"));
    rule("QUORUM", Map.of("stands", true, "reason", "d".repeat(501)))
        .then()
        .statusCode(400)
        .body("refusals.field", contains("reason"));
  }

  @Test
  void rulingChangedByHandIsFound() throws SQLException {
    Api.done(rule("QUORUM", STANDS));

    int rows =
        TamperedDatabase.ofTest()
            .change(
                "UPDATE assembly_overruling SET stands = false WHERE " + RowsOf.ASSEMBLY,
                congress.code());

    assertEquals(1, rows);
    congress
        .get(Role.AUDITOR, congress.assembly() + "/ledger/check")
        .then()
        .body("agrees", equalTo(false))
        .body("first.row", equalTo("assembly_overruling overrulings/QUORUM version 1"));
  }

  private Response rule(String rule, Map<String, ?> body) {
    return Api.put(congress.token(Role.PRESIDIUM), path(rule), body);
  }

  private String path(String rule) {
    return congress.assembly() + "/overrulings/" + rule;
  }
}
