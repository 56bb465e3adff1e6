package org.kiemphieu.hands.domain;

import java.util.List;
import java.util.Set;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.HandsBase;
import org.kiemphieu.regulation.HandsMatter;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Rule;
import org.kiemphieu.regulation.RuleCode;

/**
 * What a show of hands is decided on, fixed when it is opened.
 *
 * @param of which of the assembly's bases
 * @param base those convened, with each deduction
 * @param present those present
 * @param basis what more than half is taken of
 * @param majority how many votes adopt
 * @param ruledOtherwise whether the presidium ruled that this base is taken and not the usual one
 */
public record VoteBase(
    HandsBase of, Base base, int present, Basis basis, Majority majority, boolean ruledOtherwise) {

  /**
   * Which base a matter is voted on. Own rules have one for whatever is voted on, that of
   * elections.
   *
   * @param overruled rules on which the assembly ruled otherwise; one that was read stays
   */
  public static HandsBase of(HandsMatter matter, Regulation regulation, Set<RuleCode> overruled) {
    if (regulation.rule(matter.base().rule()).isEmpty()) {
      return HandsBase.ELECTIONS;
    }
    return overruled(matter, regulation, overruled) ? matter.base().other() : matter.base();
  }

  /** Whether the assembly ruled that the other base is taken. */
  public static boolean overruled(
      HandsMatter matter, Regulation regulation, Set<RuleCode> overruled) {
    RuleCode rule = matter.base().rule();
    return overruled.contains(rule)
        && regulation.rule(rule).filter(one -> one.certainty().overrulable()).isPresent();
  }

  /** The rules of a regulation that a vote on a matter follows, as it has them. */
  public static List<Rule> rules(HandsMatter matter, Regulation regulation) {
    List<RuleCode> codes =
        matter.named()
            ? List.of(RuleCode.HANDS_MATTERS, matter.base().rule())
            : List.of(matter.base().rule());
    List<Rule> rules = codes.stream().flatMap(code -> regulation.rule(code).stream()).toList();
    // Own rules have neither: there what they adopted for elections holds for every vote.
    return rules.isEmpty()
        ? regulation.rule(regulation.majority().rule()).stream().toList()
        : rules;
  }

  /**
   * The figure of which more than half is taken. Where own rules take it of ballots, hands raised
   * stand for them.
   */
  public int figure(HandVotes votes) {
    return basis.figure(base, present, votes.cast(), votes.cast());
  }

  /** Fewest votes for that adopt. */
  public int needed(HandVotes votes) {
    return majority == Majority.MORE_THAN_HALF ? figure(votes) / 2 + 1 : votes.against() + 1;
  }

  /** What comes of the votes, decided in whole numbers. */
  public HandsResult result(HandVotes votes) {
    return votes.inFavour() >= needed(votes)
        ? new HandsResult.Adopted(votes, figure(votes), needed(votes))
        : new HandsResult.Rejected(votes, figure(votes), needed(votes));
  }
}
