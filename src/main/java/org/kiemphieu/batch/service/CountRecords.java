package org.kiemphieu.batch.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.count.Tally;
import org.kiemphieu.regulation.Candidate;

/** Tallies and outcomes as they are shown and written into results. */
public final class CountRecords {

  private CountRecords() {}

  /** The members of a tally, invalid ballots by reason. */
  public static Map<String, Object> of(Tally tally) {
    Map<String, Object> reasons = new LinkedHashMap<>();
    tally.invalid().forEach((rule, count) -> reasons.put(rule.name(), count));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("ballots", tally.ballots());
    members.put("valid", tally.valid());
    members.put("invalid", tally.invalidTotal());
    members.put("invalidByReason", reasons);
    members.put("awaitingRuling", tally.awaitingRuling());
    return members;
  }

  /**
   * What each candidate received, in ballot order.
   *
   * @param base the figure the percentage for display is of
   */
  public static List<Map<String, Object>> lines(Tally tally, List<Candidate> candidates, int base) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      LineCount line = tally.lines().get(i);
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("number", candidates.get(i).number());
      members.put("name", candidates.get(i).person().name().text());
      members.put("votes", line.votes());
      members.put("notFor", line.notFor());
      members.put("notCounted", line.notCounted());
      members.put("percentage", Percentage.of(line.votes(), base).toPlainString());
      lines.add(members);
    }
    return lines;
  }

  /** The members of an outcome. */
  public static Map<String, Object> of(Outcome outcome, List<Candidate> candidates) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", kind(outcome));
    if (outcome instanceof Outcome.TiedAtLastSeat tie) {
      members.put("tied", tie.tied());
      members.put("tiedVotes", tie.votes());
      members.put("seatsTiedFor", tie.seats());
      members.put("settlement", tie.settlement().name());
      putIfAny(members, "alternatesTiedFor", tie.alternates());
      putIfAny(members, "seatsLeft", tie.left());
    } else if (outcome instanceof Outcome.SeatsUnfilled unfilled) {
      members.put("seatsUnfilled", unfilled.seats());
      putIfAny(members, "alternatesUnfilled", unfilled.alternates());
    }
    members.put("elected", elected(outcome.elected(), candidates));
    return members;
  }

  private static void putIfAny(Map<String, Object> members, String name, int seats) {
    if (seats > 0) {
      members.put(name, seats);
    }
  }

  /** The name of a kind of outcome. */
  public static String kind(Outcome outcome) {
    if (outcome instanceof Outcome.TiedAtLastSeat) {
      return "TIED_AT_LAST_SEAT";
    }
    return outcome instanceof Outcome.SeatsUnfilled ? "SEATS_UNFILLED" : "ALL_FILLED";
  }

  private static List<Map<String, Object>> elected(
      List<Outcome.Elected> elected, List<Candidate> candidates) {
    return elected.stream().map(one -> elected(one, candidates)).toList();
  }

  private static Map<String, Object> elected(Outcome.Elected one, List<Candidate> candidates) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("number", one.number());
    members.put("name", candidates.get(one.number() - 1).person().name().text());
    members.put("votes", one.votes());
    if (one.alternate()) {
      members.put("alternate", true);
    }
    return members;
  }
}
