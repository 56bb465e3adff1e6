package org.kiemphieu.election.domain;

import java.util.Optional;

/**
 * That a round is counted again as a whole, after a complaint (244 Art. 7(2), 190 Art. 8(2)).
 *
 * @param count ordinal of the new count, from 2
 * @param reason the complaint, in words
 * @param readings readings each batch needs this time, when it is not as before
 * @param earlier the state the round was in, with the earlier count
 */
public record Recount(int count, String reason, Optional<Integer> readings, RoundState earlier) {}
