package org.kiemphieu.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** Somebody who keeps a checkpoint can hold the service to its ledger with nothing but the API. */
@QuarkusTest
class LedgerProofsApiTest {

  @Test
  void everyEntryIsBelowTheSignedHead() {
    // Given a congress that has come to counting, and the checkpoint an auditor keeps
    Congress congress = Stages.at(RoundStage.COUNTING);
    TreeHead head = head(congress);
    List<LedgerText> entries = entries(congress);
    assertEquals(entries.size(), head.size());

    for (int sequence = 1; sequence <= head.size(); sequence++) {
      // When the proof of an entry is asked for
      JsonPath json = ask(congress, "inclusion?sequence=" + sequence + "&size=" + head.size());
      InclusionProof proof =
          new InclusionProof(json.getLong("index"), json.getLong("size"), path(json));

      // Then the entry's own text leads to the head, and a changed one does not
      String text = entries.get(sequence - 1).text();
      assertInstanceOf(ProofCheck.Proven.class, proof.verify(MerkleTree.leaf(text), head));
      assertFalse(proof.verify(MerkleTree.leaf(text + " "), head) instanceof ProofCheck.Proven);
    }
  }

  @Test
  void laterHeadGoesOnFromTheEarlierOne() {
    Congress congress = Stages.at(RoundStage.VOTING);
    TreeHead before = head(congress);

    congress.collect(3).then().statusCode(200);

    TreeHead after = head(congress);
    JsonPath json = ask(congress, "consistency?older=" + before.size() + "&newer=" + after.size());
    ConsistencyProof proof =
        new ConsistencyProof(json.getLong("older"), json.getLong("newer"), path(json));
    assertEquals(before.size() + 1, after.size());
    assertInstanceOf(ProofCheck.Proven.class, proof.verify(before, after));
    TreeHead forged = new TreeHead(before.size(), after.root());
    assertFalse(proof.verify(forged, after) instanceof ProofCheck.Proven);
  }

  @Test
  void proofBeyondTheLedgerIsRefused() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    long size = head(congress).size();

    for (String asked :
        List.of(
            "inclusion?sequence=1&size=" + (size + 1),
            "inclusion?sequence=0&size=" + size,
            "inclusion?sequence=" + (size + 1) + "&size=" + size,
            "inclusion?sequence=1&size=-1",
            "consistency?older=" + (size + 1) + "&newer=" + size,
            "consistency?older=-1&newer=" + size)) {
      congress
          .get(Role.AUDITOR, congress.assembly() + "/ledger/proofs/" + asked)
          .then()
          .statusCode(422)
          .body("code", equalTo("LEDGER_RANGE"));
    }
  }

  /**
   * The head of the checkpoint handed out, which must carry the signature of the key handed out.
   */
  private static TreeHead head(Congress congress) {
    String note =
        congress
            .get(Role.PRESIDIUM, congress.assembly() + "/ledger/checkpoint")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    String key =
        congress
            .get(Role.AUDITOR, congress.assembly() + "/ledger/verifier-key")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    String origin = "kiemphieu.local/" + congress.code();
    CheckpointCheck check =
        Checkpoint.verify(
            accepted(SignedNote.parse(note.getBytes(StandardCharsets.UTF_8))),
            origin,
            accepted(VerifierKey.parse(key)),
            List.of());
    return assertInstanceOf(CheckpointCheck.Verified.class, check).checkpoint().head();
  }

  private static <T> T accepted(Parsed<T> parsed) {
    return ((Parsed.Accepted<T>) parsed).value();
  }

  /** An entry's canonical text. */
  private record LedgerText(String text) {}

  private static List<LedgerText> entries(Congress congress) {
    List<Object> entries =
        congress
            .get(Role.AUDITOR, congress.assembly() + "/ledger?limit=1000")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("$");
    return entries.stream().map(entry -> new LedgerText(CanonicalJson.write(entry))).toList();
  }

  private static JsonPath ask(Congress congress, String proof) {
    return congress
        .get(Role.AUDITOR, congress.assembly() + "/ledger/proofs/" + proof)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<TreeHash> path(JsonPath json) {
    return json.getList("path", String.class).stream()
        .map(hash -> new TreeHash(Bytes.ofBase64(hash).orElseThrow()))
        .toList();
  }
}
