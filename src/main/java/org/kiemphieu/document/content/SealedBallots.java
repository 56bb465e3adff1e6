package org.kiemphieu.document.content;

import java.util.Optional;

/**
 * The ballots of one round in a package.
 *
 * @param election title of the election
 * @param collected papers collected; none where the round was annulled before they were recorded
 */
public record SealedBallots(String election, int round, Optional<Integer> collected) {}
