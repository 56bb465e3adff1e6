package org.kiemphieu.verify.count;

import java.util.Optional;
import org.kiemphieu.verify.rules.Ruling;

/**
 * A sheet as it is held.
 *
 * @param acceptedIn sequence of the entry that accepted it
 * @param ruling the latest ruling on this acceptance
 * @param ruledIn its sequence; 0 where there is none
 */
public record Held(
    String marks,
    String defects,
    String grounds,
    long acceptedIn,
    Optional<Ruling> ruling,
    long ruledIn) {}
