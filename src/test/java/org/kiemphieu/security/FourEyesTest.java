package org.kiemphieu.security;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.LedgerOf;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.testing.TestAccounts;

/**
 * The administrator gives an account another role in the midst of a count: still nobody checks what
 * he or she has done.
 */
@QuarkusTest
class FourEyesTest {

  private static final String HEAD = "head-teller";

  private Congress congress = Congress.under190(3);

  private String as(String username, Role role) {
    return TestAccounts.token(username, role, congress.code());
  }

  private void refused(Response answer, String code, int entries) {
    answer.then().statusCode(403).body("code", equalTo(code));
    assertEquals(entries, LedgerOf.size(congress));
  }

  @Test
  void whoCertifiedDoesNotConfirmAsThePresidium() {
    congress = Stages.at(RoundStage.CERTIFIED);
    int entries = LedgerOf.size(congress);

    Response answer = Api.put(as(HEAD, Role.PRESIDIUM), congress.count() + "/confirmation");

    refused(answer, "CONFIRMED_BY_ANOTHER", entries);
    Api.done(congress.confirm()).body("state", equalTo("CONFIRMED"));
  }

  @Test
  void whoReadDoesNotCertifyAsTheHeadTeller() {
    congress = Stages.at(RoundStage.COUNTED);
    int entries = LedgerOf.size(congress);

    Response answer =
        Api.put(as(Congress.SECOND_TELLER, Role.HEAD_TELLER), congress.count() + "/certification");

    refused(answer, "READER_OF_COUNT", entries);
    Api.done(congress.certify()).body("state", equalTo("CERTIFIED"));
  }

  @Test
  void whoReadDoesNotConfirmAsThePresidium() {
    congress = Stages.at(RoundStage.CERTIFIED);
    int entries = LedgerOf.size(congress);

    Response answer =
        Api.put(as(Congress.FIRST_TELLER, Role.PRESIDIUM), congress.count() + "/confirmation");

    refused(answer, "READER_OF_COUNT", entries);
  }

  @Test
  void whoReadABatchDoesNotDecideOnItAsTheHeadTeller() {
    congress.counting(4, 3);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2", "3");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "4");
    int entries = LedgerOf.size(congress);
    String reader = as(Congress.FIRST_TELLER, Role.HEAD_TELLER);

    Map<String, String> held = Map.of("marks", "3", "note", "Đã xem phiếu");
    refused(Api.put(reader, congress.sheet(1, 3) + "/acceptance", held), "OWN_READING", entries);
    refused(
        Api.put(reader, congress.reading(1, 2) + "/set-aside", Map.of("reason", "Nhập nhầm")),
        "OWN_READING",
        entries);
    refused(
        Api.put(reader, congress.batch(1) + "/alignment", Map.of("reference", 1)),
        "OWN_READING",
        entries);
  }

  @Test
  void whoSetAReadingAsideDoesNotReadInItsPlace() {
    congress.counting(4, 3);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2", "3");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "4");
    Map<String, String> reason = Map.of("reason", "Nhập nhầm");
    Api.done(
        Api.put(congress.token(Role.HEAD_TELLER), congress.reading(1, 2) + "/set-aside", reason));
    int entries = LedgerOf.size(congress);

    refused(
        Api.as(as(HEAD, Role.TELLER)).post(congress.batch(1) + "/readings"),
        "READ_BY_DECIDER",
        entries);
    congress.begin("teller-3", 1).then().statusCode(201);
  }

  @Test
  void whoDecidedOnASheetDoesNotReadTheBatchLater() {
    congress.counting(4, 3);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2", "3");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "4");
    Map<String, String> held = Map.of("marks", "3", "note", "Đã xem phiếu");
    Api.done(Api.put(as("head-2", Role.HEAD_TELLER), congress.sheet(1, 3) + "/acceptance", held));
    Map<String, String> reason = Map.of("reason", "Nhập nhầm");
    Api.done(
        Api.put(congress.token(Role.HEAD_TELLER), congress.reading(1, 2) + "/set-aside", reason));
    int entries = LedgerOf.size(congress);

    refused(
        Api.as(as("head-2", Role.TELLER)).post(congress.batch(1) + "/readings"),
        "READ_BY_DECIDER",
        entries);
  }

  /** Who read in the first count may certify the second: other hands read that one. */
  @Test
  void whoReadInAnEarlierCountCertifiesTheNext() {
    congress = Stages.at(RoundStage.COUNTED);
    Congress second = congress.inCount(2);
    Api.done(
        Api.put(second.token(Role.HEAD_TELLER), second.count(), Map.of("reason", "Khiếu nại")));
    Api.done(second.declare(1, 3));
    second.read("teller-3", 1, "1", "2", "1 2");
    second.read("teller-4", 2, "1", "2", "1 2");
    Api.done(second.close());

    Api.done(
            Api.put(as(Congress.FIRST_TELLER, Role.HEAD_TELLER), second.count() + "/certification"))
        .body("state", equalTo("CERTIFIED"));
  }
}
