package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kiemphieu.testing.Exercises;

/** Who is on the list, and under which number. */
class NameCheckTest {

  private static final Regulation D190 = Regulations.DECISION_190_QD_TW;

  @Test
  @Exercises(RuleCode.CANDIDATE_NUMBERS)
  void twoCandidatesCannotHaveOneNumber() {
    List<Candidate> candidates = new ArrayList<>(Lists.candidates(3));
    candidates.set(2, Lists.candidate(2, "Trần Văn Ac"));

    List<Finding> findings = check(candidates, List.of());

    assertEquals(List.of(RuleCode.CANDIDATE_NUMBERS), Lists.standing(findings));
    assertEquals("candidates[2].number", findings.get(0).refusal().field());
    assertEquals("Trần Văn Ac mang số 2, phải là số 3.", Lists.vietnamese(findings.get(0)));
    assertEquals(
        List.of(RuleCode.CANDIDATE_NUMBERS),
        Lists.standing(findings, RuleCode.CANDIDATE_NUMBERS),
        "that numbers differ is not a decree anybody can overrule");
  }

  @Test
  @Exercises(RuleCode.CANDIDATE_NUMBERS)
  void numbersHaveNoGapAndStartAtOne() {
    List<Candidate> candidates =
        List.of(
            Lists.candidate(0, "Lê An"), Lists.candidate(2, "Lê Bá"), Lists.candidate(4, "Lê Ca"));

    List<Finding> findings = check(candidates, List.of());

    assertEquals(
        List.of("candidates[0].number", "candidates[2].number"),
        findings.stream().map(finding -> finding.refusal().field()).toList());
  }

  @Test
  @Exercises(RuleCode.PERSON_LISTED_TWICE)
  void onePersonTypedComposedAndDecomposedIsListedTwice() {
    List<Candidate> candidates =
        List.of(
            Lists.candidate(1, "Nguyễn Thị Hồng"),
            Lists.candidate(2, "Nguyê\u0303n Thi\u0323 Hô\u0300ng"));

    List<Finding> findings = check(candidates, List.of());

    assertEquals(List.of(RuleCode.PERSON_LISTED_TWICE), Lists.codes(findings));
    assertEquals(
        "Nguyễn Thị Hồng (số 2) trùng với số 1: cùng họ tên và không có ngày sinh khác nhau để"
            + " phân biệt.",
        Lists.vietnamese(findings.get(0)));
  }

  @Test
  @Exercises(RuleCode.NAMESAKES)
  void namesakesWithDifferentDatesOfBirthAreOnlyPointedOut() {
    List<Candidate> candidates =
        List.of(
            candidate(1, Lists.person("Lê Văn An", "1970-01-01"), true),
            candidate(2, Lists.person("LÊ VĂN AN", "1981-02-03"), true));

    List<Finding> findings = check(candidates, List.of());

    assertEquals(List.of(RuleCode.NAMESAKES), Lists.codes(findings));
    assertEquals(Finding.Severity.WARNING, findings.get(0).severity());
    assertEquals(List.of(), Lists.standing(findings));
  }

  @Test
  @Exercises(RuleCode.OFFICIAL_MEMBERS_ONLY)
  void aProbationaryMemberCannotStand() {
    List<Candidate> candidates =
        List.of(
            candidate(1, Lists.person("Lê Văn An"), true),
            candidate(2, Lists.person("Lê Văn Bình"), false));

    List<Finding> findings = check(candidates, List.of());

    assertEquals(
        List.of(RuleCode.OFFICIAL_MEMBERS_ONLY),
        Lists.standing(findings, RuleCode.OFFICIAL_MEMBERS_ONLY));
    assertEquals("candidates[1].officialMember", findings.get(0).refusal().field());
    assertEquals(
        "Lê Văn Bình (số 2) không phải là đảng viên chính thức nên không được có tên trong danh sách"
            + " bầu cử.",
        Lists.vietnamese(findings.get(0)));
  }

  @Test
  @Exercises(RuleCode.TELLER_NOT_CANDIDATE)
  void tellersCannotBeCandidates() {
    List<Person> board = List.of(Lists.person("trần văn  ab", "1975-05-05"), Lists.person("Hồ Ý"));

    List<Finding> findings = check(Lists.candidates(3), board);

    assertEquals(
        List.of(RuleCode.TELLER_NOT_CANDIDATE),
        Lists.standing(findings, RuleCode.TELLER_NOT_CANDIDATE));
    assertEquals("candidates[1].name", findings.get(0).refusal().field());
    assertEquals(
        "Trần Văn Ab (số 2) là thành viên ban kiểm phiếu: cùng họ tên và không có ngày sinh khác nhau"
            + " để phân biệt.",
        Lists.vietnamese(findings.get(0)));
  }

  @Test
  @Exercises(RuleCode.TELLER_NOT_CANDIDATE)
  void aNamesakeOfATellerBornOnAnotherDayMayStand() {
    List<Candidate> candidates = List.of(candidate(1, Lists.person("Lê An", "1970-01-01"), true));

    assertEquals(List.of(), check(candidates, List.of(Lists.person("Lê An", "1970-01-02"))));
  }

  private static List<Finding> check(List<Candidate> candidates, List<Person> board) {
    int seats = candidates.size();
    return D190.check(new ListProposal(Office.DELEGATES, seats, candidates, board));
  }

  private static Candidate candidate(int number, Person person, boolean officialMember) {
    return new Candidate(
        number, person, officialMember, Optional.empty(), Candidate.Nomination.CONVENING_COMMITTEE);
  }
}
