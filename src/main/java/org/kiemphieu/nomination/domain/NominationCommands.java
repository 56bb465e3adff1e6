package org.kiemphieu.nomination.domain;

import static org.kiemphieu.nomination.domain.NominationStage.NOMINATED;
import static org.kiemphieu.nomination.domain.NominationStage.STRUCK;
import static org.kiemphieu.nomination.domain.NominationStage.WITHDRAWAL_ASKED;
import static org.kiemphieu.nomination.domain.NominationStage.WITHDRAWAL_PROPOSED;
import static org.kiemphieu.nomination.domain.NominationStage.WITHDRAWAL_REFUSED;
import static org.kiemphieu.nomination.domain.NominationStage.WITHDRAWN;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;

/**
 * Which command a nomination takes in which state: the whole table, in one place. A test walks
 * every cell of it. What the assembly decided is written down anew where it was written down
 * wrongly; otherwise a nominee whom it let withdraw does not come back.
 */
public final class NominationCommands {

  private static final Map<Command, Set<NominationStage>> TABLE = new EnumMap<>(Command.class);

  static {
    allow(Command.NOMINATE, NOMINATED, STRUCK, WITHDRAWAL_REFUSED);
    allow(Command.STRIKE_NOMINATION, NOMINATED);
    allow(
        Command.RECORD_SUPPORT,
        NOMINATED,
        WITHDRAWAL_ASKED,
        WITHDRAWAL_PROPOSED,
        WITHDRAWAL_REFUSED);
    allow(Command.ASK_WITHDRAWAL, NOMINATED, WITHDRAWAL_ASKED, WITHDRAWAL_REFUSED);
    allow(Command.PROPOSE_WITHDRAWAL, WITHDRAWAL_ASKED, WITHDRAWAL_PROPOSED);
    allow(Command.DECIDE_WITHDRAWAL, WITHDRAWAL_PROPOSED, WITHDRAWN, WITHDRAWAL_REFUSED);
  }

  private NominationCommands() {}

  private static void allow(Command command, NominationStage first, NominationStage... more) {
    TABLE.put(command, Collections.unmodifiableSet(EnumSet.of(first, more)));
  }

  /** Whether a nomination in {@code stage} takes {@code command}. */
  public static boolean allows(NominationStage stage, Command command) {
    return stagesFor(command).contains(stage);
  }

  /** The states in which a nomination takes {@code command}. */
  public static Set<NominationStage> stagesFor(Command command) {
    return TABLE.getOrDefault(command, Set.of());
  }

  /** Everything a nomination in {@code stage} takes. */
  public static List<Command> takenIn(NominationStage stage) {
    return Arrays.stream(Command.values()).filter(command -> allows(stage, command)).toList();
  }

  /** The refusal of {@code command} in {@code stage}; empty when the nomination takes it. */
  public static Optional<Refusal> check(NominationStage stage, Command command) {
    return allows(stage, command)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(NominationRefusal.NOMINATION_STATE_FORBIDS)
                .with("state", stage)
                .with("command", command)
                .with("allowedIn", stagesFor(command)));
  }
}
