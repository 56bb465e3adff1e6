package org.kiemphieu.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing {@link MerkleTree}: all that is needed to append the next leaf and to
 * know the root. Can be stored as {@link #bytes()} and resumed.
 *
 * @param size leaves so far
 * @param subtrees roots of the complete subtrees they form, the largest first: one for each bit set
 *     in {@code size}
 */
public record MerkleFrontier(long size, List<TreeHash> subtrees) {

  /** The frontier of a tree without leaves. */
  public static final MerkleFrontier NOTHING = new MerkleFrontier(0, List.of());

  public MerkleFrontier {
    subtrees = List.copyOf(subtrees);
    if (size < 0 || Long.bitCount(size) != subtrees.size()) {
      throw new IllegalArgumentException(size + " leaves, " + subtrees.size() + " subtrees");
    }
  }

  /** The frontier with one more leaf, whose hash is {@link MerkleTree#leaf(byte[])}. */
  public MerkleFrontier append(TreeHash leaf) {
    List<TreeHash> grown = new ArrayList<>(subtrees);
    TreeHash last = leaf;
    for (long complete = size; (complete & 1) == 1; complete >>= 1) {
      last = MerkleTree.node(grown.remove(grown.size() - 1), last);
    }
    grown.add(last);
    return new MerkleFrontier(Math.addExact(size, 1), grown);
  }

  /** Root of the leaves so far (RFC 9162, section 2.1.1). */
  public TreeHash root() {
    if (subtrees.isEmpty()) {
      return MerkleTree.EMPTY;
    }
    int last = subtrees.size() - 1;
    TreeHash root = subtrees.get(last);
    for (int i = last - 1; i >= 0; i--) {
      root = MerkleTree.node(subtrees.get(i), root);
    }
    return root;
  }

  /** Size and root. */
  public TreeHead head() {
    return new TreeHead(size, root());
  }

  /** For storage: the size as eight bytes, highest first, then the subtrees' roots in order. */
  public Bytes bytes() {
    ByteBuffer out = ByteBuffer.allocate(Long.BYTES + subtrees.size() * TreeHash.SIZE);
    out.putLong(size);
    subtrees.forEach(subtree -> out.put(subtree.bytes().toArray()));
    return Bytes.of(out.array());
  }

  /**
   * The frontier stored as {@link #bytes()}; {@link IllegalArgumentException} for anything else.
   */
  public static MerkleFrontier of(Bytes stored) {
    int roots = stored.size() - Long.BYTES;
    if (roots < 0 || roots % TreeHash.SIZE != 0) {
      throw new IllegalArgumentException("no frontier has " + stored.size() + " bytes");
    }
    long size = ByteBuffer.wrap(stored.toArray()).getLong();
    List<TreeHash> subtrees = new ArrayList<>();
    for (int at = Long.BYTES; at < stored.size(); at += TreeHash.SIZE) {
      subtrees.add(new TreeHash(stored.slice(at, at + TreeHash.SIZE)));
    }
    return new MerkleFrontier(size, subtrees);
  }
}
