package org.kiemphieu.regulation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as lists name them.
 *
 * @param name full name
 * @param born date of birth, where it is known
 */
public record Person(PersonName name, Optional<LocalDate> born) {

  /**
   * Whether both entries may mean one person: the same name, however it is spelt, and no two
   * different dates of birth. Namesakes are common, so a different date of birth tells them apart.
   */
  public boolean mayBe(Person other) {
    return isNamesakeOf(other)
        && (born.isEmpty() || other.born.isEmpty() || born.equals(other.born));
  }

  /** Whether both have the same name, however it is spelt, whoever they are. */
  public boolean isNamesakeOf(Person other) {
    return name.folded().equals(other.name.folded());
  }
}
