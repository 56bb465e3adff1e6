package org.kiemphieu.count;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.RuleCode;

/**
 * The equations every count must satisfy before it is closed. Each that does not hold comes back
 * with both figures, so that the difference can be looked for.
 */
public final class Identities {

  private Identities() {}

  /**
   * Everything that does not add up; empty when the count is sound.
   *
   * @param issued ballots issued
   * @param collected ballots collected
   * @param tally what was counted so far
   */
  public static List<Refusal> broken(int issued, int collected, Tally tally) {
    List<Refusal> broken = new ArrayList<>();
    if (collected > issued) {
      broken.add(
          Refusal.of(RuleCode.COLLECTED_AT_MOST_ISSUED, "collected")
              .with("collected", collected)
              .with("issued", issued));
    }
    if (collected != tally.valid() + tally.invalidTotal()) {
      broken.add(
          Refusal.of(RuleCode.COLLECTED_IS_VALID_PLUS_INVALID, "collected")
              .with("collected", collected)
              .with("valid", tally.valid())
              .with("invalid", tally.invalidTotal())
              .with("awaitingRuling", tally.awaitingRuling())
              .with("difference", collected - tally.valid() - tally.invalidTotal()));
    }
    for (int i = 0; i < tally.lines().size(); i++) {
      LineCount line = tally.lines().get(i);
      if (line.votes() > tally.valid()) {
        broken.add(of(RuleCode.VOTES_AT_MOST_VALID, i, tally).with("votes", line.votes()));
      }
      if (line.ballots() != tally.valid()) {
        broken.add(of(RuleCode.LINE_ADDS_UP, i, tally).with("sum", line.ballots()));
      }
    }
    return broken;
  }

  private static Refusal of(RuleCode code, int index, Tally tally) {
    return Refusal.of(code, "lines[" + index + "]")
        .with("number", index + 1)
        .with("valid", tally.valid());
  }
}
