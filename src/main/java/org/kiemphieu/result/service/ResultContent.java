package org.kiemphieu.result.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.assembly.service.AssemblyRecords;
import org.kiemphieu.batch.service.CountRecords;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundState;
import org.kiemphieu.election.service.ElectionRecords;
import org.kiemphieu.ledger.CanonicalJson;

/**
 * The text of {@code result.json}; its fields are described in {@code src/docs/result-format.md}.
 */
final class ResultContent {

  /** Version of the format. */
  private static final int FORMAT = 1;

  private ResultContent() {}

  static String of(
      CountService.Count count,
      Outcome outcome,
      CountingBoard board,
      RoundState.Certified certified,
      String confirmedBy,
      String confirmedAt) {
    RoundKey key = count.round().key();
    RoundState.Voting voting = count.counting().voting();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", FORMAT);
    members.put("assemblyCode", key.assembly());
    members.put("assembly", AssemblyRecords.of(count.round().assembly()));
    members.put("electionCode", key.election());
    members.put("election", ElectionRecords.of(count.round().election()));
    members.put("round", key.round());
    members.put("countingBoard", ElectionRecords.of(board));
    members.put("paper", count.round().paper().kind().name());
    members.put("candidates", ElectionRecords.of(count.round().candidates()));
    members.put("overrulings", ElectionRecords.overrulings(voting.approved().overrulings()));
    members.put("base", AssemblyRecords.of(voting.base()));
    members.put("basis", count.round().regulation().basis().name());
    members.put("baseFigure", count.baseFigure());
    members.put("majority", count.round().regulation().majority().name());
    members.put("present", voting.present());
    members.put("issued", voting.issued());
    members.put("collected", count.counting().collected());
    members.put("ballots", CountRecords.of(count.tally()));
    members.put(
        "votes", CountRecords.lines(count.tally(), count.round().candidates(), count.baseFigure()));
    members.put("outcome", CountRecords.of(outcome, count.round().candidates()));
    members.put("certifiedBy", certified.certifiedBy());
    members.put("confirmedBy", confirmedBy);
    members.put("confirmedAt", confirmedAt);
    return CanonicalJson.write(members);
  }
}
