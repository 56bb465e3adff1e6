package org.kiemphieu.conclusion.domain;

import static org.kiemphieu.conclusion.domain.SealStage.HANDED_OVER;
import static org.kiemphieu.conclusion.domain.SealStage.SEALED;
import static org.kiemphieu.conclusion.domain.SealStage.UNSEALED;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;

/** Which command a package takes in which state: the whole table. A test walks every cell. */
public final class SealSteps {

  private static final Map<Command, Set<SealStage>> TABLE = new EnumMap<>(Command.class);

  static {
    // Anew: what was written down wrongly before it was handed over, and after an unsealing.
    allow(Command.SEAL_BALLOTS, SEALED, UNSEALED);
    allow(Command.TAKE_OVER_BALLOTS, SEALED);
    allow(Command.UNSEAL_BALLOTS, SEALED, HANDED_OVER);
    allow(Command.DESTROY_BALLOTS, HANDED_OVER);
  }

  private SealSteps() {}

  private static void allow(Command command, SealStage first, SealStage... more) {
    TABLE.put(command, Collections.unmodifiableSet(EnumSet.of(first, more)));
  }

  /** Whether a package in {@code stage} takes {@code command}. */
  public static boolean allows(SealStage stage, Command command) {
    return stagesFor(command).contains(stage);
  }

  /** The states in which a package takes {@code command}. */
  public static Set<SealStage> stagesFor(Command command) {
    return TABLE.getOrDefault(command, Set.of());
  }

  /** What a package in {@code stage} takes. */
  public static Set<Command> commandsIn(SealStage stage) {
    return TABLE.keySet().stream()
        .filter(command -> allows(stage, command))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The refusal of {@code command} in {@code stage}; empty when the package takes it. */
  public static Optional<Refusal> check(SealStage stage, Command command) {
    return allows(stage, command)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(ConclusionRefusal.SEAL_STATE_FORBIDS)
                .with("state", stage)
                .with("command", command)
                .with("allowedIn", stagesFor(command)));
  }
}
