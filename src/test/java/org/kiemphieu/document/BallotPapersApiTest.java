package org.kiemphieu.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kiemphieu.document.page.PaperFormat;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.DatabaseState;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;

/** Ballot papers and the sheets for counting by hand, from the draft of a list to the count. */
@QuarkusTest
class BallotPapersApiTest {

  private static final String PAPER = "/ballot-paper.pdf";
  private static final String ORDER = "/ballot-paper";
  private static final String TALLY = "/tally-sheet.pdf";

  @Inject DataSource database;

  private static Response ask(Congress congress, String what) {
    return congress.get(Role.SECRETARIAT, congress.round() + what);
  }

  private static byte[] pdf(Congress congress, String what) {
    return Api.done(ask(congress, what)).contentType("application/pdf").extract().asByteArray();
  }

  private static Congress approved(Congress congress, int names) {
    Api.done(congress.setUp());
    Api.done(congress.attend(299));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(names));
    Api.done(congress.approve());
    return congress;
  }

  @Test
  void listIsPrintedFromItsApprovalUntilTheBoxIsOpened() {
    for (RoundStage stage : RoundStage.values()) {
      Congress congress = Stages.at(stage);
      boolean papers = stage == RoundStage.LIST_APPROVED || stage == RoundStage.VOTING;
      for (String what : List.of(PAPER, ORDER)) {
        assertEquals(papers ? 200 : 409, ask(congress, what).statusCode(), stage + what);
      }
      boolean sheets = papers || stage == RoundStage.COUNTING;
      assertEquals(sheets ? 200 : 409, ask(congress, TALLY).statusCode(), stage + TALLY);
      if (!papers) {
        ask(congress, PAPER).then().body("code", equalTo("ROUND_STATE_FORBIDS"));
      }
    }
  }

  /** What the bullet of the issue asks for, from the approved list to the paper in the hand. */
  @Test
  void approvedListBecomesPapersOfWhichNoneDiffers()
      throws IOException, SQLException, InterruptedException {
    // Given a list the assembly approved, with its surplus
    Congress congress = approved(Congress.under190(4), 5);
    Map<String, String> before = DatabaseState.of(database);

    // When the secretariat asks for 299 papers
    Api.done(ask(congress, ORDER + "?copies=299"))
        .body("paper", equalTo("STRIKE_OUT"))
        .body("names", equalTo(5))
        .body("seats", equalTo(4))
        .body("listVersion", equalTo(1))
        .body("perPage", equalTo(4))
        .body("sides", equalTo(1))
        .body("copies", equalTo(299))
        .body("sheets", equalTo(75))
        .body("code", equalTo("KP1:" + congress.code() + ":ban-chap-hanh:1:1:1"));
    byte[] first = pdf(congress, PAPER + "?copies=299");
    ask(congress, PAPER + "?copies=299")
        .then()
        .header("Content-Disposition", containsString("phieu-bau_" + congress.code()))
        .header("Content-Disposition", containsString("_in-75-to.pdf"));

    // Then it gets one sheet with four papers that are one drawing, and the code of the round
    List<String> drawings = Papers.drawings(first);
    assertEquals(4, drawings.size());
    assertEquals(1, drawings.stream().distinct().count());
    String code = "KP1:" + congress.code() + ":ban-chap-hanh:1:1:1";
    assertEquals(List.of(code, code, code, code), Papers.codes(first, PaperFormat.QUARTER, 0));
    Papers.assertCornerMarks(first, PaperFormat.QUARTER);
    String text = DocumentText.rows(DocumentText.lines(first));
    for (int number = 1; number <= 5; number++) {
      assertTrue(text.contains(Names.of(number).replace(" ", "")), text);
    }
    assertTrue(text.contains("Phảigạchtừ1ngườitrởlên"), text);

    // And every request gives the same bytes, whoever asks, whenever and for however many
    TimeUnit.MILLISECONDS.sleep(1100);
    assertArrayEquals(first, pdf(congress, PAPER + "?copies=1000000"));
    assertArrayEquals(
        first,
        Api.done(congress.get(Role.PRESIDIUM, congress.round() + PAPER)).extract().asByteArray());
    assertEquals(before, DatabaseState.of(database), "nothing is recorded");
  }

  @Test
  void listWithoutSurplusAndOwnRulesHaveTheirOwnPapers() throws IOException {
    Congress boxes = approved(Congress.electingDelegates(5), 5);
    Congress own = approved(Congress.underOwnRules(2, 2), 9);

    String twoBoxes = DocumentText.rows(DocumentText.lines(pdf(boxes, PAPER + "?perPage=1")));
    String marked = DocumentText.rows(DocumentText.lines(pdf(own, PAPER + "?perPage=1")));

    assertTrue(twoBoxes.contains("“Khôngđồngý”"), twoBoxes);
    assertTrue(marked.contains("Bầuđúng2người."), marked);
    Api.done(ask(boxes, ORDER)).body("paper", equalTo("AGREE_DISAGREE"));
    Api.done(ask(own, ORDER)).body("paper", equalTo("MARK_FOR"));
  }

  @Test
  void sheetsForCountingByHandAreOfTheSameList() throws IOException {
    Congress congress = approved(Congress.under190(26), 29);

    String text = DocumentText.rows(DocumentText.lines(pdf(congress, TALLY)));

    assertTrue(text.contains("PHIẾUKIỂM"), text);
    assertTrue(text.contains("29" + Names.of(29).replace(" ", "")), text);
    assertTrue(text.contains("LêThịKiểm"), text);
    assertTrue(text.contains("BẢNGTỔNGHỢPKIỂMPHIẾU"), text);
    for (Role role : Role.values()) {
      boolean may = List.of(Role.SECRETARIAT, Role.HEAD_TELLER, Role.PRESIDIUM).contains(role);
      assertEquals(
          may ? 200 : 403, congress.get(role, congress.round() + TALLY).statusCode(), role::name);
    }
  }

  @Test
  void whatDoesNotFitOrIsNoNumberIsRefused() {
    Congress congress = approved(Congress.under190(26), 29);

    ask(congress, PAPER + "?perPage=4")
        .then()
        .statusCode(422)
        .body("code", equalTo("PAPERS_DO_NOT_FIT"))
        .body("refusals[0].field", equalTo("perPage"))
        .body("refusals[0].arguments.names", equalTo(29));
    for (String query :
        List.of(
            "perPage=3", "perPage=0", "perPage=x", "perPage=-1", "copies=0", "copies=1000001")) {
      int status = ask(congress, PAPER + "?" + query).statusCode();
      assertEquals(400, status, query);
    }
    int notANumber = ask(congress, ORDER + "?copies=x").statusCode();
    assertTrue(notANumber == 400 || notANumber == 404, () -> "" + notANumber);
    congress
        .get(Role.SECRETARIAT, congress.election() + "/rounds/9" + PAPER)
        .then()
        .statusCode(404)
        .body("code", equalTo("ROUND_UNKNOWN"));
  }
}
