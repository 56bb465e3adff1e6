package org.kiemphieu.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;

/** Lists and results for office programs, out of the service and back in. */
@QuarkusTest
class OfficeFilesApiTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";

  @Test
  void confirmedResultIsAWorkbookAndSlides() throws IOException {
    Congress congress = Stages.at(RoundStage.CERTIFIED);
    for (String file : List.of("/result.xlsx", "/announcement.pptx")) {
      congress
          .get(Role.PRESIDIUM, congress.count(1) + file)
          .then()
          .statusCode(409)
          .body("code", equalTo("ANNOUNCEMENT_NOT_CONFIRMED"));
    }
    Api.done(congress.confirm());
    Api.done(
        Api.put(
            congress.token(Role.PRESIDIUM),
            congress.count(1) + "/decision",
            Map.of("voteAgain", true, "newNames", false)));

    Response result = congress.get(Role.SECRETARIAT, congress.count(1) + "/result.xlsx");
    Response slides = congress.get(Role.PRESIDIUM, congress.count(1) + "/announcement.pptx");

    Api.done(result)
        .contentType(XLSX)
        .header("Content-Disposition", containsString("_ban-chap-hanh_1_1.xlsx"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(result.asByteArray()))) {
      assertEquals(Names.of(3), workbook.getSheetAt(0).getRow(1).getCell(2).getStringCellValue());
      assertEquals(1.0, workbook.getSheetAt(0).getRow(1).getCell(4).getNumericCellValue());
    }
    Api.done(slides).contentType(PPTX);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(slides.asByteArray()))) {
      assertEquals(4, show.getSlides().size());
    }
    assertEquals(
        403, congress.get(Role.DISPLAY, congress.count(1) + "/announcement.pptx").statusCode());
  }

  @Test
  void listGoesOutAsAWorkbookAndComesBackTheSame() {
    // Given a list with everything that can be said of somebody
    Congress congress = Congress.electingDelegates(3);
    Api.done(congress.setUp());
    Api.done(congress.beginElection());
    List<Map<String, Object>> list = new ArrayList<>();
    list.add(person(1, "Bùi Văn An", "1975-03-02", "1999-05-19", "CONVENING_COMMITTEE"));
    list.add(person(2, "=1+1 Trần Thị Bình", "1980-11-20", "2005-02-03", "ASSEMBLY"));
    list.add(person(3, "Lê Văn Châu", "1899-12-31", "1919-01-01", "SELF"));
    Api.done(congress.propose(list));

    // When it is fetched as a workbook and sent in as one
    byte[] file =
        Api.done(congress.get(Role.SECRETARIAT, congress.round() + "/candidate-list.xlsx"))
            .contentType(XLSX)
            .header("Content-Disposition", containsString("danh-sach_" + congress.code()))
            .extract()
            .asByteArray();
    List<List<String>> rows =
        Api.done(
                Api.as(congress.token(Role.SECRETARIAT))
                    .contentType(XLSX)
                    .body(file)
                    .post(congress.assembly() + "/spreadsheet-rows"))
            .extract()
            .path("rows.cells");

    // Then its rows are the template's columns and the list
    List<String> template =
        Api.done(
                Api.as(congress.token(Role.SECRETARIAT))
                    .contentType(XLSX)
                    .body(
                        Api.as(congress.token(Role.SECRETARIAT))
                            .get("/api/spreadsheet-templates/candidates.xlsx")
                            .asByteArray())
                    .post(congress.assembly() + "/spreadsheet-rows"))
            .extract()
            .path("rows[0].cells");
    assertEquals(template, rows.get(0));
    assertEquals(
        List.of(
            List.of(
                "1", "Bùi Văn An", "1975-03-02", "Có", "1999-05-19", "Cấp ủy triệu tập giới thiệu"),
            List.of(
                "2", "=1+1 Trần Thị Bình", "1980-11-20", "Có", "2005-02-03", "Đề cử tại đại hội"),
            List.of("3", "Lê Văn Châu", "31/12/1899", "Có", "1919-01-01", "Ứng cử")),
        rows.subList(1, rows.size()));
    congress.get(Role.DISPLAY, congress.round() + "/candidate-list.xlsx").then().statusCode(403);
    assertTrue(
        congress
                .get(Role.SECRETARIAT, congress.election() + "/rounds/2/candidate-list.xlsx")
                .statusCode()
            == 404);
  }

  private static Map<String, Object> person(
      int number, String name, String born, String memberSince, String nomination) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("number", number);
    person.put("name", name);
    person.put("born", born);
    person.put("memberSince", memberSince);
    person.put("nomination", nomination);
    return person;
  }
}
