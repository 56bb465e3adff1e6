package org.kiemphieu.document.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.regulation.Candidate;

/**
 * Everything the candidate list shows as it is put before the assembly (danh sách bầu cử).
 *
 * @param round its ordinal
 * @param seats to fill in that round
 * @param version of the list
 * @param candidates in ballot order
 * @param approved when the assembly approved it, once it did
 * @param made when the list, or its approval, was recorded
 * @param mark the ledger's head when it was printed
 */
public record CandidateListContent(
    AssemblySettings assembly,
    ElectionSettings election,
    int round,
    int seats,
    int version,
    List<Candidate> candidates,
    Optional<Instant> approved,
    Instant made,
    LedgerMark mark) {

  public CandidateListContent {
    candidates = List.copyOf(candidates);
  }
}
