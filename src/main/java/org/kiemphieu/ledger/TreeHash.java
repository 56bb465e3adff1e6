package org.kiemphieu.ledger;

/**
 * Hash of a leaf or a node of a {@link MerkleTree}.
 *
 * @param bytes exactly {@value #SIZE} of them, else {@link IllegalArgumentException}
 */
public record TreeHash(Bytes bytes) {

  /** Bytes of a SHA-256 hash. */
  public static final int SIZE = 32;

  public TreeHash {
    if (bytes.size() != SIZE) {
      throw new IllegalArgumentException("a tree hash has 32 bytes, not " + bytes.size());
    }
  }
}
