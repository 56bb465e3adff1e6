package org.kiemphieu.subordinate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kiemphieu.identity.domain.Role.AUDITOR;
import static org.kiemphieu.identity.domain.Role.PRESIDIUM;
import static org.kiemphieu.identity.domain.Role.SECRETARIAT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/**
 * A province follows its intermediate and grass-roots congresses: state of each, turnout, results,
 * make-up against targets, and consolidated tables that open down to the minutes.
 */
@QuarkusTest
class SubordinatesApiTest {

  private static final List<Map<String, Object>> PEOPLE =
      List.of(
          Map.of("number", 4, "sex", "MALE", "ethnicity", "Kinh", "qualification", "DOCTOR"),
          Map.of(
              "number",
              3,
              "sex",
              "FEMALE",
              "ethnicity",
              "Tày",
              "qualification",
              "MASTER",
              "politicalTheory",
              "ADVANCED",
              "firstTime",
              true));

  private Congress province;
  private Congress commune;

  @BeforeEach
  void assemblies() {
    province = Province.assembly();
    commune = Province.assembly();
  }

  @Test
  void provinceFollowsItsCongressesFromTheFirstDayToTheMinutes() {
    Api.done(Province.follow(commune, province)).body("assembly", equalTo(province.code()));
    Congress cell = Province.approved();
    Api.done(Province.profiles(cell, PEOPLE)).body("version", equalTo(1));
    Api.done(Province.follow(cell, commune));
    Province.certified(cell);
    Api.done(cell.confirm());
    Api.done(
        Province.target(
            province,
            "EXECUTIVE_COMMITTEE",
            Map.of("women", 50, "underForty", 51, "firstTime", 60)));

    Api.done(province.get(PRESIDIUM, province.assembly() + "/subordinates"))
        .body("total", equalTo(2))
        .body("states.CONFIRMED", equalTo(1))
        .body("states.PREPARING", equalTo(1))
        .body("states.VOTING", equalTo(0))
        .body("next", nullValue())
        .body("subordinates.code", contains(sorted(commune, cell)));
    Api.done(province.get(AUDITOR, Province.seen(province, cell)))
        .body("level", equalTo(2))
        .body("branch", equalTo(commune.code()))
        .body("state", equalTo("CONFIRMED"))
        .body("heldOn", equalTo("2025-08-20"))
        .body("turnout.convened", equalTo(5))
        .body("turnout.base", equalTo(4))
        .body("turnout.present", equalTo(4))
        .body("turnout.percentage", equalTo("80.00"))
        .body("elections.seats", contains(3))
        .body("elections.elected", contains(2))
        .body("elections.confirmed", contains(true));
    consolidatedOfProvince(cell);
    opensDown(cell);
  }

  private void consolidatedOfProvince(Congress cell) {
    String makeUp = "total.offices[0].makeUp.";
    Api.done(province.get(SECRETARIAT, province.assembly() + "/consolidated"))
        .body("under", nullValue())
        .body("total.congresses.PLANNED", equalTo(1))
        .body("total.congresses.DONE", equalTo(1))
        .body("total.turnout.convened", equalTo(5))
        .body("total.offices.office", contains("EXECUTIVE_COMMITTEE"))
        .body("total.offices.seats", contains(3))
        .body(makeUp + "people", equalTo(2))
        .body(
            makeUp + "traits.trait",
            contains("WOMEN", "ETHNIC_MINORITIES", "UNDER_FORTY", "FIRST_TIME"))
        .body(makeUp + "traits.count", contains(1, 1, 1, 1))
        .body(makeUp + "traits.unknown", contains(0, 0, 0, 1))
        .body(makeUp + "traits.atLeastPercent", contains(50, null, 51, 60))
        .body(makeUp + "traits.answer", contains("MET", null, "NOT_MET", "UNDECIDED"))
        .body(makeUp + "qualifications.MASTER", equalTo(1))
        .body(makeUp + "qualifications.COLLEGE", equalTo(0))
        .body(makeUp + "politicalTheoryUnknown", equalTo(1))
        .body("levels.level", contains(1, 2))
        .body("levels.sums.congresses.DONE", contains(0, 1))
        .body("organisations.code", contains(commune.code()))
        .body("organisations.below", contains(1))
        .body("organisations[0].sums.turnout.present", equalTo(4));
    Api.done(
            province.get(
                SECRETARIAT, province.assembly() + "/consolidated?under=" + commune.code()))
        .body("under", equalTo(commune.code()))
        .body("levels.level", contains(2))
        .body("organisations.code", contains(cell.code()))
        .body("organisations[0].sums.offices[0].makeUp.people", equalTo(2));
  }

  private void opensDown(Congress cell) {
    String election = Province.seen(province, cell) + "/elections/" + Congress.ELECTION;
    Api.done(province.get(PRESIDIUM, election + "/result"))
        .body("election.elected", equalTo(2))
        .body("rounds.round", contains(1))
        .body("rounds[0].result.outcome.elected.number", contains(3, 4))
        .body("rounds[0].result.assemblyCode", equalTo(cell.code()))
        .body("makeUp.traits.answer", contains("MET", null, "NOT_MET", "UNDECIDED"));
    byte[] minutes =
        Api.done(province.get(AUDITOR, election + "/rounds/1/minutes.pdf")).extract().asByteArray();
    assertArrayEquals(
        cell.get(AUDITOR, cell.count() + "/minutes/versions/1").asByteArray(), minutes);
    Api.done(cell.get(SECRETARIAT, cell.election() + "/make-up"))
        .body("people", equalTo(2))
        .body("traits.atLeastPercent", contains(50, null, 51, 60))
        .body("traits[2].missing", equalTo(1));
  }

  @Test
  void stateIsSeenAndNothingOfACountBeforeItsPresidiumConfirmed() {
    Congress cell = Province.approved();
    Api.done(Province.follow(cell, province));
    String election = Province.seen(province, cell) + "/elections/" + Congress.ELECTION;

    seen(cell, "ATTENDANCE");
    Api.done(cell.issue(3));
    seen(cell, "VOTING");
    Api.done(cell.collect(3));
    seen(cell, "COUNTING");
    Api.done(cell.declare(1, 3));
    cell.read(Congress.FIRST_TELLER, 1, "1", "2", "1 2");
    cell.read(Congress.SECOND_TELLER, 2, "1", "2", "1 2");
    Api.done(cell.close());
    Api.done(cell.certify());
    seen(cell, "COUNTED");
    notConfirmed(election);
    Api.done(cell.confirm());
    seen(cell, "CONFIRMED");
    Api.done(Api.put(cell.token(PRESIDIUM), cell.count(2), Map.of("reason", "Có khiếu nại")));
    seen(cell, "COUNTING");
    notConfirmed(election);
  }

  private void seen(Congress cell, String state) {
    Api.done(province.get(SECRETARIAT, Province.seen(province, cell)))
        .body("state", equalTo(state))
        .body("elections.elected", contains(state.equals("CONFIRMED") ? 2 : 0));
    Api.done(province.get(SECRETARIAT, province.assembly() + "/subordinates?state=" + state))
        .body("subordinates.code", contains(cell.code()));
  }

  private void notConfirmed(String election) {
    for (String path : List.of(election + "/result", election + "/rounds/1/minutes.pdf")) {
      province
          .get(PRESIDIUM, path)
          .then()
          .statusCode(409)
          .body("code", equalTo("RESULT_NOT_CONFIRMED"));
    }
    Api.done(province.get(SECRETARIAT, province.assembly() + "/consolidated"))
        .body("total.offices[0].makeUp.people", equalTo(0));
  }

  @Test
  void everyLevelBelowIsFoundByLevelStateAndWordsAndPageByPage() {
    Congress cell = Province.assembly();
    Api.done(Province.follow(commune, province));
    Api.done(Province.follow(cell, commune));
    Map<String, Object> settings = new LinkedHashMap<>(Congress.settings("190"));
    settings.put("organisation", "Chi bộ xóm Đông 100%");
    Api.done(Api.put(cell.token(SECRETARIAT), cell.assembly(), 1, settings));
    String path = province.assembly() + "/subordinates";

    Api.done(province.get(SECRETARIAT, path + "?level=1"))
        .body("subordinates.code", contains(commune.code()))
        .body("total", equalTo(1));
    Api.done(Api.as(province.token(SECRETARIAT)).queryParam("q", "XÓM đông 100%").get(path))
        .body("subordinates.code", contains(cell.code()));
    Api.done(Api.as(province.token(SECRETARIAT)).queryParam("q", "_%").get(path))
        .body("subordinates", hasSize(0));
    Api.done(province.get(SECRETARIAT, path + "?state=VOTING"))
        .body("subordinates", hasSize(0))
        .body("total", equalTo(2));
    String first =
        Api.done(province.get(SECRETARIAT, path + "?limit=1"))
            .body("subordinates", hasSize(1))
            .extract()
            .path("next");
    Api.done(province.get(SECRETARIAT, path + "?limit=1&after=" + first))
        .body("next", nullValue())
        .body("subordinates.code", contains(sorted(commune, cell)[1]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/subordinates?limit=0",
        "/subordinates?limit=501",
        "/subordinates?level=0",
        "/consolidated?limit=0"
      })
  void pageOfAnImpossibleSizeIsRefused(String path) {
    province.get(SECRETARIAT, province.assembly() + path).then().statusCode(400);
  }

  @Test
  void superiorIsAnotherAssemblyAndNeverOneBelow() {
    refused(Province.follow(commune, commune), 422, "SUPERIOR_IS_ITSELF");
    Api.done(Province.follow(commune, province));
    Congress cell = Province.assembly();
    Api.done(Province.follow(cell, commune));

    refused(Province.follow(province, commune), 422, "SUPERIOR_IS_BELOW");
    refused(Province.follow(province, cell), 422, "SUPERIOR_IS_BELOW");
    refused(superior(province, Map.of("assembly", "khong-co")), 422, "SUPERIOR_UNKNOWN");
    refused(superior(province, Map.of("assembly", "Không có")), 400, "FIELD_FORMAT");
    refused(superior(province, Map.of("assembly", List.of())), 400, "JSON_WRONG_TYPE");
    refused(superior(province, Map.of()), 400, "FIELD_REQUIRED");
    refused(
        province.get(SECRETARIAT, province.assembly() + "/superior"), 404, "SUPERIOR_NOT_NAMED");
    refused(Province.withdraw(province, 0), 404, "SUPERIOR_NOT_NAMED");
  }

  @Test
  void anotherSuperiorNeedsTheVersionAndTheFormerSeesNothingAnyMore() {
    Api.done(Province.follow(commune, province));
    Congress other = Province.assembly();

    Api.done(Province.follow(commune, province)).header("ETag", "\"1\"");
    refused(Province.follow(commune, other), 412, "VERSION_NOT_GIVEN");
    Api.done(
            Api.put(
                commune.token(SECRETARIAT),
                commune.assembly() + "/superior",
                1,
                Map.of("assembly", other.code())))
        .header("ETag", "\"2\"");

    Api.done(other.get(SECRETARIAT, Province.seen(other, commune)));
    refused(
        province.get(SECRETARIAT, Province.seen(province, commune)), 404, "SUBORDINATE_UNKNOWN");
    Api.done(Province.withdraw(commune, 2)).body("assembly", nullValue());
    refused(other.get(SECRETARIAT, Province.seen(other, commune)), 404, "SUBORDINATE_UNKNOWN");
  }

  @Test
  void targetsHoldForEveryLevelBelowThatHasNoneOfItsOwn() {
    Api.done(Province.follow(commune, province));
    Api.done(Province.target(province, "EXECUTIVE_COMMITTEE", Map.of("women", 15)));
    Api.done(Province.target(province, "DELEGATES", Map.of("women", 20)));

    Api.done(Province.target(commune, "EXECUTIVE_COMMITTEE", Map.of("women", 25)));

    Api.done(commune.get(SECRETARIAT, commune.assembly() + "/targets"))
        .body("office", contains("EXECUTIVE_COMMITTEE", "DELEGATES"))
        .body("own", contains(true, false))
        .body("version", contains(1, 0))
        .body("women", contains(25, 20));
    Api.done(Province.target(commune, "EXECUTIVE_COMMITTEE", Map.of("women", 25)))
        .header("ETag", "\"1\"");
    refused(
        Province.target(commune, "EXECUTIVE_COMMITTEE", Map.of("women", 30)),
        412,
        "VERSION_NOT_GIVEN");
  }

  @Test
  void targetsThatCannotBeAreRefusedAllAtOnce() {
    refused(Province.target(province, "MINISTER", Map.of()), 404, "OFFICE_UNKNOWN");
    Province.target(province, "DELEGATES", Map.of("women", 101, "firstTime", -1))
        .then()
        .statusCode(400)
        .body("refusals.field", containsInAnyOrder("women", "firstTime"));
    refused(Province.target(province, "DELEGATES", Map.of("women", 12.5)), 400, "JSON_WRONG_TYPE");
    Api.done(province.get(SECRETARIAT, province.assembly() + "/targets")).body("$", hasSize(0));
  }

  @Test
  void profilesAreOfNumbersOnTheApprovedListAndSupersedeEachOther() {
    Congress cell = Congress.under190(3);
    Api.done(cell.setUp());
    Api.done(cell.attend(3));
    Api.done(cell.beginElection());
    Api.done(cell.appointBoard());
    Api.done(cell.propose(4));
    refused(Province.profiles(cell, PEOPLE), 409, "PROFILES_BEFORE_APPROVAL");
    Api.done(cell.approve());

    Province.profiles(
            cell,
            List.of(
                Map.of("number", 5), Map.of("number", 0), Map.of("number", 1), Map.of("number", 1)))
        .then()
        .statusCode(422)
        .body(
            "refusals.code",
            contains("PROFILE_NUMBER_UNKNOWN", "PROFILE_NUMBER_UNKNOWN", "PROFILE_NUMBER_TWICE"))
        .body(
            "refusals.field", contains("people[0].number", "people[1].number", "people[3].number"));
    refused(
        Province.profiles(cell, List.of(Map.of("number", 1, "sex", "X"))),
        400,
        "JSON_UNKNOWN_VALUE");
    refused(
        Province.profiles(cell, List.of(Map.of("number", 1, "ethnicity", "d".repeat(51)))),
        400,
        "FIELD_TOO_LONG");
    Api.done(Province.profiles(cell, PEOPLE)).header("ETag", "\"1\"");
    Api.done(Province.profiles(cell, PEOPLE)).header("ETag", "\"1\"");
    refused(Province.profiles(cell, List.of()), 412, "VERSION_NOT_GIVEN");
    Api.done(cell.get(AUDITOR, cell.round() + "/profiles"))
        .body("people.number", contains(3, 4))
        .body("people.ethnicity", contains("Tày", "Kinh"));
  }

  @Test
  void nothingPersonalIsInTheLedgerOrTheResult() {
    Congress cell = Province.approved();
    Api.done(Province.profiles(cell, PEOPLE));
    Province.certified(cell);
    Api.done(cell.confirm());

    String ledger = cell.get(AUDITOR, cell.assembly() + "/ledger?limit=1000").asString();
    String result = cell.get(AUDITOR, cell.count() + "/result.json").asString();

    assertTrue(ledger.contains("RECORD_PROFILES"));
    for (String personal : List.of("Tày", "FEMALE", "MASTER", "ethnicity")) {
      assertFalse(ledger.contains(personal), personal);
      assertFalse(result.contains(personal), personal);
    }
    Api.done(cell.get(AUDITOR, cell.assembly() + "/ledger/check")).body("agrees", equalTo(true));
  }

  @Test
  void workbookHasTheSameFiguresAndTextsThatStayTexts() throws IOException {
    Congress cell = Province.confirmed();
    Map<String, Object> settings = new LinkedHashMap<>(Congress.settings("190"));
    settings.put("heldOn", "2025-08-20");
    settings.put("organisation", "=HYPERLINK(\"http://x\";\"y\")");
    Api.done(Api.put(cell.token(SECRETARIAT), cell.assembly(), 1, settings));
    Api.done(Province.follow(cell, province));

    byte[] file =
        Api.done(province.get(AUDITOR, province.assembly() + "/consolidated.xlsx"))
            .header("Content-Disposition", "attachment; filename=\"tong-hop.xlsx\"")
            .extract()
            .asByteArray();

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Row total = workbook.getSheet("Đại hội").getRow(1);
      Row organisation = workbook.getSheet("Đại hội").getRow(3);
      assertEquals("Toàn bộ", total.getCell(0).getStringCellValue());
      assertEquals("Kiểm phiếu bằng chương trình này", total.getCell(2).getStringCellValue());
      assertEquals(1, total.getCell(5).getNumericCellValue());
      assertEquals(5, total.getCell(6).getNumericCellValue());
      assertEquals(CellType.STRING, organisation.getCell(0).getCellType());
      assertTrue(organisation.getCell(0).getStringCellValue().startsWith("=HYPERLINK("));
      assertTrue(organisation.getCell(0).getCellStyle().getQuotePrefixed());
      Row makeUp = workbook.getSheet("Kết quả và cơ cấu").getRow(1);
      assertEquals("Ban chấp hành (cấp ủy)", makeUp.getCell(3).getStringCellValue());
      assertEquals(2, makeUp.getCell(7).getNumericCellValue());
    }
  }

  private static Response superior(Congress of, Map<String, ?> body) {
    return Api.put(of.token(SECRETARIAT), of.assembly() + "/superior", body);
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("refusals.code", hasItems(code));
  }

  private static String[] sorted(Congress one, Congress other) {
    return Stream.of(one.code(), other.code()).sorted().toArray(String[]::new);
  }
}
