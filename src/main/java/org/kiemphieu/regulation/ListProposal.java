package org.kiemphieu.regulation;

import java.util.List;
import java.util.Optional;

/**
 * A candidate list before the assembly approves it.
 *
 * @param office what is to be filled
 * @param seats number to elect
 * @param candidates the names in ballot order
 * @param countingBoard the tellers appointed so far
 * @param further where this round votes on seats an earlier one left: who may stand
 */
public record ListProposal(
    Office office,
    int seats,
    List<Candidate> candidates,
    List<Person> countingBoard,
    Optional<FurtherVote> further) {

  /**
   * A vote on seats that were left (244 Art. 20(2), 190 Art. 18).
   *
   * @param members seats of the whole body
   * @param elected those elected to it before
   * @param among who may stand; nobody named where the assembly allowed new names
   */
  public record FurtherVote(int members, List<Person> elected, Optional<List<Person>> among) {
    public FurtherVote {
      elected = List.copyOf(elected);
    }
  }

  public ListProposal {
    candidates = List.copyOf(candidates);
    countingBoard = List.copyOf(countingBoard);
  }

  /** A list for the first vote. */
  public ListProposal(
      Office office, int seats, List<Candidate> candidates, List<Person> countingBoard) {
    this(office, seats, candidates, countingBoard, Optional.empty());
  }

  /** Seats of the whole body. */
  public int members() {
    return further.map(FurtherVote::members).orElse(seats);
  }

  /** Candidates minus seats (số dư); negative when the list is too short. */
  public int surplus() {
    return candidates.size() - seats;
  }
}
