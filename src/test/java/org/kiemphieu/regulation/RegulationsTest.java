package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Refusal;

/** Article, clause and certainty of each rule, as in the table of rules the service enforces. */
class RegulationsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "SURPLUS_COMPULSORY,                   16,     KNOWN, 14(1), READ",
    "SURPLUS_AT_MOST_30_PERCENT,           16,     KNOWN, 14(1), READ",
    "SURPLUS_ROUNDING,                     16,     OPEN,  14(1), OPEN",
    "NAME_ORDER,                           16,     KNOWN, 14,    KNOWN",
    "TELLER_NOT_CANDIDATE,                 7,      READ,  8,     READ",
    "BOARD_WITH_HEAD,                      7,      READ,  8,     READ",
    "BALLOT_NOT_ISSUED,                    17(2),  READ,  15(2), READ",
    "OVER_VOTE,                            17(2),  READ,  15(2), READ",
    "VOTES_FOR_NOBODY,                     17(2),  READ,  15(2), READ",
    "SINGLE_NAME_ONE_BOX,                  17(2),  KNOWN, 15(2), KNOWN",
    "LINE_NOT_COUNTED,                     32(1),  READ,  30(1), READ",
    "EVERY_LINE_DISAGREE,                  17(2),  OPEN,  15(2), OPEN",
    "EVERY_LINE_BLANK,                     17(2),  OPEN,  15(2), OPEN",
    "NAME_ADDED,                           17(2),  KNOWN, 15(2), KNOWN",
    "PRIVATE_MARK,                         17(2),  KNOWN, 15(2), KNOWN",
    "SIGNATURE,                            17(2),  KNOWN, 15(2), KNOWN",
    "WRITING_ADDED,                        17(2),  KNOWN, 15(2), KNOWN",
    "SEVERAL_INKS,                         17(2),  KNOWN, 15(2), KNOWN",
    "UNSTAMPED,                            7(2),   OPEN,  8(2),  OPEN",
    "TORN,                                 7(2),   OPEN,  8(2),  OPEN",
    "PENCIL,                               7(2),   OPEN,  8(2),  OPEN",
    "ERASURE,                              7(2),   OPEN,  8(2),  OPEN",
    "UNCLEAR_MARK,                         7(2),   OPEN,  8(2),  OPEN",
    "DEDUCTION_TEMPORARY_ACTIVITY,         32(2),  READ,  30(2), READ",
    "DEDUCTION_EXEMPTED_AND_ABSENT,        32(2),  READ,  30(2), READ",
    "DEDUCTION_SUSPENDED_OR_DETAINED,      32(2),  READ,  30(2), READ",
    "DEDUCTION_ABSENT_WITH_REASON,         32(2),  READ,  30(2), READ",
    "DEDUCTION_CONVENING_COMMITTEE_ABSENT, 32(3),  READ,  30(3), KNOWN",
    "DEDUCTION_DELEGATE_NOT_REPLACED,      32(3),  READ,  30(3), KNOWN",
    "DEDUCTION_OF_CONFERENCE,              32(4),  OPEN,  30(4), OPEN",
    "COUNTED_ON_VALID_BALLOTS,             32(1),  READ,  30(1), READ",
    "MORE_THAN_HALF,                       32(2),  READ,  30(2), READ",
    "TIE_AT_LAST_SEAT,                     32,     KNOWN, 30,    KNOWN",
    "SEATS_UNFILLED,                       20(2),  KNOWN, 18,    KNOWN",
    "HANDS_MATTERS,                        3,      KNOWN, 3(2),  READ",
    "HANDS_BASE_OF_ELECTIONS,              32(2),  KNOWN, 30(2), KNOWN",
    "BALLOTS_SEALED,                       7(2),   READ,  8(2),  READ",
    "COMPLAINT_WITHIN_15_WORKING_DAYS,     '',     OPEN,  33(1), READ",
    "COMPLAINT_VERIFIED_BY_SUPERIOR,       '',     OPEN,  33(1), READ",
    "APPROVAL_BY_SUPERIOR,                 '',     OPEN,  33(2), READ",
    "UNSEALED_BY_DECISION,                 '',     OPEN,  35,    READ",
    "BALLOTS_KEPT_SIX_MONTHS,              '',     OPEN,  35,    READ",
    "DESTROYED_WITHOUT_COMPLAINT,          '',     OPEN,  35,    READ",
  })
  void aRuleStandsUnderItsArticleInEachDecision(
      RuleCode code, String in244, Certainty of244, String in190, Certainty of190) {
    assertEquals(in244 + " " + of244, provision("244", Citation.Source.DECISION_244, code));
    assertEquals(in190 + " " + of190, provision("190", Citation.Source.DECISION_190, code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"244", "190"})
  void membershipIsOfTheCharterAndTooManyPapersOfTheAnswerOf2020(String id) {
    assertEquals(
        "3(4) READ", provision(id, Citation.Source.PARTY_CHARTER, RuleCode.OFFICIAL_MEMBERS_ONLY));
    assertEquals("11 KNOWN", provision(id, Citation.Source.PARTY_CHARTER, RuleCode.QUORUM));
    assertEquals(
        " READ",
        provision(id, Citation.Source.OFFICIAL_ANSWER_2020, RuleCode.COLLECTED_AT_MOST_ISSUED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"244", "190"})
  void theBaseOfResolutionsIsAPointOfTheRulesOnTheCharter(String id) {
    assertEquals(
        "9.3.2 KNOWN",
        provision(id, Citation.Source.RULES_294, RuleCode.HANDS_BASE_OF_RESOLUTIONS));
    assertEquals(
        "điểm 9.3.2, Quy định số 294-QĐ/TW",
        Regulations.decision(id)
            .orElseThrow()
            .rule(RuleCode.HANDS_BASE_OF_RESOLUTIONS)
            .orElseThrow()
            .citation()
            .text(Language.VIETNAMESE));
  }

  @Test
  void smallBodiesAndThePreparedSurplusAreOf190Only() {
    assertEquals(
        " READ",
        provision("190", Citation.Source.OFFICIAL_ANSWER_2025, RuleCode.SURPLUS_OF_SMALL_BODY));
    assertEquals(
        "14(1) READ",
        provision("190", Citation.Source.DECISION_190, RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT));
    assertEquals(
        Optional.empty(),
        Regulations.DECISION_244_QD_TW.rule(RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT));
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void onlyWhatWasNotReadCanBeOverruled(Certainty certainty) {
    boolean expected = certainty == Certainty.KNOWN || certainty == Certainty.OPEN;

    assertEquals(expected, certainty.overrulable());
  }

  @Test
  void aCitationIsWrittenAsLawyersWriteIt() {
    Rule rule = Regulations.DECISION_244_QD_TW.rule(RuleCode.OVER_VOTE).orElseThrow();
    Rule wholeArticle = Regulations.DECISION_190_QD_TW.rule(RuleCode.NAME_ORDER).orElseThrow();

    assertEquals(
        "khoản 2 Điều 17, Quyết định số 244-QĐ/TW", rule.citation().text(Language.VIETNAMESE));
    assertEquals("Article 17(2), Decision No. 244-QĐ/TW", rule.citation().text(Language.ENGLISH));
    assertEquals(
        "Điều 14, Quyết định số 190-QĐ/TW", wholeArticle.citation().text(Language.VIETNAMESE));
    assertEquals(
        "Phiếu bầu nhiều hơn số lượng cần bầu là phiếu không hợp lệ.",
        rule.sentence(Language.VIETNAMESE));
  }

  @ParameterizedTest
  @CsvSource({
    "29, 26, STRIKE_OUT",
    "2, 1, STRIKE_OUT",
    "26, 26, AGREE_DISAGREE",
    "1, 1, AGREE_DISAGREE"
  })
  void aSurplusDecidesWhichPaperIsPrinted(int candidates, int seats, PaperKind expected) {
    BallotPaper paper = new BallotPaper(expected, candidates, seats);

    assertEquals(paper, Regulations.DECISION_244_QD_TW.paperFor(candidates, seats));
    assertEquals(paper, Regulations.DECISION_190_QD_TW.paperFor(candidates, seats));
  }

  @Test
  void decisionsAreFoundByTheirNumber() {
    assertEquals(Optional.of(Regulations.DECISION_244_QD_TW), Regulations.decision("244"));
    assertEquals(Optional.of(Regulations.DECISION_190_QD_TW), Regulations.decision("190"));
    assertEquals(Optional.empty(), Regulations.decision("own"));
  }

  @ParameterizedTest
  @EnumSource(value = Defect.class, mode = EnumSource.Mode.EXCLUDE, names = "NAME_STRUCK")
  void everyDefectHasItsRuleInEveryRegulation(Defect defect) {
    assertFalse(Regulations.DECISION_244_QD_TW.rule(defect.rule()).isEmpty());
    assertFalse(Regulations.DECISION_190_QD_TW.rule(defect.rule()).isEmpty());
    assertFalse(Regulations.own(Adopted.LENIENT).rule(defect.rule()).isEmpty());
  }

  @Test
  void aRefusalOfARuleIsGivenItsArticleAndOthersAreLeftAsTheyAre() {
    Refusal twice = Refusal.of(RuleCode.OVER_VOTE, "marks");
    Refusal notIn244 = Refusal.of(RuleCode.SURPLUS_OF_SMALL_BODY);

    List<Refusal> cited = Regulations.DECISION_244_QD_TW.cite(List.of(twice, notIn244));

    assertEquals(
        Map.of(
            "article",
            Map.of(
                "vi", "khoản 2 Điều 17, Quyết định số 244-QĐ/TW",
                "en", "Article 17(2), Decision No. 244-QĐ/TW"),
            "certainty",
            "READ"),
        cited.get(0).arguments());
    assertEquals(notIn244, cited.get(1));
  }

  @Test
  void ownRulesAreShownWithEveryRuleTheyCanHave() {
    Regulation own = Regulations.byId("own").orElseThrow();

    for (RuleCode code :
        List.of(
            RuleCode.SURPLUS_OWN_LIMIT,
            RuleCode.FEWER_VOTES_THAN_REQUIRED,
            RuleCode.SINGLE_NAME_ONE_BOX,
            RuleCode.MORE_THAN_HALF,
            RuleCode.PLURALITY)) {
      assertTrue(own.rule(code).isPresent(), code.name());
    }
    assertEquals(
        "Nghị quyết của đại hội",
        own.rule(RuleCode.PLURALITY).orElseThrow().citation().text(Language.VIETNAMESE));
    assertEquals(Optional.of(Regulations.DECISION_190_QD_TW), Regulations.byId("190"));
    assertEquals(Optional.empty(), Regulations.byId("191"));
  }

  private static String provision(String id, Citation.Source source, RuleCode code) {
    Rule rule = Regulations.decision(id).orElseThrow().rule(code).orElseThrow();
    Citation citation = rule.citation();
    assertEquals(source, citation.source());
    String clause = citation.clause().isEmpty() ? "" : "(" + citation.clause() + ")";
    return citation.article() + clause + " " + rule.certainty();
  }
}
