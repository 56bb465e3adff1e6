package org.kiemphieu.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Notes that somebody made to do harm: refused with the reason and the line, at little cost. */
class HostileNotesTest {

  private static final String TEXT = "This is an example message.\n";
  private static final String LINE = Notes.SPECIFIED.lines().skip(2).findFirst().orElseThrow();
  private static final String SIGNATURE = LINE.substring(LINE.lastIndexOf(' ') + 1);

  @Test
  void brokenText() {
    refused(NoteFault.NO_FINAL_NEWLINE, 0, "");
    refused(NoteFault.NO_FINAL_NEWLINE, 0, TEXT + "\n" + LINE);
    refused(NoteFault.CONTROL_CHARACTER, 1, (TEXT + "\n" + LINE + "\n").replace("\n", "\r\n"));
    refused(NoteFault.CONTROL_CHARACTER, 3, TEXT + "\n" + LINE + "\r\n");
    refused(NoteFault.CONTROL_CHARACTER, 2, TEXT + "\u0000\n\n" + LINE + "\n");
    refused(NoteFault.CONTROL_CHARACTER, 1, "tab\t\n\n" + LINE + "\n");
    refused(NoteFault.CONTROL_CHARACTER, 1, "\u001b[2J\n\n" + LINE + "\n");
    Notes.refused(NoteFault.NOT_UTF8, 0, SignedNote.parse(new byte[] {(byte) 0xff, 10, 10}));
    Notes.refused(
        NoteFault.NOT_UTF8, 0, SignedNote.parse(new byte[] {(byte) 0xc0, (byte) 0x80, 10, 10}));
    Notes.refused(
        NoteFault.NOT_UTF8,
        0,
        SignedNote.parse(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, 10, 10}));
  }

  @Test
  void noSignature() {
    refused(NoteFault.NO_SIGNATURE, 0, "\n");
    refused(NoteFault.NO_SIGNATURE, 0, "\n\n");
    refused(NoteFault.NO_SIGNATURE, 0, TEXT);
    refused(NoteFault.NO_SIGNATURE, 0, TEXT + "\n");
    refused(NoteFault.NO_SIGNATURE, 0, TEXT + LINE + "\n");
    refused(NoteFault.NO_SIGNATURE, 0, "\n" + LINE + "\n");
    refused(NoteFault.NO_SIGNATURE, 0, TEXT + "\n" + LINE + "\n\n");
  }

  @Test
  void brokenSignatureLines() {
    signatureRefused(NoteFault.SIGNATURE_LINE, "— example.com/foo");
    signatureRefused(NoteFault.SIGNATURE_LINE, "—");
    signatureRefused(NoteFault.SIGNATURE_LINE, "- example.com/foo " + SIGNATURE);
    signatureRefused(NoteFault.SIGNATURE_LINE, "\u2013 example.com/foo " + SIGNATURE);
    signatureRefused(NoteFault.SIGNATURE_LINE, " " + LINE);
    signatureRefused(NoteFault.SIGNATURE_LINE, "\ufeff" + LINE);
    signatureRefused(NoteFault.KEY_NAME, "—  " + SIGNATURE);
    signatureRefused(NoteFault.KEY_NAME, "— a+b " + SIGNATURE);
    signatureRefused(NoteFault.KEY_NAME, "— a\u00a0b " + SIGNATURE);
    signatureRefused(NoteFault.KEY_NAME, "— a\u2028b " + SIGNATURE);
    signatureRefused(NoteFault.KEY_NAME, "— a\u0085b " + SIGNATURE);
    signatureRefused(NoteFault.BASE64, LINE + " ");
    signatureRefused(NoteFault.BASE64, LINE + "=");
    signatureRefused(NoteFault.BASE64, LINE.substring(0, LINE.length() - 1));
    signatureRefused(NoteFault.BASE64, "— a b " + SIGNATURE);
    signatureRefused(NoteFault.BASE64, LINE.replace("yaQM=", "yaQN="));
    signatureRefused(NoteFault.BASE64, "— a AAAAAAA_");
    signatureRefused(NoteFault.SHORT_SIGNATURE, "— example.com/foo ");
    signatureRefused(NoteFault.SHORT_SIGNATURE, "— example.com/foo Uw2QOg==");
  }

  @Test
  void repeatedSignatures() {
    refused(NoteFault.REPEATED_SIGNATURE, 4, TEXT + "\n" + LINE + "\n" + LINE + "\n");
    refused(
        NoteFault.REPEATED_SIGNATURE,
        4,
        TEXT + "\n" + LINE + "\n— example.com/foo " + SIGNATURE.replace("JGh2V", "JGh2W") + "\n");
  }

  @Test
  void asManySignaturesAsAllowedAndOneMore() {
    assertEquals(100, Notes.note(signedBy(100)).signatures().size());
    refused(NoteFault.TOO_MANY_SIGNATURES, 103, signedBy(101));
  }

  @Test
  void floods() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          refused(NoteFault.TOO_LONG, 0, signedBy(10_000));
          refused(NoteFault.TOO_MANY_SIGNATURES, 103, TEXT + "\n" + shortLines(10_000));
          refused(NoteFault.NO_SIGNATURE, 0, "\n".repeat(SignedNote.MOST_BYTES));
          refused(NoteFault.NO_SIGNATURE, 0, "a\n".repeat(SignedNote.MOST_BYTES / 2));
          refused(NoteFault.SIGNATURE_LINE, 3, TEXT + "\n" + "a\n".repeat(10_000));
          refused(NoteFault.TOO_LONG, 0, "a".repeat(SignedNote.MOST_BYTES) + "\n");
          refused(NoteFault.BASE64, 3, TEXT + "\n— a " + "=".repeat(200_000) + "\n");
          Notes.refused(NoteFault.TOO_LONG, 0, SignedNote.parse(new byte[100_000_000]));
        });
  }

  /** 10,000 lines of text are a text like any other, but no checkpoint. */
  @Test
  void aLongTextIsANote() {
    String text = "dòng\n".repeat(10_000);

    assertEquals(text, Notes.note(text + "\n" + LINE + "\n").text());
    Notes.refused(NoteFault.TOO_MANY_LINES, 0, Checkpoint.parse(text));
  }

  /** Each signature is checked at most once, however many there are. */
  @Test
  void manySignaturesAndManyKnownKeys() {
    SignedNote note = Notes.note(signedBy(100));
    List<VerifierKey> known =
        IntStream.range(0, 100)
            .mapToObj(i -> new NoteSigner("example.com/" + i, Notes.LEDGER_KEYS).key())
            .toList();

    NoteCheck check = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> note.verify(known));

    assertEquals(new NoteCheck.NobodyKnown(), check);
  }

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    SignedNote.parse(bytes);
  }

  @Property(tries = 300)
  void aNoteCutShortIsRefusedOrUnsigned(@ForAll byte cut) {
    byte[] whole = Notes.utf8(Notes.SPECIFIED);
    byte[] bytes = Arrays.copyOf(whole, Math.floorMod(cut, whole.length));

    assertTrue(SignedNote.parse(bytes).accepted().isEmpty());
  }

  private static String signedBy(int signers) {
    return IntStream.range(0, signers)
        .mapToObj(i -> "— example.com/" + i + " " + SIGNATURE + "\n")
        .collect(Collectors.joining("", TEXT + "\n", ""));
  }

  private static String shortLines(int lines) {
    return IntStream.range(0, lines)
        .mapToObj(i -> "— " + i + " AAAAAAA=\n")
        .collect(Collectors.joining());
  }

  private static void signatureRefused(NoteFault fault, String line) {
    refused(fault, 4, TEXT + "\n" + LINE + "\n" + line + "\n");
  }

  private static void refused(NoteFault fault, int line, String note) {
    Notes.refused(fault, line, SignedNote.parse(Notes.utf8(note)));
  }
}
