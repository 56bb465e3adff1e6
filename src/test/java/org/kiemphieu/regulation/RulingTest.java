package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.testing.Exercises;

/** The counting board rules on doubt, not against what was read (244 Art. 7(2), 190 Art. 8(2)). */
class RulingTest {

  private static final Regulation D190 = Regulations.DECISION_190_QD_TW;
  private static final BallotPaper STRIKE = D190.paperFor(4, 3);
  private static final BallotPaper BOXES = D190.paperFor(3, 3);
  private static final BallotPaper SINGLE = D190.paperFor(1, 1);

  @Test
  @Exercises(RuleCode.RULING_NOT_NEEDED)
  void aValidPaperNeedsNoRuling() {
    Sheet sound = sheet(STRIKE, "1");

    assertEquals(
        List.of(Refusal.of(RuleCode.RULING_NOT_NEEDED, "ruling")),
        refused(STRIKE, sound, heldValid(STRIKE, "1")));
    assertEquals(
        List.of(Refusal.of(RuleCode.RULING_NOT_NEEDED, "ruling")),
        refused(STRIKE, sound, new Ruling.HeldInvalid(RuleCode.TORN)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Defect.class,
      names = {"UNSTAMPED", "TORN", "PENCIL", "ERASURE", "UNCLEAR_MARK"})
  @Exercises({RuleCode.UNSTAMPED, RuleCode.TORN, RuleCode.PENCIL, RuleCode.ERASURE})
  void aDoubtfulPaperIsHeldValidOrInvalid(Defect defect) {
    Sheet doubtful = sheet(STRIKE, "1", defect);

    assertEquals(votesFor(2, 3, 4), ruled(STRIKE, doubtful, heldValid(STRIKE, "1")));
    assertEquals(
        new Verdict.Invalid(List.of(defect.rule())),
        ruled(STRIKE, doubtful, new Ruling.HeldInvalid(defect.rule())));
  }

  @ParameterizedTest
  @EnumSource(
      value = Defect.class,
      names = {"NAME_ADDED", "PRIVATE_MARK", "SIGNATURE", "WRITING_ADDED", "SEVERAL_INKS"})
  @Exercises({
    RuleCode.NAME_ADDED,
    RuleCode.PRIVATE_MARK,
    RuleCode.SIGNATURE,
    RuleCode.WRITING_ADDED,
    RuleCode.SEVERAL_INKS
  })
  void whatIsOnlyKnownToMakeAPaperInvalidCanBeRuledOtherwise(Defect defect) {
    assertEquals(
        votesFor(2, 3, 4), ruled(STRIKE, sheet(STRIKE, "1", defect), heldValid(STRIKE, "1")));
  }

  @ParameterizedTest
  @CsvSource({"'', OVER_VOTE", "1 2 3 4, VOTES_FOR_NOBODY"})
  @Exercises({RuleCode.OVER_VOTE, RuleCode.VOTES_FOR_NOBODY})
  void whatWasReadToMakeAPaperInvalidCannot(String marks, RuleCode expected) {
    Sheet invalid = sheet(STRIKE, marks, Defect.NAME_ADDED);

    assertEquals(List.of(against(expected)), refused(STRIKE, invalid, heldValid(STRIKE, "1")));
    assertEquals(
        List.of(against(expected)),
        refused(STRIKE, invalid, new Ruling.HeldInvalid(RuleCode.NAME_ADDED)));
  }

  @Test
  @Exercises(RuleCode.BALLOT_NOT_ISSUED)
  void aPaperTheBoardDidNotIssueStaysInvalid() {
    Sheet foreign = sheet(STRIKE, "1", Defect.NOT_ISSUED, Defect.UNCLEAR_MARK);

    List<Refusal> refusals = refused(STRIKE, foreign, heldValid(STRIKE, "1"));

    assertEquals(List.of(against(RuleCode.BALLOT_NOT_ISSUED)), refusals);
    assertEquals(
        "Ban kiểm phiếu không thể quyết định như vậy về phiếu này; quy định liên quan:"
            + " Không do ban kiểm phiếu phát ra.",
        Messages.sentence(refusals.get(0), Language.VIETNAMESE));
  }

  @Test
  @Exercises(RuleCode.UNCLEAR_MARK)
  void theBoardSettlesWhatAnUnclearPaperSays() {
    Sheet unclear = sheet(STRIKE, "1 2", Defect.UNCLEAR_MARK);

    assertEquals(votesFor(3, 4), ruled(STRIKE, unclear, heldValid(STRIKE, "1 2")));
    assertEquals(votesFor(1), ruled(STRIKE, unclear, heldValid(STRIKE, "2 3 4")));
    assertEquals(
        new Verdict.Invalid(List.of(RuleCode.OVER_VOTE)),
        ruled(STRIKE, unclear, new Ruling.HeldInvalid(RuleCode.OVER_VOTE)));
  }

  @ParameterizedTest
  @CsvSource({"'', OVER_VOTE", "1 2 3 4, VOTES_FOR_NOBODY"})
  @Exercises(RuleCode.RULING_AGAINST_PROVISION)
  void theBoardCannotFindValidWhatItFindsAgainstTheProvision(String found, RuleCode expected) {
    Sheet unclear = sheet(STRIKE, "1 2", Defect.UNCLEAR_MARK);

    assertEquals(List.of(against(expected)), refused(STRIKE, unclear, heldValid(STRIKE, found)));
  }

  @Test
  @Exercises({RuleCode.EVERY_LINE_DISAGREE, RuleCode.EVERY_LINE_BLANK})
  void everyLineDisagreeOrBlankIsTheBoardsToDecide() {
    Sheet disagree = sheet(BOXES, "1- 2- 3-");
    Sheet blank = sheet(BOXES, "1? 2? 3?");

    assertEquals(
        List.of(LineVote.NOT_FOR, LineVote.NOT_FOR, LineVote.NOT_FOR),
        assertInstanceOf(Verdict.Valid.class, ruled(BOXES, disagree, heldValid(BOXES, "1- 2- 3-")))
            .lines());
    assertEquals(
        new Verdict.Invalid(List.of(RuleCode.EVERY_LINE_BLANK)),
        ruled(BOXES, blank, new Ruling.HeldInvalid(RuleCode.EVERY_LINE_BLANK)));
  }

  @Test
  @Exercises(RuleCode.SINGLE_NAME_ONE_BOX)
  void aSingleNameInBothBoxesIsKnownToBeInvalidAndCanBeRuledOtherwise() {
    Sheet both = sheet(SINGLE, "1*");

    assertEquals(
        new Verdict.Valid(List.of(LineVote.NOT_COUNTED)),
        ruled(SINGLE, both, heldValid(SINGLE, "1*")));
    assertEquals(
        List.of(against(RuleCode.UNCLEAR_MARK)), refused(SINGLE, both, heldValid(SINGLE, "")));
  }

  @ParameterizedTest
  @CsvSource({"NAME_ORDER", "LINE_NOT_COUNTED", "MORE_THAN_HALF", "FEWER_VOTES_THAN_REQUIRED"})
  void aPaperIsHeldInvalidOnlyForARuleOnPapersThatTheRegulationHas(RuleCode reason) {
    Sheet torn = sheet(STRIKE, "1", Defect.TORN);

    assertEquals(List.of(against(reason)), refused(STRIKE, torn, new Ruling.HeldInvalid(reason)));
  }

  @Test
  void ownRulesSettleWhatTheyNameAndLeaveTheRestToTheBoard() {
    Regulation own =
        Regulations.own(
            Adopted.ballots(PaperKind.MARK_FOR, 1, Set.of(Defect.NOT_ISSUED, Defect.TORN)));
    BallotPaper paper = own.paperFor(4, 3);
    Ruling valid = heldValid(paper, "1");

    assertEquals(
        new RuledSheet.Refused(List.of(against(RuleCode.TORN))),
        own.afterRuling(paper, sheet(paper, "1", Defect.TORN), valid));
    assertEquals(
        new RuledSheet.Ruled(votesFor(1)),
        own.afterRuling(paper, sheet(paper, "1", Defect.SIGNATURE), valid));
  }

  private static Refusal against(RuleCode code) {
    return Refusal.of(RuleCode.RULING_AGAINST_PROVISION, "ruling").with("rules", List.of(code));
  }

  private static Verdict ruled(BallotPaper paper, Sheet sheet, Ruling ruling) {
    return assertInstanceOf(RuledSheet.Ruled.class, D190.afterRuling(paper, sheet, ruling))
        .verdict();
  }

  private static List<Refusal> refused(BallotPaper paper, Sheet sheet, Ruling ruling) {
    return assertInstanceOf(RuledSheet.Refused.class, D190.afterRuling(paper, sheet, ruling))
        .refusals();
  }

  private static Ruling heldValid(BallotPaper paper, String marks) {
    return new Ruling.HeldValid(read(paper, marks));
  }

  private static Sheet sheet(BallotPaper paper, String marks, Defect... defects) {
    return new Sheet(read(paper, marks), Set.of(defects));
  }

  private static Marks read(BallotPaper paper, String marks) {
    BallotPaper.Read read = paper.read(marks, "marks");
    assertTrue(read.refusals().isEmpty());
    return read.marks();
  }

  /** A valid ballot on the list of four for these numbers. */
  private static Verdict votesFor(Integer... numbers) {
    List<Integer> chosen = List.of(numbers);
    return new Verdict.Valid(
        List.of(1, 2, 3, 4).stream()
            .map(number -> chosen.contains(number) ? LineVote.FOR : LineVote.NOT_FOR)
            .toList());
  }
}
