package org.kiemphieu.conclusion.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.kiemphieu.identity.domain.Command;

/**
 * What a closed assembly does not take any more: whatever begins an election, a round or a vote.
 * Everything else stays possible: reading, signing, a recount after a complaint, what follows here.
 */
public final class AfterClosing {

  private static final Set<Command> REFUSED =
      Collections.unmodifiableSet(
          EnumSet.of(
              Command.RECORD_ATTENDANCE,
              Command.SET_UP_ELECTION,
              Command.NOMINATE,
              Command.RECORD_SUPPORT,
              Command.APPOINT_COUNTING_BOARD,
              Command.PROPOSE_LIST,
              Command.APPROVE_LIST,
              Command.SET_READINGS,
              Command.ISSUE_BALLOTS,
              Command.VOTE_AGAIN,
              Command.PREPARE_SHOW_OF_HANDS,
              Command.OPEN_SHOW_OF_HANDS));

  /** Those among them that are of the assembly, not of one election. */
  private static final Set<Command> OF_ASSEMBLY =
      Collections.unmodifiableSet(
          EnumSet.of(
              Command.RECORD_ATTENDANCE,
              Command.PREPARE_SHOW_OF_HANDS,
              Command.OPEN_SHOW_OF_HANDS));

  private AfterClosing() {}

  /** Every command that is refused after the closing. */
  public static Set<Command> refused() {
    return REFUSED;
  }

  /** Whether a command is of the assembly as a whole: any election ordered anew needs it. */
  public static boolean ofAssembly(Command command) {
    return OF_ASSEMBLY.contains(command);
  }
}
