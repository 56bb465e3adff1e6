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
import org.kiemphieu.regulation.PaperKind;

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

  /** What each candidate received in a count, in ballot order. */
  public static List<Map<String, Object>> lines(CountService.Count count) {
    return lines(
        count.tally(),
        count.round().candidates(),
        count.round().paper().kind(),
        count.baseFigure());
  }

  /**
   * What each candidate received, in ballot order.
   *
   * @param paper whether a line has votes or levels
   * @param base the figure percentages for display are of
   */
  private static List<Map<String, Object>> lines(
      Tally tally, List<Candidate> candidates, PaperKind paper, int base) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      LineCount line = tally.lines().get(i);
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("number", candidates.get(i).number());
      members.put("name", candidates.get(i).person().name().text());
      if (paper == PaperKind.THREE_LEVELS) {
        members.putAll(of(line.levels()));
        members.put("notCounted", line.notCounted());
        members.put("highPercentage", percentage(line.levels().high(), base));
        members.put("confidencePercentage", percentage(line.levels().confidence(), base));
        members.put("lowPercentage", percentage(line.levels().low(), base));
      } else {
        members.put("votes", line.votes());
        members.put("notFor", line.notFor());
        members.put("notCounted", line.notCounted());
        members.put("percentage", percentage(line.votes(), base));
      }
      lines.add(members);
    }
    return lines;
  }

  private static String percentage(int part, int base) {
    return Percentage.of(part, base).toPlainString();
  }

  private static Map<String, Object> of(LineCount.Levels levels) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("high", levels.high());
    members.put("confidence", levels.confidence());
    members.put("low", levels.low());
    return members;
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
    } else if (outcome instanceof Outcome.Confidence vote) {
      members.put("persons", vote.persons().stream().map(one -> of(one, candidates)).toList());
    } else if (outcome instanceof Outcome.Polled poll) {
      members.put("persons", poll.persons().stream().map(one -> of(one, candidates)).toList());
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
    } else if (outcome instanceof Outcome.Confidence) {
      return "CONFIDENCE";
    } else if (outcome instanceof Outcome.Polled) {
      return "POLLED";
    }
    return outcome instanceof Outcome.SeatsUnfilled ? "SEATS_UNFILLED" : "ALL_FILLED";
  }

  private static List<Map<String, Object>> elected(
      List<Outcome.Elected> elected, List<Candidate> candidates) {
    return elected.stream().map(one -> elected(one, candidates)).toList();
  }

  private static Map<String, Object> elected(Outcome.Elected one, List<Candidate> candidates) {
    Map<String, Object> members = person(one.number(), candidates);
    members.put("votes", one.votes());
    if (one.alternate()) {
      members.put("alternate", true);
    }
    return members;
  }

  private static Map<String, Object> of(Outcome.PersonConfidence one, List<Candidate> candidates) {
    Map<String, Object> members = person(one.number(), candidates);
    members.putAll(of(one.levels()));
    members.put("consequence", one.consequence().name());
    return members;
  }

  private static Map<String, Object> of(Outcome.PersonSupport one, List<Candidate> candidates) {
    Map<String, Object> members = person(one.number(), candidates);
    members.put("votes", one.votes());
    members.put("supported", one.supported());
    return members;
  }

  private static Map<String, Object> person(int number, List<Candidate> candidates) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("number", number);
    members.put("name", candidates.get(number - 1).person().name().text());
    return members;
  }
}
