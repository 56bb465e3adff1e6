package org.kiemphieu.verify.count;

import java.util.List;
import java.util.Optional;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.rules.Tally;

/**
 * The count as the ledger has it when it was confirmed.
 *
 * @param assembly settings of the assembly
 * @param election settings of the election
 * @param board the counting board
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
}
