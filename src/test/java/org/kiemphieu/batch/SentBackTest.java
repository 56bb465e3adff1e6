package org.kiemphieu.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;

/** A batch that was reconciled is read afresh: its sheets count again only when it is. */
@QuarkusTest
class SentBackTest {

  private static final String THIRD_TELLER = "teller-3";
  private static final String FOURTH_TELLER = "teller-4";
  private static final String WHY = "Khiếu nại về tập 1";
  private static final String TORN_2 = "batch,position,marks,defect\n1,1,1,\n1,2,2,TORN\n";

  @Inject DataSource database;

  private static ValidatableResponse batch(Congress congress) {
    return Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1)));
  }

  private static Response sheets(Congress congress) {
    return congress.get(Role.HEAD_TELLER, congress.batch(1) + "/sheets");
  }

  /** Two papers in batch 1, on which two readings agree. */
  private static Congress reconciled() {
    Congress congress = Congress.under190(3).counting(4, 2);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2");
    return congress;
  }

  @Test
  void tallyGoesDownAndUpAndOldAcceptancesStayOnRecord() throws SQLException {
    Congress congress = reconciled();
    Api.done(congress.tally()).body("ballots.ballots", equalTo(2));

    Api.done(Decisions.setAside(congress, 1, 2, WHY)).body("state", equalTo("BEING_READ"));

    Api.done(congress.tally())
        .body("ballots.ballots", equalTo(0))
        .body("candidates.votes", contains(0, 0, 0, 0))
        .body("identities.broken[0].arguments.difference", equalTo(2));
    sheets(congress).then().statusCode(409).body("code", equalTo("BATCH_NOT_RECONCILED"));
    congress.close().then().statusCode(422).body("code", equalTo("COLLECTED_IS_ACCEPTED"));
    assertEquals(
        List.of("1 v1 pass 1: 1 READINGS_AGREE", "2 v1 pass 1: 2 READINGS_AGREE"),
        acceptances(congress));

    congress.read(THIRD_TELLER, 3, "1", "3");
    batch(congress).body("state", equalTo("RECONCILING")).body("differing", equalTo(1));
    Api.done(congress.tally()).body("ballots.ballots", equalTo(1));
    Api.done(sheets(congress))
        .body("[1].state", equalTo("DIFFERS"))
        .body("[1].version", equalTo(1));
    congress.accept(1, 2, "3").then().statusCode(412).body("code", equalTo("VERSION_NOT_GIVEN"));
    Api.done(Decisions.acceptAnew(congress, 1, 2, 1, "3")).body("version", equalTo(2));

    Api.done(congress.tally())
        .body("ballots.ballots", equalTo(2))
        .body("candidates.votes", contains(1, 2, 1, 2));
    assertEquals(
        List.of(
            "1 v1 pass 1: 1 READINGS_AGREE",
            "1 v2 pass 2: 1 READINGS_AGREE",
            "2 v1 pass 1: 2 READINGS_AGREE",
            "2 v2 pass 2: 3 HEAD_TELLER_LOOKED"),
        acceptances(congress));
    Api.done(congress.close()).body("state", equalTo("COUNTED"));
  }

  @Test
  void otherBatchesGoOnCountingMeanwhile() {
    Congress congress = Congress.under190(3).voting(4, 2);
    Api.done(congress.collect(2));
    for (int number = 1; number <= 2; number++) {
      Api.done(congress.declare(number, 1));
    }
    for (String teller : List.of(Congress.FIRST_TELLER, Congress.SECOND_TELLER)) {
      Api.done(congress.importCsv(teller, "batch,position,marks,defect\n1,1,1,\n2,1,2,\n"));
    }

    Api.done(Decisions.setAside(congress, 1, 1, WHY));

    Api.done(congress.tally())
        .body("ballots.ballots", equalTo(1))
        .body("candidates.votes", contains(1, 0, 1, 1));
    Api.done(congress.get(Role.HEAD_TELLER, congress.count(1) + "/batches"))
        .body("state", contains("BEING_READ", "ACCEPTED"));
  }

  @Test
  void sheetsAreDeclaredAnewOnceNoReadingStands() {
    Congress congress = Congress.under190(3).voting(4, 3);
    Api.done(congress.collect(3));
    Api.done(congress.declare(1, 2));
    congress.read(Congress.FIRST_TELLER, 1, "1", "2");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2");

    Api.done(Decisions.setAside(congress, 1, 1, "Hai phiếu dính nhau"));
    Decisions.declareAnew(congress, 1, 1, 3)
        .then()
        .statusCode(409)
        .body("code", equalTo("BATCH_BEING_READ"));
    Api.done(Decisions.setAside(congress, 1, 2, "Hai phiếu dính nhau"));
    Api.done(Decisions.declareAnew(congress, 1, 1, 3))
        .body("sheets", equalTo(3))
        .body("version", equalTo(2))
        .body("readings.keyed", contains(2, 2));

    congress.read(THIRD_TELLER, 3, "1", "2", "3");
    congress.read(FOURTH_TELLER, 4, "1", "2", "3");
    Api.done(congress.close())
        .body("ballots.valid", equalTo(3))
        .body("candidates.votes", contains(2, 2, 2, 3));
  }

  @Test
  void fewerSheetsThanWereReadBeforeAreReadAfresh() {
    Congress congress = Congress.under190(3).voting(4, 3);
    Api.done(congress.collect(3));
    Api.done(congress.declare(1, 3));
    congress.read(Congress.FIRST_TELLER, 1, "1", "2", "3");
    congress.read(Congress.SECOND_TELLER, 2, "1", "2", "3");
    Api.done(Decisions.setAside(congress, 1, 1, WHY));
    Api.done(Decisions.setAside(congress, 1, 2, WHY));

    Api.done(Decisions.declareAnew(congress, 1, 1, 2));
    Api.done(congress.declare(2, 1));
    congress.read(THIRD_TELLER, 3, "1", "2");
    congress.read(FOURTH_TELLER, 4, "1", "2");

    batch(congress).body("state", equalTo("ACCEPTED")).body("accepted", equalTo(2));
    Api.done(sheets(congress)).body("position", contains(1, 2));
    Api.done(congress.tally()).body("ballots.ballots", equalTo(2));
  }

  @Test
  void rulingLapsesWithTheReadingItWasMadeOn() throws SQLException {
    Congress congress = Congress.under190(3).counting(4, 2);
    Api.done(congress.importCsv(Congress.FIRST_TELLER, TORN_2));
    Api.done(congress.importCsv(Congress.SECOND_TELLER, TORN_2));
    Map<String, Object> ruling = Map.of("valid", true, "grounds", "DAMAGE_IMMATERIAL");
    Api.done(congress.rule(1, 2, ruling)).body("state", equalTo("ACCEPTED"));
    Api.done(congress.tally()).body("ballots.valid", equalTo(2));

    Api.done(Decisions.setAside(congress, 1, 1, WHY));
    Api.done(congress.importCsv(THIRD_TELLER, TORN_2));

    Api.done(sheets(congress))
        .body("state", contains("ACCEPTED", "AWAITS_RULING"))
        .body("[1].version", equalTo(2))
        .body("[1].ruling", nullValue());
    Api.done(congress.tally())
        .body("ballots.valid", equalTo(1))
        .body("ballots.awaitingRuling", equalTo(1));
    congress.close().then().statusCode(422);
    Map<String, Object> anew = Map.of("valid", false, "reason", "TORN");
    Api.done(Decisions.ruleAnew(congress, 1, 2, 1, anew))
        .body("verdict.kind", equalTo("INVALID"))
        .body("ruling.version", equalTo(2));
    Api.done(congress.close())
        .body("ballots.valid", equalTo(1))
        .body("ballots.invalid", equalTo(1));
    assertEquals(List.of("v1 on 2 of v1: valid", "v2 on 2 of v2: invalid"), rulings(congress));
  }

  @Test
  void ofThreeReadingsOneIsReplaced() {
    Congress congress = Congress.under190(3).voting(4, 2);
    Api.done(Decisions.needReadings(congress, 3)).body("readings", equalTo(3));
    Api.done(congress.collect(2));
    Api.done(congress.declare(1, 2));
    congress.read(Congress.FIRST_TELLER, 1, "1", "2");
    congress.read(Congress.SECOND_TELLER, 2, "1", "3");
    batch(congress).body("state", equalTo("BEING_READ")).body("readingsNeeded", equalTo(3));
    congress.read(THIRD_TELLER, 3, "1", "2");
    batch(congress).body("state", equalTo("RECONCILING")).body("differing", equalTo(1));

    Api.done(Decisions.setAside(congress, 1, 2, WHY)).body("state", equalTo("BEING_READ"));
    congress.read(FOURTH_TELLER, 4, "1", "2");

    batch(congress).body("state", equalTo("ACCEPTED")).body("accepted", equalTo(2));
    Api.done(sheets(congress)).body("[1].readings.reading", contains(1, 3, 4));
    Api.done(congress.tally()).body("candidates.votes", contains(1, 1, 2, 2));
  }

  private List<String> acceptances(Congress congress) throws SQLException {
    return rows(
        congress,
        """
        SELECT a.position || ' v' || a.version || ' pass ' || a.pass || ': ' || a.marks || ' '
          || a.grounds FROM sheet_acceptance a JOIN batch b ON b.id = a.batch_id
        """,
        "a.position, a.version");
  }

  private List<String> rulings(Congress congress) throws SQLException {
    return rows(
        congress,
        """
        SELECT 'v' || p.version || ' on ' || p.position || ' of v' || p.acceptance || ': '
          || CASE WHEN p.held_valid THEN 'valid' ELSE 'invalid' END
        FROM paper_ruling p JOIN batch b ON b.id = p.batch_id
        """,
        "p.position, p.acceptance");
  }

  private List<String> rows(Congress congress, String select, String order) throws SQLException {
    String sql =
        select
            + """
              JOIN round r ON r.id = b.round_id
              JOIN election e ON e.id = r.election_id
              JOIN assembly s ON s.id = e.assembly_id
              WHERE s.code = ? ORDER BY\s"""
            + order;
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, congress.code());
      List<String> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(result.getString(1));
        }
      }
      return rows;
    }
  }
}
