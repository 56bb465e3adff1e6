package org.kiemphieu.document.content;

import java.time.Instant;
import java.util.List;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Candidate;

/**
 * Everything a ballot paper shows (phiếu bầu, 244 Art. 17(1), 190 Art. 15(1)). Nothing of a single
 * sheet is in it: every copy is the same.
 *
 * @param assembly the assembly
 * @param election what is elected
 * @param key names of the round
 * @param listVersion version of the list the assembly approved
 * @param paper how voters mark it
 * @param fewestVotes fewest votes of a valid ballot; 0 where a blank one is valid
 * @param candidates the approved list, in ballot order
 * @param approved when the assembly's approval was recorded
 */
public record BallotPaperContent(
    AssemblySettings assembly,
    ElectionSettings election,
    RoundKey key,
    int listVersion,
    BallotPaper paper,
    int fewestVotes,
    List<Candidate> candidates,
    Instant approved) {

  public BallotPaperContent {
    candidates = List.copyOf(candidates);
  }

  /** Whether somebody is elected by it; there are seats only then. */
  public boolean elects() {
    return election.purpose().elects();
  }

  /** How many are to be elected in the round; 0 where nobody is. */
  public int seats() {
    return elects() ? paper.seats() : 0;
  }

  /** Candidates above the seats; negative where there are fewer, 0 where nobody is elected. */
  public int surplus() {
    return elects() ? candidates.size() - seats() : 0;
  }

  /**
   * What a machine reads on a side of the paper: assembly, election, round, version of the list and
   * side, with {@code KP1} for this form before them.
   *
   * @param side from 1
   */
  public String code(int side) {
    return "KP1:%s:%s:%d:%d:%d"
        .formatted(key.assembly(), key.election(), key.round(), listVersion, side);
  }
}
