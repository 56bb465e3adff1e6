package org.kiemphieu.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.MerkleFrontier;
import org.kiemphieu.ledger.MerkleTree;
import org.kiemphieu.ledger.repository.LedgerRepository;

/** Writes what happened into the assembly's ledger, in the transaction of what happened. */
@ApplicationScoped
public class Ledger {

  @Inject LedgerRepository repository;
  @Inject CurrentActor currentActor;
  @Inject EntityManager entityManager;
  @Inject Moment moment;
  @Inject EntryGuard guard;

  /**
   * Keeps anything else from being recorded of an assembly until the transaction ends, for a
   * command that depends on more than one thing. Whoever holds it waits for nothing else after.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(long assemblyId) {
    repository.hold(assemblyId);
  }

  /**
   * Appends one entry. Call it last in a use case: it holds the head of the assembly's ledger until
   * the transaction ends.
   *
   * @param assemblyId the assembly's key
   * @param command what was asked
   * @param subject path of the thing it was done to, below the assembly
   * @param before what was recorded before, empty when nothing was
   * @param after what is recorded now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(
      long assemblyId,
      Command command,
      String subject,
      Map<String, Object> before,
      Map<String, Object> after) {
    append(currentActor.get().assembly(), assemblyId, command, subject, before, after);
  }

  /** The same for an actor who is not of the assembly: the administrator. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(
      String assembly,
      long assemblyId,
      Command command,
      String subject,
      Map<String, Object> before,
      Map<String, Object> after) {
    // What the entry tells of must be in the database first: a refusal there must not leave an
    // entry.
    entityManager.flush();
    Actor actor = currentActor.get();
    MerkleFrontier edge = repository.hold(assemblyId);
    guard.check(assemblyId, command, subject);
    long sequence = edge.size() + 1;
    LedgerEntry entry =
        new LedgerEntry(
            assembly,
            sequence,
            moment.instant(),
            actor.username(),
            actor.role().name(),
            command.name(),
            subject,
            before,
            after);
    String content = entry.content();
    repository.append(
        assemblyId, assembly, sequence, content, edge.append(MerkleTree.leaf(content)));
  }
}
