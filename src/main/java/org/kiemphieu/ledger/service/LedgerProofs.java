package org.kiemphieu.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.ledger.Checkpoint;
import org.kiemphieu.ledger.ConsistencyProof;
import org.kiemphieu.ledger.InclusionProof;
import org.kiemphieu.ledger.LeafHashes;
import org.kiemphieu.ledger.LedgerRefusal;
import org.kiemphieu.ledger.MerkleTree;
import org.kiemphieu.ledger.NoteSigner;
import org.kiemphieu.ledger.TreeHash;
import org.kiemphieu.ledger.repository.LedgerRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * What lets somebody outside hold the service to its ledger: a signed head to keep, and proofs that
 * an entry is below it and that a later head goes on from it.
 */
@ApplicationScoped
@Transactional
public class LedgerProofs {

  @Inject LedgerRepository repository;
  @Inject LedgerKey key;

  @ConfigProperty(name = "kiemphieu.ledger.origin", defaultValue = "kiemphieu.local")
  String installation;

  /** An entry's leaf and the proof that it is in the ledger. */
  public record Inclusion(TreeHash leaf, InclusionProof proof) {}

  /** The head of an assembly's ledger as a signed note (C2SP tlog-checkpoint). */
  public String checkpoint(String assembly) {
    return new Checkpoint(origin(assembly), repository.frontier(assembly).head())
        .signedBy(signer(assembly))
        .format();
  }

  /** The key that signs an assembly's checkpoints, as a verifier takes it (C2SP signed-note). */
  public String verifierKey(String assembly) {
    return signer(assembly).key().text();
  }

  /**
   * Proves that an entry is in the ledger (RFC 9162, section 2.1.3).
   *
   * @param sequence the entry's number, from 1
   * @param size entries of the ledger whose head one holds
   */
  public Inclusion inclusion(String assembly, long sequence, long size) {
    LeafHashes leaves = leaves(assembly, size);
    if (sequence < 1 || sequence > size) {
      throw range(sequence, size);
    }
    return new Inclusion(
        leaves.leafHash(sequence - 1), MerkleTree.inclusion(leaves, size, sequence - 1));
  }

  /**
   * Proves that a ledger of {@code newer} entries goes on from one of {@code older} (RFC 9162,
   * section 2.1.4).
   */
  public ConsistencyProof consistency(String assembly, long older, long newer) {
    LeafHashes leaves = leaves(assembly, newer);
    if (older < 0 || older > newer) {
      throw range(older, newer);
    }
    return MerkleTree.consistency(leaves, older, newer);
  }

  private LeafHashes leaves(String assembly, long size) {
    long stored = repository.frontier(assembly).size();
    if (size < 1 || size > stored) {
      throw range(size, stored);
    }
    List<TreeHash> hashes =
        repository.entries(assembly, 0, Math.toIntExact(size)).stream()
            .map(MerkleTree::leaf)
            .toList();
    return LeafHashes.of(hashes);
  }

  private static RefusedException range(long asked, long most) {
    return new RefusedException(
        Refusal.of(LedgerRefusal.LEDGER_RANGE).with("asked", asked).with("most", most));
  }

  private NoteSigner signer(String assembly) {
    return new NoteSigner(origin(assembly), key.keys());
  }

  private String origin(String assembly) {
    return installation + "/" + assembly;
  }
}
