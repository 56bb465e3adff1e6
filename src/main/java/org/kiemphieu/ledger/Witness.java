package org.kiemphieu.ledger;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;

/** Somebody who countersigns checkpoints: an auditor's device (C2SP tlog-cosignature v1). */
public final class Witness {

  private final VerifierKey key;
  private final PrivateKey privateKey;

  /**
   * A witness.
   *
   * @param name the key's name
   * @param keys Ed25519, used for nothing else; {@link IllegalArgumentException} for others or two
   *     that do not belong together
   */
  public Witness(String name, KeyPair keys) {
    this.privateKey = Ed25519.privateKeyOf(keys);
    this.key = new VerifierKey(name, SignatureType.COSIGNATURE, Ed25519.raw(keys.getPublic()));
  }

  /** What others know the witness by. */
  public VerifierKey key() {
    return key;
  }

  /**
   * The countersignature, to be put under the checkpoint's note. The witness must have seen a
   * {@link ConsistencyProof} from the last checkpoint it countersigned.
   *
   * @param at when, to the second; {@link IllegalArgumentException} before 1970
   */
  public NoteSignature cosign(Checkpoint checkpoint, Instant at) {
    Cosignature made = Cosignature.sign(privateKey, checkpoint.text(), at.getEpochSecond());
    return new NoteSignature(key.name(), key.keyId(), made.bytes());
  }
}
