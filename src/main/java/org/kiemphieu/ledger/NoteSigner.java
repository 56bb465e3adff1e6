package org.kiemphieu.ledger;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.List;

/** Somebody who signs notes, such as a ledger its checkpoints (C2SP signed-note, Ed25519). */
public final class NoteSigner {

  private final VerifierKey key;
  private final PrivateKey privateKey;

  /**
   * A signer.
   *
   * @param name the key's name; for a ledger its origin
   * @param keys Ed25519; {@link IllegalArgumentException} for others or two that do not belong
   *     together
   */
  public NoteSigner(String name, KeyPair keys) {
    this.privateKey = Ed25519.privateKeyOf(keys);
    this.key = new VerifierKey(name, SignatureType.ED25519, Ed25519.raw(keys.getPublic()));
  }

  /** What others know the signer by. */
  public VerifierKey key() {
    return key;
  }

  /** The text as a note; {@link IllegalArgumentException} for one that no note may have. */
  public SignedNote sign(String text) {
    Bytes signature = Ed25519.sign(privateKey, text.getBytes(StandardCharsets.UTF_8));
    return new SignedNote(text, List.of(new NoteSignature(key.name(), key.keyId(), signature)));
  }
}
