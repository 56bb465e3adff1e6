package org.kiemphieu.document;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.RoleTable;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.Stages;

/** The documents of a count, asked for while it goes on. */
@QuarkusTest
class DocumentApiTest {

  private static final String MINUTES = "/minutes.pdf";
  private static final String MINUTES_SIGNED = "/minutes/versions/1";
  private static final String REPORT = "/ballot-report.pdf";
  private static final String ANNOUNCEMENT = "/announcement.pdf";

  private static Response ask(Congress congress, int count, String document) {
    return congress.get(Role.HEAD_TELLER, congress.count(count) + document);
  }

  private static byte[] pdf(Congress congress, int count, String document) {
    return Api.done(ask(congress, count, document))
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  private static List<String> lines(Congress congress, int count, String document)
      throws IOException {
    return DocumentText.lines(pdf(congress, count, document));
  }

  private static void refused(Congress congress, int count, String document, String code) {
    ask(congress, count, document)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  /** The ledger's head as it is handed out for a size, without countersignatures. */
  private static List<String> checkpoint(Congress congress, long size) {
    return Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/checkpoints/" + size))
        .extract()
        .asString()
        .lines()
        .limit(3)
        .toList();
  }

  private static long size(Congress congress) {
    return Long.parseLong(
        Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/checkpoint"))
            .extract()
            .asString()
            .lines()
            .toList()
            .get(1));
  }

  private static void assertMarked(Congress congress, long size, List<String> lines) {
    List<String> checkpoint = checkpoint(congress, size);
    assertTrue(
        lines.containsAll(
            List.of(
                "Mốc nhật ký kiểm phiếu: " + checkpoint.get(0),
                "Số mục: " + size,
                "Gốc: " + checkpoint.get(2))),
        () -> checkpoint + "\n" + String.join("\n", lines));
  }

  @Test
  void nothingIsPrintedBeforeItIsRecorded() {
    Congress voting = Stages.at(RoundStage.VOTING);
    refused(voting, 1, REPORT, "BALLOT_REPORT_NOT_COLLECTED");
    refused(voting, 1, MINUTES, "MINUTES_NOT_CERTIFIED");

    Congress counted = Stages.at(RoundStage.COUNTED);
    assertEquals(200, ask(counted, 1, REPORT).statusCode());
    refused(counted, 1, MINUTES, "MINUTES_NOT_CERTIFIED");
    refused(counted, 1, ANNOUNCEMENT, "ANNOUNCEMENT_NOT_CONFIRMED");

    Api.done(counted.certify());
    assertEquals(200, ask(counted, 1, MINUTES).statusCode());
    refused(counted, 1, ANNOUNCEMENT, "ANNOUNCEMENT_NOT_CONFIRMED");

    Api.done(counted.confirm());
    assertEquals(200, ask(counted, 1, ANNOUNCEMENT).statusCode());
    ask(counted, 2, MINUTES).then().statusCode(404).body("code", equalTo("COUNT_UNKNOWN"));
  }

  @Test
  void everybodyOfTheAssemblyReadsThemAndTheAdministratorAndADisplayDoNot() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);

    for (String document : List.of(MINUTES_SIGNED, REPORT, ANNOUNCEMENT)) {
      for (Role role : Role.values()) {
        assertEquals(
            RoleTable.allows(role, Command.READ_RESULT) ? 200 : 403,
            congress.get(role, congress.count(1) + document).statusCode(),
            role + document);
      }
    }
  }

  @Test
  void whoMayNotReadTheTallyReadsNoMinutesBeforeTheResultIsConfirmed() {
    Congress congress = Stages.at(RoundStage.CERTIFIED);

    for (Role role : Role.values()) {
      assertEquals(
          RoleTable.allows(role, Command.READ_TALLY) ? 200 : 403,
          congress.get(role, congress.count(1) + MINUTES).statusCode(),
          role::name);
    }
    congress
        .get(Role.TELLER, congress.count(1) + MINUTES_SIGNED)
        .then()
        .statusCode(404)
        .body("code", equalTo("MINUTES_VERSION_UNKNOWN"));
  }

  @Test
  void minutesTellTheCountAndStayWhateverComesAfter() throws IOException {
    // Given a certified count
    Congress congress = Stages.at(RoundStage.CERTIFIED);
    long certified = size(congress);

    // When its minutes are asked for
    byte[] minutes = pdf(congress, 1, MINUTES);

    // Then they have its figures and the ledger's head with the certification
    List<String> lines = DocumentText.lines(minutes);
    assertTrue(
        lines.containsAll(
            List.of(
                "- Số phiếu phát ra: 3 phiếu (ba)",
                "- Số phiếu thu về: 3 phiếu (ba)",
                "- Số phiếu hợp lệ: 3 phiếu (ba)",
                "- Số phiếu không hợp lệ: 0 phiếu (không)",
                "- Cơ sở tính kết quả bầu cử: 3 đại biểu (ba)",
                "1 Bùi Văn An 1 33,33%",
                "3 Nguyễn Văn An 3 100,00%",
                "1. Lê Thị Kiểm - Trưởng ban",
                "2. Trần Văn Phiếu - Ủy viên")),
        () -> String.join("\n", lines));
    assertMarked(congress, certified, lines);

    // And nothing that is done later changes a byte of them: signatures are appended
    Api.done(congress.confirm());
    Map<String, Object> settings = new LinkedHashMap<>(Congress.settings("190"));
    settings.put("organisation", "Đảng bộ đã đổi tên");
    Api.done(Api.put(congress.token(Role.SECRETARIAT), congress.assembly(), 1, settings));
    Api.done(Decisions.recount(congress, Role.PRESIDIUM, 2, "Có khiếu nại"));
    byte[] signed = pdf(congress, 1, MINUTES);
    assertTrue(signed.length > minutes.length);
    assertArrayEquals(minutes, Arrays.copyOf(signed, minutes.length));
  }

  @Test
  void recountHasMinutesOfItsOwnWithTheFiguresOfTheFirst() throws IOException {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    Api.done(Decisions.recount(congress, Role.PRESIDIUM, 2, "Có khiếu nại"));
    refused(congress, 2, MINUTES, "MINUTES_NOT_CERTIFIED");
    Congress second = congress.inCount(2);
    Api.done(second.declare(1, 3));
    second.read(Congress.FIRST_TELLER, 1, "1", "2", "2 3");
    second.read(Congress.SECOND_TELLER, 2, "1", "2", "2 3");
    Api.done(second.close());
    Api.done(second.certify());

    List<String> lines = lines(congress, 2, MINUTES);

    assertTrue(
        lines.containsAll(
            List.of(
                "(lần bầu thứ 1, kiểm phiếu lần thứ 2)",
                "- Lý do kiểm phiếu lại: Có khiếu nại",
                "- Kiểm phiếu lần thứ 1: thu về 3 phiếu, hợp lệ 3 phiếu, không hợp lệ 0 phiếu.",
                "1 Bùi Văn An 2 66,67%",
                "1 Bùi Văn An 1 2 +1",
                "3 Nguyễn Văn An 3 2 -1")),
        () -> String.join("\n", lines));
    assertMarked(congress, size(congress), lines);
    refused(congress, 2, ANNOUNCEMENT, "ANNOUNCEMENT_NOT_CONFIRMED");
    assertEquals(200, ask(congress, 1, ANNOUNCEMENT).statusCode());
  }

  @Test
  void reportIsOfTheFiguresAsTheyWereLastCorrected() throws IOException {
    // Given an open box
    Congress congress = Congress.under190(3).voting(4, 5);
    Api.done(congress.collect(5));
    long collected = size(congress);
    List<String> first = lines(congress, 1, REPORT);
    assertTrue(first.contains("- Số phiếu thu về: 5 phiếu (năm)"), () -> first.toString());
    assertMarked(congress, collected, first);

    // When the figure is corrected, and more than issued is tried
    Api.done(Decisions.correctCollected(congress, 4, 5, "Đếm lại"));
    long corrected = size(congress);
    assertEquals(422, Decisions.correctCollected(congress, 9, 4, "Đếm lại").statusCode());
    Api.done(congress.declare(1, 4));

    // Then the report has the corrected figure and the head with the correction
    List<String> second = lines(congress, 1, REPORT);
    assertTrue(
        second.containsAll(
            List.of("- Số phiếu thu về: 4 phiếu (bốn)", "- Số phiếu không thu về: 1 phiếu (một)")),
        () -> second.toString());
    assertMarked(congress, corrected, second);
    assertTrue(corrected > collected);
  }

  @Test
  void announcementNamesTheElected() throws IOException {
    Congress congress = Stages.at(RoundStage.CONFIRMED);

    List<String> lines = lines(congress, 1, ANNOUNCEMENT);

    assertTrue(lines.contains("1 Nguyễn Văn An 3 100,00%"), () -> lines.toString());
    assertMarked(congress, size(congress), lines);
  }

  @Test
  void entryLogIsPrintedToo() throws Exception {
    Congress congress = Stages.at(RoundStage.COUNTED);

    for (String path : List.of(congress.count(1), congress.batch(1))) {
      byte[] pdf =
          Api.done(
                  Api.as(congress.token(Role.HEAD_TELLER))
                      .accept("application/pdf")
                      .get(path + "/entry-log"))
              .contentType("application/pdf")
              .extract()
              .asByteArray();
      List<String> lines = DocumentText.lines(pdf);
      assertTrue(lines.contains("NHẬT KÝ NHẬP PHIẾU"), () -> String.join("\n", lines));
      assertTrue(lines.stream().anyMatch(line -> line.startsWith("Người nhập teller-1")));
      assertFalse(lines.stream().anyMatch(line -> line.contains("#")), () -> lines.toString());
      PdfArchiveTest.validator();
      assertEquals(List.of(), PdfArchiveTest.faults(pdf));
    }
  }
}
