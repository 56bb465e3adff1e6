package org.kiemphieu.verify.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.rules.Outcome;
import org.kiemphieu.verify.rules.Tally;

/**
 * The count as the ledger has it when it was confirmed.
 *
 * @param assembly settings of the assembly
 * @param election settings of the election
 * @param board the counting board
 * @param terms what the round is for
 * @param candidates the approved list
 * @param figures of the round's state
 * @param earlier the counts before this one
 * @param certifiedBy actor of the entry CERTIFY
 * @param certifiedIn sequence of that entry
 * @param rootAtCertification root of the ledger up to that entry
 * @param by the entry CONFIRM: its actor
 * @param at the entry CONFIRM: its time
 * @param resultSha256 what that entry names
 * @param minutesSha256 what that entry names, where it does
 */
public record Confirmed(
    Json.Members assembly,
    Json.Members election,
    Json.Members board,
    Terms terms,
    List<Json> candidates,
    Json.Members figures,
    Counted counted,
    List<Counted> earlier,
    String certifiedBy,
    long certifiedIn,
    byte[] rootAtCertification,
    String by,
    String at,
    String resultSha256,
    Optional<String> minutesSha256) {

  /** A count that was closed, and what it came to. */
  public record Counted(ClosedCount count, Tally tally, long collected) {}

  /** Votes of each line, in ballot order. */
  public List<Long> votes() {
    Tally tally = counted.tally();
    return IntStream.range(0, tally.names()).mapToObj(tally::votes).toList();
  }

  /** Those convened less the deductions. */
  public long lessDeductions() {
    Json.Members base = figures.members("base");
    long left = base.number("convened");
    for (Json one : base.list("deductions")) {
      left -= one.asMembers("deductions").number("count");
    }
    return left;
  }

  /** What more than half is taken of in a count of the round. */
  public long baseFigure(Counted count) {
    return switch (count.count().electorate().regulation().basis()) {
      case "CONVENED_LESS_DEDUCTIONS" -> lessDeductions();
      case "PRESENT" -> figures.number("present");
      case "COLLECTED" -> count.collected();
      case "VALID" -> count.tally().valid();
      default -> throw new Malformed("basis", "not a basis");
    };
  }

  /** Who is elected in this round. */
  public Outcome outcome() {
    Electorate by = counted.count().electorate();
    boolean plurality = by.regulation().majority().equals("PLURALITY");
    return Outcome.of(votes(), by.toFill(), baseFigure(counted), plurality);
  }
}
