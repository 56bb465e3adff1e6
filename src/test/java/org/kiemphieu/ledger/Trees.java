package org.kiemphieu.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Trees for tests, hashed the slow way the text of RFC 9162 defines them. */
final class Trees {

  private Trees() {}

  /** Hashes of {@code size} leaves, no two the same. */
  static List<TreeHash> leaves(int size) {
    return IntStream.range(0, size).mapToObj(i -> MerkleTree.leaf("leaf " + i)).toList();
  }

  /** MTH of section 2.1.1, by its definition. */
  static TreeHash root(List<TreeHash> leaves) {
    if (leaves.isEmpty()) {
      return new TreeHash(Sha256.of());
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int k = 1;
    while (2 * k < leaves.size()) {
      k *= 2;
    }
    return MerkleTree.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
  }

  /** Head of the tree of these leaves. */
  static TreeHead head(List<TreeHash> leaves) {
    return new TreeHead(leaves.size(), root(leaves));
  }

  /** The hash with one bit changed. */
  static TreeHash flipped(TreeHash hash, int bit) {
    byte[] bytes = hash.bytes().toArray();
    bytes[bit / 8] ^= (byte) (1 << (bit % 8));
    return new TreeHash(Bytes.of(bytes));
  }

  /** The path with one bit of one of its hashes changed. */
  static List<TreeHash> flipped(List<TreeHash> path, int at, int bit) {
    List<TreeHash> changed = new ArrayList<>(path);
    changed.set(at, flipped(path.get(at), bit));
    return changed;
  }

  /** The path and one more hash at {@code at}. */
  static List<TreeHash> longer(List<TreeHash> path, int at, TreeHash more) {
    List<TreeHash> changed = new ArrayList<>(path);
    changed.add(at, more);
    return changed;
  }

  /** The path without the hash at {@code at}. */
  static List<TreeHash> shorter(List<TreeHash> path, int at) {
    List<TreeHash> changed = new ArrayList<>(path);
    changed.remove(at);
    return changed;
  }
}
