package org.kiemphieu.person;

import java.util.Optional;

/**
 * What reports on the make-up of a body ask of a person. Everything may be unknown; nothing is
 * guessed.
 *
 * @param sex where it is known
 * @param ethnicity ethnic group as written, such as {@code Kinh} or {@code Tày}; empty when unknown
 * @param qualification highest professional qualification, where it is known
 * @param politicalTheory training in political theory, where it is known
 * @param firstTime whether the person joins the body for the first time, where it is known
 */
public record Profile(
    Optional<Sex> sex,
    String ethnicity,
    Optional<Qualification> qualification,
    Optional<PoliticalTheory> politicalTheory,
    Optional<Boolean> firstTime) {

  /** Nothing is known. */
  public static final Profile UNKNOWN =
      new Profile(Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());

  private static final String MAJORITY = "kinh";

  /** Whether the person belongs to an ethnic minority; nothing when the group is unknown. */
  public Optional<Boolean> ethnicMinority() {
    String group = ethnicity.strip();
    return group.isEmpty() ? Optional.empty() : Optional.of(!group.equalsIgnoreCase(MAJORITY));
  }
}
