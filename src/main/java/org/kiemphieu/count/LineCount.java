package org.kiemphieu.count;

import java.util.Optional;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.LineVote;
import org.kiemphieu.regulation.Marks;
import org.kiemphieu.regulation.PaperKind;

/**
 * What valid ballots say of one candidate; all together add up to the valid ballots.
 *
 * @param votes ballots that vote for the candidate
 * @param notFor ballots that do not: struck, unmarked, or "disagree"
 * @param notCounted ballots whose line counts for nothing
 * @param levels ballots of a vote of confidence, which say neither
 */
public record LineCount(int votes, int notFor, int notCounted, Levels levels) {

  /**
   * The three levels of a vote of confidence (96-QĐ/TW), in ballots.
   *
   * @param high high confidence (tín nhiệm cao)
   * @param confidence confidence (tín nhiệm)
   * @param low low confidence (tín nhiệm thấp)
   */
  public record Levels(int high, int confidence, int low) {

    /** No ballots. */
    public static final Levels NONE = new Levels(0, 0, 0);

    /** What the lines of one sheet say; empty on a paper without levels. */
    public static Optional<Levels> of(BallotPaper paper, Marks marks) {
      if (paper.kind() != PaperKind.THREE_LEVELS) {
        return Optional.empty();
      }
      LineCount all = ZERO;
      for (LineVote line : paper.lineVotes(marks)) {
        all = all.plus(line);
      }
      return Optional.of(all.levels);
    }

    Levels plus(Levels other) {
      return new Levels(high + other.high, confidence + other.confidence, low + other.low);
    }

    Levels minus(Levels other) {
      return new Levels(high - other.high, confidence - other.confidence, low - other.low);
    }

    int ballots() {
      return high + confidence + low;
    }
  }

  /** No ballots. */
  public static final LineCount ZERO = new LineCount(0, 0, 0);

  /** A line of a paper without levels. */
  public LineCount(int votes, int notFor, int notCounted) {
    this(votes, notFor, notCounted, Levels.NONE);
  }

  LineCount plus(LineVote vote) {
    return switch (vote) {
      case FOR -> new LineCount(votes + 1, notFor, notCounted, levels);
      case NOT_FOR -> new LineCount(votes, notFor + 1, notCounted, levels);
      case NOT_COUNTED -> new LineCount(votes, notFor, notCounted + 1, levels);
      case HIGH -> plus(new Levels(1, 0, 0));
      case CONFIDENCE -> plus(new Levels(0, 1, 0));
      case LOW -> plus(new Levels(0, 0, 1));
    };
  }

  private LineCount plus(Levels more) {
    return new LineCount(votes, notFor, notCounted, levels.plus(more));
  }

  LineCount plus(LineCount other) {
    return new LineCount(
        votes + other.votes,
        notFor + other.notFor,
        notCounted + other.notCounted,
        levels.plus(other.levels));
  }

  /** The votes; of three levels, the ballots of the one most chose. */
  public int most() {
    return Math.max(votes, Math.max(levels.high, Math.max(levels.confidence, levels.low)));
  }

  /** Ballots on which this line was counted in any way. */
  public int ballots() {
    return votes + notFor + notCounted + levels.ballots();
  }
}
