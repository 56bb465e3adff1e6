package org.kiemphieu.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Checkpoints and the countersignatures under them. */
class CheckpointTest {

  private static final String ORIGIN = Notes.LEDGER.key().name();
  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
  private static final Instant NOON = Instant.parse("2026-05-02T05:00:00.999Z");
  private static final SignedNote NOTE = Notes.CHECKPOINT.signedBy(Notes.LEDGER);

  @Test
  void theSpecifiedExampleIsRead() {
    SignedNote note = Notes.note(Notes.BEHIND_THE_SOFA);

    Checkpoint checkpoint = Notes.accepted(Checkpoint.parse(note.text()));
    Cosignature cosignature = Cosignature.of(note.signatures().get(1).signature()).orElseThrow();

    assertEquals("example.com/behind-the-sofa", checkpoint.origin());
    assertEquals(20852163, checkpoint.head().size());
    assertEquals(ROOT, checkpoint.head().root().bytes().base64());
    assertEquals(note.text(), checkpoint.text());
    assertEquals(1679315147, cosignature.time());
    assertEquals(note.signatures().get(1).signature(), cosignature.bytes());
    assertEquals(Notes.BEHIND_THE_SOFA, note.format());
  }

  @Property(tries = 200)
  void aCheckpointRoundTrips(
      @ForAll @LongRange(min = 1) long size, @ForAll @IntRange(max = 16) int extensions) {
    TreeHead head = new TreeHead(size, MerkleTree.leaf("" + size));
    List<String> lines = Collections.nCopies(extensions, "thêm");
    Checkpoint checkpoint = new Checkpoint(ORIGIN, head, lines);

    assertEquals(checkpoint, Notes.accepted(Checkpoint.parse(checkpoint.text())));
  }

  @Test
  void theEmptyLedgerHasOneRoot() {
    Checkpoint empty = new Checkpoint(ORIGIN, new TreeHead(0, MerkleTree.EMPTY));

    assertEquals(ORIGIN + "\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", empty.text());
    assertEquals(empty, Notes.accepted(Checkpoint.parse(empty.text())));
    refused(NoteFault.ROOT, 3, "a\n0\n" + ROOT + "\n");
  }

  @Test
  void malformedCheckpointsAreRefused() {
    refused(NoteFault.NO_FINAL_NEWLINE, 0, "");
    refused(NoteFault.NO_FINAL_NEWLINE, 0, "a\n1\n" + ROOT);
    refused(NoteFault.TOO_FEW_LINES, 0, "\n");
    refused(NoteFault.TOO_FEW_LINES, 0, "a\n1\n");
    refused(NoteFault.EMPTY_LINE, 1, "\n1\n" + ROOT + "\n");
    refused(NoteFault.EMPTY_LINE, 4, "a\n1\n" + ROOT + "\n\n");
    refused(NoteFault.EMPTY_LINE, 5, "a\n1\n" + ROOT + "\nb\n\nc\n");
    refused(NoteFault.CONTROL_CHARACTER, 1, "a\r\n1\n" + ROOT + "\n");
    refused(NoteFault.NOT_UTF8, 0, "\ud800\n1\n" + ROOT + "\n");
    for (String size :
        List.of("01", "-1", "-0", "+1", "1 ", "1.0", "x", "٣", "9223372036854775808")) {
      refused(NoteFault.TREE_SIZE, 2, "a\n" + size + "\n" + ROOT + "\n");
    }
    refused(NoteFault.ROOT, 3, "a\n1\nCsUY\n");
    refused(NoteFault.ROOT, 3, "a\n1\n" + ROOT.replace("=", "") + "\n");
    refused(NoteFault.ROOT, 3, "a\n1\n" + ROOT.replace("2I=", "2J=") + "\n");
    refused(NoteFault.TOO_MANY_LINES, 0, "a\n1\n" + ROOT + "\n" + "b\n".repeat(17));
    refused(NoteFault.TOO_LONG, 0, "a".repeat(SignedNote.MOST_BYTES + 1));
  }

  @Test
  void noCheckpointIsMadeThatWouldNotBeRead() {
    TreeHead head = Notes.CHECKPOINT.head();

    assertThrows(IllegalArgumentException.class, () -> new Checkpoint("", head));
    assertThrows(IllegalArgumentException.class, () -> new Checkpoint("a\nb", head));
    assertThrows(IllegalArgumentException.class, () -> new Checkpoint("a\tb", head));
    assertThrows(IllegalArgumentException.class, () -> new Checkpoint("a", head, List.of("b", "")));
    assertThrows(IllegalArgumentException.class, () -> new TreeHead(-1, head.root()));
    assertThrows(IllegalArgumentException.class, () -> new TreeHead(0, head.root()));
  }

  @Test
  void aSignedCheckpointHoldsForItsLedgerOnly() {
    VerifierKey other = new NoteSigner(ORIGIN, Ed25519.generate()).key();

    assertEquals(new CheckpointCheck.Verified(Notes.CHECKPOINT, List.of()), verify(NOTE, ORIGIN));
    rejected(CheckpointCheck.Fault.OTHER_LEDGER, verify(NOTE, "other"));
    rejected(
        CheckpointCheck.Fault.NOT_SIGNED_BY_LEDGER,
        Checkpoint.verify(NOTE, ORIGIN, other, List.of()));
    rejected(
        CheckpointCheck.Fault.NOT_A_CHECKPOINT, verify(Notes.LEDGER.sign("any text\n"), ORIGIN));
  }

  @Test
  void aWitnessAloneIsNotTheLedger() {
    SignedNote note =
        new SignedNote(
            Notes.CHECKPOINT.text(), List.of(Notes.AUDITOR.cosign(Notes.CHECKPOINT, NOON)));

    rejected(CheckpointCheck.Fault.NOT_SIGNED_BY_LEDGER, verify(note, ORIGIN));
  }

  @Test
  void aCountersignedCheckpointNamesTheWitnessAndTime() {
    SignedNote note = NOTE.with(Notes.AUDITOR.cosign(Notes.CHECKPOINT, NOON));

    SignedNote read = Notes.note(note.format());

    assertEquals(
        new CheckpointCheck.Verified(
            Notes.CHECKPOINT,
            List.of(new CheckpointCheck.Witnessed(Notes.AUDITOR.key(), NOON.getEpochSecond()))),
        verify(read, ORIGIN));
  }

  /** The message is put together here from the text of tlog-cosignature, not by the service. */
  @Test
  void whatIsCountersignedIsAsSpecified() throws GeneralSecurityException {
    KeyPair keys = Ed25519.generate();
    Witness witness = new Witness("w.example", keys);
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(keys.getPrivate());
    signer.update(Notes.utf8("cosignature/v1\ntime 1777698000\n" + Notes.CHECKPOINT.text()));
    byte[] bytes = ByteBuffer.allocate(72).putLong(1777698000L).put(signer.sign()).array();

    NoteSignature made = witness.cosign(Notes.CHECKPOINT, NOON);

    assertEquals(new NoteSignature("w.example", witness.key().keyId(), Bytes.of(bytes)), made);
    assertTrue(witness.key().verifies(Notes.CHECKPOINT.text(), made));
    assertEquals(0x04, witness.key().type().code());
  }

  @Property(tries = 300)
  void aCountersignatureWithAnotherBitFails(@ForAll @IntRange(max = 575) int bit) {
    NoteSignature made = Notes.AUDITOR.cosign(Notes.CHECKPOINT, NOON);
    byte[] bytes = made.signature().toArray();
    bytes[bit / 8] ^= (byte) (1 << (bit % 8));
    NoteSignature changed = new NoteSignature(made.name(), made.keyId(), Bytes.of(bytes));

    assertFalse(Notes.AUDITOR.key().verifies(Notes.CHECKPOINT.text(), changed));
    rejected(CheckpointCheck.Fault.FORGED, verify(NOTE.with(changed), ORIGIN));
  }

  @Test
  void aCountersignatureOfAnotherFormFails() {
    NoteSignature made = Notes.AUDITOR.cosign(Notes.CHECKPOINT, NOON);
    Bytes bytes = made.signature();
    byte[] early = bytes.toArray();
    early[0] = (byte) 0x80;

    assertTrue(Cosignature.of(bytes).isPresent());
    assertTrue(Cosignature.of(bytes.slice(0, 71)).isEmpty());
    assertTrue(Cosignature.of(bytes.slice(8, 72)).isEmpty());
    assertTrue(Cosignature.of(Bytes.of(early)).isEmpty());
    assertFalse(
        Notes.AUDITOR
            .key()
            .verifies(
                Notes.CHECKPOINT.text(),
                new NoteSignature(made.name(), made.keyId(), bytes.slice(8, 72))));
    assertThrows(
        IllegalArgumentException.class,
        () -> Notes.AUDITOR.cosign(Notes.CHECKPOINT, Instant.EPOCH.minusSeconds(1)));
  }

  /** The latest time there is, which no {@link Instant} can hold. */
  @Test
  void aTimeFarInTheFutureIsReported() {
    KeyPair keys = Ed25519.generate();
    Witness witness = new Witness("w.example", keys);
    Cosignature late = Cosignature.sign(keys.getPrivate(), Notes.CHECKPOINT.text(), Long.MAX_VALUE);
    SignedNote note =
        NOTE.with(new NoteSignature("w.example", witness.key().keyId(), late.bytes()));

    CheckpointCheck check =
        Checkpoint.verify(note, ORIGIN, Notes.LEDGER.key(), List.of(witness.key()));

    assertEquals(
        List.of(new CheckpointCheck.Witnessed(witness.key(), Long.MAX_VALUE)),
        assertInstanceOf(CheckpointCheck.Verified.class, check).witnessed());
  }

  /** One pair of keys, two types: neither signature passes for the other. */
  @Test
  void aSignatureOfOneTypeIsNoneOfTheOther() {
    Witness witness = new Witness(ORIGIN, Notes.LEDGER_KEYS);
    NoteSignature cosigned = witness.cosign(Notes.CHECKPOINT, NOON);
    Bytes plain = cosigned.signature().slice(8, 72);
    VerifierKey ledger = Notes.LEDGER.key();

    assertFalse(
        ledger.verifies(Notes.CHECKPOINT.text(), new NoteSignature(ORIGIN, ledger.keyId(), plain)));
    assertFalse(ledger.verifies(Notes.CHECKPOINT.text(), cosigned));
  }

  @Test
  void extensionsAreSigned() {
    Checkpoint extended = new Checkpoint(ORIGIN, Notes.CHECKPOINT.head(), List.of("một", "hai"));
    SignedNote note = extended.signedBy(Notes.LEDGER).with(Notes.AUDITOR.cosign(extended, NOON));
    SignedNote cut = new SignedNote(Notes.CHECKPOINT.text(), note.signatures());

    CheckpointCheck.Verified check =
        assertInstanceOf(CheckpointCheck.Verified.class, verify(note, ORIGIN));

    assertEquals(extended, check.checkpoint());
    rejected(CheckpointCheck.Fault.FORGED, verify(cut, ORIGIN));
  }

  private static CheckpointCheck verify(SignedNote note, String origin) {
    return Checkpoint.verify(note, origin, Notes.LEDGER.key(), List.of(Notes.AUDITOR.key()));
  }

  private static void rejected(CheckpointCheck.Fault fault, CheckpointCheck check) {
    assertEquals(new CheckpointCheck.Rejected(fault), check);
  }

  private static void refused(NoteFault fault, int line, String text) {
    Notes.refused(fault, line, Checkpoint.parse(text));
  }
}
