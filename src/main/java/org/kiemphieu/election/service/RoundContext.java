package org.kiemphieu.election.service;

import java.util.List;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundState;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Regulation;

/**
 * Everything the rooms above need to know of a round.
 *
 * @param roundId the round's key in the database
 * @param assemblyId the assembly's key in the database
 * @param key the round's names
 * @param assembly the assembly's settings
 * @param election the election's settings
 * @param state the round's state
 * @param candidates the approved list in ballot order; the proposed one before approval
 * @param regulation the regulation in force
 */
public record RoundContext(
    long roundId,
    long assemblyId,
    RoundKey key,
    AssemblySettings assembly,
    ElectionSettings election,
    RoundState state,
    List<Candidate> candidates,
    Regulation regulation) {

  /** The round's ballot paper. */
  public BallotPaper paper() {
    return regulation.paperFor(candidates.size(), election.seats());
  }
}
