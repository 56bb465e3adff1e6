package org.kiemphieu.subordinate.domain;

import org.kiemphieu.person.MakeUp;

/**
 * Elections to one office, of one assembly or of several. People elected to two offices are in the
 * lines of both, so lines of different offices do not add.
 *
 * @param elections how many
 * @param confirmed how many of them have their present round confirmed
 * @param seats to fill, of all of them
 * @param makeUp of those elected in confirmed rounds; {@code people} is how many they are
 */
public record OfficeLine(int elections, int confirmed, int seats, MakeUp makeUp) {

  /** No election. */
  public static final OfficeLine NONE = new OfficeLine(0, 0, 0, MakeUp.NOBODY);

  /** Both together. */
  public OfficeLine plus(OfficeLine other) {
    return new OfficeLine(
        elections + other.elections,
        confirmed + other.confirmed,
        seats + other.seats,
        makeUp.plus(other.makeUp));
  }
}
