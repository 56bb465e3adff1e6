package org.kiemphieu.document.content;

import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.regulation.Regulation;

/**
 * Which count a document is of, with the names as they stood when what it tells was recorded.
 *
 * @param assembly the assembly
 * @param election what is elected
 * @param terms what the round is for
 * @param key names of round and count
 * @param board who counts
 */
public record CountOrigin(
    AssemblySettings assembly,
    ElectionSettings election,
    RoundTerms terms,
    CountKey key,
    CountingBoard board) {

  /** How many are to be elected in the round. */
  public int seats() {
    return terms.seats(election).number();
  }

  /** What the count follows: the assembly's regulation, or that of votes of confidence. */
  public Regulation regulation() {
    return assembly.regulationInForce().forPurpose(election.purpose());
  }
}
