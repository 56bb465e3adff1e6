package org.kiemphieu.verify.count;

import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.rules.Seats;

/**
 * What a round is for, as {@code VOTE_AGAIN} states it; of a first round, and of one begun before
 * rounds had terms, nothing is stated.
 *
 * @param stated the whole of it
 */
public record Terms(Json.Members stated) {

  /** A first vote. */
  static final Terms FIRST = new Terms(Json.Members.NONE);

  private static final int MOST_SEATS = 10_000;

  /** What is voted on: the same again where a round was annulled. */
  Json.Members vote() {
    return stated.has("again") ? stated.members("again") : stated;
  }

  /** Whether those tied are voted on. */
  boolean amongTied() {
    return kind().equals("AMONG_TIED");
  }

  /** Whether it is the first vote, held again or not. */
  boolean first() {
    return kind().equals("FIRST");
  }

  private String kind() {
    String kind = vote().text("kind", "FIRST");
    if (!kind.equals("FIRST") && !kind.equals("AMONG_TIED") && !kind.equals("SEATS_LEFT")) {
      throw new Malformed("terms.kind", "not a kind of round");
    }
    return kind;
  }

  /** What is to be filled. */
  Seats seats(Json.Members election) {
    Json.Members of = first() ? election : vote();
    int number = of.number("seats", 1, MOST_SEATS);
    return new Seats(
        number,
        of.has("alternates") ? of.number("alternates", 0, number - 1 + (first() ? 0 : 1)) : 0,
        of.has("left") ? of.number("left", 0, MOST_SEATS) : 0);
  }
}
