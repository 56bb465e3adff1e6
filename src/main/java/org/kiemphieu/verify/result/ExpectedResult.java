package org.kiemphieu.verify.result;

import java.util.List;
import org.kiemphieu.verify.count.Confirmed;
import org.kiemphieu.verify.count.Figures;
import org.kiemphieu.verify.count.Target;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
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
            .with("present", figures.get("present"))
            .with("issued", figures.get("issued"))
            .with("collected", figures.get("collected"))
            .with("ballots", Figures.ballots(confirmed.counted().tally()))
            .with("votes", votes(confirmed.counted()))
            .with("outcome", new ExpectedOutcome(confirmed).members())
            .with("certifiedBy", new Json.Text(confirmed.certifiedBy()))
            .with("confirmedBy", new Json.Text(confirmed.by()))
            .with("confirmedAt", new Json.Text(confirmed.at()));
    if (regulation.purpose().elects()) {
      all = all.with("majority", new Json.Text(regulation.majority()));
    }
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
    return Figures.votes(
        count.tally(), confirmed.candidates(), regulation.paper(), confirmed.baseFigure(count));
  }
}
