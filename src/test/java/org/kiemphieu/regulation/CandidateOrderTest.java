package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.testing.Exercises;

/** Given name, family name, middle name, then longer Party membership. */
class CandidateOrderTest {

  @ParameterizedTest
  @CsvSource({
    "Vũ Thị Ánh, Lê Văn Ân, given names by letter: a before â",
    "Vũ Văn Dũng, An Văn Đức, given names by letter: d before đ",
    "Vũ Văn Hoa, An Văn Hòa, given names by tone: level before huyền",
    "Vũ Văn Hòa, An Văn Hóa, given names by tone: huyền before sắc",
    "Đặng Thu Lan, Lê Anh Lan, then family names: đ before l",
    "Lê Anh Lan, Lê Thu Lan, then middle names",
    "Lê Lan, Lê Anh Lan, no middle name before any",
    "Lan, Lê Lan, no family name before any",
  })
  @Exercises(RuleCode.NAME_ORDER)
  void theFirstStandsBeforeTheSecond(String first, String second, String because) {
    assertTrue(compare(at(first, ""), at(second, "")) < 0, because);
    assertTrue(compare(at(second, ""), at(first, "")) > 0, because);
  }

  @Test
  @Exercises(RuleCode.NAME_ORDER)
  void ofNamesakesTheLongerMemberStandsFirst() {
    Candidate longer = at("Lê Thu Lan", "1995-03-03");
    Candidate shorter = at("Lê Thu Lan", "2005-03-03");

    assertTrue(compare(longer, shorter) < 0);
    assertTrue(compare(shorter, longer) > 0);
  }

  @Test
  void whereTheDayOfAdmissionIsNotKnownEitherOrderIsLegal() {
    Candidate known = at("Lê Thu Lan", "1995-03-03");
    Candidate unknown = at("Lê Thu Lan", "");

    assertFalse(CandidateOrder.mustStandAbove(known, unknown));
    assertFalse(CandidateOrder.mustStandAbove(unknown, known));
    assertTrue(compare(known, unknown) < 0, "a comparator needs an order all the same");
  }

  @Test
  void membershipDoesNotOutweighTheName() {
    assertTrue(compare(at("Lê Thu An", "2020-01-01"), at("Lê Thu Lan", "1980-01-01")) < 0);
  }

  @Test
  void aCongressListIsSortedAsPrinted() {
    List<String> printed =
        List.of(
            "Nguyễn Văn An",
            "Trần Đức Anh",
            "Lê Thị Ánh",
            "Phạm Văn Ân",
            "Hoàng Văn Bình",
            "Đỗ Mạnh Cường",
            "Bùi Tiến Dũng",
            "Ngô Quang Đạt",
            "Nguyễn Thị Hương",
            "Vũ Thu Hường",
            "Lý Văn Oanh",
            "Cao Văn Ổn",
            "Tạ Thị Uyên",
            "Mai Văn Ước",
            "Đinh Thị Yến");
    List<Candidate> shuffled = new ArrayList<>();
    printed.forEach(name -> shuffled.add(at(name, "")));
    Collections.reverse(shuffled);

    shuffled.sort(CandidateOrder.INSTANCE);

    assertEquals(printed, shuffled.stream().map(c -> c.person().name().text()).toList());
  }

  @Test
  @Exercises(RuleCode.NAME_ORDER)
  void eachLineThatOughtToStandHigherIsNamed() {
    List<Candidate> candidates =
        List.of(
            Lists.candidate(1, "Trần Bình"),
            Lists.candidate(2, "Trần An"),
            Lists.candidate(3, "Trần Dũng"),
            Lists.candidate(4, "Trần Cường"));

    List<Finding> findings =
        Regulations.DECISION_244_QD_TW.check(
            new ListProposal(Office.DELEGATES, 4, candidates, List.of()));

    assertEquals(List.of(RuleCode.NAME_ORDER, RuleCode.NAME_ORDER), Lists.standing(findings));
    assertEquals(
        List.of(
            "Trần An (số 2) phải xếp trước Trần Bình.",
            "Trần Cường (số 4) phải xếp trước Trần Dũng."),
        findings.stream().map(Lists::vietnamese).toList());
    assertEquals(List.of(), Lists.standing(findings, RuleCode.NAME_ORDER), "known, not read");
  }

  private static int compare(Candidate left, Candidate right) {
    return CandidateOrder.INSTANCE.compare(left, right);
  }

  private static Candidate at(String name, String memberSince) {
    Optional<LocalDate> since =
        memberSince.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(memberSince));
    return new Candidate(1, Lists.person(name), true, since, Candidate.Nomination.SELF);
  }
}
