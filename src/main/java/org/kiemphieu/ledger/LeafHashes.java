package org.kiemphieu.ledger;

import java.util.List;

/** Where the leaves' hashes come from when a proof is made. */
public interface LeafHashes {

  /** How many leaves there are. */
  long size();

  /**
   * Hash of the leaf at {@code index}, from 0 and below {@link #size()}. A proof asks for every
   * leaf at most once, and for neighbours one after the other.
   */
  TreeHash leafHash(long index);

  /** Hashes held in memory; the list is read, not copied. */
  static LeafHashes of(List<TreeHash> hashes) {
    return new LeafHashes() {
      @Override
      public long size() {
        return hashes.size();
      }

      @Override
      public TreeHash leafHash(long index) {
        return hashes.get(Math.toIntExact(index));
      }
    };
  }
}
