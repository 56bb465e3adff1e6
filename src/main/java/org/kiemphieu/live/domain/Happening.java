package org.kiemphieu.live.domain;

import java.util.Set;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.RoleTable;

/**
 * That something happened, without what it was: never the content of a ledger's entry, in which
 * marks may stand.
 *
 * @param sequence the entry's place in the ledger
 * @param at when, as the entry says
 * @param command what was asked
 * @param subject path of the thing it was done to, below the assembly
 */
public record Happening(long sequence, String at, String command, String subject) {

  /** Their subjects are sheets on which readings differed or that were in doubt. */
  private static final Set<String> ABOUT_SHEETS =
      Set.of(
          Command.ACCEPT_SHEET.name(),
          Command.ACCEPT_ALIGNMENT.name(),
          Command.RULE_ON_PAPER.name());

  /**
   * Whether somebody may be told what was done to what. A display may not at all; who may not read
   * sheets is not told which of them were looked at: a teller may have to read that batch again.
   */
  public boolean mayBeTold(Role role) {
    boolean sheets = ABOUT_SHEETS.contains(command);
    return role != Role.DISPLAY && (!sheets || RoleTable.allows(role, Command.READ_SHEETS));
  }
}
