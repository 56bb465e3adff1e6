package org.kiemphieu.ledger.service;

import org.kiemphieu.identity.domain.Command;

/**
 * What the ledger must ask of a room above it before it takes an entry. Every command that changes
 * something of an assembly comes through here, and while it is asked nothing else can be recorded
 * of that assembly.
 */
public interface EntryGuard {

  /**
   * Refuses what the assembly does not take any more.
   *
   * @param assemblyId the assembly's key
   * @param command what was asked
   * @param subject path of the thing it is done to, below the assembly
   */
  void check(long assemblyId, Command command, String subject);
}
