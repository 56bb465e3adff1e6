package org.kiemphieu.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** Who kept a checkpoint learns from the service itself whether the ledger still is what it was. */
@QuarkusTest
class CheckpointChecksTest {

  @Test
  void ledgerGoesOnFromEveryCheckpointItHandedOut() {
    // Given checkpoints kept before anything was set up, after the first entry, and now
    Congress congress = Congress.under190(3);
    SignedNote empty = Auditor.checkpoint(congress);
    Api.done(congress.setUp());
    SignedNote first = Auditor.checkpoint(congress);
    Api.done(congress.attend(3));
    SignedNote second = Auditor.checkpoint(congress);

    // Then each is what the ledger begins with
    consistent(congress, empty, 0, 2);
    consistent(congress, first, 1, 2);
    consistent(congress, second, 2, 2);
  }

  /** The database's owner deletes the last entries and makes the tree fit what is left. */
  @Test
  void ledgerCutShortIsFoundFromAnOlderCheckpoint() {
    // Given checkpoints of 7 and of 9 entries
    Congress congress = Stages.at(RoundStage.VOTING);
    SignedNote below = Auditor.checkpoint(congress);
    Api.done(congress.collect(3));
    Api.done(congress.declare(1, 3));
    SignedNote above = Auditor.checkpoint(congress);
    assertEquals(7, Auditor.head(below).size());
    assertEquals(9, Auditor.head(above).size());

    // When the ledger is cut after 8
    Tampering.cut(congress, 8);

    // Then the one tells, and what lies below the other is untouched
    assertEquals(8, Auditor.head(Auditor.checkpoint(congress)).size());
    refuted(congress, above, "LEDGER_SHORTER")
        .body("size", equalTo(9))
        .body("ledgerSize", equalTo(8))
        .body(
            "detail.en",
            equalTo(
                "The ledger signed a checkpoint of 9 entries and has only 8 now: entries are"
                    + " gone."));
    consistent(congress, below, 7, 8);
  }

  @Test
  void ledgerThatGrewAgainAfterACutIsFoundToo() {
    Congress congress = Stages.at(RoundStage.COUNTING);
    SignedNote kept = Auditor.checkpoint(congress);
    long size = Auditor.head(kept).size();
    Tampering.cut(congress, size - 2);

    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 2, "1"));
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 3, "1"));

    refuted(congress, kept, "LEDGER_ROOT_DIFFERS")
        .body("size", equalTo((int) size))
        .body("ledgerSize", equalTo((int) size + 1));
  }

  @Test
  void rewrittenEntryIsFoundFromEveryCheckpointAboveIt() {
    Congress congress = Stages.at(RoundStage.LIST_APPROVED);
    SignedNote kept = Auditor.checkpoint(congress);
    assertEquals(6, Auditor.head(kept).size());
    Congress other = Congress.under190(3);
    Api.done(other.setUp());
    SignedNote below = Auditor.checkpoint(other);
    Api.done(other.attend(3));
    SignedNote above = Auditor.checkpoint(other);

    Tampering.rewrite(congress, 3);
    Tampering.rewrite(other, 2);

    refuted(congress, kept, "LEDGER_ROOT_DIFFERS")
        .body("arguments.size", equalTo(6))
        .body("root", equalTo(Auditor.head(kept).root().bytes().base64()));
    refuted(other, above, "LEDGER_ROOT_DIFFERS");
    consistent(other, below, 1, 2);
  }

  @Test
  void entryTakenOutOfTheMiddleIsFound() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.attend(3));
    SignedNote below = Auditor.checkpoint(congress);
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    SignedNote above = Auditor.checkpoint(congress);
    Api.done(congress.propose(4));
    SignedNote all = Auditor.checkpoint(congress);

    Tampering.remove(congress, 3);

    consistent(congress, below, 2, 4);
    refuted(congress, above, "LEDGER_ROOT_DIFFERS").body("size", equalTo(4));
    refuted(congress, all, "LEDGER_SHORTER").body("ledgerSize", equalTo(4));
  }

  @Test
  void checkpointOfAnotherLedgerIsNoEvidence() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    Congress other = Stages.at(RoundStage.DRAFT);

    refuted(congress, Auditor.checkpoint(other), "CHECKPOINT_OF_OTHER_LEDGER")
        .body("arguments.origin", equalTo(Auditor.origin(other)))
        .body("arguments.expected", equalTo(Auditor.origin(congress)))
        .body("$", not(hasKey("size")));
  }

  /** Another installation may have a ledger of the same name. */
  @Test
  void checkpointSignedByAnotherKeyIsNoEvidence() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    NoteSigner other = new NoteSigner(Auditor.origin(congress), Ed25519.generate());
    String text = Auditor.checkpoint(congress).text();

    refuted(congress, other.sign(text), "CHECKPOINT_NOT_SIGNED").body("$", not(hasKey("size")));
  }

  @Test
  void changedCheckpointIsNoEvidence() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    SignedNote kept = Auditor.checkpoint(congress);
    SignedNote changed = new SignedNote(kept.text().replace("\n5\n", "\n4\n"), kept.signatures());

    refuted(congress, changed, "CHECKPOINT_FORGED");
    refuted(
        congress,
        new SignedNote(kept.text() + "extension\n", kept.signatures()),
        "CHECKPOINT_FORGED");
  }

  @Test
  void whatIsNoCheckpointIsAnsweredToo() {
    Congress congress = Stages.at(RoundStage.DRAFT);
    String signature = Auditor.checkpoint(congress).signatures().get(0).line();

    refuted(congress, Notes.note(Notes.SPECIFIED), "CHECKPOINT_MALFORMED")
        .body("arguments.fault", equalTo("TOO_FEW_LINES"));
    refuted(congress, "", "NOTE_MALFORMED", "NO_FINAL_NEWLINE");
    refuted(congress, "{}", "NOTE_MALFORMED", "NO_FINAL_NEWLINE");
    refuted(congress, "a\r\n\r\n" + signature, "NOTE_MALFORMED", "CONTROL_CHARACTER");
    refuted(congress, "a\n\n" + signature, "NOTE_MALFORMED", "NO_FINAL_NEWLINE");
    refuted(congress, "a".repeat(300_000), "NOTE_MALFORMED", "TOO_LONG");
    refuted(
        congress,
        Auditor.origin(congress) + "\n9223372036854775808\nA\n\n" + signature + "\n",
        "CHECKPOINT_MALFORMED",
        "TREE_SIZE");
    bad(congress, "ngày\n\na\n".getBytes(ISO_8859_1), "NOTE_MALFORMED", "NOT_UTF8");
  }

  private static void consistent(Congress congress, SignedNote note, int size, int ledgerSize) {
    Api.done(Auditor.check(congress, note))
        .body(
            "",
            equalTo(
                Map.of(
                    "consistent",
                    true,
                    "size",
                    size,
                    "ledgerSize",
                    ledgerSize,
                    "root",
                    Auditor.head(note).root().bytes().base64())));
  }

  private static ValidatableResponse refuted(Congress congress, SignedNote note, String reason) {
    return Api.done(Auditor.check(congress, note))
        .body("consistent", equalTo(false))
        .body("reason", equalTo(reason));
  }

  private static void refuted(Congress congress, String note, String reason, String fault) {
    bad(congress, note.getBytes(UTF_8), reason, fault);
  }

  private static void bad(Congress congress, byte[] note, String reason, String fault) {
    Api.done(Auditor.post(congress, "/checkpoint-checks", note))
        .body("consistent", equalTo(false))
        .body("reason", equalTo(reason))
        .body("arguments", equalTo(Map.of("fault", fault)));
  }
}
