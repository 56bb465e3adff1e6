package org.kiemphieu.regulation;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many more candidates than seats there may be.
 *
 * @param compulsory offices that must have a surplus
 * @param ownLimit an assembly's own limit, in candidates; none where the regulation's percentage
 *     holds or nothing limits the list
 * @param smallBodies whether small bodies have a limit of their own
 */
record SurplusRules(Set<Office> compulsory, OptionalInt ownLimit, boolean smallBodies) {

  /** Bodies of three to five members have a limit of their own (official answer, 2025). */
  private static final int SMALL_BODY_FROM = 3;

  private static final int SMALL_BODY_TO = 5;

  /** Where the seats are the body's members. */
  private static final Set<Office> BODIES =
      EnumSet.of(
          Office.EXECUTIVE_COMMITTEE, Office.STANDING_COMMITTEE, Office.INSPECTION_COMMITTEE);

  /** Whether the limit of small bodies holds for this list instead of the percentage. */
  boolean isSmallBody(ListProposal list) {
    return smallBodies
        && BODIES.contains(list.office())
        && list.members() >= SMALL_BODY_FROM
        && list.members() <= SMALL_BODY_TO;
  }
}
