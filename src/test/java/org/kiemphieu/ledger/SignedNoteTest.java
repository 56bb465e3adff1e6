package org.kiemphieu.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Notes as published, as made here and as tampered with. */
class SignedNoteTest {

  private static final VerifierKey PETER = Notes.key(Notes.PETER_KEY);
  private static final VerifierKey ENOCH = Notes.key(Notes.ENOCH_KEY);

  @Test
  void theSpecifiedExampleHolds() {
    SignedNote note = Notes.note(Notes.SPECIFIED);

    NoteCheck.Verified check = verified(note, Notes.key(Notes.SPECIFIED_KEY));

    assertEquals("This is an example message.\n", note.text());
    assertEquals(1, check.signed().size());
    assertEquals(Notes.SPECIFIED, note.format());
  }

  @Test
  void theExampleOfGoHoldsForEitherSigner() {
    SignedNote note = Notes.note(Notes.GO_TEXT + "\n" + Notes.PETER + "\n" + Notes.ENOCH + "\n");

    NoteCheck.Verified both = verified(note, PETER, ENOCH);
    NoteCheck.Verified one = verified(note, ENOCH);

    assertEquals(List.of(PETER, ENOCH), both.signed().stream().map(NoteCheck.Signed::key).toList());
    assertEquals(List.of(), both.unknown());
    assertEquals(List.of(ENOCH), one.signed().stream().map(NoteCheck.Signed::key).toList());
    assertEquals(List.of(note.signatures().get(0)), one.unknown());
  }

  @Test
  void theExampleOfGoIsSignedTheSame() throws GeneralSecurityException {
    NoteSigner signer = new NoteSigner("PeterNeumann", Notes.pair(Notes.PETER_SEED, PETER));

    assertEquals(Notes.GO_TEXT + "\n" + Notes.PETER + "\n", signer.sign(Notes.GO_TEXT).format());
    assertEquals(PETER, signer.key());
  }

  @Test
  void emptyLinesBelongToTheText() {
    SignedNote note = Notes.note("một\n\nhai\n\n\n" + Notes.PETER + "\n");

    assertEquals("một\n\nhai\n\n", note.text());
  }

  @Property(tries = 200)
  void aNoteRoundTrips(@ForAll("texts") String text) {
    SignedNote note = Notes.LEDGER.sign(text).with(signature(Notes.PETER));

    SignedNote read = Notes.accepted(SignedNote.parse(note.bytes()));

    assertEquals(note, read);
    assertArrayEquals(note.bytes(), read.bytes());
    assertEquals(List.of(signature(Notes.PETER)), verified(read, Notes.LEDGER.key()).unknown());
  }

  @Property(tries = 500)
  void aNoteWithAnotherByteAnywhereIsWorthNothing(
      @ForAll @IntRange(max = 1_000_000) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
    byte[] bytes = Notes.utf8(Notes.SPECIFIED);
    bytes[at % bytes.length] ^= (byte) change;

    SignedNote.parse(bytes)
        .accepted()
        .map(note -> note.verify(List.of(Notes.key(Notes.SPECIFIED_KEY))))
        .ifPresent(check -> assertFalse(check instanceof NoteCheck.Verified));
  }

  @Test
  void aChangedTextIsForged() {
    SignedNote note = Notes.note(Notes.SPECIFIED.replace("an example", "no example"));

    assertEquals(
        new NoteCheck.Forged(note.signatures().get(0)),
        note.verify(List.of(Notes.key(Notes.SPECIFIED_KEY))));
  }

  @Test
  void oneForgedSignatureOfAKnownKeyRejectsTheNote() {
    NoteSignature peter = signature(Notes.PETER);
    NoteSignature enoch = signature(Notes.ENOCH);
    NoteSignature forged = new NoteSignature(enoch.name(), enoch.keyId(), peter.signature());
    SignedNote note = new SignedNote(Notes.GO_TEXT, List.of(peter, forged));

    assertEquals(new NoteCheck.Forged(forged), note.verify(List.of(PETER, ENOCH)));
    assertEquals(List.of(forged), verified(note, PETER).unknown());
  }

  @Test
  void nobodyKnownIsNoProof() {
    SignedNote note = Notes.note(Notes.SPECIFIED);

    assertEquals(new NoteCheck.NobodyKnown(), note.verify(List.of(PETER)));
    assertEquals(new NoteCheck.NobodyKnown(), note.verify(List.of()));
  }

  /** Same name, other key: the id tells them apart, and a signature under the wrong id fails. */
  @Test
  void anotherKeyOfTheSameNameIsUnknown() {
    VerifierKey namesake = new NoteSigner("PeterNeumann", Ed25519.generate()).key();
    NoteSignature peter = signature(Notes.PETER);
    SignedNote note = new SignedNote(Notes.GO_TEXT, List.of(peter));
    NoteSignature claimed = new NoteSignature(peter.name(), namesake.keyId(), peter.signature());

    assertEquals(new NoteCheck.NobodyKnown(), note.verify(List.of(namesake)));
    assertEquals(
        new NoteCheck.Forged(claimed), note.with(claimed).verify(List.of(PETER, namesake)));
  }

  @Test
  void aSecondSignatureOfAKeyReplacesTheFirst() {
    SignedNote note = Notes.LEDGER.sign("một\n");
    NoteSignature other = Notes.LEDGER.sign("hai\n").signatures().get(0);

    assertEquals(List.of(other), note.with(other).signatures());
  }

  @Test
  void noNoteIsMadeThatWouldNotBeRead() {
    unsignable("");
    unsignable("no newline");
    unsignable("tab\t\n");
    unsignable("CR\r\n");
    unsignable("half a pair \ud800\n");
    unsignable("a".repeat(SignedNote.MOST_BYTES) + "\n");
    assertThrows(IllegalArgumentException.class, () -> new SignedNote("a\n", List.of()));
    NoteSignature peter = signature(Notes.PETER);
    assertThrows(
        IllegalArgumentException.class, () -> new SignedNote("a\n", List.of(peter, peter)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange(' ', '\uffff')
        .withChars('\n', '—', ' ')
        .ofMaxLength(60)
        .filter(text -> NoteText.encoded(text).isPresent())
        .map(text -> text + "\n");
  }

  private static void unsignable(String text) {
    assertThrows(IllegalArgumentException.class, () -> Notes.LEDGER.sign(text));
  }

  private static NoteSignature signature(String line) {
    return Notes.accepted(NoteSignature.parse(line));
  }

  private static NoteCheck.Verified verified(SignedNote note, VerifierKey... known) {
    return assertInstanceOf(NoteCheck.Verified.class, note.verify(List.of(known)));
  }
}
