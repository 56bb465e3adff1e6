package org.kiemphieu.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Public key of somebody who signs notes (C2SP signed-note, verifier keys).
 *
 * @param name whose, such as {@code dai-hoi.example/so-cai}; not empty, without spaces and plus
 * @param type what it signs
 * @param publicKey the key's 32 bytes
 */
public record VerifierKey(String name, SignatureType type, Bytes publicKey) {

  /** Longest text of a key that is read. */
  public static final int MOST_CHARACTERS = 1024;

  private static final HexFormat HEX = HexFormat.of();

  /** {@link IllegalArgumentException} for a name or key that is not allowed. */
  public VerifierKey {
    if (!NoteText.isName(name)) {
      throw new IllegalArgumentException("not a key name");
    }
    if (!Ed25519.isPublicKey(publicKey)) {
      throw new IllegalArgumentException("not an Ed25519 key");
    }
  }

  /** The key's text, {@code name+hex+base64}: what one writes down to know the signer by. */
  public String text() {
    return name + "+" + HEX.toHexDigits(keyId()) + "+" + Bytes.of(typedKey()).base64();
  }

  /** The first four bytes of the hash of name, newline, type and key, highest first. */
  public int keyId() {
    byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(Sha256.of(named, typedKey()).toArray()).getInt();
  }

  /** Whether a signature says that it is this key's; not whether it is. */
  public boolean claimedBy(NoteSignature signature) {
    return name.equals(signature.name()) && keyId() == signature.keyId();
  }

  /** Whether this key made the signature over the text of a note. */
  public boolean verifies(String text, NoteSignature signature) {
    if (!claimedBy(signature)) {
      return false;
    }
    if (type == SignatureType.COSIGNATURE) {
      Optional<Cosignature> cosignature = Cosignature.of(signature.signature());
      return cosignature.isPresent() && cosignature.get().verify(publicKey, text);
    }
    return Ed25519.verify(publicKey, text.getBytes(StandardCharsets.UTF_8), signature.signature());
  }

  /** The key that {@link #text()} wrote. */
  public static Parsed<VerifierKey> parse(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return refused(NoteFault.TOO_LONG);
    }
    int afterName = text.indexOf('+');
    int afterId = text.indexOf('+', afterName + 1);
    if (afterName < 0 || afterId < 0) {
      return refused(NoteFault.VERIFIER_KEY);
    }
    String name = text.substring(0, afterName);
    if (!NoteText.isName(name)) {
      return refused(NoteFault.KEY_NAME);
    }
    Optional<Bytes> typedKey = Bytes.ofBase64(text.substring(afterId + 1));
    if (typedKey.isEmpty()) {
      return refused(NoteFault.BASE64);
    }
    return parse(name, text.substring(afterName + 1, afterId), typedKey.get());
  }

  private static Parsed<VerifierKey> parse(String name, String keyId, Bytes typedKey) {
    if (typedKey.size() == 0) {
      return refused(NoteFault.VERIFIER_KEY);
    }
    Optional<SignatureType> type = SignatureType.of(typedKey.toArray()[0]);
    if (type.isEmpty()) {
      return refused(NoteFault.SIGNATURE_TYPE);
    }
    Bytes publicKey = typedKey.slice(1, typedKey.size());
    if (!Ed25519.isPublicKey(publicKey)) {
      return refused(NoteFault.PUBLIC_KEY);
    }
    VerifierKey key = new VerifierKey(name, type.get(), publicKey);
    return HEX.toHexDigits(key.keyId()).equals(keyId)
        ? new Parsed.Accepted<>(key)
        : refused(NoteFault.KEY_ID);
  }

  private static Parsed<VerifierKey> refused(NoteFault fault) {
    return new Parsed.Refused<>(fault, 0);
  }

  private byte[] typedKey() {
    return ByteBuffer.allocate(1 + Ed25519.KEY_SIZE)
        .put(type.code())
        .put(publicKey.toArray())
        .array();
  }
}
