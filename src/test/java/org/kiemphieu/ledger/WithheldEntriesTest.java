package org.kiemphieu.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/**
 * Readings are blind to each other, in the ledger too, and the ledger can be checked all the same.
 */
@QuarkusTest
class WithheldEntriesTest {

  private static final String KEYED = "findAll { it.command == 'KEY_BALLOT' }";

  /** The entry of what the first teller keys for batch 1. */
  private static final int FIRST_KEYED = 11;

  @Test
  void whatIsKeyedIsReadableByNobodyUntilTheBatchIsReconciled() {
    // Given a batch that one of two tellers has read
    Congress congress = Congress.under190(3).counting(4, 2);
    congress.read(Congress.FIRST_TELLER, 1, "1", "2 3");
    congress.begin(Congress.SECOND_TELLER, 1).then().statusCode(201);

    // When those who may read the ledger ask for it
    for (Role role : List.of(Role.AUDITOR, Role.HEAD_TELLER, Role.PRESIDIUM)) {
      Map<String, Object> shown = one(congress, role, FIRST_KEYED);

      // Then nothing of the entry is told but where it is and its hash
      assertEquals(
          Map.of("sequence", FIRST_KEYED, "withheld", true, "leaf", shown.get("leaf")), shown);
      Api.done(congress.get(role, Auditor.path(congress)))
          .body(KEYED, empty())
          .body("sequence", equalTo(sequences(13)))
          .body("findAll { it.withheld }.sequence", contains(FIRST_KEYED));
    }
    String leaf = (String) one(congress, Role.AUDITOR, FIRST_KEYED).get("leaf");

    // When the second teller has read it too
    congress.read(Congress.SECOND_TELLER, 2, "1", "2 3");

    // Then the same entry is there, of the same leaf
    Map<String, Object> entry = one(congress, Role.HEAD_TELLER, FIRST_KEYED);
    assertEquals("KEY_BALLOT", entry.get("command"));
    assertEquals("teller-1", entry.get("actor"));
    assertEquals(leaf, MerkleTree.leaf(Auditor.text(entry)).bytes().base64());
    Api.done(Auditor.get(congress, ""))
        .body("findAll { it.withheld }", empty())
        .body(KEYED + ".after.ballots.flatten().marks", contains("1", "2 3", "1", "2 3"));
  }

  @Test
  void rootFollowsFromTextsAndLeavesTogether() {
    Congress congress = twoBatchesOfWhichOneIsReconciled();
    TreeHead head = Auditor.head(Auditor.checkpoint(congress));

    List<Map<String, Object>> entries = Auditor.entries(congress, "?limit=1000");

    List<Object> withheld =
        entries.stream()
            .filter(entry -> entry.containsKey("withheld"))
            .map(entry -> entry.get("sequence"))
            .toList();
    assertEquals(List.of(12, 14), withheld);
    List<TreeHash> leaves = entries.stream().map(Auditor::leaf).toList();
    assertEquals(head, Trees.head(leaves));
  }

  @Test
  void entryThatIsWithheldIsProvenLikeAnyOther() {
    Congress congress = twoBatchesOfWhichOneIsReconciled();
    TreeHead head = Auditor.head(Auditor.checkpoint(congress));
    TreeHash leaf = Auditor.leaf(one(congress, Role.AUDITOR, 12));

    JsonPath json =
        Api.done(Auditor.get(congress, "/proofs/inclusion?sequence=12&size=" + head.size()))
            .extract()
            .jsonPath();

    InclusionProof proof =
        new InclusionProof(
            11,
            head.size(),
            json.getList("path", String.class).stream()
                .map(hash -> new TreeHash(Bytes.ofBase64(hash).orElseThrow()))
                .toList());
    assertInstanceOf(ProofCheck.Proven.class, proof.verify(leaf, head));
  }

  /** To be found by a position would tell what was keyed, and that it was keyed twice. */
  @Test
  void lookUpByPositionPassesOverWhatIsWithheld() {
    Congress congress = twoBatchesOfWhichOneIsReconciled();

    Api.done(Auditor.get(congress, "?position=1&limit=1"))
        .body("subject", contains("elections/ban-chap-hanh/rounds/1/counts/1/batches/2/readings/1"))
        .body("actor", contains("teller-1"));
    Api.done(
            Auditor.get(
                congress,
                "?position=1&below=true&subject=elections/ban-chap-hanh/rounds/1/counts/1/batches/1"))
        .body("", empty());
  }

  /** More than are looked through at once: a sheet corrected a hundred times before. */
  @Test
  void lookUpByPositionGoesOnHoweverManyAreWithheld() {
    Congress congress = Congress.under190(3).voting(4, 2);
    Api.done(congress.collect(2));
    Api.done(congress.declare(1, 1));
    Api.done(congress.declare(2, 1));
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    for (int version = 1; version <= 100; version++) {
      Api.done(
          Api.put(
              congress.teller(Congress.FIRST_TELLER),
              congress.reading(1, 1) + "/ballots/1",
              version,
              Map.of("marks", version % 2 == 0 ? "1" : "2")));
    }
    String file = "batch,position,marks,defect\n2,1,1,\n";
    Api.done(congress.importCsv(Congress.FIRST_TELLER, file));
    Api.done(congress.importCsv(Congress.SECOND_TELLER, file));

    Api.done(Auditor.get(congress, "?position=1&limit=10"))
        .body("actor", contains("teller-1", "teller-2"));
  }

  /** The papers of an annulled round are not counted any more. */
  @Test
  void annulledRoundHidesNothing() {
    Congress congress = Congress.under190(3).counting(4, 2);
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    assertEquals(true, one(congress, Role.AUDITOR, FIRST_KEYED).get("withheld"));

    Api.done(congress.annul(Map.of("grounds", "DECISION", "reason", "Đại hội quyết định")));

    assertEquals("KEY_BALLOT", one(congress, Role.AUDITOR, FIRST_KEYED).get("command"));
  }

  /** Without it a leaf would tell the marks to whoever tries all there can be. */
  @Test
  void everyKeyedEntryHasANonceOfItsOwn() {
    Congress congress = Congress.under190(3).counting(4, 1);
    congress.read(Congress.FIRST_TELLER, 1, "1");
    congress.read(Congress.SECOND_TELLER, 2, "1");

    List<String> nonces =
        Api.done(Auditor.get(congress, "")).extract().path(KEYED + ".after.nonce");

    assertEquals(2, nonces.size());
    nonces.forEach(nonce -> assertEquals(16, Bytes.ofBase64(nonce).orElseThrow().size()));
    assertNotEquals(nonces.get(0), nonces.get(1));
  }

  /** Entries 12 and 14 are of batch 1, which waits for its second reading; batch 2 is complete. */
  private static Congress twoBatchesOfWhichOneIsReconciled() {
    Congress congress = Congress.under190(3).voting(4, 2);
    Api.done(congress.collect(2));
    Api.done(congress.declare(1, 1));
    Api.done(congress.declare(2, 1));
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    congress.begin(Congress.SECOND_TELLER, 1).then().statusCode(201);
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 1, "1"));
    String file = "batch,position,marks,defect\n2,1,1,\n";
    Api.done(congress.importCsv(Congress.FIRST_TELLER, file));
    Api.done(congress.importCsv(Congress.SECOND_TELLER, file));
    return congress;
  }

  private static Map<String, Object> one(Congress congress, Role role, int sequence) {
    return Api.done(congress.get(role, Auditor.path(congress) + "/entries/" + sequence))
        .extract()
        .jsonPath()
        .getMap("$");
  }

  private static List<Integer> sequences(int last) {
    List<Integer> sequences = new ArrayList<>();
    for (int sequence = 1; sequence <= last; sequence++) {
      sequences.add(sequence);
    }
    return sequences;
  }
}
