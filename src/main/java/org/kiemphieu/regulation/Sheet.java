package org.kiemphieu.regulation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One sheet of paper as a teller recorded it: what stands on it, without any judgement.
 *
 * @param marks what stands on its lines
 * @param defects what else can be seen on it
 */
public record Sheet(Marks marks, Set<Defect> defects) {

  public Sheet {
    Set<Defect> sorted = EnumSet.noneOf(Defect.class);
    sorted.addAll(defects);
    defects = Collections.unmodifiableSet(sorted);
  }

  /** A sheet without defects. */
  public static Sheet of(Marks marks) {
    return new Sheet(marks, Set.of());
  }
}
