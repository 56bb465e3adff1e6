package org.kiemphieu.example;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.example.PaperBallots.Paper;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** One whole election over HTTP: from nothing to a result whose signature anybody can verify. */
@QuarkusTest
class ExampleElectionTest {

  private static final int BATCH = 50;
  private static final List<Paper> PAPERS = PaperBallots.inTheBox();

  /** Papers on which the second teller overlooks a strike. */
  private static final List<Integer> MISREAD = List.of(10, 120, 290);

  /** One sheet as a teller keys it. */
  private record Seen(int position, String marks, List<String> defects) {

    String line(int batch) {
      return batch + "," + position + "," + marks + "," + String.join(" ", defects) + "\n";
    }
  }

  private final Congress congress = Congress.under190(PaperBallots.SEATS);

  @TempDir Path folder;

  @Test
  void electionIsCountedConfirmedAndSigned() throws Exception {
    // Given 299 ballots in the box, in six batches
    setUp();

    // When two tellers read them, the head teller settles what differs and the board rules
    readOneByOne(1);
    List.of(2, 3).forEach(this::readInBulk);
    importFiles(List.of(4, 5, 6));
    settle();

    // Then the count is what counting by hand comes to, and can be closed, certified and confirmed
    Api.done(congress.close()).body("state", equalTo("COUNTED"));
    Api.done(congress.certify()).body("state", equalTo("CERTIFIED"));
    Api.done(congress.confirm()).body("state", equalTo("CONFIRMED"));
    byte[] result = read("result.json");
    assertCounted(JsonPath.from(new String(result, UTF_8)));
    assertSigned(result, new String(read("result.jws"), US_ASCII), read("certificate.pem"));
  }

  private void setUp() {
    Api.done(congress.setUp());
    Api.done(
            Api.put(
                congress.token(Role.SECRETARIAT),
                congress.assembly() + "/attendance",
                """
                {"convened": 300, "present": 299,
                 "deductions": [{"kind": "DELEGATE_NOT_REPLACED", "count": 1, "reason": "Ốm"}]}
                """))
        .body("base", equalTo(299));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    Api.done(congress.propose(PaperBallots.NAMES))
        .body("findings", empty())
        .body("surplus", equalTo(3))
        .body("paper", equalTo("STRIKE_OUT"));
    Api.done(congress.approve()).body("state", equalTo("LIST_APPROVED"));
    Api.done(congress.issue(299)).body("base.base", equalTo(299));
    Api.done(congress.collect(299)).body("state", equalTo("COUNTING"));
    IntStream.rangeClosed(1, 6).forEach(n -> Api.done(congress.declare(n, sheets(n).size())));
  }

  private void readOneByOne(int batch) {
    for (String teller : List.of(Congress.FIRST_TELLER, Congress.SECOND_TELLER)) {
      int reading = congress.begin(teller, batch).then().statusCode(201).extract().path("reading");
      List<Seen> ballots = keyed(teller, batch);
      for (Seen seen : ballots) {
        Api.done(
            Api.put(
                congress.teller(teller),
                congress.reading(batch, reading) + "/ballots/" + seen.position(),
                Map.of("marks", seen.marks(), "defects", seen.defects())));
      }
      Api.done(congress.complete(teller, batch, reading, ballots.size()));
    }
  }

  private void readInBulk(int batch) {
    for (String teller : List.of(Congress.FIRST_TELLER, Congress.SECOND_TELLER)) {
      int reading = congress.begin(teller, batch).then().statusCode(201).extract().path("reading");
      List<Seen> ballots = keyed(teller, batch);
      Api.done(congress.keyAll(teller, batch, reading, ballots)).body("", hasSize(ballots.size()));
      Api.done(congress.complete(teller, batch, reading, ballots.size()));
    }
  }

  private void importFiles(List<Integer> batches) {
    for (String teller : List.of(Congress.FIRST_TELLER, Congress.SECOND_TELLER)) {
      StringBuilder file = new StringBuilder("batch,position,marks,defect\n");
      for (int batch : batches) {
        keyed(teller, batch).forEach(seen -> file.append(seen.line(batch)));
      }
      Api.done(congress.importCsv(teller, file.toString()))
          .body("complete", contains(true, true, true));
    }
  }

  private void settle() {
    assertEquals(List.of(11), positions(1, "DIFFERS"));
    assertEquals(List.of(21), positions(3, "DIFFERS"));
    assertEquals(List.of(41), positions(6, "DIFFERS"));
    for (int index : MISREAD) {
      Api.done(congress.accept(1 + index / BATCH, 1 + index % BATCH, PAPERS.get(index).struck()))
          .body("grounds", equalTo("HEAD_TELLER_LOOKED"));
    }
    assertEquals(List.of(6), positions(2, "AWAITS_RULING"));
    assertEquals(List.of(6), positions(6, "AWAITS_RULING"));
    Api.done(congress.rule(2, 6, Map.of("valid", true, "grounds", "INTENTION_CLEAR")))
        .body("verdict.kind", equalTo("VALID"));
    Api.done(congress.rule(6, 6, Map.of("valid", false, "reason", "PENCIL")))
        .body("verdict.kind", equalTo("INVALID"));
  }

  private List<Integer> positions(int batch, String state) {
    return congress
        .get(Role.HEAD_TELLER, congress.batch(batch) + "/sheets?state=" + state)
        .then()
        .statusCode(200)
        .extract()
        .path("position");
  }

  private static List<Paper> sheets(int batch) {
    return PAPERS.subList((batch - 1) * BATCH, Math.min(batch * BATCH, PAPERS.size()));
  }

  /** What a teller sees in a batch. */
  private static List<Seen> keyed(String teller, int batch) {
    List<Seen> seen = new ArrayList<>();
    List<Paper> papers = sheets(batch);
    for (int i = 0; i < papers.size(); i++) {
      Paper paper = papers.get(i);
      boolean slip =
          teller.equals(Congress.SECOND_TELLER) && MISREAD.contains((batch - 1) * BATCH + i);
      seen.add(
          new Seen(
              i + 1,
              slip ? paper.misread() : paper.struck(),
              paper.defect().isEmpty() ? List.of() : List.of(paper.defect())));
    }
    return seen;
  }

  private static void assertCounted(JsonPath result) {
    List<Integer> votes = PaperBallots.votes(PAPERS);
    assertEquals(votes, result.getList("votes.votes"));
    assertEquals(PaperBallots.elected(votes), result.getList("outcome.elected.number"));
    assertEquals(26, result.getList("outcome.elected").size());
    assertEquals("ALL_FILLED", result.getString("outcome.kind"));
    assertEquals(299, result.getInt("ballots.ballots"));
    assertEquals(290, result.getInt("ballots.valid"));
    assertEquals(
        Map.of(
            "OVER_VOTE", 4,
            "VOTES_FOR_NOBODY", 2,
            "SIGNATURE", 1,
            "BALLOT_NOT_ISSUED", 1,
            "PENCIL", 1),
        result.getMap("ballots.invalidByReason"));
    assertEquals(299, result.getInt("baseFigure"));
    assertEquals("head-teller", result.getString("certifiedBy"));
    assertEquals("presidium", result.getString("confirmedBy"));
  }

  private void assertSigned(byte[] result, String jws, byte[] certificate) throws Exception {
    String[] parts = jws.split("\\.");
    byte[] signed = (parts[0] + "." + parts[1]).getBytes(US_ASCII);
    byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
    assertEquals(3, parts.length);
    assertArrayEquals(result, Base64.getUrlDecoder().decode(parts[1]));
    JsonPath header = JsonPath.from(new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8));
    assertEquals("RS256", header.getString("alg"));

    assertTrue(verifies(certificate, signed, signature));
    assertFalse(verifies(certificate, tampered(signed), signature));

    Openssl openssl = new Openssl(folder);
    openssl.assumePresent();
    assertTrue(openssl.verifies(certificate, signed, signature));
    assertFalse(openssl.verifies(certificate, tampered(signed), signature));
  }

  private static boolean verifies(byte[] certificate, byte[] signed, byte[] signature)
      throws Exception {
    Certificate signer =
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(certificate));
    Signature check = Signature.getInstance("SHA256withRSA");
    check.initVerify(signer);
    check.update(signed);
    return check.verify(signature);
  }

  private static byte[] tampered(byte[] signed) {
    byte[] other = signed.clone();
    other[other.length - 1] = (byte) (other[other.length - 1] == 'A' ? 'B' : 'A');
    return other;
  }

  private byte[] read(String name) {
    return congress
        .get(Role.AUDITOR, congress.count(1) + "/" + name)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
