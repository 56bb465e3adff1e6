package org.kiemphieu.regulation;

import java.util.List;

/**
 * A candidate list before the assembly approves it.
 *
 * @param office what is to be filled
 * @param seats number to elect
 * @param candidates the names in ballot order
 * @param countingBoard the tellers appointed so far
 */
public record ListProposal(
    Office office, int seats, List<Candidate> candidates, List<Person> countingBoard) {

  public ListProposal {
    candidates = List.copyOf(candidates);
    countingBoard = List.copyOf(countingBoard);
  }

  /** Candidates minus seats (số dư); negative when the list is too short. */
  public int surplus() {
    return candidates.size() - seats;
  }
}
