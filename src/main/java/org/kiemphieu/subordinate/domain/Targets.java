package org.kiemphieu.subordinate.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kiemphieu.person.MakeUp;

/**
 * What those elected to an office should at least be made up of.
 *
 * @param percent whole per cent of the people elected, 0 to 100; what is not named has no target
 */
public record Targets(Map<Trait, Integer> percent) {

  /** No targets. */
  public static final Targets NONE = new Targets(new EnumMap<>(Trait.class));

  public Targets {
    Map<Trait, Integer> copy = new EnumMap<>(Trait.class);
    copy.putAll(percent);
    percent = Collections.unmodifiableMap(copy);
  }

  /** Whether a body meets each target, in the order of {@link Trait}. */
  public Map<Trait, TargetAnswer> decide(MakeUp makeUp) {
    Map<Trait, TargetAnswer> answers = new EnumMap<>(Trait.class);
    percent.forEach(
        (trait, least) ->
            answers.put(trait, TargetAnswer.of(trait.of(makeUp), makeUp.people(), least)));
    return answers;
  }
}
