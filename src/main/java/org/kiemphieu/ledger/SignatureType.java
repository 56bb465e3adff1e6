package org.kiemphieu.ledger;

import java.util.Arrays;
import java.util.Optional;

/** What a key signs of a note; the types of C2SP signed-note that the project knows. */
public enum SignatureType {
  /** The note's text, Ed25519: what a ledger signs with. */
  ED25519(0x01),
  /** The text and a time, Ed25519: what a witness countersigns with (C2SP tlog-cosignature v1). */
  COSIGNATURE(0x04);

  private final byte code;

  SignatureType(int code) {
    this.code = (byte) code;
  }

  /** The byte that stands for the type in a verifier key and its id. */
  public byte code() {
    return code;
  }

  /** The type with this byte; empty for an unknown one. */
  static Optional<SignatureType> of(byte code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }
}
