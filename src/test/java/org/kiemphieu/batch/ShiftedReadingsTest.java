package org.kiemphieu.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** A teller skips a sheet and makes up for it later: one slip, not a dozen differences. */
@QuarkusTest
class ShiftedReadingsTest {

  /** Twelve papers of which neighbours always differ. */
  private static final List<String> PAPERS =
      List.of("1", "2", "3", "4", "1 2", "1 3", "1 4", "2 3", "2 4", "3 4", "1", "2");

  /** Sheet 3 is skipped, sheet 9 keyed twice: from 3 to 9 everything is one place early. */
  private static List<String> skippedThree() {
    List<String> keyed = new ArrayList<>(PAPERS);
    keyed.remove(2);
    keyed.add(8, PAPERS.get(8));
    return keyed;
  }

  @Test
  void shiftIsProposedInsteadOfSevenDifferences() {
    Congress congress = shifted();

    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1) + "/alignment"))
        .body("reference", contains(1, 2))
        .body("[0].shifts", hasSize(1))
        .body("[0].shifts[0].reading", equalTo(2))
        .body("[0].shifts[0].first", equalTo(3))
        .body("[0].shifts[0].kind", equalTo("SKIPPED"))
        .body("[0].agreed", equalTo(5))
        .body("[0].remaining", contains(3));
    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1)))
        .body("state", equalTo("RECONCILING"))
        .body("differing", equalTo(6));
  }

  @Test
  void headTellerSaysWhichReadingKeepsToTheStackAndLooksAtOneSheet() {
    Congress congress = shifted();

    align(congress, 1).then().statusCode(200);

    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1))).body("differing", equalTo(1));
    Api.done(congress.get(Role.HEAD_TELLER, congress.sheet(1, 5)))
        .body("sheet.grounds", equalTo("READINGS_AGREE_ALIGNED"))
        .body("sheet.marks", equalTo(PAPERS.get(4)));
    Api.done(congress.accept(1, 3, PAPERS.get(2)));
    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1) + "/sheets"))
        .body("marks", equalTo(PAPERS));
    Api.done(congress.get(Role.HEAD_TELLER, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }

  @Test
  void sameAlignmentAgainChangesNothingAndAnotherIsRefused() {
    Congress congress = shifted();
    align(congress, 1).then().statusCode(200);

    align(congress, 1).then().statusCode(200);
    align(congress, 2).then().statusCode(409).body("code", equalTo("ALIGNMENT_ALREADY_ACCEPTED"));
    align(congress, 7).then().statusCode(409).body("code", equalTo("ALIGNMENT_NOT_FOUND"));

    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .body("findAll { it.command == 'ACCEPT_ALIGNMENT' }", hasSize(1));
  }

  @Test
  void twoSwappedSheetsAreNoShift() {
    Congress congress = Congress.under190(3).counting(4, 12);
    List<String> swapped = new ArrayList<>(PAPERS);
    swapped.set(4, PAPERS.get(5));
    swapped.set(5, PAPERS.get(4));
    congress.read(Congress.FIRST_TELLER, 1, PAPERS.toArray(String[]::new));
    congress.read(Congress.SECOND_TELLER, 2, swapped.toArray(String[]::new));

    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1) + "/alignment")).body("", empty());
    align(congress, 1).then().statusCode(409).body("code", equalTo("ALIGNMENT_NOT_FOUND"));
  }

  @Test
  void alignmentIsBlindUntilAllReadingsAreThere() {
    Congress congress = Congress.under190(3).counting(4, 12);
    congress.read(Congress.FIRST_TELLER, 1, PAPERS.toArray(String[]::new));

    congress
        .get(Role.HEAD_TELLER, congress.batch(1) + "/alignment")
        .then()
        .statusCode(409)
        .body("code", equalTo("BATCH_NOT_RECONCILED"));
  }

  /** Two of three agree: that accepts nothing, and the answer says where they part. */
  @Test
  void twoOfThreeReadingsAgreeingGoesToTheHeadTeller() {
    Congress congress = Congress.under190(3).voting(4, 2);
    Api.done(
        Api.put(
            congress.token(Role.HEAD_TELLER),
            congress.round() + "/readings-needed",
            Map.of("readings", 3)));
    Api.done(congress.collect(2));
    Api.done(congress.declare(1, 2));
    congress.read("teller-1", 1, "1", "2");
    congress.read("teller-2", 2, "1", "2 3");
    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1)))
        .body("state", equalTo("BEING_READ"));
    congress.read("teller-3", 3, "1", "2");

    Api.done(congress.get(Role.HEAD_TELLER, congress.batch(1) + "/sheets"))
        .body("state", contains("ACCEPTED", "DIFFERS"))
        .body("[1].difference.lines.number", contains(3))
        .body("[1].difference.lines[0].marks", contains(null, "STRUCK", null))
        .body("[1].difference.agreeing", equalTo(List.of(List.of(1, 3), List.of(2))));
    Api.done(congress.tally()).body("ballots.ballots", equalTo(1));
    Api.done(congress.accept(1, 2, "2"));
    Api.done(congress.tally())
        .body("ballots.ballots", equalTo(2))
        .body("identities.hold", equalTo(true))
        .body("identities.brokenBy", equalTo(0));
  }

  private static Congress shifted() {
    Congress congress = Congress.under190(3).counting(4, 12);
    congress.read(Congress.FIRST_TELLER, 1, PAPERS.toArray(String[]::new));
    congress.read(Congress.SECOND_TELLER, 2, skippedThree().toArray(String[]::new));
    return congress;
  }

  private static Response align(Congress congress, int reference) {
    return Api.put(
        congress.token(Role.HEAD_TELLER),
        congress.batch(1) + "/alignment",
        Map.of("reference", reference));
  }
}
