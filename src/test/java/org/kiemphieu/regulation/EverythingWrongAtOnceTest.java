package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;

/** A check reports everything, so that a secretariat corrects a list once and not five times. */
class EverythingWrongAtOnceTest {

  private static final List<RuleCode> EVERYTHING =
      List.of(
          RuleCode.CANDIDATE_NUMBERS,
          RuleCode.PERSON_LISTED_TWICE,
          RuleCode.NAMESAKES,
          RuleCode.OFFICIAL_MEMBERS_ONLY,
          RuleCode.TELLER_NOT_CANDIDATE,
          RuleCode.SURPLUS_AT_MOST_30_PERCENT,
          RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT,
          RuleCode.NAME_ORDER);

  /** Ten names for six seats: a surplus of four, where 30% is 1.8. */
  private static ListProposal faulty() {
    List<Candidate> candidates =
        List.of(
            line(1, Lists.person("Lê Văn Bình", "1970-01-01"), true),
            line(2, Lists.person("Lê Văn An"), true),
            line(3, Lists.person("Lê Văn Bình", "1980-01-01"), true),
            line(3, Lists.person("Lê Văn Cường"), true),
            line(5, Lists.person("Lê Văn Dũng"), false),
            line(6, Lists.person("Lê Văn Giang"), true),
            line(7, Lists.person("Lê Văn Hà"), true),
            line(8, Lists.person("Lê Văn Khánh"), true),
            line(9, Lists.person("Lê Văn Khánh"), true),
            line(10, Lists.person("Lê Văn Lâm"), true));
    List<Person> board = List.of(Lists.person("Lê Văn Hà"));
    return new ListProposal(Office.EXECUTIVE_COMMITTEE, 6, candidates, board);
  }

  @Test
  void everyFindingComesTogetherAndEachOnce() {
    assertEquals(EVERYTHING, Lists.codes(Regulations.DECISION_190_QD_TW.check(faulty())));
  }

  @Test
  void decision244FindsTheSameButTheAdviceOf190() {
    List<RuleCode> expected =
        EVERYTHING.stream()
            .filter(code -> code != RuleCode.SURPLUS_PREPARED_10_TO_15_PERCENT)
            .toList();

    assertEquals(expected, Lists.codes(Regulations.DECISION_244_QD_TW.check(faulty())));
  }

  @Test
  void overrulingLeavesWhatCannotBeOverruled() {
    List<Finding> findings = Regulations.DECISION_190_QD_TW.check(faulty());

    assertEquals(
        List.of(
            RuleCode.CANDIDATE_NUMBERS,
            RuleCode.PERSON_LISTED_TWICE,
            RuleCode.OFFICIAL_MEMBERS_ONLY,
            RuleCode.TELLER_NOT_CANDIDATE,
            RuleCode.SURPLUS_AT_MOST_30_PERCENT),
        Lists.standing(findings, RuleCode.values()));
  }

  /** A placeholder that no argument fills would reach the screen as it is. */
  @Test
  void everySentenceHasAllItsFigures() {
    for (Finding finding : Regulations.DECISION_190_QD_TW.check(faulty())) {
      for (Language language : Language.values()) {
        String sentence = Messages.sentence(finding.refusal(), language);

        assertFalse(sentence.contains("{"), sentence);
      }
    }
  }

  private static Candidate line(int number, Person person, boolean officialMember) {
    return new Candidate(
        number, person, officialMember, Optional.empty(), Candidate.Nomination.CONVENING_COMMITTEE);
  }
}
