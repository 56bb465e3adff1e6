package org.kiemphieu.verify.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kiemphieu.verify.count.Confirmed;
import org.kiemphieu.verify.count.Figures;
import org.kiemphieu.verify.count.Target;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.rules.Outcome;
import org.kiemphieu.verify.rules.Regulation;
import org.kiemphieu.verify.rules.Tally;

/** The result as it follows from the ledger, every member of it. */
public final class ExpectedResult {

  private final Confirmed confirmed;
  private final Target target;
  private final Regulation regulation;
  private final int seats;

  /** What follows for this count. */
  public ExpectedResult(Confirmed confirmed, Target target) {
    this.confirmed = confirmed;
    this.target = target;
    this.regulation = confirmed.counted().count().electorate().regulation();
    this.seats = confirmed.counted().count().electorate().seats();
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
            .with("base", figures.members("base").with("base", new Json.Whole(lessDeductions())))
            .with("basis", new Json.Text(regulation.basis()))
            .with("baseFigure", new Json.Whole(baseFigure(confirmed.counted())))
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
    return Figures.votes(count.tally(), confirmed.candidates(), baseFigure(count));
  }

  private long lessDeductions() {
    Json.Members base = confirmed.figures().members("base");
    long left = base.number("convened");
    for (Json one : base.list("deductions")) {
      left -= one.asMembers("deductions").number("count");
    }
    return left;
  }

  private long baseFigure(Confirmed.Counted count) {
    return switch (regulation.basis()) {
      case "CONVENED_LESS_DEDUCTIONS" -> lessDeductions();
      case "PRESENT" -> confirmed.figures().number("present");
      case "COLLECTED" -> count.collected();
      case "VALID" -> count.tally().valid();
      default -> throw new Malformed("basis", "not a basis");
    };
  }

  private Json outcome() {
    Tally tally = confirmed.counted().tally();
    List<Long> votes = IntStream.range(0, tally.names()).mapToObj(tally::votes).toList();
    boolean plurality = regulation.majority().equals("PLURALITY");
    Outcome outcome = Outcome.of(votes, seats, baseFigure(confirmed.counted()), plurality);
    List<Json> elected = new ArrayList<>();
    for (int number : outcome.elected()) {
      Json.Members candidate = confirmed.candidates().get(number - 1).asMembers("candidates");
      elected.add(
          Json.Members.NONE
              .with("number", candidate.get("number"))
              .with("name", candidate.get("name"))
              .with("votes", new Json.Whole(votes.get(number - 1))));
    }
    Json.Members all =
        Json.Members.NONE
            .with("kind", new Json.Text(outcome.kind()))
            .with("elected", new Json.Items(elected));
    if (!outcome.tied().isEmpty()) {
      List<Json> tied = new ArrayList<>();
      outcome.tied().forEach(number -> tied.add(new Json.Whole(number)));
      return all.with("tied", new Json.Items(tied))
          .with("tiedVotes", new Json.Whole(outcome.tiedVotes()))
          .with("seatsTiedFor", new Json.Whole(outcome.seatsTiedFor()))
          .with("settlement", new Json.Text(regulation.ties()));
    }
    return outcome.seatsUnfilled() > 0
        ? all.with("seatsUnfilled", new Json.Whole(outcome.seatsUnfilled()))
        : all;
  }
}
