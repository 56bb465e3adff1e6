package org.kiemphieu.document.content;

import org.kiemphieu.count.Tally;

/**
 * What an earlier count of the same round came to.
 *
 * @param count its ordinal, from 1
 * @param collected papers collected
 * @param tally every accepted sheet, counted
 */
public record EarlierCount(int count, int collected, Tally tally) {}
