package org.kiemphieu.verify.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.rules.Percentage;
import org.kiemphieu.verify.rules.Tally;

/** Figures of a count as members of a result. */
public final class Figures {

  private Figures() {}

  /** The member {@code ballots}. */
  public static Json.Members ballots(Tally tally) {
    Map<String, Json> byReason = new TreeMap<>();
    tally.invalidByRule().forEach((rule, number) -> byReason.put(rule, new Json.Whole(number)));
    return Json.Members.NONE
        .with("ballots", new Json.Whole(tally.valid() + tally.invalid() + tally.doubtful()))
        .with("valid", new Json.Whole(tally.valid()))
        .with("invalid", new Json.Whole(tally.invalid()))
        .with("invalidByReason", new Json.Members(byReason))
        .with("awaitingRuling", new Json.Whole(tally.doubtful()));
  }

  /** The member {@code votes}. */
  public static Json votes(Tally tally, List<Json> candidates, long base) {
    List<Json> lines = new ArrayList<>();
    for (int i = 0; i < tally.names(); i++) {
      Json.Members candidate = candidates.get(i).asMembers("candidates");
      lines.add(
          Json.Members.NONE
              .with("number", candidate.get("number"))
              .with("name", candidate.get("name"))
              .with("votes", new Json.Whole(tally.votes(i)))
              .with("notFor", new Json.Whole(tally.notFor(i)))
              .with("notCounted", new Json.Whole(tally.notCounted(i)))
              .with("percentage", new Json.Text(Percentage.of(tally.votes(i), base))));
    }
    return new Json.Items(lines);
  }
}
