package org.kiemphieu.verify.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.verify.json.Malformed;

/**
 * What the regulation makes of a sheet (Decision 244-QĐ/TW, Article 17; Decision 190-QĐ/TW, Article
 * 15; Regulation 96-QĐ/TW).
 *
 * @param reasons rules under which it is invalid; the first one decides
 * @param doubts rules under which the counting board has to rule
 */
public record Assessment(List<String> reasons, List<String> doubts) {

  /** Assesses a sheet. */
  public static Assessment of(Regulation regulation, int seats, Marks marks, List<String> defects) {
    if (defects.contains(Defects.NOT_ISSUED)) {
      return new Assessment(List.of("BALLOT_NOT_ISSUED"), List.of());
    }
    if (defects.contains(Defects.NAME_STRUCK) && regulation.paper() != Paper.THREE_LEVELS) {
      throw new Malformed("defects", "a name struck through on a paper without levels");
    }
    List<String> reasons = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    if (!defects.contains(Defects.UNCLEAR_MARK)) {
      byMarks(regulation, seats, marks).ifPresent(reasons::add);
      byEveryLine(regulation, marks).ifPresent(doubts::add);
    }
    for (String defect : defects) {
      (regulation.invalidating().contains(defect) ? reasons : doubts).add(defect);
    }
    return new Assessment(List.copyOf(reasons), List.copyOf(doubts));
  }

  /** The reason the marks alone give. */
  static Optional<String> byMarks(Regulation regulation, int seats, Marks marks) {
    int votes = marks.votes();
    if (votes > seats) {
      return Optional.of("OVER_VOTE");
    }
    if (regulation.paper() == Paper.AGREE_DISAGREE) {
      boolean both = marks.names() == 1 && marks.line(0) == Paper.Line.NOT_COUNTED;
      return both ? Optional.of("SINGLE_NAME_ONE_BOX") : Optional.empty();
    }
    if (votes < Math.min(regulation.minimumVotes(), seats)) {
      return Optional.of(votes == 0 ? "VOTES_FOR_NOBODY" : "FEWER_VOTES_THAN_REQUIRED");
    }
    return Optional.empty();
  }

  private static Optional<String> byEveryLine(Regulation regulation, Marks marks) {
    boolean open =
        !regulation.own()
            && regulation.purpose().elects()
            && regulation.paper() == Paper.AGREE_DISAGREE
            && marks.names() > 1;
    if (open && marks.everyLine('-')) {
      return Optional.of("EVERY_LINE_DISAGREE");
    }
    return open && marks.everyLine('?') ? Optional.of("EVERY_LINE_BLANK") : Optional.empty();
  }

  /** Whether the sheet waits for a ruling. */
  public boolean doubtful() {
    return reasons.isEmpty() && !doubts.isEmpty();
  }
}
