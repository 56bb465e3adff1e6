package org.kiemphieu.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a newer ledger begins with all of an older one, nothing changed (RFC 9162, section
 * 2.1.4). May come from anywhere: nothing is believed before {@link #verify}.
 *
 * @param older leaves of the older tree
 * @param newer leaves of the newer tree
 * @param path the nodes from which both roots follow; none when the older tree is empty or the same
 */
public record ConsistencyProof(long older, long newer, List<TreeHash> path) {

  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /**
   * Checks the proof (section 2.1.4.2); hashes at most 126 times, whatever the proof.
   *
   * @param before the older head, as one was given it then
   * @param after the newer head
   */
  public ProofCheck verify(TreeHead before, TreeHead after) {
    if (older != before.size() || newer != after.size() || older > newer) {
      return new ProofCheck.Refuted(ProofCheck.Fault.SIZE);
    }
    if (older == 0 || older == newer) {
      return verifyWithoutPath(before, after);
    }
    if (path.isEmpty()) {
      return new ProofCheck.Refuted(ProofCheck.Fault.LENGTH);
    }
    return verifyWithPath(before, after);
  }

  /** Nothing is the beginning of everything; a tree is the beginning of itself. */
  private ProofCheck verifyWithoutPath(TreeHead before, TreeHead after) {
    if (!path.isEmpty()) {
      return new ProofCheck.Refuted(ProofCheck.Fault.LENGTH);
    }
    return older == 0 || before.root().equals(after.root())
        ? new ProofCheck.Proven()
        : new ProofCheck.Refuted(ProofCheck.Fault.ROOT);
  }

  private ProofCheck verifyWithPath(TreeHead before, TreeHead after) {
    List<TreeHash> nodes = new ArrayList<>(path.size() + 1);
    if (Long.bitCount(older) == 1) {
      nodes.add(before.root());
    }
    nodes.addAll(path);
    int complete = Long.numberOfTrailingZeros(older);
    long first = (older - 1) >> complete;
    long second = (newer - 1) >> complete;
    TreeHash olderRoot = nodes.get(0);
    TreeHash newerRoot = nodes.get(0);
    for (TreeHash node : nodes.subList(1, nodes.size())) {
      if (second == 0) {
        return new ProofCheck.Refuted(ProofCheck.Fault.LENGTH);
      }
      if ((first & 1) == 1 || first == second) {
        olderRoot = MerkleTree.node(node, olderRoot);
        newerRoot = MerkleTree.node(node, newerRoot);
        int levels = Long.numberOfTrailingZeros(first);
        first >>= levels;
        second >>= levels;
      } else {
        newerRoot = MerkleTree.node(newerRoot, node);
      }
      first >>= 1;
      second >>= 1;
    }
    if (second != 0) {
      return new ProofCheck.Refuted(ProofCheck.Fault.LENGTH);
    }
    if (!olderRoot.equals(before.root())) {
      return new ProofCheck.Refuted(ProofCheck.Fault.OLDER_ROOT);
    }
    return newerRoot.equals(after.root())
        ? new ProofCheck.Proven()
        : new ProofCheck.Refuted(ProofCheck.Fault.ROOT);
  }
}
