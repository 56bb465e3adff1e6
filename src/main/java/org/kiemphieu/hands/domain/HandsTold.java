package org.kiemphieu.hands.domain;

import java.util.OptionalInt;

/**
 * What a teller says of a section.
 *
 * @param inFavour for; nothing where everybody else who sits there is for
 * @param against against
 * @param other another opinion
 */
public record HandsTold(OptionalInt inFavour, int against, int other) {

  /** The figures, in a section in which {@code seated} sit. */
  HandVotes votes(int seated) {
    return new HandVotes(inFavour.orElse(seated - against - other), against, other);
  }
}
