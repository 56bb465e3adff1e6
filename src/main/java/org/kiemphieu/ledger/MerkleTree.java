package org.kiemphieu.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The hashes and proofs of the RFC 9162 Merkle tree (section 2.1) with SHA-256. Leaves are counted
 * from 0: the entry with sequence 1 is leaf 0.
 */
public final class MerkleTree {

  /** Root of the tree without leaves: the hash of nothing (section 2.1.1). */
  public static final TreeHash EMPTY = new TreeHash(Sha256.of());

  private static final byte[] LEAF = {0x00};
  private static final byte[] NODE = {0x01};

  private MerkleTree() {}

  /** Hash of a leaf: SHA-256 of 0x00 and the entry (section 2.1.1). */
  public static TreeHash leaf(byte[] entry) {
    return new TreeHash(Sha256.of(LEAF, entry));
  }

  /**
   * Hash of the leaf that is an entry: its canonical text, {@link LedgerEntry#content()}, in UTF-8.
   */
  public static TreeHash leaf(String content) {
    return leaf(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Hash of a node: SHA-256 of 0x01 and its two children (section 2.1.1). */
  public static TreeHash node(TreeHash left, TreeHash right) {
    return new TreeHash(Sha256.of(NODE, left.bytes().toArray(), right.bytes().toArray()));
  }

  /**
   * Root of the first {@code size} leaves (section 2.1.1).
   *
   * @throws IndexOutOfBoundsException for more leaves than there are
   */
  public static TreeHash root(LeafHashes leaves, long size) {
    Objects.checkFromToIndex(0, size, leaves.size());
    return root(leaves, 0, size);
  }

  /**
   * The proof that leaf {@code index} is among the first {@code size} (section 2.1.3.1); hashes
   * each of them once.
   *
   * @throws IndexOutOfBoundsException for a leaf outside the tree or more leaves than there are
   */
  public static InclusionProof inclusion(LeafHashes leaves, long size, long index) {
    Objects.checkFromToIndex(0, size, leaves.size());
    Objects.checkIndex(index, size);
    List<TreeHash> path = new ArrayList<>();
    appendPath(path, leaves, index, 0, size);
    return new InclusionProof(index, size, path);
  }

  /**
   * The proof that the first {@code newer} leaves begin with the first {@code older} (section
   * 2.1.4.1); hashes each of them once. Its path is empty when {@code older} is 0 or {@code newer}.
   *
   * @throws IndexOutOfBoundsException unless 0 ≤ older ≤ newer ≤ the leaves there are
   */
  public static ConsistencyProof consistency(LeafHashes leaves, long older, long newer) {
    Objects.checkFromToIndex(0, newer, leaves.size());
    Objects.checkFromToIndex(0, older, newer);
    List<TreeHash> path = new ArrayList<>();
    if (older > 0) {
      appendSubproof(path, leaves, older, 0, newer, true);
    }
    return new ConsistencyProof(older, newer, path);
  }

  /** PATH of section 2.1.3.1 for the leaves from {@code from}, up to but without {@code to}. */
  private static void appendPath(
      List<TreeHash> path, LeafHashes leaves, long index, long from, long to) {
    if (to - from == 1) {
      return;
    }
    long middle = middle(from, to);
    if (index < middle) {
      appendPath(path, leaves, index, from, middle);
      path.add(root(leaves, middle, to));
    } else {
      appendPath(path, leaves, index, middle, to);
      path.add(root(leaves, from, middle));
    }
  }

  /**
   * SUBPROOF of section 2.1.4.1 for the leaves from {@code from}, up to but without {@code to};
   * {@code older} is where the older tree ends.
   */
  private static void appendSubproof(
      List<TreeHash> path, LeafHashes leaves, long older, long from, long to, boolean known) {
    if (older == to) {
      if (!known) {
        path.add(root(leaves, from, to));
      }
      return;
    }
    long middle = middle(from, to);
    if (older <= middle) {
      appendSubproof(path, leaves, older, from, middle, known);
      path.add(root(leaves, middle, to));
    } else {
      appendSubproof(path, leaves, older, middle, to, false);
      path.add(root(leaves, from, middle));
    }
  }

  private static TreeHash root(LeafHashes leaves, long from, long to) {
    MerkleFrontier frontier = MerkleFrontier.NOTHING;
    for (long index = from; index < to; index++) {
      frontier = frontier.append(leaves.leafHash(index));
    }
    return frontier.root();
  }

  /** Where a tree parts: after the largest power of two below its size, which is 2 or more. */
  private static long middle(long from, long to) {
    return from + Long.highestOneBit(to - from - 1);
  }
}
