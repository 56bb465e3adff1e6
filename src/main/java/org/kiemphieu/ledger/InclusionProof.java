package org.kiemphieu.ledger;

import java.util.List;

/**
 * Shows that an entry is in a ledger at its place (RFC 9162, section 2.1.3). May come from
 * anywhere: nothing is believed before {@link #verify}.
 *
 * @param index the leaf's place, from 0
 * @param size leaves of the tree it is in
 * @param path the missing nodes from the leaf up to the root
 */
public record InclusionProof(long index, long size, List<TreeHash> path) {

  public InclusionProof {
    path = List.copyOf(path);
  }

  /**
   * Checks the proof (section 2.1.3.2); hashes at most 63 times, whatever the proof.
   *
   * @param leaf hash of the entry that is said to be there
   * @param head a head one trusts, such as a checkpoint's
   */
  public ProofCheck verify(TreeHash leaf, TreeHead head) {
    if (size != head.size()) {
      return new ProofCheck.Refuted(ProofCheck.Fault.SIZE);
    }
    if (index < 0 || index >= size) {
      return new ProofCheck.Refuted(ProofCheck.Fault.INDEX);
    }
    long first = index;
    long second = size - 1;
    TreeHash root = leaf;
    for (TreeHash node : path) {
      if (second == 0) {
        return new ProofCheck.Refuted(ProofCheck.Fault.LENGTH);
      }
      if ((first & 1) == 1 || first == second) {
        root = MerkleTree.node(node, root);
        int levels = Long.numberOfTrailingZeros(first);
        first >>= levels;
        second >>= levels;
      } else {
        root = MerkleTree.node(root, node);
      }
      first >>= 1;
      second >>= 1;
    }
    if (second != 0) {
      return new ProofCheck.Refuted(ProofCheck.Fault.LENGTH);
    }
    return root.equals(head.root())
        ? new ProofCheck.Proven()
        : new ProofCheck.Refuted(ProofCheck.Fault.ROOT);
  }
}
