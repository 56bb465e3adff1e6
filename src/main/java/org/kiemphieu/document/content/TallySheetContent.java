package org.kiemphieu.document.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.RuleCode;

/**
 * Everything the sheets for counting by hand show.
 *
 * @param ballot the paper that is counted
 * @param board who counts
 * @param invalidReasons the rules under which such a paper is invalid
 */
public record TallySheetContent(
    BallotPaperContent ballot, CountingBoard board, List<RuleCode> invalidReasons) {

  public TallySheetContent {
    invalidReasons = List.copyOf(invalidReasons);
  }

  /**
   * The sheets for a paper.
   *
   * @param reasons every reason of the regulation, of which those stay that this paper can have
   */
  public static TallySheetContent of(
      BallotPaperContent ballot, CountingBoard board, SortedSet<RuleCode> reasons) {
    Set<RuleCode> never = never(ballot);
    return new TallySheetContent(
        ballot, board, reasons.stream().filter(reason -> !never.contains(reason)).toList());
  }

  private static Set<RuleCode> never(BallotPaperContent ballot) {
    Set<RuleCode> never = EnumSet.noneOf(RuleCode.class);
    boolean boxes = ballot.paper().kind() == PaperKind.AGREE_DISAGREE;
    boolean single = ballot.candidates().size() == 1;
    if (!boxes || !single) {
      never.add(RuleCode.SINGLE_NAME_ONE_BOX);
    }
    if (!boxes || single) {
      never.addAll(EnumSet.of(RuleCode.EVERY_LINE_DISAGREE, RuleCode.EVERY_LINE_BLANK));
    }
    if (boxes || ballot.fewestVotes() == 0) {
      never.add(RuleCode.VOTES_FOR_NOBODY);
    }
    if (boxes || ballot.fewestVotes() < 2) {
      never.add(RuleCode.FEWER_VOTES_THAN_REQUIRED);
    }
    if (ballot.surplus() <= 0) {
      never.add(RuleCode.OVER_VOTE);
    }
    return never;
  }
}
