package org.kiemphieu.ledger;

/**
 * How many entries a ledger has and the one hash that stands for all of them. The root alone does
 * not tell the size to who checks a proof, so proofs are always checked against both.
 *
 * @param size entries in the tree, 0 or more
 * @param root their root (RFC 9162, section 2.1.1); of an empty tree the hash of nothing
 */
public record TreeHead(long size, TreeHash root) {

  public TreeHead {
    if (!possible(size, root)) {
      throw new IllegalArgumentException("no tree of " + size + " leaves has root " + root);
    }
  }

  /** Whether some tree has this size and, when it is empty, this root. */
  static boolean possible(long size, TreeHash root) {
    return size > 0 || (size == 0 && root.equals(MerkleTree.EMPTY));
  }
}
