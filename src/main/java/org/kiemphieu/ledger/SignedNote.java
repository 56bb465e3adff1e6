package org.kiemphieu.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text with the signatures of one or more keys (C2SP signed-note). That it is in order says
 * nothing of who signed it: see {@link #verify}.
 *
 * @param text what is signed; ends with a newline, has no other control character
 * @param signatures of different keys, at least one; those of unknown keys are kept
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  /** Longest note, in bytes; room for sixteen signatures of the largest kind there is. */
  public static final int MOST_BYTES = 256 * 1024;

  /** Most signatures of a note. The format asks for room for sixteen. */
  public static final int MOST_SIGNATURES = 100;

  /** {@link IllegalArgumentException} for a note that {@link #parse} would refuse. */
  public SignedNote {
    signatures = List.copyOf(signatures);
    Optional<NoteFault> fault = fault(text, signatures);
    if (fault.isPresent()) {
      throw new IllegalArgumentException("not a note: " + fault.get());
    }
  }

  /** The note as it is handed out. */
  public String format() {
    return format(text, signatures);
  }

  /** The note in UTF-8. */
  public byte[] bytes() {
    return format().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The note with one more signature, in place of an earlier one of the same key. {@link
   * IllegalArgumentException} when it would become too long.
   */
  public SignedNote with(NoteSignature signature) {
    List<NoteSignature> more = new ArrayList<>(signatures);
    more.removeIf(signature::sameKey);
    more.add(signature);
    return new SignedNote(text, more);
  }

  /**
   * Checks the signatures of those one knows. One that does not hold is reason to reject the note,
   * whoever else signed it; signatures of others prove nothing and harm nothing.
   *
   * @param known keys one trusts
   */
  public NoteCheck verify(List<VerifierKey> known) {
    List<NoteCheck.Signed> holding = new ArrayList<>();
    List<NoteSignature> unknown = new ArrayList<>();
    for (NoteSignature signature : signatures) {
      List<VerifierKey> claimed = known.stream().filter(key -> key.claimedBy(signature)).toList();
      Optional<VerifierKey> signer =
          claimed.stream().filter(key -> key.verifies(text, signature)).findFirst();
      if (signer.isPresent()) {
        holding.add(new NoteCheck.Signed(signer.get(), signature));
      } else if (claimed.isEmpty()) {
        unknown.add(signature);
      } else {
        return new NoteCheck.Forged(signature);
      }
    }
    return holding.isEmpty()
        ? new NoteCheck.NobodyKnown()
        : new NoteCheck.Verified(holding, unknown);
  }

  /** The note in these bytes, from anywhere; the work is bounded by {@link #MOST_BYTES}. */
  public static Parsed<SignedNote> parse(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return new Parsed.Refused<>(NoteFault.TOO_LONG, 0);
    }
    Optional<String> decoded = NoteText.decoded(bytes);
    if (decoded.isEmpty()) {
      return new Parsed.Refused<>(NoteFault.NOT_UTF8, 0);
    }
    String note = decoded.get();
    int control = NoteText.controlCharacter(note);
    if (control >= 0) {
      return new Parsed.Refused<>(NoteFault.CONTROL_CHARACTER, NoteText.line(note, control));
    }
    if (!note.endsWith("\n")) {
      return new Parsed.Refused<>(NoteFault.NO_FINAL_NEWLINE, 0);
    }
    int lastEmptyLine = note.lastIndexOf("\n\n") + 1;
    if (lastEmptyLine == 0 || lastEmptyLine + 1 == note.length()) {
      return new Parsed.Refused<>(NoteFault.NO_SIGNATURE, 0);
    }
    return parse(
        note.substring(0, lastEmptyLine),
        note.substring(lastEmptyLine + 1),
        NoteText.line(note, lastEmptyLine + 1));
  }

  private static Parsed<SignedNote> parse(String text, String lines, int firstLine) {
    List<NoteSignature> signatures = new ArrayList<>();
    Set<SigningKey> seen = new HashSet<>();
    int line = firstLine;
    for (int at = 0; at < lines.length(); line++) {
      if (signatures.size() == MOST_SIGNATURES) {
        return new Parsed.Refused<>(NoteFault.TOO_MANY_SIGNATURES, line);
      }
      int end = lines.indexOf('\n', at);
      Parsed<NoteSignature> parsed = NoteSignature.parse(lines.substring(at, end), line);
      if (parsed instanceof Parsed.Refused<NoteSignature> refused) {
        return new Parsed.Refused<>(refused.fault(), line);
      }
      NoteSignature signature = parsed.accepted().orElseThrow();
      if (!seen.add(new SigningKey(signature))) {
        return new Parsed.Refused<>(NoteFault.REPEATED_SIGNATURE, line);
      }
      signatures.add(signature);
      at = end + 1;
    }
    return new Parsed.Accepted<>(new SignedNote(text, signatures));
  }

  /** Who is said to have signed. */
  private record SigningKey(String name, int keyId) {
    SigningKey(NoteSignature signature) {
      this(signature.name(), signature.keyId());
    }
  }

  private static Optional<NoteFault> fault(String text, List<NoteSignature> signatures) {
    if (NoteText.controlCharacter(text) >= 0) {
      return Optional.of(NoteFault.CONTROL_CHARACTER);
    }
    if (!text.endsWith("\n")) {
      return Optional.of(NoteFault.NO_FINAL_NEWLINE);
    }
    if (signatures.isEmpty()) {
      return Optional.of(NoteFault.NO_SIGNATURE);
    }
    if (signatures.size() > MOST_SIGNATURES) {
      return Optional.of(NoteFault.TOO_MANY_SIGNATURES);
    }
    if (signatures.stream().map(SigningKey::new).distinct().count() < signatures.size()) {
      return Optional.of(NoteFault.REPEATED_SIGNATURE);
    }
    Optional<byte[]> encoded = NoteText.encoded(format(text, signatures));
    if (encoded.isEmpty()) {
      return Optional.of(NoteFault.NOT_UTF8);
    }
    return encoded.get().length > MOST_BYTES ? Optional.of(NoteFault.TOO_LONG) : Optional.empty();
  }

  private static String format(String text, List<NoteSignature> signatures) {
    StringBuilder out = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> out.append(signature.line()).append('\n'));
    return out.toString();
  }
}
