package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.testing.Exercises;

/** The cases people argue about at the table, one line each. */
class VerdictExamplesTest {

  /** Columns: candidates, seats, marks as keyed, defects, what the sheet means. */
  @ParameterizedTest(name = "{0} names, {1} seats, \"{2}\" {3}: {4}")
  @CsvSource({
    "4, 3, '1',         '',                     valid -+++",
    "4, 3, '1 2 3',     '',                     valid ---+",
    "4, 3, '',          '',                     invalid OVER_VOTE",
    "4, 3, '1 2 3 4',   '',                     invalid VOTES_FOR_NOBODY",
    "4, 3, '1',         NAME_ADDED,             invalid NAME_ADDED",
    "4, 3, '1',         TORN,                   doubtful TORN",
    "4, 3, '1',         TORN PENCIL,            doubtful TORN PENCIL",
    "4, 3, '1',         TORN SIGNATURE,         invalid SIGNATURE",
    "4, 3, '',          NAME_ADDED,             invalid OVER_VOTE NAME_ADDED",
    "4, 3, '',          NOT_ISSUED,             invalid BALLOT_NOT_ISSUED",
    "4, 3, '1',         NOT_ISSUED TORN,        invalid BALLOT_NOT_ISSUED",
    "4, 3, '',          UNCLEAR_MARK,           doubtful UNCLEAR_MARK",
    "4, 3, '1',         UNCLEAR_MARK SIGNATURE, invalid SIGNATURE",
    "3, 3, '',          '',                     valid +++",
    "3, 3, '2-',        '',                     valid +-+",
    "3, 3, '1* 2? 3-',  '',                     valid 00-",
    "3, 3, '1* 2* 3*',  '',                     valid 000",
    "3, 3, '1* 2? 3?',  '',                     valid 000",
    "3, 3, '1- 2- 3-',  '',                     doubtful EVERY_LINE_DISAGREE",
    "3, 3, '1? 2? 3?',  '',                     doubtful EVERY_LINE_BLANK",
    "3, 3, '1- 2- 3-',  TORN,                   doubtful EVERY_LINE_DISAGREE TORN",
    "3, 3, '1- 2- 3-',  SEVERAL_INKS,           invalid SEVERAL_INKS",
    "1, 1, '',          '',                     valid +",
    "1, 1, '1-',        '',                     valid -",
    "1, 1, '1*',        '',                     invalid SINGLE_NAME_ONE_BOX",
    "1, 1, '1?',        '',                     invalid SINGLE_NAME_ONE_BOX",
  })
  @Exercises({
    RuleCode.BALLOT_NOT_ISSUED,
    RuleCode.OVER_VOTE,
    RuleCode.VOTES_FOR_NOBODY,
    RuleCode.SINGLE_NAME_ONE_BOX,
    RuleCode.LINE_NOT_COUNTED,
    RuleCode.EVERY_LINE_DISAGREE,
    RuleCode.EVERY_LINE_BLANK,
    RuleCode.NAME_ADDED,
    RuleCode.SIGNATURE,
    RuleCode.SEVERAL_INKS,
    RuleCode.TORN,
    RuleCode.PENCIL,
    RuleCode.UNCLEAR_MARK
  })
  void bothDecisionsSay(int names, int seats, String marks, String defects, String expected) {
    for (Regulation decision :
        List.of(Regulations.DECISION_244_QD_TW, Regulations.DECISION_190_QD_TW)) {
      BallotPaper paper = decision.paperFor(names, seats);

      assertEquals(expected, shown(decision, paper, marks, defects), decision.id());
    }
  }

  /** Columns: paper, fewest votes, what makes a ballot invalid, marks, defects, meaning. */
  @ParameterizedTest
  @CsvSource({
    "MARK_FOR,       0, '',   '',         '',         valid ----",
    "MARK_FOR,       1, '',   '',         '',         invalid VOTES_FOR_NOBODY",
    "MARK_FOR,       1, '',   '2',        '',         valid -+--",
    "MARK_FOR,       0, '',   '1 2 3 4',  '',         invalid OVER_VOTE",
    "MARK_FOR,       3, '',   '1 2',      '',         invalid FEWER_VOTES_THAN_REQUIRED",
    "MARK_FOR,       3, '',   '',         '',         invalid VOTES_FOR_NOBODY",
    "MARK_FOR,       3, '',   '1 2 4',    '',         valid ++-+",
    "STRIKE_OUT,     0, '',   '1 2 3 4',  '',         valid ----",
    "AGREE_DISAGREE, 0, '',   '1- 2- 3- 4-', '',      valid ----",
    "AGREE_DISAGREE, 0, '',   '1? 2? 3? 4?', '',      valid 0000",
    "MARK_FOR,       0, '',   '1',        SIGNATURE,  doubtful SIGNATURE",
    "MARK_FOR,       0, TORN, '1',        TORN,       invalid TORN",
    "MARK_FOR,       0, '',   '1',        NOT_ISSUED, invalid BALLOT_NOT_ISSUED",
  })
  @Exercises({
    RuleCode.FEWER_VOTES_THAN_REQUIRED,
    RuleCode.OVER_VOTE,
    RuleCode.VOTES_FOR_NOBODY,
    RuleCode.BALLOT_NOT_ISSUED
  })
  void ownRulesSay(
      PaperKind kind, int minimum, String invalid, String marks, String defects, String expected) {
    Regulation own = Regulations.own(Adopted.ballots(kind, minimum, defects(invalid)));

    assertEquals(expected, shown(own, own.paperFor(4, 3), marks, defects));
  }

  private static String shown(
      Regulation regulation, BallotPaper paper, String marks, String defects) {
    BallotPaper.Read read = paper.read(marks, "marks");
    assertEquals(List.of(), read.refusals());
    Verdict verdict = regulation.verdict(paper, new Sheet(read.marks(), defects(defects)));
    if (verdict instanceof Verdict.Valid valid) {
      return "valid " + valid.lines().stream().map(VerdictExamplesTest::sign).collect(joined(""));
    }
    return verdict instanceof Verdict.Invalid invalid
        ? "invalid " + invalid.reasons().stream().map(Enum::name).collect(joined(" "))
        : "doubtful "
            + ((Verdict.Doubtful) verdict).reasons().stream().map(Enum::name).collect(joined(" "));
  }

  private static Collector<CharSequence, ?, String> joined(String separator) {
    return Collectors.joining(separator);
  }

  private static String sign(LineVote vote) {
    return switch (vote) {
      case FOR -> "+";
      case NOT_FOR -> "-";
      case NOT_COUNTED -> "0";
      case HIGH -> "H";
      case CONFIDENCE -> "C";
      case LOW -> "L";
    };
  }

  private static Set<Defect> defects(String names) {
    Set<Defect> defects = EnumSet.noneOf(Defect.class);
    Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .forEach(name -> defects.add(Defect.valueOf(name)));
    return defects;
  }
}
