package org.kiemphieu.conclusion.domain;

/**
 * The ballots of a round.
 *
 * @param election code of the election
 * @param round ordinal of the round
 */
public record BallotsOf(String election, int round) {}
