package org.kiemphieu.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kiemphieu.document.DocumentText;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.result.service.PollResults;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.verify.Auditing;

/** An opinion poll (190 Art. 3(1), 14(3)) from its setting up to what it says of each person. */
@QuarkusTest
class OpinionPollApiTest {

  @Inject PollResults polls;

  /** Ten present, nine papers issued and collected: 2, 3 and 9 agree with the three names. */
  private static Congress counted() {
    Congress congress = Congress.askingFor("OPINION_POLL");
    Api.done(congress.setUp());
    Api.done(congress.attend(15, 10));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(3)).body("findings", empty());
    Api.done(congress.approve());
    Api.done(congress.issue(9));
    Api.done(congress.collect(9));
    Api.done(congress.declare(1, 9));
    String[] marks = {"", "", "1-", "1- 2-", "1- 2?", "1* 2-", "1- 2-", "1? 2*", "1- 2-"};
    congress.read(Congress.FIRST_TELLER, 1, marks);
    congress.read(Congress.SECOND_TELLER, 2, marks);
    Api.done(congress.close());
    return congress;
  }

  private static Congress confirmed() {
    Congress congress = counted();
    Api.done(congress.certify());
    Api.done(congress.confirm());
    return congress;
  }

  private static byte[] bytes(Congress congress, String path) {
    return Api.done(congress.get(Role.AUDITOR, congress.count() + path)).extract().asByteArray();
  }

  private List<List<Object>> said(Congress congress) {
    return polls.of(congress.code(), Congress.ELECTION).orElseThrow().stream()
        .map(
            one ->
                List.<Object>of(
                    one.candidate().person().name().text(),
                    one.votes(),
                    one.present(),
                    one.supported()))
        .toList();
  }

  @Test
  void whoMoreThanThirtyPercentOfThosePresentAgreeWithIsSupported() {
    Congress congress = counted();

    Api.done(congress.tally())
        .body("paper", equalTo("AGREE_DISAGREE"))
        .body("basis", equalTo("PRESENT"))
        .body("baseFigure", equalTo(10))
        .body("ballots.valid", equalTo(9))
        .body("candidates.votes", contains(2, 3, 9))
        .body("candidates.percentage", contains("20.00", "30.00", "90.00"))
        .body("outcome.kind", equalTo("POLLED"))
        .body("outcome.elected", empty())
        .body("outcome.persons.supported", contains(false, false, true));
  }

  @Test
  void everyLineAgainstOrBlankIsAnAnswerAndNoDoubt() {
    Congress congress = Congress.askingFor("OPINION_POLL").counting(2, 3);
    congress.read(Congress.FIRST_TELLER, 1, "1- 2-", "1? 2?", "");
    congress.read(Congress.SECOND_TELLER, 2, "1- 2-", "1? 2?", "");

    Api.done(congress.close())
        .body("ballots.valid", equalTo(3))
        .body("candidates.notFor", contains(1, 1));
  }

  @Test
  void nominationsAskTheConfirmedPollAndNoOther() {
    // Given
    Congress congress = counted();
    assertEquals(Optional.empty(), polls.of(congress.code(), Congress.ELECTION));

    // When
    Api.done(congress.certify());
    Api.done(congress.confirm());

    // Then
    assertEquals(
        List.of(
            List.of("Bùi Văn An", 2, 10, false),
            List.of("Đỗ Văn An", 3, 10, false),
            List.of("Nguyễn Văn An", 9, 10, true)),
        said(congress));

    // And while it is counted again there is nothing to go by
    Api.done(Decisions.recount(congress, Role.PRESIDIUM, 2, "Khiếu nại"));
    assertEquals(Optional.empty(), polls.of(congress.code(), Congress.ELECTION));
    assertEquals(Optional.empty(), polls.of(Outcomes.filled().code(), Congress.ELECTION));
  }

  @Test
  void theResultIsReleasedVerifiedAndPrinted() throws IOException {
    // Given
    Congress congress = confirmed();

    // When
    Api.done(Decisions.release(congress));

    // Then
    Api.done(congress.get(Role.DISPLAY, congress.assembly() + "/hall"))
        .body("elections[0].released.purpose", equalTo("OPINION_POLL"))
        .body("elections[0].released.polled.votes", contains(9, 3, 2))
        .body("elections[0].released.notElected", empty())
        .body("elections[0].released", not(hasKey("levels")));
    assertEquals(List.of(), Auditing.failed(bytes(congress, "/bundle.zip")));
    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
    List<String> minutes = DocumentText.lines(bytes(congress, "/minutes.pdf"));
    assertTrue(
        minutes.containsAll(
            List.of(
                "BIÊN BẢN KIỂM PHIẾU LẤY PHIẾU THĂM DÒ",
                "1 Bùi Văn An 2 20,00% 5 2",
                "3 Nguyễn Văn An 9 90,00%")),
        () -> String.join("\n", minutes));
    assertTrue(
        DocumentText.lines(bytes(congress, "/announcement.pdf"))
            .contains("THÔNG BÁO KẾT QUẢ LẤY PHIẾU THĂM DÒ"));
  }

  @Test
  void aFigureChangedInTheBundleFails() throws IOException {
    byte[] forged =
        Zips.replaced(
            bytes(confirmed(), "/bundle.zip"),
            "result.json",
            "\"supported\":true",
            "\"supported\":false");

    assertTrue(
        Auditing.failed(forged).stream().anyMatch(check -> check.startsWith("RESULT_OUTCOME ")));
  }
}
