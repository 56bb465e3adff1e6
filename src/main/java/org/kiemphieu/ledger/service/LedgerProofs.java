package org.kiemphieu.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kiemphieu.ledger.ConsistencyProof;
import org.kiemphieu.ledger.InclusionProof;
import org.kiemphieu.ledger.LeafHashes;
import org.kiemphieu.ledger.LedgerRefusal;
import org.kiemphieu.ledger.MerkleTree;
import org.kiemphieu.ledger.TreeHash;
import org.kiemphieu.ledger.repository.LedgerRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Proves to somebody outside that an entry is below a head that was handed out and that a later
 * head goes on from it; from the entries as they are stored now.
 */
@ApplicationScoped
@Transactional
public class LedgerProofs {

  @Inject LedgerRepository repository;

  /** An entry's leaf and the proof that it is in the ledger. */
  public record Inclusion(TreeHash leaf, InclusionProof proof) {}

  /**
   * Proves that an entry is in the ledger (RFC 9162, section 2.1.3).
   *
   * @param sequence the entry's number, from 1
   * @param size entries of the ledger whose head one holds
   */
  public Inclusion inclusion(String assembly, long sequence, long size) {
    LeafHashes leaves = asked(assembly, size);
    if (sequence < 1 || sequence > size) {
      throw new RefusedException(range(sequence, size));
    }
    return new Inclusion(
        leaves.leafHash(sequence - 1), MerkleTree.inclusion(leaves, size, sequence - 1));
  }

  /**
   * Proves that a ledger of {@code newer} entries goes on from one of {@code older} (RFC 9162,
   * section 2.1.4).
   */
  public ConsistencyProof consistency(String assembly, long older, long newer) {
    LeafHashes leaves = asked(assembly, newer);
    if (older < 0 || older > newer) {
      throw new RefusedException(range(older, newer));
    }
    return MerkleTree.consistency(leaves, older, newer);
  }

  /** How many entries an assembly's ledger has. */
  long size(String assembly) {
    return repository.size(assembly);
  }

  /** Root of an assembly's first {@code size} entries; it must have as many. */
  TreeHash root(String assembly, long size) {
    return MerkleTree.root(leaves(assembly, size), size);
  }

  private LeafHashes asked(String assembly, long size) {
    long stored = size(assembly);
    if (size < 1 || size > stored) {
      throw new RefusedException(range(size, stored));
    }
    return leaves(assembly, size);
  }

  private LeafHashes leaves(String assembly, long size) {
    List<TreeHash> hashes =
        repository.contents(assembly, size).stream().map(MerkleTree::leaf).toList();
    return LeafHashes.of(hashes);
  }

  static Refusal range(long asked, long most) {
    return Refusal.of(LedgerRefusal.LEDGER_RANGE).with("asked", asked).with("most", most);
  }
}
