package org.kiemphieu.ledger;

/** What can be wrong with the form of a note, a checkpoint, a signature line or a verifier key. */
public enum NoteFault {
  /** More bytes than {@link SignedNote#MOST_BYTES}. */
  TOO_LONG,
  /** Not well-formed UTF-8. */
  NOT_UTF8,
  /** A control character below U+0020 other than newline. */
  CONTROL_CHARACTER,
  /** Does not end with a newline. */
  NO_FINAL_NEWLINE,
  /** No text, or no signature after an empty line. */
  NO_SIGNATURE,
  /** More signatures than {@link SignedNote#MOST_SIGNATURES}. */
  TOO_MANY_SIGNATURES,
  /** Not an em dash, a key name and base64, parted by one space each. */
  SIGNATURE_LINE,
  /** A key name that is empty or has a space, a plus sign or a newline. */
  KEY_NAME,
  /** Not padded base64 as it is written in one way only. */
  BASE64,
  /** No bytes after the key id. */
  SHORT_SIGNATURE,
  /** A second signature of the same key. */
  REPEATED_SIGNATURE,
  /** Not a name, eight hexadecimal digits and base64, parted by plus signs. */
  VERIFIER_KEY,
  /** A signature type other than Ed25519 and its cosignature. */
  SIGNATURE_TYPE,
  /** Not 32 bytes, no point of the curve, or one under which anyone can sign. */
  PUBLIC_KEY,
  /** The key id is not that of the name and key. */
  KEY_ID,
  /** A checkpoint without its three lines. */
  TOO_FEW_LINES,
  /** A checkpoint with more than {@link Checkpoint#MOST_EXTENSIONS} extension lines. */
  TOO_MANY_LINES,
  /** A checkpoint with an empty line. */
  EMPTY_LINE,
  /** A tree size that is not a whole number below 2^63 without leading zeros. */
  TREE_SIZE,
  /** A root that is not 32 bytes in base64, or not that of the empty tree when the size is 0. */
  ROOT
}
