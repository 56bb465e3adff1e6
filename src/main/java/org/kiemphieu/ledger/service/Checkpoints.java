package org.kiemphieu.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.ledger.Checkpoint;
import org.kiemphieu.ledger.LedgerCheck;
import org.kiemphieu.ledger.LedgerRefusal;
import org.kiemphieu.ledger.NoteSignature;
import org.kiemphieu.ledger.NoteSigner;
import org.kiemphieu.ledger.SignedNote;
import org.kiemphieu.ledger.TreeHead;
import org.kiemphieu.ledger.VerifierKey;
import org.kiemphieu.ledger.repository.CosignatureEntity;
import org.kiemphieu.ledger.repository.LedgerRepository;
import org.kiemphieu.ledger.repository.WitnessRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * What lets somebody outside hold the service to its ledger: a signed head to keep, with what
 * witnesses put under it, and the check of a head that was kept.
 */
@ApplicationScoped
@Transactional
public class Checkpoints {

  @Inject LedgerRepository repository;
  @Inject WitnessRepository witnesses;
  @Inject Witnesses registered;
  @Inject LedgerProofs proofs;
  @Inject LedgerSigners signers;

  /** The head of an assembly's ledger as a signed note (C2SP tlog-checkpoint). */
  public String head(String assembly) {
    return note(signers.of(assembly), repository.frontier(assembly).head()).format();
  }

  /** The key that signs an assembly's checkpoints, as a verifier takes it (C2SP signed-note). */
  public String verifierKey(String assembly) {
    return signers.of(assembly).key().text();
  }

  /**
   * The checkpoint of a size with every countersignature under it. Refused when the ledger has not
   * so many entries, or not those any more that were countersigned.
   *
   * @param size entries below it, from 1
   */
  public String at(String assembly, long size) {
    long stored = proofs.size(assembly);
    List<CosignatureEntity> cosignatures = witnesses.cosignatures(assembly, List.of(size));
    if (size < 1 || (size > stored && cosignatures.isEmpty())) {
      throw new RefusedException(
          Refusal.of(LedgerRefusal.CHECKPOINT_UNKNOWN).with("size", size).with("most", stored));
    }
    if (size > stored) {
      throw notAsCosigned(size, cosignatures.stream().map(made -> made.witness).toList());
    }
    return cosigned(assembly, new TreeHead(size, proofs.root(assembly, size)), cosignatures);
  }

  /**
   * The checkpoint of a head that was worked out from the ledger's entries, with every
   * countersignature under it. Refused when it is not what was countersigned.
   */
  public String of(String assembly, TreeHead head) {
    return cosigned(assembly, head, witnesses.cosignatures(assembly, List.of(head.size())));
  }

  /** The sizes at which an assembly's ledger was countersigned, in order. */
  public List<Long> cosignedSizes(String assembly) {
    return witnesses.cosignedSizes(assembly, 0, Integer.MAX_VALUE);
  }

  /**
   * The checkpoint of a size as the ledger alone signs it: the same for ever, whoever countersigns
   * later. The ledger must have as many entries.
   *
   * @param size entries below it, from 1
   */
  public String ofSize(String assembly, long size) {
    return note(signers.of(assembly), new TreeHead(size, proofs.root(assembly, size))).format();
  }

  /** A signature that does not hold is never left out quietly: the ledger is not what it was. */
  private String cosigned(String assembly, TreeHead head, List<CosignatureEntity> cosignatures) {
    Map<String, VerifierKey> keys = registered.keys(assembly);
    SignedNote note = note(signers.of(assembly), head);
    SignedNote cosigned = note;
    List<String> lost = new ArrayList<>();
    for (CosignatureEntity made : cosignatures) {
      VerifierKey key = keys.get(made.witness);
      Optional<NoteSignature> signature =
          NoteSignature.parse(made.signature)
              .accepted()
              .filter(line -> key != null && key.verifies(note.text(), line));
      if (signature.isPresent()) {
        cosigned = cosigned.with(signature.get());
      } else {
        lost.add(made.witness);
      }
    }
    if (!lost.isEmpty()) {
      throw notAsCosigned(head.size(), lost);
    }
    return cosigned.format();
  }

  /**
   * Holds an assembly's ledger, as its entries are stored now, against a checkpoint somebody kept.
   *
   * @param note as it was handed out
   */
  public LedgerCheck check(String assembly, byte[] note) {
    VerifierKey key = signers.of(assembly).key();
    long stored = proofs.size(assembly);
    return LedgerCheck.of(note, key.name(), key, stored, size -> proofs.root(assembly, size));
  }

  /** The same for a note that has been read. */
  LedgerCheck check(String assembly, SignedNote note) {
    VerifierKey key = signers.of(assembly).key();
    long stored = proofs.size(assembly);
    return LedgerCheck.of(note, key.name(), key, stored, size -> proofs.root(assembly, size));
  }

  private static SignedNote note(NoteSigner ledger, TreeHead head) {
    return new Checkpoint(ledger.key().name(), head).signedBy(ledger);
  }

  private static RefusedException notAsCosigned(long size, List<String> witnesses) {
    return new RefusedException(
        Refusal.of(LedgerRefusal.LEDGER_NOT_AS_COSIGNED)
            .with("size", size)
            .with("witnesses", witnesses));
  }
}
