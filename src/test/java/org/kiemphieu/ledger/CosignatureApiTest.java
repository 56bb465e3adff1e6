package org.kiemphieu.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/**
 * Auditors' devices put their signatures under checkpoints, and everybody gets them in one note.
 */
@QuarkusTest
class CosignatureApiTest {

  private final Congress congress = Congress.under190(3);
  private final Witness first = Auditor.witness("giám-sát.example/1");
  private final Witness second = Auditor.witness("giám-sát.example/2");

  @BeforeEach
  void registerWitnesses() {
    Api.done(congress.setUp());
    Api.done(Auditor.register(congress, "may-1", first.key()));
    Api.done(Auditor.register(congress, "may-2", second.key()));
  }

  @Test
  void countersignatureStandsInTheSameNote() {
    // Given a checkpoint of three entries that a device signs
    SignedNote checkpoint = Auditor.checkpoint(congress);
    Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    SignedNote cosigned = Auditor.cosigned(checkpoint, first, at);

    // When the auditor hands it in
    String answer = Api.done(Auditor.cosign(congress, cosigned)).extract().asString();

    // Then whoever asks for that checkpoint gets both signatures, and both hold
    assertEquals(cosigned.format(), answer);
    assertEquals(answer, at(congress, Role.TELLER, 3));
    assertEquals(
        new CheckpointCheck.Verified(
            new Checkpoint(Auditor.origin(congress), Auditor.head(checkpoint)),
            List.of(new CheckpointCheck.Witnessed(first.key(), at.getEpochSecond()))),
        Checkpoint.verify(
            Notes.note(answer),
            Auditor.origin(congress),
            Auditor.ledgerKey(congress),
            List.of(first.key(), second.key())));
    Api.done(congress.get(Role.PRESIDIUM, Auditor.path(congress) + "/checkpoints"))
        .body("size", contains(3))
        .body("root", contains(Auditor.head(checkpoint).root().bytes().base64()))
        .body("[0].cosignatures.witness", contains("may-1"))
        .body("[0].cosignatures.signedAt", contains(at.toString()))
        .body("[0].cosignatures.receivedBy", contains("auditor"));
  }

  /** An entry about it would make the head another one than that which was signed. */
  @Test
  void countersignatureLeavesTheHeadWhereItIs() {
    SignedNote checkpoint = Auditor.checkpoint(congress);

    Api.done(Auditor.cosign(congress, Auditor.cosigned(checkpoint, first)));

    assertEquals(checkpoint, Auditor.checkpoint(congress));
  }

  @Test
  void severalDevicesSignTheSameCheckpointTogetherOrOneAfterTheOther() {
    SignedNote checkpoint = Auditor.checkpoint(congress);
    Instant at = Instant.now();
    SignedNote both = Auditor.cosigned(Auditor.cosigned(checkpoint, first, at), second, at);

    assertEquals(both.format(), Api.done(Auditor.cosign(congress, both)).extract().asString());

    Api.done(congress.attend(3));
    SignedNote later = Auditor.checkpoint(congress);
    Api.done(Auditor.cosign(congress, Auditor.cosigned(later, second, at)));
    Api.done(Auditor.cosign(congress, Auditor.cosigned(later, first, at)));
    assertEquals(
        Auditor.cosigned(Auditor.cosigned(later, first, at), second, at).format(),
        at(congress, Role.AUDITOR, 4));
    Api.done(Auditor.get(congress, "/checkpoints"))
        .body("size", contains(3, 4))
        .body(
            "cosignatures.witness", contains(List.of("may-1", "may-2"), List.of("may-1", "may-2")));
    Api.done(Auditor.get(congress, "/checkpoints?after=3&limit=1")).body("size", contains(4));
    Api.done(Auditor.get(congress, "/checkpoints?limit=1")).body("size", contains(3));
  }

  @Test
  void repeatedCountersignatureChangesNothing() {
    SignedNote checkpoint = Auditor.checkpoint(congress);
    Instant at = Instant.now();
    SignedNote cosigned = Auditor.cosigned(checkpoint, first, at);
    String once = Api.done(Auditor.cosign(congress, cosigned)).extract().asString();
    String list = Api.done(Auditor.get(congress, "/checkpoints")).extract().asString();

    String again = Api.done(Auditor.cosign(congress, cosigned)).extract().asString();
    String later =
        Api.done(Auditor.cosign(congress, Auditor.cosigned(checkpoint, first, at.plusSeconds(60))))
            .extract()
            .asString();

    assertEquals(once, again);
    assertEquals(once, later);
    assertEquals(list, Api.done(Auditor.get(congress, "/checkpoints")).extract().asString());
  }

  /** While a device signs, counting goes on. */
  @Test
  void checkpointIsSignedThoughTheLedgerHasGrownSince() {
    SignedNote checkpoint = Auditor.checkpoint(congress);
    Api.done(congress.attend(3));

    SignedNote cosigned = Auditor.cosigned(checkpoint, first);

    assertEquals(
        cosigned.format(), Api.done(Auditor.cosign(congress, cosigned)).extract().asString());
  }

  @Test
  void checkpointWithoutCountersignaturesCanBeHadToo() {
    SignedNote kept = Auditor.checkpoint(congress);
    Api.done(congress.attend(3));

    assertEquals(kept.format(), at(congress, Role.SECRETARIAT, 3));
    Api.done(Auditor.get(congress, "/checkpoints")).body("", empty());
  }

  @Test
  void sizeThatIsNotThereIsNotFound() {
    for (long size : List.of(0L, -1L, 4L, Long.MAX_VALUE)) {
      Auditor.get(congress, "/checkpoints/" + size)
          .then()
          .statusCode(404)
          .body("code", equalTo("CHECKPOINT_UNKNOWN"))
          .body("refusals[0].arguments.most", equalTo(3));
    }
    Auditor.get(congress, "/checkpoints/x")
        .then()
        .statusCode(404)
        .body("code", equalTo("PATH_NOT_FOUND"));
  }

  /** Evidence that is not the ledger's any more is said to be so, and never left out quietly. */
  @Test
  void ledgerThatIsNotWhatWasSignedIsSaidToBeSo() {
    Api.done(Auditor.cosign(congress, Auditor.cosigned(Auditor.checkpoint(congress), first)));
    Api.done(congress.attend(3));
    SignedNote above = Auditor.cosigned(Auditor.checkpoint(congress), second);
    Api.done(Auditor.cosign(congress, above));

    Tampering.rewrite(congress, 2);

    for (int size : List.of(3, 4)) {
      Auditor.get(congress, "/checkpoints/" + size)
          .then()
          .statusCode(409)
          .body("code", equalTo("LEDGER_NOT_AS_COSIGNED"))
          .body("refusals[0].arguments.witnesses", contains(size == 3 ? "may-1" : "may-2"));
    }
    Auditor.cosign(congress, above)
        .then()
        .statusCode(422)
        .body("refusals.code", contains("LEDGER_ROOT_DIFFERS"));

    Tampering.cut(congress, 3);

    Auditor.get(congress, "/checkpoints/4")
        .then()
        .statusCode(409)
        .body("code", equalTo("LEDGER_NOT_AS_COSIGNED"));
    Auditor.cosign(congress, above)
        .then()
        .statusCode(422)
        .body("refusals.code", contains("LEDGER_SHORTER"));
    Api.done(Auditor.get(congress, "/checkpoints"))
        .body("size", contains(3, 4))
        .body("[1].root", equalTo(Auditor.head(above).root().bytes().base64()));
  }

  private static String at(Congress congress, Role role, int size) {
    return Api.done(congress.get(role, Auditor.path(congress) + "/checkpoints/" + size))
        .extract()
        .asString();
  }
}
