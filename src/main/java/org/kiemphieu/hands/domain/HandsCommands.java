package org.kiemphieu.hands.domain;

import static org.kiemphieu.hands.domain.HandsStage.OPEN;
import static org.kiemphieu.hands.domain.HandsStage.PREPARED;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;

/**
 * Which command a show of hands takes in which state: the whole table, in one place. A test walks
 * every cell of it.
 */
public final class HandsCommands {

  private static final Map<Command, Set<HandsStage>> TABLE = new EnumMap<>(Command.class);

  static {
    allow(Command.PREPARE_SHOW_OF_HANDS, PREPARED);
    allow(Command.OPEN_SHOW_OF_HANDS, PREPARED);
    allow(Command.COUNT_HANDS, OPEN);
    allow(Command.DECLARE_SHOW_OF_HANDS, OPEN);
    allow(Command.WITHDRAW_SHOW_OF_HANDS, PREPARED, OPEN);
  }

  private HandsCommands() {}

  private static void allow(Command command, HandsStage first, HandsStage... more) {
    TABLE.put(command, Collections.unmodifiableSet(EnumSet.of(first, more)));
  }

  /** The commands the table is about, in the order of {@link Command}. */
  public static Set<Command> all() {
    return Collections.unmodifiableSet(TABLE.keySet());
  }

  /** The states in which a show of hands takes {@code command}; none of what is not its. */
  public static Set<HandsStage> stagesFor(Command command) {
    return TABLE.getOrDefault(command, Set.of());
  }

  /** Whether a show of hands in {@code stage} takes {@code command}. */
  public static boolean allows(HandsStage stage, Command command) {
    return stagesFor(command).contains(stage);
  }

  /** The refusal of {@code command} in {@code stage}; empty when it is taken. */
  public static Optional<Refusal> check(HandsStage stage, Command command) {
    return allows(stage, command)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(HandsRefusal.HANDS_STATE_FORBIDS)
                .with("state", stage)
                .with("command", command)
                .with("allowedIn", stagesFor(command)));
  }
}
