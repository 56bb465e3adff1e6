package org.kiemphieu.verify.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.rules.Paper;
import org.kiemphieu.verify.rules.Paper.Line;
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

  /** The member {@code votes}: of each line votes, or levels where the paper has them. */
  public static Json votes(Tally tally, List<Json> candidates, Paper paper, long base) {
    List<Json> lines = new ArrayList<>();
    for (int i = 0; i < tally.names(); i++) {
      Json.Members candidate = candidates.get(i).asMembers("candidates");
      Json.Members line =
          Json.Members.NONE
              .with("number", candidate.get("number"))
              .with("name", candidate.get("name"))
              .with("notCounted", sheets(tally, Line.NOT_COUNTED, i));
      lines.add(
          paper == Paper.THREE_LEVELS ? levels(line, tally, i, base) : votes(line, tally, i, base));
    }
    return new Json.Items(lines);
  }

  private static Json votes(Json.Members line, Tally tally, int index, long base) {
    return line.with("votes", sheets(tally, Line.FOR, index))
        .with("notFor", sheets(tally, Line.NOT_FOR, index))
        .with("percentage", percentage(tally, Line.FOR, index, base));
  }

  private static Json levels(Json.Members line, Tally tally, int index, long base) {
    return line.with("high", sheets(tally, Line.HIGH, index))
        .with("confidence", sheets(tally, Line.CONFIDENCE, index))
        .with("low", sheets(tally, Line.LOW, index))
        .with("highPercentage", percentage(tally, Line.HIGH, index, base))
        .with("confidencePercentage", percentage(tally, Line.CONFIDENCE, index, base))
        .with("lowPercentage", percentage(tally, Line.LOW, index, base));
  }

  private static Json sheets(Tally tally, Line as, int index) {
    return new Json.Whole(tally.sheets(as, index));
  }

  private static Json percentage(Tally tally, Line as, int index, long base) {
    return new Json.Text(Percentage.of(tally.sheets(as, index), base));
  }
}
