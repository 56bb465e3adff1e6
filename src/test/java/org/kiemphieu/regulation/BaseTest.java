package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.testing.Exercises;

/** The base of each kind of assembly (244 Art. 32, 190 Art. 30). */
class BaseTest {

  private static final Regulation D190 = Regulations.DECISION_190_QD_TW;

  @Test
  void theBaseIsThoseConvenedLessEveryLine() {
    Base base =
        new Base(
            120,
            List.of(
                new Deduction(Deduction.Kind.TEMPORARY_ACTIVITY, 7, ""),
                new Deduction(Deduction.Kind.ABSENT_WITH_REASON, 3, "")));

    assertEquals(110, base.size());
    assertEquals(List.of(), D190.check(AssemblyKind.MEMBER_CONGRESS, base));
  }

  @ParameterizedTest
  @CsvSource({
    "MEMBER_CONGRESS, TEMPORARY_ACTIVITY EXEMPTED_AND_ABSENT SUSPENDED_OR_DETAINED"
        + " ABSENT_WITH_REASON",
    "DELEGATE_CONGRESS, CONVENING_COMMITTEE_ABSENT DELEGATE_NOT_REPLACED",
    "COMMITTEE_CONFERENCE, OF_CONFERENCE",
    "INSPECTION_COMMITTEE_CONFERENCE, OF_CONFERENCE"
  })
  @Exercises({
    RuleCode.DEDUCTION_OF_THIS_ASSEMBLY,
    RuleCode.DEDUCTION_TEMPORARY_ACTIVITY,
    RuleCode.DEDUCTION_EXEMPTED_AND_ABSENT,
    RuleCode.DEDUCTION_SUSPENDED_OR_DETAINED,
    RuleCode.DEDUCTION_ABSENT_WITH_REASON,
    RuleCode.DEDUCTION_CONVENING_COMMITTEE_ABSENT,
    RuleCode.DEDUCTION_DELEGATE_NOT_REPLACED,
    RuleCode.DEDUCTION_OF_CONFERENCE
  })
  void eachKindOfAssemblyKnowsItsOwnDeductions(AssemblyKind assembly, String allowed) {
    List<String> known = Arrays.asList(allowed.split(" "));
    for (Deduction.Kind kind : Deduction.Kind.values()) {
      Base base = new Base(50, List.of(new Deduction(kind, 1, "đi công tác nước ngoài")));
      List<RuleCode> expected =
          known.contains(kind.name()) ? List.of() : List.of(RuleCode.DEDUCTION_OF_THIS_ASSEMBLY);

      assertEquals(expected, codes(D190.check(assembly, base)), kind.name());
      assertEquals(
          expected, codes(Regulations.DECISION_244_QD_TW.check(assembly, base)), kind.name());
    }
  }

  @ParameterizedTest
  @EnumSource(AssemblyKind.class)
  void anAssemblyUnderItsOwnRulesMayDeductWhatItAdopted(AssemblyKind assembly) {
    Regulation own = Regulations.own(Adopted.LENIENT);

    for (Deduction.Kind kind : Deduction.Kind.values()) {
      Base base = new Base(21, List.of(new Deduction(kind, 1, "theo nghị quyết")));
      assertEquals(List.of(), codes(own.check(assembly, base)), kind.name());
    }
  }

  @ParameterizedTest
  @CsvSource({"'', false", "'   ', false", "đi học, true"})
  @Exercises(RuleCode.DEDUCTION_REASON)
  void atAConferenceEachDeductionGivesItsReason(String reason, boolean enough) {
    Base base = new Base(21, List.of(new Deduction(Deduction.Kind.OF_CONFERENCE, 1, reason)));

    List<Refusal> refusals = D190.check(AssemblyKind.COMMITTEE_CONFERENCE, base);

    assertEquals(enough ? List.of() : List.of(RuleCode.DEDUCTION_REASON), codes(refusals));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, false", "1, true"})
  @Exercises(RuleCode.DEDUCTION_OF_SOMEBODY)
  void eachDeductionIsOfSomebody(int count, boolean enough) {
    Base base = new Base(10, List.of(new Deduction(Deduction.Kind.TEMPORARY_ACTIVITY, count, "")));

    List<Refusal> refusals = D190.check(AssemblyKind.MEMBER_CONGRESS, base);

    assertEquals(enough ? List.of() : List.of(RuleCode.DEDUCTION_OF_SOMEBODY), codes(refusals));
  }

  @ParameterizedTest
  @CsvSource({"10, 9, true", "10, 10, false", "10, 11, false"})
  @Exercises(RuleCode.BASE_POSITIVE)
  void somebodyIsLeftAfterTheDeductions(int convened, int deducted, boolean enough) {
    Base base =
        new Base(convened, List.of(new Deduction(Deduction.Kind.TEMPORARY_ACTIVITY, deducted, "")));

    List<Refusal> refusals = D190.check(AssemblyKind.MEMBER_CONGRESS, base);

    assertEquals(enough ? List.of() : List.of(RuleCode.BASE_POSITIVE), codes(refusals));
  }

  @Test
  void everythingWrongIsReportedTogetherWithItsLine() {
    Base base =
        new Base(
            5,
            List.of(
                new Deduction(Deduction.Kind.TEMPORARY_ACTIVITY, 2, ""),
                new Deduction(Deduction.Kind.OF_CONFERENCE, 4, "")));

    List<Refusal> refusals = D190.check(AssemblyKind.COMMITTEE_CONFERENCE, base);

    assertEquals(
        List.of("deductions[0].kind", "deductions[1].reason", "convened"),
        refusals.stream().map(Refusal::field).toList());
    assertEquals(
        "Được triệu tập 5, sau khi trừ còn -1; cơ sở tính kết quả ít nhất phải là 1.",
        Messages.sentence(refusals.get(2), Language.VIETNAMESE));
  }

  @ParameterizedTest
  @CsvSource({"CONVENED_LESS_DEDUCTIONS, 290", "PRESENT, 280", "COLLECTED, 278", "VALID, 270"})
  void moreThanHalfIsTakenOfTheFigureTheRegulationNames(Basis basis, int expected) {
    Base base = new Base(299, List.of(new Deduction(Deduction.Kind.DELEGATE_NOT_REPLACED, 9, "")));

    assertEquals(expected, basis.figure(base, 280, 278, 270));
  }

  private static List<RuleCode> codes(List<Refusal> refusals) {
    return refusals.stream().map(refusal -> (RuleCode) refusal.code()).toList();
  }
}
