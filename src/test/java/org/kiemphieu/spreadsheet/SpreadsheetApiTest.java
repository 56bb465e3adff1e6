package org.kiemphieu.spreadsheet;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.DatabaseState;
import org.kiemphieu.testing.TestAccounts;

/** Spreadsheets over HTTP: the template comes back as the rows it has, and nothing is recorded. */
@QuarkusTest
class SpreadsheetApiTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject DataSource database;

  @Test
  void templateAnybodyCanHaveIsReadAsRows() throws SQLException {
    Response template = given().get("/api/spreadsheet-templates/candidates.xlsx");
    template
        .then()
        .statusCode(200)
        .contentType(XLSX)
        .header("Content-Disposition", "attachment; filename=\"danh-sach-bau-cu.xlsx\"");
    Map<String, String> before = DatabaseState.of(database);

    Api.done(send(XLSX, template.asByteArray()))
        .body("rows.row", contains(1, 2))
        .body("rows[0].cells", hasSize(6))
        .body("rows[1].cells[2]", equalTo("1975-03-02"));
    Api.done(send("text/csv", "1;Nguyễn Văn A\n".getBytes(UTF_8)))
        .body("rows[0].cells", contains("1", "Nguyễn Văn A"));
    Api.done(send("text/csv; charset=utf-8", "1;Nguyễn Văn A\n".getBytes(UTF_8)))
        .body("rows[0].row", equalTo(1));
    assertEquals(before, DatabaseState.of(database));
  }

  @Test
  void whatIsNoSpreadsheetIsRefused() {
    send(XLSX, "1;Nguyễn Văn A\n".getBytes(UTF_8))
        .then()
        .statusCode(400)
        .body("code", equalTo("NOT_A_WORKBOOK"));
    send("application/vnd.ms-excel", new byte[] {1})
        .then()
        .statusCode(415)
        .body("code", equalTo("MEDIA_TYPE_NOT_SUPPORTED"));
    send("text/csv", "x\n".repeat(2001).getBytes(UTF_8))
        .then()
        .statusCode(413)
        .body("code", equalTo("TABLE_TOO_MANY_ROWS"))
        .body("refusals[0].detail.vi", equalTo("Bảng có hơn 2.000 dòng."));
  }

  private static Response send(String mediaType, byte[] file) {
    return Api.as(TestAccounts.token(Role.SECRETARIAT, "dai-hoi-1"))
        .contentType(mediaType)
        .body(file)
        .post("/api/assemblies/dai-hoi-1/spreadsheet-rows");
  }
}
