package org.kiemphieu.election.service;

import java.util.List;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.count.Seats;
import org.kiemphieu.election.domain.Annulled;
import org.kiemphieu.election.domain.Counted;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.Recount;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundState;
import org.kiemphieu.election.domain.RoundTerms;
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
 * @param terms what the round is for and by what it elects
 * @param state the round's state
 * @param candidates the approved list in ballot order; the proposed one before approval
 * @param regulation the regulation in force
 * @param readingsSet readings each batch needs, as set before the box was opened
 */
public record RoundContext(
    long roundId,
    long assemblyId,
    RoundKey key,
    AssemblySettings assembly,
    ElectionSettings election,
    RoundTerms terms,
    RoundState state,
    List<Candidate> candidates,
    Regulation regulation,
    int readingsSet) {

  /** The round's ballot paper. */
  public BallotPaper paper() {
    return paperFor(candidates.size());
  }

  /** The paper for a list of that many names. */
  public BallotPaper paperFor(int names) {
    return regulation.paperFor(names, seats());
  }

  /** How many are to be elected in this round. */
  public int seats() {
    return toFill().number();
  }

  /** What is to be filled in this round. */
  public Seats toFill() {
    return terms.seats(election);
  }

  /** Ordinal of the present count; 1 before the box is opened. */
  public int count() {
    return state.countingState().map(Counting::count).orElse(1);
  }

  /** Readings each batch of a count needs: 1, 2 or 3. */
  public int readingsNeeded(int ofCount) {
    return state
        .countingState(ofCount)
        .flatMap(Counting::recount)
        .flatMap(Recount::readings)
        .orElse(readingsSet);
  }

  /** Whether a count is closed: it was counted again since, or the round has gone on. */
  public boolean closed(int ofCount) {
    boolean annulled = state instanceof Annulled;
    return ofCount < count() || (!annulled && state.latest(Counted.class).isPresent());
  }
}
