package org.kiemphieu.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kiemphieu.identity.domain.Role.AUDITOR;
import static org.kiemphieu.identity.domain.Role.HEAD_TELLER;
import static org.kiemphieu.identity.domain.Role.PRESIDIUM;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.kiemphieu.document.signature.OwnTool;
import org.kiemphieu.document.signature.Pdfsig;
import org.kiemphieu.document.signature.TestSigner;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.DatabaseState;
import org.kiemphieu.testing.Race;
import org.kiemphieu.testing.Stages;

/** The minutes sealed with the result, and signed by one person after the other, over HTTP. */
@QuarkusTest
class SignedMinutesApiTest {

  private static final TestSigner HEAD = TestSigner.p256("Le Thi Kiem");
  private static final TestSigner CHAIR = TestSigner.rsa("Chu tich");

  @Inject DataSource database;

  private static String versions(Congress congress) {
    return congress.count() + "/minutes/versions";
  }

  private static byte[] pdf(Congress congress, int version) {
    return Api.done(congress.get(AUDITOR, versions(congress) + "/" + version))
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  private static Response sign(Congress congress, Role role, int version, byte[] pdf) {
    return Api.as(congress.token(role))
        .contentType("application/pdf")
        .body(pdf)
        .put(versions(congress) + "/" + version);
  }

  private static Response ledger(Congress congress) {
    return congress.get(AUDITOR, congress.assembly() + "/ledger?limit=1000");
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void confirmationSealsTheMinutes() throws Exception {
    Congress congress = Stages.at(RoundStage.CONFIRMED);

    byte[] sealed = pdf(congress, 1);

    String said = Pdfsig.says(sealed);
    assertEquals(1, Pdfsig.count(said, "Signature is Valid."), said);
    assertEquals(1, Pdfsig.count(said, "Total document signed"), said);
    Api.done(congress.get(AUDITOR, versions(congress)))
        .body("version", contains(1))
        .body("sha256", contains(sha256(sealed)))
        .body("by", contains("presidium"))
        .body("role", contains("PRESIDIUM"))
        .body("[0].signatures.trust", contains("NOT_CHECKED"))
        .body(
            "[0].signatures.subject",
            contains("CN=Kiem Phieu DEVELOPMENT KEY - NOT FOR REAL RESULTS"));
    Api.done(ledger(congress))
        .body("find { it.command == 'CONFIRM' }.after.minutesSha256", equalTo(sha256(sealed)))
        .body("find { it.command == 'CONFIRM' }.after.timeStamp", equalTo(false));
    agrees(congress);
  }

  private static void agrees(Congress congress) {
    Api.done(congress.get(AUDITOR, congress.assembly() + "/ledger/check"))
        .body("agrees", equalTo(true));
  }

  @Test
  void nothingIsSealedBeforeTheConfirmation() {
    Congress congress = Stages.at(RoundStage.CERTIFIED);

    Api.done(congress.get(AUDITOR, versions(congress))).body("$", hasSize(0));
    congress
        .get(AUDITOR, versions(congress) + "/1")
        .then()
        .statusCode(404)
        .body("code", equalTo("MINUTES_VERSION_UNKNOWN"));
  }

  @Test
  void peopleSignOneAfterTheOther() throws Exception {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    byte[] second = OwnTool.of(HEAD).sign(pdf(congress, 1));

    Api.done(sign(congress, HEAD_TELLER, 2, second))
        .body("version", equalTo(2))
        .body("signatures.subject", contains("CN=Le Thi Kiem"));
    byte[] third = OwnTool.of(CHAIR).sign(pdf(congress, 2));
    Api.done(sign(congress, PRESIDIUM, 3, third));

    assertArrayEquals(third, pdf(congress, 3));
    String said = Pdfsig.says(third);
    assertEquals(3, Pdfsig.count(said, "Signature is Valid."), said);
    Api.done(congress.get(AUDITOR, versions(congress)))
        .body("version", contains(1, 2, 3))
        .body("role", contains("PRESIDIUM", "HEAD_TELLER", "PRESIDIUM"))
        .body("[2].signatures.subject", contains("CN=Chu tich"));
    String entry = "findAll { it.command == 'SIGN_MINUTES' }";
    Api.done(ledger(congress))
        .body(entry + ".after.version", contains(2, 3))
        .body(entry + ".after.sha256", contains(sha256(second), sha256(third)))
        .body(
            entry + ".subject",
            contains(
                "elections/ban-chap-hanh/rounds/1/counts/1/minutes/versions/2",
                "elections/ban-chap-hanh/rounds/1/counts/1/minutes/versions/3"))
        .body(
            entry + "[0].after.signatures.fingerprint",
            contains(sha256(HEAD.certificate().getEncoded())));
    agrees(congress);
  }

  @Test
  void aLateRepeatChangesNothing() throws Exception {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    byte[] second = OwnTool.of(HEAD).sign(pdf(congress, 1));
    String first = Api.done(sign(congress, HEAD_TELLER, 2, second)).extract().asString();
    Api.done(sign(congress, PRESIDIUM, 3, OwnTool.of(CHAIR).sign(second)));
    Api.done(Api.put(congress.token(PRESIDIUM), congress.count(2), Map.of("reason", "Khiếu nại")));
    Map<String, String> before = DatabaseState.of(database);

    String again = Api.done(sign(congress, HEAD_TELLER, 2, second)).extract().asString();

    assertEquals(first, again);
    assertEquals(before, DatabaseState.of(database));
    sign(congress, HEAD_TELLER, 4, OwnTool.of(HEAD).sign(pdf(congress, 3)))
        .then()
        .statusCode(409)
        .body("code", equalTo("ROUND_STATE_FORBIDS"));
  }

  @Test
  void whoSignsAnOldVersionIsToldSo() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    byte[] sealed = pdf(congress, 1);
    Api.done(sign(congress, HEAD_TELLER, 2, OwnTool.of(HEAD).sign(sealed)));
    byte[] late = OwnTool.of(CHAIR).sign(sealed);

    sign(congress, PRESIDIUM, 2, late)
        .then()
        .statusCode(409)
        .body("code", equalTo("MINUTES_SIGNED_BEFORE"));
    sign(congress, PRESIDIUM, 3, late)
        .then()
        .statusCode(422)
        .body("code", equalTo("MINUTES_NOT_CONTINUED"));
    for (int version : new int[] {4, 0, -1}) {
      sign(congress, PRESIDIUM, version, late)
          .then()
          .statusCode(422)
          .body("code", equalTo("MINUTES_VERSION_OUT_OF_ORDER"));
    }
  }

  @Test
  void ofTwoWhoSignAtOnceOneIsTold() throws Exception {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    byte[] sealed = pdf(congress, 1);
    List<byte[]> copies = List.of(OwnTool.of(HEAD).sign(sealed), OwnTool.of(CHAIR).sign(sealed));

    List<Response> answers =
        Race.of(2, n -> sign(congress, n == 0 ? HEAD_TELLER : PRESIDIUM, 2, copies.get(n)));

    List<String> told =
        answers.stream()
            .map(a -> a.statusCode() == 200 ? "DONE" : a.<String>path("code"))
            .sorted()
            .toList();
    assertEquals(List.of("DONE", "MINUTES_SIGNED_BEFORE"), told);
    int winner = answers.get(0).statusCode() == 200 ? 0 : 1;
    assertArrayEquals(copies.get(winner), pdf(congress, 2));
    Api.done(ledger(congress)).body("findAll { it.command == 'SIGN_MINUTES' }", hasSize(1));
    agrees(congress);
  }

  @Test
  void aCopySentTwiceAtOnceIsOneVersion() throws Exception {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    byte[] copy = OwnTool.of(HEAD).sign(pdf(congress, 1));

    List<Response> answers = Race.of(3, n -> sign(congress, HEAD_TELLER, 2, copy));

    answers.forEach(answer -> Api.done(answer).body("version", equalTo(2)));
    Api.done(ledger(congress)).body("findAll { it.command == 'SIGN_MINUTES' }", hasSize(1));
  }

  @Test
  void everythingWrongIsSaidAndNothingStored() throws SQLException {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    byte[] sealed = pdf(congress, 1);
    byte[] changed =
        OwnTool.of(HEAD)
            .withDigest("SHA1")
            .sign(
                sealed,
                document -> {
                  document.addPage(new PDPage());
                  OwnTool.changed(document.getPages().getCOSObject());
                });
    Map<String, String> before = DatabaseState.of(database);

    sign(congress, HEAD_TELLER, 2, changed)
        .then()
        .statusCode(422)
        .body(
            "refusals.code", containsInAnyOrder("MINUTES_PAGES_CHANGED", "MINUTES_SIGNATURE_WEAK"));
    sign(congress, HEAD_TELLER, 2, Arrays.copyOf(changed, changed.length - 4))
        .then()
        .statusCode(400)
        .body("code", equalTo("MINUTES_STRUCTURE_BROKEN"));
    sign(congress, HEAD_TELLER, 2, new byte[10_200_000])
        .then()
        .statusCode(413)
        .body("code", equalTo("MINUTES_FILE_TOO_LARGE"));
    sign(congress, HEAD_TELLER, 2, new byte[11_000_000])
        .then()
        .statusCode(413)
        .body("code", equalTo("BODY_TOO_LARGE"));

    assertEquals(before, DatabaseState.of(database));
  }
}
