package org.kiemphieu.verify.count;

import org.kiemphieu.verify.json.Json;

/** The count a bundle is about: keys of its path. */
public record Target(String assembly, String election, int round, int count) {

  /** No count: nothing of the ledger is about it. */
  public static final Target NONE = new Target("", "", 0, 0);

  private static final int MOST = 1000;

  /** The keys a result names. Throws {@link org.kiemphieu.verify.json.Malformed}. */
  public static Target of(Json.Members result) {
    return new Target(
        result.text("assemblyCode"),
        result.text("electionCode"),
        result.number("round", 1, MOST),
        result.number("count", 1, MOST));
  }

  /** Another round of the same election, with all its counts. */
  Target everyCountOf(int another) {
    return new Target(assembly, election, another, 0);
  }

  /** Whether all counts of the round are meant, and not one of them. */
  boolean isEveryCount() {
    return count == 0;
  }

  /** Path of the election below the assembly. */
  String electionPath() {
    return "elections/" + election;
  }

  /** Path of the round below the assembly. */
  String roundPath() {
    return electionPath() + "/rounds/" + round;
  }
}
