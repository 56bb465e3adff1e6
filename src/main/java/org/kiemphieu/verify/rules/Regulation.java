package org.kiemphieu.verify.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;

/**
 * What an assembly votes by, as far as a count depends on it.
 *
 * @param purpose what the ballots were cast for
 * @param own whether the assembly's own rules
 * @param minimumVotes fewest votes of a valid sheet
 * @param basis what more than half is taken of
 * @param majority {@code MORE_THAN_HALF} or {@code PLURALITY}
 * @param ties what follows a tie at the last seat
 * @param invalidating defects that make a sheet invalid
 */
public record Regulation(
    Purpose purpose,
    boolean own,
    Paper paper,
    int minimumVotes,
    String basis,
    String majority,
    String ties,
    Set<String> invalidating) {

  private static final Set<String> OF_THE_PARTY =
      Set.of("NAME_ADDED", "PRIVATE_MARK", "SIGNATURE", "WRITING_ADDED", "SEVERAL_INKS");
  private static final int MOST_VOTES = 1_000_000;

  /**
   * The regulation of an assembly.
   *
   * @param assembly its settings
   * @param purpose what the ballots are cast for
   * @param names number of names on the list
   * @param seats to elect
   */
  public static Regulation of(Json.Members assembly, Purpose purpose, int names, int seats) {
    Regulation elections = of(assembly, names, seats);
    return switch (purpose) {
      case ELECTION -> elections;
      case CONFIDENCE_VOTE ->
          new Regulation(
              purpose,
              false,
              Paper.THREE_LEVELS,
              0,
              "COLLECTED",
              elections.majority,
              elections.ties,
              Set.of(Defects.NAME_STRUCK));
      case OPINION_POLL ->
          new Regulation(
              purpose,
              elections.own,
              Paper.AGREE_DISAGREE,
              0,
              "PRESENT",
              elections.majority,
              elections.ties,
              elections.invalidating);
    };
  }

  /** The regulation of an assembly's elections. */
  public static Regulation of(Json.Members assembly, int names, int seats) {
    String regulation = assembly.text("regulation");
    if (regulation.equals("244") || regulation.equals("190")) {
      Paper paper = names > seats ? Paper.STRIKE_OUT : Paper.AGREE_DISAGREE;
      return new Regulation(
          Purpose.ELECTION,
          false,
          paper,
          1,
          "CONVENED_LESS_DEDUCTIONS",
          "MORE_THAN_HALF",
          "VOTE_AGAIN",
          OF_THE_PARTY);
    }
    if (!regulation.equals("own")) {
      throw new Malformed("regulation", "not 244, 190 or own");
    }
    Json.Members rules = assembly.members("ownRules");
    Set<String> invalidating = new HashSet<>();
    for (Json one : rules.list("invalidDefects")) {
      if (!(one instanceof Json.Text text)) {
        throw new Malformed("invalidDefects", "not a text");
      }
      invalidating.add(text.value());
    }
    return new Regulation(
        Purpose.ELECTION,
        true,
        paper(rules.text("paper")),
        rules.number("minimumVotes", 0, MOST_VOTES),
        rules.text("basis"),
        rules.text("majority"),
        rules.text("ties"),
        invalidating);
  }

  /** By what a vote among those tied elects: the most votes; who is tied again is not settled. */
  public Regulation amongTied() {
    return new Regulation(
        purpose,
        own,
        paper,
        minimumVotes,
        basis,
        "PLURALITY",
        ties.equals("VOTE_AGAIN") ? "ASSEMBLY_DECIDES" : ties,
        invalidating);
  }

  private static Paper paper(String name) {
    try {
      return Paper.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new Malformed("paper", "not a kind of paper");
    }
  }

  /** Whether the board cannot rule otherwise on this reason. */
  boolean settled(String reason) {
    return own
        || reason.equals("BALLOT_NOT_ISSUED")
        || reason.equals(Defects.NAME_STRUCK)
        || reason.equals("OVER_VOTE")
        || reason.equals("VOTES_FOR_NOBODY");
  }
}
