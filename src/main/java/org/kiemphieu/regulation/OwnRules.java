package org.kiemphieu.regulation;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What an assembly that follows neither decision has adopted (244 Art. 1 and 190 Art. 1 leave the
 * National Congress its own rules; unions and associations have theirs).
 *
 * @param resolution title of the resolution that adopted them
 * @param surplusLimit most candidates above the seats; none where nothing limits the list
 * @param surplusCompulsory whether there must be more candidates than seats
 * @param paper how voters mark the paper
 * @param minimumVotes fewest votes for a valid ballot: 0 where a blank ballot is valid, the number
 *     of seats where exactly that many must be voted for
 * @param basis what more than half is taken of
 * @param majority how many votes elect
 * @param invalidDefects defects that make a ballot invalid; every other one goes to the board
 * @param ties what follows a tie at the last seat
 */
public record OwnRules(
    String resolution,
    OptionalInt surplusLimit,
    boolean surplusCompulsory,
    PaperKind paper,
    int minimumVotes,
    Basis basis,
    Majority majority,
    Set<Defect> invalidDefects,
    TieSettlement ties) {

  public OwnRules {
    invalidDefects = Set.copyOf(invalidDefects);
  }
}
