package org.kiemphieu.election.domain;

import static org.kiemphieu.election.domain.RoundStage.ANNULLED;
import static org.kiemphieu.election.domain.RoundStage.CERTIFIED;
import static org.kiemphieu.election.domain.RoundStage.CONFIRMED;
import static org.kiemphieu.election.domain.RoundStage.COUNTED;
import static org.kiemphieu.election.domain.RoundStage.COUNTING;
import static org.kiemphieu.election.domain.RoundStage.DRAFT;
import static org.kiemphieu.election.domain.RoundStage.LIST_APPROVED;
import static org.kiemphieu.election.domain.RoundStage.VOTING;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;

/**
 * Which command a round takes in which state: the whole table, in one place. Commands that are not
 * in it do not depend on a round's state. A test walks every cell of it.
 */
public final class RoundCommands {

  private static final Map<Command, Set<RoundStage>> TABLE = new EnumMap<>(Command.class);

  static {
    allow(Command.APPOINT_COUNTING_BOARD, DRAFT, LIST_APPROVED);
    allow(Command.NOMINATE, DRAFT);
    allow(Command.STRIKE_NOMINATION, DRAFT);
    allow(Command.RECORD_SUPPORT, DRAFT);
    allow(Command.ASK_WITHDRAWAL, DRAFT);
    allow(Command.PROPOSE_WITHDRAWAL, DRAFT);
    allow(Command.DECIDE_WITHDRAWAL, DRAFT);
    allow(Command.PROPOSE_LIST, DRAFT);
    allow(Command.APPROVE_LIST, DRAFT);
    allow(Command.PRINT_BALLOTS, LIST_APPROVED, VOTING);
    allow(Command.PRINT_TALLY_SHEETS, LIST_APPROVED, VOTING, COUNTING);
    allow(Command.SET_READINGS, DRAFT, LIST_APPROVED, VOTING);
    allow(Command.ISSUE_BALLOTS, LIST_APPROVED);
    allow(Command.CORRECT_ISSUED, VOTING, COUNTING);
    allow(Command.RECORD_COLLECTION, VOTING);
    allow(Command.CORRECT_COLLECTED, COUNTING);
    allow(Command.DECLARE_BATCH, COUNTING);
    allow(Command.START_READING, COUNTING);
    allow(Command.KEY_BALLOT, COUNTING);
    allow(Command.COMPLETE_READING, COUNTING);
    allow(Command.SET_READING_ASIDE, COUNTING);
    allow(Command.ACCEPT_SHEET, COUNTING);
    allow(Command.ACCEPT_ALIGNMENT, COUNTING);
    allow(Command.RULE_ON_PAPER, COUNTING);
    allow(Command.READ_TALLY, COUNTING, COUNTED, CERTIFIED, CONFIRMED, ANNULLED);
    allow(Command.CLOSE_COUNT, COUNTING);
    allow(Command.CERTIFY, COUNTED);
    allow(Command.CONFIRM, CERTIFIED);
    allow(Command.RECOUNT, COUNTED, CERTIFIED, CONFIRMED);
    allow(Command.ANNUL_ROUND, LIST_APPROVED, VOTING, COUNTING, COUNTED, CERTIFIED);
    allow(Command.VOTE_AGAIN, CONFIRMED, ANNULLED);
    allow(Command.READ_RESULT, CONFIRMED);
    allow(Command.RELEASE_RESULT, CONFIRMED);
    allow(Command.RECORD_DECISION, CONFIRMED);
    allow(Command.SIGN_MINUTES, CONFIRMED);
  }

  private RoundCommands() {}

  private static void allow(Command command, RoundStage first, RoundStage... more) {
    TABLE.put(command, Collections.unmodifiableSet(EnumSet.of(first, more)));
  }

  /** Whether a round in {@code stage} takes {@code command}. */
  public static boolean allows(RoundStage stage, Command command) {
    return TABLE.getOrDefault(command, EnumSet.allOf(RoundStage.class)).contains(stage);
  }

  /** Whether the table says anything about {@code command}. */
  public static boolean dependsOnState(Command command) {
    return TABLE.containsKey(command);
  }

  /** The states in which a round takes {@code command}. */
  public static Set<RoundStage> stagesFor(Command command) {
    return TABLE.getOrDefault(command, EnumSet.allOf(RoundStage.class));
  }

  /** The refusal of {@code command} in {@code stage}; empty when the round takes it. */
  public static Optional<Refusal> check(RoundStage stage, Command command) {
    return allows(stage, command) ? Optional.empty() : Optional.of(refusal(stage, command));
  }

  /** Says that a round in {@code stage} does not take {@code command}, and when it would. */
  private static Refusal refusal(RoundStage stage, Command command) {
    return Refusal.of(RoundRefusal.ROUND_STATE_FORBIDS)
        .with("state", stage)
        .with("command", command)
        .with("allowedIn", stagesFor(command));
  }
}
