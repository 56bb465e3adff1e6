package org.kiemphieu.count;

import org.kiemphieu.regulation.LineVote;

/**
 * What valid ballots say of one candidate; the three add up to the valid ballots.
 *
 * @param votes ballots that vote for the candidate
 * @param notFor ballots that do not: struck, unmarked, or "disagree"
 * @param notCounted ballots whose line counts neither way
 */
public record LineCount(int votes, int notFor, int notCounted) {

  /** No ballots. */
  public static final LineCount ZERO = new LineCount(0, 0, 0);

  LineCount plus(LineVote vote) {
    return switch (vote) {
      case FOR -> new LineCount(votes + 1, notFor, notCounted);
      case NOT_FOR -> new LineCount(votes, notFor + 1, notCounted);
      case NOT_COUNTED -> new LineCount(votes, notFor, notCounted + 1);
    };
  }

  LineCount plus(LineCount other) {
    return new LineCount(votes + other.votes, notFor + other.notFor, notCounted + other.notCounted);
  }

  /** Ballots on which this line was counted in any of the three ways. */
  public int ballots() {
    return votes + notFor + notCounted;
  }
}
