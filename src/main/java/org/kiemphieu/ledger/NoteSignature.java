package org.kiemphieu.ledger;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * One signature of a note, known or unknown, not yet believed.
 *
 * @param name the key's name
 * @param keyId the key's id
 * @param signature the signature's bytes, at least one
 */
public record NoteSignature(String name, int keyId, Bytes signature) {

  /** Em dash and space. */
  private static final String START = "\u2014 ";

  /** {@link IllegalArgumentException} for a name that is not allowed or no signature bytes. */
  public NoteSignature {
    if (!NoteText.isName(name)) {
      throw new IllegalArgumentException("not a key name");
    }
    if (signature.size() == 0) {
      throw new IllegalArgumentException("a signature has bytes");
    }
  }

  /** Whether both say that they are of the same key. */
  public boolean sameKey(NoteSignature other) {
    return keyId == other.keyId && name.equals(other.name);
  }

  /** The signature's line in a note, without the newline. */
  public String line() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + signature.size());
    bytes.putInt(keyId).put(signature.toArray());
    return START + name + " " + Bytes.of(bytes.array()).base64();
  }

  /** The signature whose {@link #line()} this is. */
  public static Parsed<NoteSignature> parse(String line) {
    return parse(line, 1);
  }

  static Parsed<NoteSignature> parse(String line, int number) {
    if (line.length() > SignedNote.MOST_BYTES) {
      return new Parsed.Refused<>(NoteFault.TOO_LONG, number);
    }
    int afterName = line.indexOf(' ', START.length());
    if (!line.startsWith(START) || afterName < 0) {
      return new Parsed.Refused<>(NoteFault.SIGNATURE_LINE, number);
    }
    String name = line.substring(START.length(), afterName);
    if (!NoteText.isName(name)) {
      return new Parsed.Refused<>(NoteFault.KEY_NAME, number);
    }
    Optional<Bytes> bytes = Bytes.ofBase64(line.substring(afterName + 1));
    if (bytes.isEmpty()) {
      return new Parsed.Refused<>(NoteFault.BASE64, number);
    }
    if (bytes.get().size() <= Integer.BYTES) {
      return new Parsed.Refused<>(NoteFault.SHORT_SIGNATURE, number);
    }
    int keyId = ByteBuffer.wrap(bytes.get().toArray()).getInt();
    Bytes signature = bytes.get().slice(Integer.BYTES, bytes.get().size());
    return new Parsed.Accepted<>(new NoteSignature(name, keyId, signature));
  }
}
