package org.kiemphieu.hands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.HandsResult;
import org.kiemphieu.hands.domain.VoteBase;
import org.kiemphieu.regulation.Adopted;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.HandsBase;
import org.kiemphieu.regulation.HandsMatter;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.Rule;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.TieSettlement;
import org.kiemphieu.testing.Exercises;

/** Which base a show of hands is decided on, and what comes of the votes. */
class VoteBaseTest {

  private static final Regulation D190 = Regulations.DECISION_190_QD_TW;

  @ParameterizedTest
  @CsvSource({
    "PRESIDIUM,          ELECTIONS,   true",
    "SECRETARIAT,        ELECTIONS,   true",
    "CREDENTIALS_BOARD,  ELECTIONS,   true",
    "COUNTING_BOARD,     ELECTIONS,   true",
    "PROGRAMME,          RESOLUTIONS, true",
    "RULES_OF_PROCEDURE, RESOLUTIONS, true",
    "WORKING_REGULATION, RESOLUTIONS, true",
    "NUMBER_TO_ELECT,    ELECTIONS,   true",
    "CANDIDATE_LIST,     ELECTIONS,   true",
    "WITHDRAWAL,         ELECTIONS,   false",
    "RESOLUTION,         RESOLUTIONS, false",
    "OTHER,              RESOLUTIONS, false",
  })
  @Exercises({
    RuleCode.HANDS_MATTERS,
    RuleCode.HANDS_BASE_OF_ELECTIONS,
    RuleCode.HANDS_BASE_OF_RESOLUTIONS
  })
  void everyMatterHasItsBaseUnlessTheAssemblyRulesOtherwise(
      HandsMatter matter, HandsBase base, boolean named) {
    assertEquals(base, VoteBase.of(matter, D190, Set.of()));
    assertEquals(base, VoteBase.of(matter, D190, Set.of(base.other().rule())));
    assertEquals(base.other(), VoteBase.of(matter, D190, Set.of(base.rule())));
    assertEquals(
        named ? List.of(RuleCode.HANDS_MATTERS, base.rule()) : List.of(base.rule()),
        VoteBase.rules(matter, D190).stream().map(Rule::code).toList());
  }

  @Test
  void ownRulesHaveOneBaseAndMajorityForEveryVote() {
    Regulation own =
        Regulations.own(
            Adopted.electing(Majority.MORE_THAN_HALF, Basis.PRESENT, TieSettlement.LOT));

    assertEquals(
        List.of(RuleCode.MORE_THAN_HALF),
        VoteBase.rules(HandsMatter.PROGRAMME, own).stream().map(Rule::code).toList());
    assertEquals(HandsBase.ELECTIONS, VoteBase.of(HandsMatter.PROGRAMME, own, Set.of()));
  }

  /** More than half of the base, in whole numbers; those who raise no hand count against. */
  @ParameterizedTest
  @CsvSource({
    "348, 175, 0,   0, 175, ADOPTED",
    "348, 174, 0,   0, 175, REJECTED",
    "349, 175, 174, 0, 175, ADOPTED",
    "349, 174, 0,   0, 175, REJECTED",
    "9,   5,   4,   0, 5,   ADOPTED",
    "8,   4,   0,   0, 5,   REJECTED",
    "1,   1,   0,   0, 1,   ADOPTED",
    "350, 0,   0, 350, 176, REJECTED",
  })
  void moreThanHalfOfTheBaseAdopts(
      int base, int inFavour, int against, int other, int needed, HandsResult.Kind expected) {
    VoteBase on = on(base, base, Basis.CONVENED_LESS_DEDUCTIONS, Majority.MORE_THAN_HALF);

    HandsResult result = on.result(new HandVotes(inFavour, against, other));

    assertEquals(expected, result.kind());
    assertEquals(base, result.base());
    assertEquals(needed, result.needed());
  }

  @ParameterizedTest
  @CsvSource({
    "PRESENT, 5, 4, 1, 20, REJECTED",
    "PRESENT, 11, 9, 0, 20, ADOPTED",
    "COLLECTED, 5, 3, 1, 9, ADOPTED",
    "VALID, 5, 3, 2, 10, REJECTED",
  })
  void underOwnRulesHandsRaisedStandForBallots(
      Basis basis, int inFavour, int against, int other, int figure, HandsResult.Kind expected) {
    VoteBase on = on(30, 20, basis, Majority.MORE_THAN_HALF);

    HandsResult result = on.result(new HandVotes(inFavour, against, other));

    assertEquals(figure, result.base());
    assertEquals(expected, result.kind());
  }

  @Test
  void whereTheMostVotesDecideMoreMustBeForThanAgainst() {
    VoteBase on = on(30, 20, Basis.VALID, Majority.PLURALITY);

    assertInstanceOf(HandsResult.Adopted.class, on.result(new HandVotes(3, 2, 9)));
    assertInstanceOf(HandsResult.Rejected.class, on.result(new HandVotes(3, 3, 0)));
    assertInstanceOf(HandsResult.Rejected.class, on.result(HandVotes.NONE));
  }

  private static VoteBase on(int size, int present, Basis basis, Majority majority) {
    return new VoteBase(
        HandsBase.ELECTIONS, new Base(size, List.of()), present, basis, majority, false);
  }
}
