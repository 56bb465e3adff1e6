package org.kiemphieu.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** JSON that is not what it should be: answered with the field, and nothing is done. */
@QuarkusTest
class BadJsonInputTest {

  private final Congress congress = Congress.under190(3);
  private String before = "";

  @BeforeEach
  void setUp() {
    Api.done(congress.setUp());
    Api.done(congress.attend(10));
    before = ledger();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"convened\": 10, \"present\":            | JSON_MALFORMED       | ''",
        "{\"convened\": 10, \"present\": 9} {}      | JSON_WRONG_TYPE      | ''",
        "{\"convened\": 1, \"convened\": 2}         | JSON_DUPLICATE_FIELD | convened",
        "[]                                         | JSON_WRONG_TYPE      | ''",
        "\"text\"                                   | JSON_WRONG_TYPE      | ''",
        "null                                       | BODY_MISSING         | ''",
        "{\"convened\": \"10\", \"present\": 9}     | JSON_WRONG_TYPE      | convened",
        "{\"convened\": 10.5, \"present\": 9}       | JSON_WRONG_TYPE      | convened",
        "{\"convened\": true, \"present\": 9}       | JSON_WRONG_TYPE      | convened",
        "{\"convened\": [10], \"present\": 9}       | JSON_WRONG_TYPE      | convened",
        "{\"convened\": 99999999999, \"present\": 9} | JSON_WRONG_TYPE     | convened",
        "{\"convened\": 1e400, \"present\": 9}      | JSON_WRONG_TYPE      | convened",
        "{\"convened\": 1000001, \"present\": 9}    | FIELD_TOO_LARGE      | convened",
        "{\"convened\": 10, \"present\": -1}        | FIELD_TOO_SMALL      | present",
        "{\"present\": 9}                           | FIELD_REQUIRED       | convened",
        "{\"convened\": 10, \"present\": 9, \"absent\": 1} | JSON_UNKNOWN_FIELD | absent",
        "{\"convened\": 10, \"present\": 9, \"deductions\": [{\"kind\": \"LATE\", \"count\": 1}]}"
            + " | JSON_UNKNOWN_VALUE | deductions[0].kind",
        "{\"convened\": 10, \"present\": 9, \"deductions\": [null]}"
            + " | FIELD_REQUIRED | deductions[0]"
      })
  void jsonThatIsNotWhatItShouldBe(String body, String code, String field) {
    attend(body).body("code", equalTo(code)).body("refusals[0].field", equalTo(field));

    assertEquals(before, ledger());
  }

  @Test
  void numberWithThousandsOfDigitsAndNestingWithoutEnd() {
    attend("{\"convened\": " + "9".repeat(5000) + "}");
    attend("{\"deductions\": " + "[".repeat(5000));

    assertEquals(before, ledger());
  }

  /** NUL, BEL, a zero-width joiner, a right-to-left override, and each half of a pair alone. */
  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u0007", "\\u200d", "\\u202e", "\\ud83d", "\\ude00"})
  void textWithCharactersNobodySees(String character) {
    Response answer = put("{\"organisation\": \"a%sb\"}".formatted(character));

    answer
        .then()
        .statusCode(400)
        .body("code", equalTo("TEXT_CHARACTERS"))
        .body("refusals[0].field", equalTo("organisation"));
    assertEquals(before, ledger());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud83d", "\\u202e"})
  void fieldNamedWithCharactersNobodySees(String character) {
    put("{\"%s\": 1}".formatted(character)).then().statusCode(400);

    assertEquals(before, ledger());
  }

  /** Spaces of every kind are no name. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\\t\\n", "\\u00a0", "\\u2003", "\\u3000", "\\u1680"})
  void textOfSpacesIsNoText(String spaces) {
    Response assembly =
        put(
            """
            {"organisation": "%s", "name": "Đại hội", "kind": "DELEGATE_CONGRESS",
             "regulation": "190"}
            """
                .formatted(spaces));
    Api.done(congress.beginElection());
    Response list =
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.round() + "/candidate-list",
            "{\"candidates\": [{\"number\": 1, \"name\": \"%s\"}]}".formatted(spaces));

    assembly
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_REQUIRED"))
        .body("refusals[0].field", equalTo("organisation"));
    list.then()
        .statusCode(400)
        .body("code", equalTo("FIELD_REQUIRED"))
        .body("refusals[0].field", equalTo("candidates[0].name"));
  }

  @Test
  void bytesThatAreNotUtf8() {
    Api.as(congress.token(Role.SECRETARIAT))
        .contentType("application/json")
        .body(new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '"', '}'})
        .put(congress.assembly())
        .then()
        .statusCode(400)
        .body("code", equalTo("JSON_MALFORMED"));

    assertEquals(before, ledger());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2025-02-30\"",
        "\"30/02/2025\"",
        "\"+999999999-01-01\"",
        "\"12345\"",
        "12345",
        "[2025, 7, 15]"
      })
  void dayThatIsNone(String day) {
    put("{\"heldOn\": %s}".formatted(day))
        .then()
        .statusCode(400)
        .body("code", equalTo("JSON_WRONG_TYPE"))
        .body("refusals[0].field", equalTo("heldOn"));

    assertEquals(before, ledger());
  }

  private Response put(String body) {
    return Api.put(congress.token(Role.SECRETARIAT), congress.assembly(), body);
  }

  private ValidatableResponse attend(String body) {
    return Api.put(congress.token(Role.SECRETARIAT), congress.assembly() + "/attendance", body)
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body(not(containsString("java")));
  }

  private String ledger() {
    return Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .extract()
        .asString();
  }
}
