package org.kiemphieu.regulation;

import java.util.OptionalInt;
import java.util.Set;

/**
 * How many more candidates than seats there may be.
 *
 * @param compulsory offices that must have a surplus
 * @param ownLimit an assembly's own limit, in candidates; none where the regulation's percentage
 *     holds or nothing limits the list
 */
record SurplusRules(Set<Office> compulsory, OptionalInt ownLimit) {}
