package org.kiemphieu.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every tree, and of every proof that was tampered with. */
class MerkleLawsTest {

  private static final ProofCheck PROVEN = new ProofCheck.Proven();
  private static final int BITS = 8 * TreeHash.SIZE;

  @Property
  void theFrontierHasTheRootOfTheDefinition(@ForAll @IntRange(max = 200) int size) {
    MerkleFrontier frontier = MerkleFrontier.NOTHING;
    for (TreeHash leaf : Trees.leaves(size)) {
      frontier = MerkleFrontier.of(frontier.append(leaf).bytes());
      assertTrue(frontier.subtrees().size() <= 8);
    }

    assertEquals(Trees.head(Trees.leaves(size)), frontier.head());
  }

  @Example
  void everyProofOfSmallTreesHolds() {
    List<TreeHash> leaves = Trees.leaves(40);
    for (int size = 0; size <= leaves.size(); size++) {
      TreeHead head = Trees.head(leaves.subList(0, size));
      for (int i = 0; i < size; i++) {
        InclusionProof inclusion = MerkleTree.inclusion(LeafHashes.of(leaves), size, i);
        assertEquals(PROVEN, inclusion.verify(leaves.get(i), head));
      }
      for (int older = 0; older <= size; older++) {
        ConsistencyProof consistency = MerkleTree.consistency(LeafHashes.of(leaves), older, size);
        assertEquals(PROVEN, consistency.verify(Trees.head(leaves.subList(0, older)), head));
      }
    }
  }

  @Property(tries = 200)
  void aProofReadsALeafAtMostOnce(
      @ForAll @IntRange(min = 1, max = 500) int size, @ForAll Random random) {
    InclusionProof inclusion = MerkleTree.inclusion(readOnce(size), size, random.nextInt(size));
    MerkleTree.consistency(readOnce(size), random.nextInt(size + 1), size);

    assertTrue(inclusion.path().size() <= 9);
  }

  @Property
  void aForgedInclusionFails(
      @ForAll @IntRange(min = 1, max = 100) int size, @ForAll Random random) {
    List<TreeHash> leaves = Trees.leaves(size);
    int index = random.nextInt(size);
    int bit = random.nextInt(BITS);
    TreeHash leaf = leaves.get(index);
    TreeHead head = Trees.head(leaves);
    List<TreeHash> path = MerkleTree.inclusion(LeafHashes.of(leaves), size, index).path();

    refuted(new InclusionProof(index, size, path).verify(Trees.flipped(leaf, bit), head));
    refuted(
        new InclusionProof(index, size, path)
            .verify(leaf, new TreeHead(size, Trees.flipped(head.root(), bit))));
    for (int other = -1; other <= size; other++) {
      if (other != index) {
        refuted(new InclusionProof(other, size, path).verify(leaf, head));
      }
    }
    for (int other = -1; other <= 2 * size; other++) {
      if (other != size) {
        refuted(new InclusionProof(index, other, path).verify(leaf, head));
      }
    }
    for (int at = 0; at < path.size(); at++) {
      List<TreeHash> flipped = Trees.flipped(path, at, bit);
      refuted(new InclusionProof(index, size, flipped).verify(leaf, head));
      List<TreeHash> shorter = Trees.shorter(path, at);
      lengthRefuted(new InclusionProof(index, size, shorter).verify(leaf, head));
    }
    for (int at = 0; at <= path.size(); at++) {
      List<TreeHash> longer = Trees.longer(path, at, leaf);
      lengthRefuted(new InclusionProof(index, size, longer).verify(leaf, head));
    }
  }

  @Property
  void aForgedConsistencyFails(
      @ForAll @IntRange(min = 2, max = 100) int newer, @ForAll Random random) {
    List<TreeHash> leaves = Trees.leaves(newer);
    int older = 1 + random.nextInt(newer - 1);
    int bit = random.nextInt(BITS);
    TreeHead before = Trees.head(leaves.subList(0, older));
    TreeHead after = Trees.head(leaves);
    List<TreeHash> path = MerkleTree.consistency(LeafHashes.of(leaves), older, newer).path();
    ConsistencyProof proof = new ConsistencyProof(older, newer, path);

    refuted(proof.verify(new TreeHead(older, Trees.flipped(before.root(), bit)), after));
    refuted(proof.verify(before, new TreeHead(newer, Trees.flipped(after.root(), bit))));
    for (int other = -1; other <= 2 * newer; other++) {
      if (other != older) {
        refuted(new ConsistencyProof(other, newer, path).verify(before, after));
      }
      if (other != newer) {
        refuted(new ConsistencyProof(older, other, path).verify(before, after));
      }
    }
    for (int at = 0; at < path.size(); at++) {
      List<TreeHash> flipped = Trees.flipped(path, at, bit);
      refuted(new ConsistencyProof(older, newer, flipped).verify(before, after));
      List<TreeHash> shorter = Trees.shorter(path, at);
      lengthRefuted(new ConsistencyProof(older, newer, shorter).verify(before, after));
    }
    for (int at = 0; at <= path.size(); at++) {
      List<TreeHash> longer = Trees.longer(path, at, before.root());
      lengthRefuted(new ConsistencyProof(older, newer, longer).verify(before, after));
    }
  }

  @Property
  void anOlderTreeWithAnotherLeafIsNoBeginning(
      @ForAll @IntRange(min = 1, max = 60) int newer, @ForAll Random random) {
    List<TreeHash> leaves = Trees.leaves(newer);
    int older = 1 + random.nextInt(newer);
    List<TreeHash> rewritten = new ArrayList<>(leaves.subList(0, older));
    rewritten.set(random.nextInt(older), MerkleTree.leaf("rewritten"));

    ConsistencyProof proof = MerkleTree.consistency(LeafHashes.of(leaves), older, newer);

    refuted(proof.verify(Trees.head(rewritten), Trees.head(leaves)));
  }

  /** Short of a collision no path leads there, however long or large what it claims. */
  @Example
  void hostileProofsAreRefutedInBoundedWork() {
    TreeHash any = MerkleTree.leaf("any");
    TreeHead large = new TreeHead(Long.MAX_VALUE, any);
    List<TreeHash> path = Collections.nCopies(1_000_000, any);

    lengthRefuted(new InclusionProof(0, Long.MAX_VALUE, path).verify(any, large));
    lengthRefuted(new InclusionProof(Long.MAX_VALUE - 1, Long.MAX_VALUE, path).verify(any, large));
    lengthRefuted(
        new ConsistencyProof(3, Long.MAX_VALUE, path).verify(new TreeHead(3, any), large));
    lengthRefuted(
        new ConsistencyProof(0, 1, path).verify(new TreeHead(0, MerkleTree.EMPTY), large(1)));
    refuted(new ConsistencyProof(5, 3, path).verify(large(5), large(3)));
    refuted(
        new InclusionProof(Long.MIN_VALUE, Long.MAX_VALUE, path.subList(0, 63)).verify(any, large));
  }

  @Example
  void aTreeIsTheBeginningOfItselfOnly() {
    ConsistencyProof same = new ConsistencyProof(3, 3, List.of());

    assertEquals(PROVEN, same.verify(large(3), large(3)));
    refuted(same.verify(large(3), new TreeHead(3, MerkleTree.leaf("other"))));
    lengthRefuted(new ConsistencyProof(2, 3, List.of()).verify(large(2), large(3)));
  }

  @Example
  void storedFrontiersOfAnotherFormAreRefused() {
    byte[] stored = MerkleFrontier.NOTHING.append(MerkleTree.leaf("a")).bytes().toArray();
    Bytes whole = Bytes.of(stored);
    stored[7] = 3;

    assertEquals(1, MerkleFrontier.of(whole).size());
    notStored(Bytes.of(stored));
    notStored(whole.slice(0, whole.size() - 1));
    notStored(whole.slice(0, 7));
    notStored(whole.slice(0, 8));
    notStored(Bytes.of(new byte[] {-1, 0, 0, 0, 0, 0, 0, 0}));
  }

  private static void notStored(Bytes stored) {
    assertThrows(IllegalArgumentException.class, () -> MerkleFrontier.of(stored));
  }

  private static TreeHead large(long size) {
    return new TreeHead(size, MerkleTree.leaf("any"));
  }

  private static void refuted(ProofCheck check) {
    assertInstanceOf(ProofCheck.Refuted.class, check);
  }

  private static void lengthRefuted(ProofCheck check) {
    assertEquals(new ProofCheck.Refuted(ProofCheck.Fault.LENGTH), check);
  }

  private static LeafHashes readOnce(int size) {
    List<TreeHash> leaves = Trees.leaves(size);
    Set<Long> read = new HashSet<>();
    return new LeafHashes() {
      @Override
      public long size() {
        return size;
      }

      @Override
      public TreeHash leafHash(long index) {
        assertTrue(read.add(index), "leaf " + index + " twice");
        return leaves.get((int) index);
      }
    };
  }
}
