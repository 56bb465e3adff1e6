package org.kiemphieu.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kiemphieu.count.Tally;
import org.kiemphieu.election.domain.Annulled;
import org.kiemphieu.election.domain.Certified;
import org.kiemphieu.election.domain.Confirmed;
import org.kiemphieu.election.domain.Counted;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.domain.ListApproved;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.domain.Step;
import org.kiemphieu.election.domain.Voting;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.LineVote;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Verdict;
import org.kiemphieu.testing.Exercises;

/** Transitions of a round, without database or HTTP. */
class RoundStateTest {

  private static final ListApproved APPROVED = new ListApproved(1, List.of());
  private static final Voting VOTING = new Voting(APPROVED, new Base(10, List.of()), 9, 9);
  private static final Counting COUNTING = new Counting(VOTING, 2, Optional.empty());

  @Test
  void moreIssuedThanPresentOrThanTheBaseIsRefusedWithBoth() {
    Step step = APPROVED.issue(new Base(8, List.of()), 8, 9, Basis.CONVENED_LESS_DEDUCTIONS, true);

    assertEquals(
        List.of(RoundRefusal.ISSUED_ABOVE_PRESENT, RoundRefusal.ISSUED_ABOVE_BASE), refused(step));
  }

  @Test
  @Exercises(RuleCode.BOARD_WITH_HEAD)
  void aBoardWithoutItsHeadIssuesNothing() {
    Step step = APPROVED.issue(new Base(8, List.of()), 8, 8, Basis.PRESENT, false);

    assertEquals(List.of(RuleCode.BOARD_WITH_HEAD), refused(step));
  }

  @Test
  void aCountIsClosedOnlyWithEverySheet() {
    Tally one = Tally.of(1, List.of(new Verdict.Valid(List.of(LineVote.FOR))));

    assertEquals(
        List.of(RuleCode.COLLECTED_IS_ACCEPTED, RuleCode.COLLECTED_IS_VALID_PLUS_INVALID),
        refused(COUNTING.close(one)));
    assertEquals(new Step.Next(new Counted(COUNTING)), COUNTING.close(one.plus(one)));
  }

  @Test
  void whoCertifiedDoesNotConfirm() {
    Certified certified = new Certified(new Counted(COUNTING), "truong-ban");

    assertEquals(
        List.of(RoundRefusal.CONFIRMED_BY_ANOTHER),
        refused(certified.confirm(new Actor("truong-ban", Role.PRESIDIUM, "dai-hoi"))));
    assertEquals(
        new Step.Next(new Confirmed(certified, "chu-tich")),
        certified.confirm(new Actor("chu-tich", Role.PRESIDIUM, "dai-hoi")));
  }

  @Test
  void anExcessFoundWhileCountingIsAGroundToAnnul() {
    Annulled.Grounds excess = Annulled.Grounds.MORE_COLLECTED_THAN_ISSUED;

    assertInstanceOf(Step.Next.class, COUNTING.annul(excess, "thừa một phiếu", Optional.of(10)));
    assertEquals(
        List.of(RoundRefusal.ANNULMENT_WITHOUT_EXCESS),
        refused(COUNTING.annul(excess, "không thừa", Optional.of(9))));
    assertEquals(
        List.of(RoundRefusal.ANNULMENT_WITHOUT_EXCESS),
        refused(COUNTING.annul(excess, "không ghi số", Optional.empty())));
  }

  private static List<RefusalCode> refused(Step step) {
    return assertInstanceOf(Step.Refused.class, step).refusals().stream()
        .map(refusal -> refusal.code())
        .toList();
  }
}
