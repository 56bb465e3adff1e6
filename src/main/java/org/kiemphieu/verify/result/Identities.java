package org.kiemphieu.verify.result;

import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** What must hold between the figures of a result, whatever was counted. */
public final class Identities {

  private final Journal journal;

  /** Findings go into the journal. */
  public Identities(Journal journal) {
    this.journal = journal;
  }

  /** Looks at a result. Throws {@link org.kiemphieu.verify.json.Malformed}. */
  public void check(Json.Members result) {
    Json.Members ballots = result.members("ballots");
    long valid = ballots.number("valid");
    long invalid = ballots.number("invalid");
    long collected = result.number("collected");
    long byReason = 0;
    for (String rule : ballots.members("invalidByReason").all().keySet()) {
      byReason += ballots.members("invalidByReason").number(rule);
    }
    equal("collected = ballots.valid + ballots.invalid", collected, valid + invalid);
    equal("ballots.invalid = ballots.invalidByReason", invalid, byReason);
    equal("ballots.ballots = collected", ballots.number("ballots"), collected);
    equal("ballots.awaitingRuling = 0", ballots.number("awaitingRuling"), 0);
    hold("collected <= issued", collected, result.number("issued"));
    for (Json one : result.list("votes")) {
      Json.Members line = one.asMembers("votes");
      if (line.has("high")) {
        long levels = line.number("high") + line.number("confidence") + line.number("low");
        equal(
            "high + confidence + low + notCounted = ballots.valid",
            levels + line.number("notCounted"),
            valid);
        continue;
      }
      long sum = line.number("votes") + line.number("notFor") + line.number("notCounted");
      equal("votes + notFor + notCounted = ballots.valid", sum, valid);
    }
    Json.Members outcome = result.members("outcome");
    for (Json one : outcome.list("elected")) {
      long votes = one.asMembers("elected").number("votes");
      if (result.text("majority", "").equals("MORE_THAN_HALF")) {
        hold("baseFigure < 2 * votes", result.number("baseFigure") + 1, 2 * votes);
      }
    }
    long tied = outcome.has("seatsTiedFor") ? outcome.number("seatsTiedFor") : 0;
    long unfilled = outcome.has("seatsUnfilled") ? outcome.number("seatsUnfilled") : 0;
    long left = outcome.has("seatsLeft") ? outcome.number("seatsLeft") : 0;
    equal(
        "elected + seatsTiedFor + seatsUnfilled + seatsLeft = seats",
        outcome.list("elected").size() + tied + unfilled + left,
        open(result));
  }

  /** Seats that were open when the round began. */
  private static long open(Json.Members result) {
    Json.Members terms = result.has("terms") ? result.members("terms") : Json.Members.NONE;
    Json.Members vote = terms.has("again") ? terms.members("again") : terms;
    Json.Members of = vote.has("seats") ? vote : result.members("election");
    return of.number("seats") + (of.has("left") ? of.number("left") : 0);
  }

  private void equal(String identity, long left, long right) {
    journal.hold(CheckId.IDENTITIES, left == right, finding(identity, left, right));
  }

  private void hold(String identity, long small, long large) {
    journal.hold(CheckId.IDENTITIES, small <= large, finding(identity, small, large));
  }

  private static Finding finding(String identity, long left, long right) {
    return Finding.of("IDENTITY", ResultComparison.FILE)
        .with("identity", identity)
        .with("left", left)
        .with("right", right);
  }
}
