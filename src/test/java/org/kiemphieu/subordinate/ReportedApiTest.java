package org.kiemphieu.subordinate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kiemphieu.identity.domain.Role.AUDITOR;
import static org.kiemphieu.identity.domain.Role.PRESIDIUM;
import static org.kiemphieu.identity.domain.Role.SECRETARIAT;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/**
 * Results of congresses that are not counted here: read in from a workbook, recorded by the
 * superior's secretariat, and apart from what is counted in every sum.
 */
@QuarkusTest
class ReportedApiTest {

  private Congress province;

  @BeforeEach
  void assembly() {
    province = Province.assembly();
  }

  @Test
  void fromTheTemplateToTheConsolidatedTable() throws IOException {
    Congress counted = Province.confirmed();
    Api.done(Province.follow(counted, province));
    byte[] template =
        Api.done(Api.as("").get("/api/spreadsheet-templates/results.xlsx"))
            .header("Content-Disposition", containsString("mau-ket-qua-bao-cao.xlsx"))
            .extract()
            .asByteArray();
    byte[] filled = filled(template, "xa-tan-lap", 110);

    Reported.read(province, filled)
        .body("faults", hasSize(0))
        .body("congresses.code", contains("xa-tan-lap", "vi-du-2"))
        .body("congresses.standing", contains("NEW", "NEW"))
        .body("congresses[0].congress.results[0].elected.votes", contains(110, 96))
        .body("congresses[1].congress.convened", nullValue());
    Api.done(province.get(SECRETARIAT, province.assembly() + "/reported-congresses"))
        .body("congresses", hasSize(0))
        .body("total", equalTo(0));
    Reported.recordAll(province, filled);

    Api.done(province.get(AUDITOR, province.assembly() + "/reported-congresses"))
        .body("congresses.code", contains("vi-du-2", "xa-tan-lap"))
        .body("congresses.progress", contains("PLANNED", "DONE"))
        .body("congresses.level", contains(1, 1))
        .body("congresses[1].offices.elected", contains(2))
        .body("congresses.reportedTo", contains(province.code(), province.code()));
    Api.done(province.get(AUDITOR, province.assembly() + "/reported-congresses?limit=1"))
        .body("congresses.code", contains("vi-du-2"))
        .body("total", equalTo(2))
        .body("next", equalTo(province.code() + "/vi-du-2"));
    Api.done(
            province.get(
                AUDITOR,
                province.assembly()
                    + "/reported-congresses?q=TAN-LAP&after="
                    + province.code()
                    + "/vi-du-2"))
        .body("congresses.code", contains("xa-tan-lap"))
        .body("next", nullValue());
    Api.done(province.get(PRESIDIUM, province.assembly() + "/consolidated"))
        .body("total.congresses.DONE", equalTo(1))
        .body("total.congresses.PLANNED", equalTo(0))
        .body("total.turnout.convened", equalTo(5))
        .body("total.offices[0].makeUp.people", equalTo(2))
        .body("total.reported.congresses.DONE", equalTo(1))
        .body("total.reported.congresses.PLANNED", equalTo(1))
        .body("total.reported.turnout.convened", equalTo(120))
        .body("total.reported.offices[0].makeUp.people", equalTo(2))
        .body("total.reported.offices[0].makeUp.traits[0].count", equalTo(1))
        .body("total.together.turnout.convened", equalTo(125))
        .body("total.together.turnout.present", equalTo(122))
        .body("total.together.offices[0].seats", equalTo(5))
        .body("total.together.offices[0].makeUp.people", equalTo(4))
        .body("levels[0].sums.together.turnout.base", equalTo(124))
        .body("organisations.reported", contains(codes(counted, false, true, true)))
        .body("organisations.find { it.code == 'xa-tan-lap' }.state", nullValue())
        .body(
            "organisations.find { it.code == 'xa-tan-lap' }.sums.reported.turnout.present",
            equalTo(118))
        .body("organisations.find { it.code == 'xa-tan-lap' }.sums.turnout.present", equalTo(0))
        .body(
            "organisations.find { it.code == '" + counted.code() + "' }.sums.reported",
            nullValue());
    workbookTellsSourcesApart();
    correctedByTheSameWorkbook(template);
  }

  /** Codes of tests come before or after xa-: as the table sorts them. */
  private static Boolean[] codes(Congress counted, Boolean its, Boolean first, Boolean second) {
    return counted.code().compareTo("vi-du-2") < 0
        ? new Boolean[] {its, first, second}
        : new Boolean[] {first, its, second};
  }

  private void workbookTellsSourcesApart() throws IOException {
    byte[] file =
        Api.done(province.get(AUDITOR, province.assembly() + "/consolidated.xlsx"))
            .extract()
            .asByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Sheet sheet = workbook.getSheet("Đại hội");
      for (int row = 1; row <= 3; row++) {
        assertEquals("Toàn bộ", sheet.getRow(row).getCell(0).getStringCellValue());
      }
      assertEquals(
          List.of(
              "Kiểm phiếu bằng chương trình này",
              "Theo báo cáo, không kiểm phiếu tại đây",
              "Cộng cả hai nguồn"),
          List.of(
              sheet.getRow(1).getCell(2).getStringCellValue(),
              sheet.getRow(2).getCell(2).getStringCellValue(),
              sheet.getRow(3).getCell(2).getStringCellValue()));
      assertEquals(5, sheet.getRow(1).getCell(6).getNumericCellValue());
      assertEquals(120, sheet.getRow(2).getCell(6).getNumericCellValue());
      assertEquals(125, sheet.getRow(3).getCell(6).getNumericCellValue());
    }
  }

  private void correctedByTheSameWorkbook(byte[] template) throws IOException {
    byte[] corrected = filled(template, "xa-tan-lap", 111);
    Reported.read(province, corrected)
        .body("congresses.standing", contains("CHANGED", "UNCHANGED"))
        .body("congresses.version", contains(1, 1));
    Reported.recordAll(province, corrected);
    byte[] out =
        Api.done(province.get(SECRETARIAT, province.assembly() + "/reported-congresses.xlsx"))
            .extract()
            .asByteArray();
    Reported.read(province, out).body("congresses.standing", contains("UNCHANGED", "UNCHANGED"));
    Api.done(province.get(SECRETARIAT, Reported.path(province, "xa-tan-lap")))
        .header("ETag", "\"2\"")
        .body("congress.results[0].elected[0].votes", equalTo(111));
  }

  private static byte[] filled(byte[] template, String code, int votes) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.getSheetAt(0);
      // A new cell: texts written in place keep what they said.
      sheet.getRow(1).createCell(0).setCellValue(code);
      sheet.getRow(2).createCell(0).setCellValue(code);
      sheet.getRow(1).getCell(17).setCellValue(votes);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** A congress that counts on a machine of its own takes its workbook to the province. */
  @Test
  void ownResultsReadInElsewhereGiveTheSameFigures() {
    Congress counted = Province.approved();
    Api.done(
        Province.profiles(
            counted, List.of(Map.of("number", 3, "sex", "FEMALE", "ethnicity", "Tày"))));
    Province.certified(counted);
    Api.done(counted.confirm());
    byte[] workbook =
        Api.done(counted.get(SECRETARIAT, counted.assembly() + "/results.xlsx"))
            .extract()
            .asByteArray();
    Congress follower = Province.assembly();
    Api.done(Province.follow(counted, follower));

    Reported.read(province, workbook)
        .body("faults", hasSize(0))
        .body("congresses[0].faults", hasSize(0))
        .body("congresses[0].findings", hasSize(0));
    Reported.recordAll(province, workbook);

    Map<String, Object> seen =
        Api.done(follower.get(SECRETARIAT, follower.assembly() + "/consolidated"))
            .extract()
            .path("total");
    Map<String, Object> read =
        Api.done(province.get(SECRETARIAT, province.assembly() + "/consolidated"))
            .body("total.turnout.convened", equalTo(0))
            .extract()
            .path("total.reported");
    assertEquals(seen, read);
    Api.done(province.get(SECRETARIAT, Reported.path(province, counted.code())))
        .body("congress.base", equalTo(4))
        .body("congress.results[0].issued", equalTo(3))
        .body("congress.results[0].elected", hasSize(2))
        .body("congress.results[0].elected[0].born", notNullValue());
  }

  @Test
  void reportsOfAnAssemblyBelowAreItsSuperiorsTooUntilItWithdraws() {
    Congress commune = Province.assembly();
    Api.done(Province.follow(commune, province));
    Api.done(Reported.record(commune, "chi-bo-1", Reported.congress()));
    Api.done(Reported.record(province, "chi-bo-1", Reported.congress()));

    Api.done(province.get(SECRETARIAT, province.assembly() + "/reported-congresses"))
        .body("congresses.code", contains("chi-bo-1", "chi-bo-1"))
        .body("congresses.find { it.reportedTo == '" + commune.code() + "' }.level", equalTo(2))
        .body("congresses.find { it.reportedTo == '" + province.code() + "' }.level", equalTo(1));
    String row = "organisations.find { it.code == '" + commune.code() + "' }.";
    Api.done(province.get(SECRETARIAT, province.assembly() + "/consolidated"))
        .body("total.reported.turnout.convened", equalTo(10))
        .body("levels.level", contains(1, 2))
        .body("levels.sums.reported.turnout.convened", contains(5, 5))
        .body(row + "sums.reported.turnout.convened", equalTo(5))
        .body("organisations", hasSize(2));
    Api.done(
            province.get(
                SECRETARIAT, province.assembly() + "/consolidated?under=" + commune.code()))
        .body("total.reported.turnout.convened", equalTo(5))
        .body("levels.level", contains(2))
        .body("organisations.code", contains("chi-bo-1"));
    Api.done(commune.get(SECRETARIAT, commune.assembly() + "/reported-congresses"))
        .body("congresses.reportedTo", contains(commune.code()));
    String ofCommune = Reported.path(province, "chi-bo-1") + "?reportedTo=";
    Api.done(province.get(AUDITOR, ofCommune + commune.code()))
        .body("congress.results[0].elected[0].name", equalTo("Lục Thị Mai"));
    commune
        .get(AUDITOR, Reported.path(commune, "chi-bo-1") + "?reportedTo=" + province.code())
        .then()
        .statusCode(404)
        .body("code", equalTo("REPORTED_UNKNOWN"));

    Api.done(Province.withdraw(commune, 1));
    province.get(AUDITOR, ofCommune + commune.code()).then().statusCode(404);

    Api.done(province.get(SECRETARIAT, province.assembly() + "/consolidated"))
        .body("total.reported.turnout.convened", equalTo(5));
  }

  /** As soon as it is counted here nothing is added twice, whatever was recorded before. */
  @Test
  void congressThatIsCountedHereIsNotReported() {
    Congress commune = Province.confirmed();
    Api.done(Reported.record(province, commune.code(), Reported.congress()));
    Api.done(province.get(SECRETARIAT, province.assembly() + "/consolidated"))
        .body("total.reported.turnout.convened", equalTo(5));

    Api.done(Province.follow(commune, province));

    Api.done(province.get(SECRETARIAT, province.assembly() + "/consolidated"))
        .body("total.turnout.convened", equalTo(5))
        .body("total.reported", nullValue())
        .body("organisations.code", contains(commune.code()));
    Api.done(province.get(SECRETARIAT, province.assembly() + "/reported-congresses"))
        .body("congresses.countedHere", contains(true));
    Reported.record(province, commune.code(), Reported.congress())
        .then()
        .statusCode(422)
        .body("code", equalTo("REPORTED_COUNTED_HERE"));
  }

  @Test
  void everythingThatCannotBeIsRefusedAtOnce() {
    Map<String, Object> wrong = Reported.congress();
    wrong.put("present", 6);
    wrong.put("results", List.of(Reported.result(4, 5, 4, 2, 5), Reported.result(4, 4, 4, 0, 3)));

    Reported.record(province, "chi-bo-1", wrong)
        .then()
        .statusCode(422)
        .body(
            "refusals.code",
            contains(
                "REPORTED_PRESENT_OVER_CONVENED",
                "REPORTED_COLLECTED_OVER_ISSUED",
                "REPORTED_VALID_AND_INVALID",
                "REPORTED_VOTES_OVER_VALID",
                "REPORTED_VOTES_OVER_VALID",
                "REPORTED_VOTES_TOGETHER",
                "REPORTED_RESULT_TWICE",
                "REPORTED_PERSON_TWICE",
                "REPORTED_PERSON_TWICE",
                "REPORTED_ELECTED_OVER_SEATS"));
    Reported.record(province, "Chi bộ", Reported.congress()).then().statusCode(400);
    Map<String, Object> half = Reported.congress();
    half.remove("convened");
    half.put("results", List.of());
    Reported.record(province, "chi-bo-1", half)
        .then()
        .statusCode(422)
        .body("code", equalTo("REPORTED_ATTENDANCE_MISSING"));
    province
        .get(SECRETARIAT, Reported.path(province, "chi-bo-1"))
        .then()
        .statusCode(404)
        .body("code", equalTo("REPORTED_UNKNOWN"));
  }

  @Test
  void fileThatIsNoTableIsRefusedAndNothingIsRecorded() {
    String rows = province.assembly() + "/reported-congress-rows";
    Api.as(province.token(SECRETARIAT))
        .contentType(Reported.XLSX)
        .body(new byte[] {1})
        .post(rows)
        .then()
        .statusCode(400)
        .body("code", equalTo("NOT_A_WORKBOOK"));
    Api.postCsv(province.token(SECRETARIAT), rows, "x\n".repeat(2001))
        .then()
        .statusCode(413)
        .body("code", equalTo("TABLE_TOO_MANY_ROWS"));
    Api.done(Api.postCsv(province.token(SECRETARIAT), rows, "=1+1;@x\n-1;+2\n"))
        .body("congresses", hasSize(0))
        .body("ignored", contains("=1+1", "@x"))
        .body("faults[0].refusal.code", equalTo("REPORTED_COLUMN_MISSING"));
  }

  @Test
  void laterVersionsSupersedeAndNothingPersonalIsInTheLedger() {
    Api.done(Reported.record(province, "chi-bo-1", Reported.congress())).header("ETag", "\"1\"");
    Api.done(Reported.record(province, "chi-bo-1", Reported.congress())).header("ETag", "\"1\"");
    Map<String, Object> other = new LinkedHashMap<>(Reported.congress());
    other.put("present", 5);
    Reported.record(province, "chi-bo-1", other)
        .then()
        .statusCode(412)
        .body("code", equalTo("VERSION_NOT_GIVEN"));
    String path = Reported.path(province, "chi-bo-1");
    Api.done(Api.put(province.token(SECRETARIAT), path, 1, other)).header("ETag", "\"2\"");
    Api.done(Api.put(province.token(SECRETARIAT), path + "/withdrawal", 2, ""))
        .body("congress", nullValue())
        .body("version", equalTo(3));
    Api.done(province.get(SECRETARIAT, province.assembly() + "/consolidated"))
        .body("total.reported", nullValue());
    Api.done(Api.put(province.token(SECRETARIAT), path, 3, other)).header("ETag", "\"4\"");

    String ledger = province.get(AUDITOR, province.assembly() + "/ledger?limit=1000").asString();
    assertTrue(ledger.contains("Lục Thị Mai"));
    assertFalse(ledger.contains("FEMALE"));
    assertFalse(ledger.contains("Tày"));
    Api.done(province.get(AUDITOR, province.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }
}
