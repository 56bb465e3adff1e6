package org.kiemphieu.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.TestAccounts;

/** Every "no" is a problem in the form of RFC 9457 and tells nothing of the inside. */
@QuarkusTest
class ProblemTest {

  private static final String PATH = "/api/test/dai-hoi";

  @Test
  void malformedJsonIsRefusedWithItsPlace() {
    post("{\"seats\": 3,\n \"names\": [")
        .statusCode(400)
        .body("code", equalTo("JSON_MALFORMED"))
        .body("refusals[0].arguments.line", equalTo(2));
  }

  @Test
  void unknownFieldIsNamed() {
    post("{\"seats\":3,\"command\":\"CERTIFY\",\"names\":[],\"surplus\":1}")
        .statusCode(400)
        .body("code", equalTo("JSON_UNKNOWN_FIELD"))
        .body("refusals[0].field", equalTo("surplus"))
        .body("refusals[0].detail.vi", containsString("surplus"));
  }

  @Test
  void fieldGivenTwiceIsNamed() {
    post("{\"seats\":3,\"seats\":4}")
        .statusCode(400)
        .body("code", equalTo("JSON_DUPLICATE_FIELD"))
        .body("refusals[0].arguments.name", equalTo("seats"));
  }

  @Test
  void wrongTypeNamesThePathAndNoClass() {
    post("{\"seats\":\"ten\"}")
        .statusCode(400)
        .body("code", equalTo("JSON_WRONG_TYPE"))
        .body("refusals[0].field", equalTo("seats"))
        .body(not(containsString("java")))
        .body(not(containsString("kiemphieu")));
  }

  @Test
  void wrongTypeInsideAListNamesTheIndex() {
    post("{\"seats\":1,\"names\":[\"a\",{}]}")
        .statusCode(400)
        .body("refusals[0].field", equalTo("names[1]"));
  }

  @Test
  void missingNumberIsNotTakenForZero() {
    post("{\"command\":\"CERTIFY\",\"names\":[]}")
        .statusCode(400)
        .body("code", equalTo("JSON_WRONG_TYPE"))
        .body("refusals[0].field", equalTo("seats"));
  }

  @Test
  void unknownValueListsTheKnownOnes() {
    post("{\"seats\":1,\"command\":\"CHEAT\"}")
        .statusCode(400)
        .body("code", equalTo("JSON_UNKNOWN_VALUE"))
        .body("refusals[0].arguments.known", hasItem("CERTIFY"));
  }

  @Test
  void missingBodyIsRefused() {
    given()
        .auth()
        .oauth2(teller())
        .contentType(ContentType.JSON)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("code", equalTo("BODY_MISSING"));
  }

  @Test
  void jsonNullIsAMissingBody() {
    post("null").statusCode(400).body("code", equalTo("BODY_MISSING"));
  }

  @Test
  void wrongMediaTypeIsRefused() {
    given()
        .auth()
        .oauth2(teller())
        .contentType("application/xml")
        .body("<a/>")
        .post(PATH)
        .then()
        .statusCode(415)
        .body("code", equalTo("MEDIA_TYPE_NOT_SUPPORTED"));
  }

  @Test
  void unknownPathIsRefused() {
    given()
        .get("/api/nowhere")
        .then()
        .statusCode(404)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("PATH_NOT_FOUND"));
  }

  @Test
  void wrongMethodIsRefused() {
    given().delete(PATH).then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
  }

  @Test
  void unacceptableFormatIsRefused() {
    given()
        .accept("image/png")
        .get("/api/refusals")
        .then()
        .statusCode(406)
        .body("code", equalTo("NOT_ACCEPTABLE"));
  }

  @Test
  void failureTellsAReferenceAndNothingElse() {
    given()
        .get(PATH + "/broken")
        .then()
        .statusCode(500)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("INTERNAL"))
        .body("refusals[0].arguments.reference", matchesPattern("[0-9a-f-]{36}"))
        .body(not(containsString("SELECT")))
        .body(not(containsString("Exception")));
  }

  @Test
  void uniqueViolationIsAConcurrentChange() {
    given()
        .get(PATH + "/overtaken")
        .then()
        .statusCode(409)
        .body("code", equalTo("CONCURRENT_CHANGE"))
        .body(not(containsString("duplicate key")));
  }

  @Test
  void everyReasonIsToldAndTheFirstDecidesTheStatus() {
    given()
        .get(PATH + "/against-rules")
        .then()
        .statusCode(422)
        .body("type", equalTo("/api/refusals/CANDIDATE_NUMBERS"))
        .body("instance", equalTo(PATH + "/against-rules"))
        .body("refusals", hasSize(2))
        .body("refusals[0].article.vi", equalTo("Điều 15"))
        .body("refusals[0].certainty", equalTo("KNOWN"))
        .body("refusals[0].arguments.number", equalTo(7))
        .body("refusals[0].arguments.article", nullValue())
        .body("refusals[1].article", nullValue())
        .body("refusals[1].field", equalTo("seats"));
  }

  @Test
  void vietnameseIsTheLanguageUnlessAnotherIsAskedFor() {
    given()
        .get("/api/nowhere")
        .then()
        .header("Content-Language", "vi")
        .body("detail", equalTo("Không có địa chỉ này."));
    given()
        .header("Accept-Language", "fr, en-GB;q=0.8, vi;q=0.2")
        .get("/api/nowhere")
        .then()
        .header("Content-Language", "en")
        .body("detail", equalTo("There is nothing at this address."));
    given()
        .header("Accept-Language", ";;;")
        .get("/api/nowhere")
        .then()
        .statusCode(404)
        .header("Content-Language", "vi");
  }

  @Test
  void answersAreNeitherStoredNorSniffed() {
    given()
        .get("/api/refusals/INTERNAL")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .body("sentence.vi", containsString("{reference}"));
  }

  @Test
  void unknownRefusalIsRefused() {
    given()
        .get("/api/refusals/NO_SUCH")
        .then()
        .statusCode(404)
        .body("code", equalTo("REFUSAL_NOT_FOUND"));
  }

  private static ValidatableResponse post(String body) {
    return given()
        .auth()
        .oauth2(teller())
        .contentType(ContentType.JSON)
        .body(body)
        .post(PATH)
        .then()
        .contentType(Problem.MEDIA_TYPE);
  }

  private static String teller() {
    return TestAccounts.token(Role.TELLER, "dai-hoi");
  }
}
