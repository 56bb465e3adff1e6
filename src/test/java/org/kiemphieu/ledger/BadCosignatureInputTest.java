package org.kiemphieu.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** Countersignatures that are not what they say, and bodies that are no note: nothing is kept. */
@QuarkusTest
class BadCosignatureInputTest {

  private final Congress congress = Congress.under190(3);
  private final Witness witness = Auditor.witness("giám-sát.example/1");

  @BeforeEach
  void registerWitness() {
    Api.done(congress.setUp());
    Api.done(Auditor.register(congress, "may-1", witness.key()));
  }

  @AfterEach
  void nothingIsKept() {
    Api.done(Auditor.get(congress, "/checkpoints")).body("", empty());
  }

  @Test
  void noteWithoutCountersignature() {
    refused(Auditor.checkpoint(congress)).body("refusals.code", contains("COSIGNATURE_MISSING"));
  }

  @Test
  void countersignatureOfAnotherCheckpoint() {
    SignedNote older = Auditor.cosigned(Auditor.checkpoint(congress), witness);
    Api.done(congress.attend(3));

    refused(Auditor.checkpoint(congress).with(older.signatures().get(1)))
        .body("refusals.code", contains("COSIGNATURE_FORGED"))
        .body("refusals.field", contains("line 6"))
        .body("refusals[0].arguments.witness", equalTo("may-1"));
  }

  @Test
  void countersignatureMadeWithAnotherKey() {
    SignedNote checkpoint = Auditor.checkpoint(congress);
    NoteSignature other =
        Auditor.cosigned(checkpoint, Auditor.witness("x.example")).signatures().get(1);
    NoteSignature forged =
        new NoteSignature(witness.key().name(), witness.key().keyId(), other.signature());

    refused(checkpoint.with(forged)).body("refusals.code", contains("COSIGNATURE_FORGED"));
  }

  /** What a note's own signer signs is no countersignature, and a time cannot be exchanged. */
  @Test
  void countersignatureOfAnotherForm() {
    SignedNote checkpoint = Auditor.checkpoint(congress);
    Bytes made = Auditor.cosigned(checkpoint, witness).signatures().get(1).signature();
    byte[] otherTime = made.toArray();
    otherTime[7] ^= 1;

    for (Bytes bytes : List.of(made.slice(8, 72), Bytes.of(otherTime), Bytes.of(new byte[72]))) {
      NoteSignature forged = new NoteSignature(witness.key().name(), witness.key().keyId(), bytes);
      refused(checkpoint.with(forged)).body("refusals.code", contains("COSIGNATURE_FORGED"));
    }
  }

  @Test
  void witnessOfAnotherAssembly() {
    Congress other = Congress.under190(3);
    Api.done(other.setUp());
    Witness theirs = Auditor.witness("giám-sát.example/2");
    Api.done(Auditor.register(other, "may-1", theirs.key()));

    refused(Auditor.cosigned(Auditor.checkpoint(congress), theirs))
        .body("refusals.code", contains("COSIGNATURE_OF_UNKNOWN_KEY"))
        .body("refusals[0].arguments.key", equalTo("giám-sát.example/2"));
  }

  @Test
  void checkpointOfAnotherAssembly() {
    Congress other = Congress.under190(3);
    Api.done(other.setUp());

    refused(Auditor.cosigned(Auditor.checkpoint(other), witness))
        .body("refusals.code", contains("CHECKPOINT_OF_OTHER_LEDGER", "COSIGNATURE_OF_UNKNOWN_KEY"))
        .body("refusals[1].arguments.key", equalTo(Auditor.origin(other)));
  }

  @Test
  void checkpointTheLedgerDidNotSign() {
    String text = Auditor.checkpoint(congress).text();
    Checkpoint checkpoint = Notes.accepted(Checkpoint.parse(text));
    SignedNote unsigned = new SignedNote(text, List.of(witness.cosign(checkpoint, Instant.now())));

    refused(unsigned).body("refusals.code", contains("CHECKPOINT_NOT_SIGNED"));
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    // Given a note whose text was changed after the ledger signed it, with one countersignature of
    // the text as it was and one of an unknown device
    SignedNote signed = Auditor.cosigned(Auditor.checkpoint(congress), witness);
    String changed = signed.text().replace("\n2\n", "\n1\n");
    SignedNote note =
        Auditor.cosigned(
            new SignedNote(changed, signed.signatures()), Auditor.witness("x.example"));

    refused(note)
        .body(
            "refusals.code",
            contains("CHECKPOINT_FORGED", "COSIGNATURE_FORGED", "COSIGNATURE_OF_UNKNOWN_KEY"))
        .body("refusals.field", contains("", "line 6", "line 7"));
  }

  @Test
  void oneFaultKeepsTheOthersOutToo() {
    SignedNote checkpoint = Auditor.checkpoint(congress);

    refused(Auditor.cosigned(Auditor.cosigned(checkpoint, witness), Auditor.witness("x.example")))
        .body("refusals.field", contains("line 7"));
  }

  @Test
  void timeThatIsStillToCome() {
    SignedNote checkpoint = Auditor.checkpoint(congress);

    for (Instant at : List.of(Instant.now().plusSeconds(90_000), Instant.MAX)) {
      refused(Auditor.cosigned(checkpoint, witness, at))
          .body("refusals.code", contains("COSIGNATURE_TIME"))
          .body("refusals.field", contains("line 6"));
    }
  }

  @Test
  void checkpointOfNothing() {
    Congress later = Congress.under190(3);
    SignedNote empty = Auditor.checkpoint(later);
    Api.done(later.setUp());
    Api.done(Auditor.register(later, "may-1", witness.key()));

    Auditor.cosign(later, Auditor.cosigned(empty, witness))
        .then()
        .statusCode(422)
        .body("refusals.code", contains("LEDGER_RANGE"));
  }

  @Test
  void bodiesThatAreNoNote() {
    byte[] note = Auditor.cosigned(Auditor.checkpoint(congress), witness).bytes();

    malformed(("a".repeat(SignedNote.MOST_BYTES) + "\n").getBytes(ISO_8859_1), "TOO_LONG", "");
    malformed("ngày\n\n— a b\n".getBytes(ISO_8859_1), "NOT_UTF8", "");
    malformed(
        new String(note, ISO_8859_1).replace("\n", "\r\n").getBytes(ISO_8859_1),
        "CONTROL_CHARACTER",
        "line 1");
    malformed("{}".getBytes(ISO_8859_1), "NO_FINAL_NEWLINE", "");
    malformed(
        (new String(note, ISO_8859_1) + "x\n").getBytes(ISO_8859_1), "SIGNATURE_LINE", "line 7");
  }

  @Test
  void noteThatIsNoCheckpoint() {
    Auditor.cosign(congress, Notes.note(Notes.SPECIFIED))
        .then()
        .statusCode(400)
        .body("refusals.code", contains("CHECKPOINT_MALFORMED", "COSIGNATURE_OF_UNKNOWN_KEY"));
  }

  @Test
  void bodiesThatAreNotTaken() {
    String cosignatures = Auditor.path(congress) + "/cosignatures";
    String auditor = congress.token(Role.AUDITOR);

    Auditor.post(congress, "/cosignatures", new byte[11 << 20])
        .then()
        .statusCode(413)
        .body("code", equalTo("BODY_TOO_LARGE"));
    assertEquals(415, Api.post(auditor, cosignatures, "{}").statusCode());
    Api.as(auditor).contentType("text/plain").post(cosignatures).then().statusCode(400);
  }

  private ValidatableResponse refused(SignedNote note) {
    return Auditor.cosign(congress, note).then().statusCode(422);
  }

  private void malformed(byte[] body, String fault, String field) {
    Auditor.post(congress, "/cosignatures", body)
        .then()
        .statusCode(400)
        .body("refusals.code", contains("NOTE_MALFORMED"))
        .body("refusals[0].field", equalTo(field))
        .body("refusals[0].arguments.fault", equalTo(fault));
  }
}
