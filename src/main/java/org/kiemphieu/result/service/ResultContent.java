package org.kiemphieu.result.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.assembly.service.AssemblyRecords;
import org.kiemphieu.batch.service.CountRecords;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.election.domain.Certified;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.election.domain.Voting;
import org.kiemphieu.election.repository.RoundTermsJson;
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
      List<CountService.Count> earlierCounts,
      CountingBoard board,
      Certified certified,
      String confirmedBy,
      String confirmedAt) {
    RoundKey key = count.round().key();
    Voting voting = count.counting().voting();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", FORMAT);
    members.put("assemblyCode", key.assembly());
    members.put("assembly", AssemblyRecords.of(count.round().assembly()));
    members.put("electionCode", key.election());
    members.put("election", ElectionRecords.of(count.round().election()));
    members.put("round", key.round());
    if (!(count.round().terms() instanceof RoundTerms.First)) {
      members.put("terms", RoundTermsJson.members(count.round().terms()));
    }
    members.put("count", count.ordinal());
    members.put("countingBoard", ElectionRecords.of(board));
    members.put("paper", count.round().paper().kind().name());
    members.put("candidates", ElectionRecords.of(count.round().candidates()));
    members.put("overrulings", ElectionRecords.overrulings(voting.approved().overrulings()));
    members.put("base", AssemblyRecords.of(voting.base()));
    members.put("basis", count.round().regulation().basis().name());
    members.put("baseFigure", count.baseFigure());
    if (count.round().election().purpose().elects()) {
      members.put("majority", count.round().terms().majority(count.round().regulation()).name());
    }
    members.put("present", voting.present());
    members.put("issued", voting.issued());
    members.put("collected", count.counting().collected());
    members.put("ballots", CountRecords.of(count.tally()));
    members.put("votes", CountRecords.lines(count));
    members.put(
        "outcome", CountRecords.of(count.outcome().orElseThrow(), count.round().candidates()));
    if (!earlierCounts.isEmpty()) {
      members.put("recountReason", count.counting().recount().orElseThrow().reason());
      members.put("earlierCounts", earlierCounts.stream().map(ResultContent::earlier).toList());
    }
    members.put("certifiedBy", certified.certifiedBy());
    members.put("confirmedBy", confirmedBy);
    members.put("confirmedAt", confirmedAt);
    return CanonicalJson.write(members);
  }

  /** What an earlier count of the same papers came to. */
  private static Map<String, Object> earlier(CountService.Count count) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("count", count.ordinal());
    members.put("collected", count.counting().collected());
    members.put("ballots", CountRecords.of(count.tally()));
    members.put("votes", CountRecords.lines(count));
    return members;
  }
}
