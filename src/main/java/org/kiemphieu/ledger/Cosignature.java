package org.kiemphieu.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Optional;

/**
 * What a witness puts under a checkpoint (C2SP tlog-cosignature v1): at this time, this was the
 * largest consistent state of the ledger that it had seen.
 *
 * @param time seconds since 1970 UTC, 0 or more; as the witness says
 * @param signature Ed25519, 64 bytes
 */
public record Cosignature(long time, Bytes signature) {

  private static final int SIZE = Long.BYTES + Ed25519.SIGNATURE_SIZE;

  /** {@link IllegalArgumentException} for an earlier time or another number of bytes. */
  public Cosignature {
    if (time < 0 || signature.size() != Ed25519.SIGNATURE_SIZE) {
      throw new IllegalArgumentException("not a cosignature");
    }
  }

  /** The cosignature in the bytes of a note's signature; empty when they are of another form. */
  public static Optional<Cosignature> of(Bytes bytes) {
    if (bytes.size() != SIZE) {
      return Optional.empty();
    }
    long time = ByteBuffer.wrap(bytes.toArray()).getLong();
    return time < 0
        ? Optional.empty()
        : Optional.of(new Cosignature(time, bytes.slice(Long.BYTES, SIZE)));
  }

  /** The time as eight bytes, highest first, then the signature. */
  public Bytes bytes() {
    return Bytes.of(ByteBuffer.allocate(SIZE).putLong(time).put(signature.toArray()).array());
  }

  static Cosignature sign(PrivateKey key, String text, long time) {
    return new Cosignature(time, Ed25519.sign(key, message(time, text)));
  }

  boolean verify(Bytes publicKey, String text) {
    return Ed25519.verify(publicKey, message(time, text), signature);
  }

  /** What is signed: two lines that no note's own signature covers, then the note's text. */
  private static byte[] message(long time, String text) {
    return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }
}
