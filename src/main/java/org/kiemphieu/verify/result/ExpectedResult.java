package org.kiemphieu.verify.result;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.verify.count.Confirmed;
import org.kiemphieu.verify.count.Figures;
import org.kiemphieu.verify.count.Target;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.rules.Outcome;
import org.kiemphieu.verify.rules.Regulation;

/** The result as it follows from the ledger, every member of it. */
public final class ExpectedResult {

  private final Confirmed confirmed;
  private final Target target;
  private final Regulation regulation;

  /** What follows for this count. */
  public ExpectedResult(Confirmed confirmed, Target target) {
    this.confirmed = confirmed;
    this.target = target;
    this.regulation = confirmed.counted().count().electorate().regulation();
  }

  /** The whole result. Throws {@link Malformed} where the ledger lacks something. */
  public Json.Members members() {
    Json.Members figures = confirmed.figures();
    Json.Members all =
        Json.Members.NONE
            .with("format", new Json.Whole(1))
            .with("assemblyCode", new Json.Text(target.assembly()))
            .with("electionCode", new Json.Text(target.election()))
            .with("round", new Json.Whole(target.round()))
            .with("count", new Json.Whole(target.count()))
            .with("assembly", confirmed.assembly())
            .with("election", confirmed.election())
            .with("countingBoard", confirmed.board())
            .with("paper", new Json.Text(regulation.paper().name()))
            .with("candidates", new Json.Items(confirmed.candidates()))
            .with("overrulings", figures.get("overrulings"))
            .with(
                "base",
                figures.members("base").with("base", new Json.Whole(confirmed.lessDeductions())))
            .with("basis", new Json.Text(regulation.basis()))
            .with("baseFigure", new Json.Whole(confirmed.baseFigure(confirmed.counted())))
            .with("majority", new Json.Text(regulation.majority()))
            .with("present", figures.get("present"))
            .with("issued", figures.get("issued"))
            .with("collected", figures.get("collected"))
            .with("ballots", Figures.ballots(confirmed.counted().tally()))
            .with("votes", votes(confirmed.counted()))
            .with("outcome", outcome())
            .with("certifiedBy", new Json.Text(confirmed.certifiedBy()))
            .with("confirmedBy", new Json.Text(confirmed.by()))
            .with("confirmedAt", new Json.Text(confirmed.at()));
    if (!confirmed.terms().stated().all().isEmpty()) {
      all = all.with("terms", confirmed.terms().stated());
    }
    if (confirmed.earlier().isEmpty()) {
      return all;
    }
    List<Json> earlier = confirmed.earlier().stream().map(this::earlier).toList();
    return all.with("earlierCounts", new Json.Items(earlier))
        .with("recountReason", figures.members("recount").get("reason"));
  }

  private Json earlier(Confirmed.Counted count) {
    return Json.Members.NONE
        .with("count", new Json.Whole(count.count().number()))
        .with("collected", new Json.Whole(count.collected()))
        .with("ballots", Figures.ballots(count.tally()))
        .with("votes", votes(count));
  }

  private Json votes(Confirmed.Counted count) {
    return Figures.votes(count.tally(), confirmed.candidates(), confirmed.baseFigure(count));
  }

  private Json outcome() {
    List<Long> votes = confirmed.votes();
    Outcome outcome = confirmed.outcome();
    List<Json> elected = new ArrayList<>();
    for (int number : outcome.elected()) {
      Json.Members candidate = confirmed.candidates().get(number - 1).asMembers("candidates");
      Json.Members person =
          Json.Members.NONE
              .with("number", candidate.get("number"))
              .with("name", candidate.get("name"))
              .with("votes", new Json.Whole(votes.get(number - 1)));
      elected.add(
          outcome.asAlternates().contains(number)
              ? person.with("alternate", new Json.Truth(true))
              : person);
    }
    Json.Members all =
        Json.Members.NONE
            .with("kind", new Json.Text(outcome.kind()))
            .with("elected", new Json.Items(elected));
    if (outcome.tied().isEmpty()) {
      all = withAny(all, "seatsUnfilled", outcome.open().number());
      return withAny(all, "alternatesUnfilled", outcome.open().alternates());
    }
    List<Json> tied = new ArrayList<>();
    outcome.tied().forEach(number -> tied.add(new Json.Whole(number)));
    all =
        all.with("tied", new Json.Items(tied))
            .with("tiedVotes", new Json.Whole(outcome.tiedVotes()))
            .with("seatsTiedFor", new Json.Whole(outcome.tiedFor().number()))
            .with("settlement", new Json.Text(regulation.ties()));
    all = withAny(all, "alternatesTiedFor", outcome.tiedFor().alternates());
    return withAny(all, "seatsLeft", outcome.open().number());
  }

  private static Json.Members withAny(Json.Members all, String name, int seats) {
    return seats > 0 ? all.with(name, new Json.Whole(seats)) : all;
  }
}
