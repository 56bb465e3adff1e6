package org.kiemphieu.verify.seal;

import java.util.ArrayList;
import java.util.List;

/** The Merkle tree of RFC 9162, section 2.1, by its right edge: roots as leaves are added. */
public final class MerkleRoots {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private final List<byte[]> edge = new ArrayList<>();
  private long size;

  /** The hash of a leaf. */
  public static byte[] leaf(byte[] entry) {
    return Sha256.of(LEAF, entry);
  }

  /** Adds the hash of the next leaf. */
  public void add(byte[] leaf) {
    byte[] node = leaf;
    for (long level = size; (level & 1) == 1; level >>= 1) {
      node = Sha256.of(NODE, edge.remove(edge.size() - 1), node);
    }
    edge.add(node);
    size++;
  }

  /** Number of leaves so far. */
  public long size() {
    return size;
  }

  /** The root over the leaves so far; of none the hash of nothing. */
  public byte[] root() {
    if (edge.isEmpty()) {
      return Sha256.of();
    }
    byte[] root = edge.get(edge.size() - 1);
    for (int i = edge.size() - 2; i >= 0; i--) {
      root = Sha256.of(NODE, edge.get(i), root);
    }
    return root;
  }
}
