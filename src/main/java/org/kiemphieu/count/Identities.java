package org.kiemphieu.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.RuleCode;

/**
 * The equations every count must satisfy before it is closed, each with both figures, so that a
 * difference can be looked for. Ballots left over are no equation: they are by definition those
 * issued and not collected.
 *
 * @param all every equation: ballots first, then line by line in ballot order
 */
public record Identities(List<Identity> all) {

  public Identities {
    all = List.copyOf(all);
  }

  /**
   * The equations of a count as it stands.
   *
   * @param issued ballots issued
   * @param collected ballots collected
   * @param tally what was counted so far
   */
  public static Identities of(int issued, int collected, Tally tally) {
    List<Identity> all = new ArrayList<>();
    all.add(collectedAtMostIssued(collected, issued));
    all.add(
        Identity.equal(
            RuleCode.COLLECTED_IS_ACCEPTED,
            "collected",
            collected,
            tally.ballots(),
            Map.of("collected", collected, "accepted", tally.ballots())));
    all.add(
        Identity.equal(
            RuleCode.COLLECTED_IS_VALID_PLUS_INVALID,
            "collected",
            collected,
            tally.valid() + tally.invalidTotal(),
            Map.of(
                "collected", collected,
                "valid", tally.valid(),
                "invalid", tally.invalidTotal(),
                "awaitingRuling", tally.awaitingRuling())));
    for (int number = 1; number <= tally.lines().size(); number++) {
      LineCount line = tally.lines().get(number - 1);
      String field = "lines[" + (number - 1) + "]";
      int valid = tally.valid();
      all.add(
          Identity.atMost(
              RuleCode.VOTES_AT_MOST_VALID,
              field,
              line.most(),
              valid,
              Map.of("number", number, "votes", line.most(), "valid", valid)));
      all.add(
          Identity.equal(
              RuleCode.LINE_ADDS_UP,
              field,
              line.ballots(),
              valid,
              Map.of("number", number, "sum", line.ballots(), "valid", valid)));
    }
    return new Identities(all);
  }

  /**
   * The equation that stops a round when the box is opened: no more collected than issued.
   *
   * @param collected ballots collected
   * @param issued ballots issued
   */
  public static Identity collectedAtMostIssued(int collected, int issued) {
    return Identity.atMost(
        RuleCode.COLLECTED_AT_MOST_ISSUED,
        "collected",
        collected,
        issued,
        Map.of("collected", collected, "issued", issued));
  }

  /**
   * Everything that does not add up; empty when the count is sound.
   *
   * @param issued ballots issued
   * @param collected ballots collected
   * @param tally what was counted so far
   */
  public static List<Refusal> broken(int issued, int collected, Tally tally) {
    return of(issued, collected, tally).refusals();
  }

  /** Whether every equation holds: the one figure that is green or not. */
  public boolean hold() {
    return firstBroken().isEmpty();
  }

  /** The first equation that does not hold; empty when all do. */
  public Optional<Identity> firstBroken() {
    return all.stream().filter(identity -> !identity.holds()).findFirst();
  }

  /** What is said of each equation that does not hold, in their order. */
  public List<Refusal> refusals() {
    return all.stream().flatMap(identity -> identity.refusal().stream()).toList();
  }
}
