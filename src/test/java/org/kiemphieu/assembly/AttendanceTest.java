package org.kiemphieu.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Deduction;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.TieSettlement;

/** Quorum (Charter Art. 11) and the base for resolutions (294-QĐ/TW 9.3.2). */
class AttendanceTest {

  @ParameterizedTest
  @CsvSource({"9, 6", "10, 7", "11, 8", "350, 234", "1500, 1000", "1000000, 666667", "1, 1"})
  void twoThirdsOfThoseConvenedMustBePresent(int convened, int needed) {
    assertEquals(needed, present(convened, 0).quorum());
    assertEquals(Optional.empty(), missed(present(convened, needed), Set.of()));
    assertEquals(
        Optional.of(RuleCode.QUORUM),
        missed(present(convened, needed - 1), Set.of()).map(Refusal::code));
  }

  @Test
  void theRefusalSaysHowManyAreMissingAndWhereItStands() {
    Refusal refusal = missed(present(350, 233), Set.of()).orElseThrow();

    assertEquals(
        "Có mặt 233 trong số 350 người được triệu tập, chưa đủ hai phần ba.",
        Messages.sentence(refusal, Language.VIETNAMESE));
    assertEquals("KNOWN", refusal.arguments().get("certainty"));
  }

  @Test
  void theAssemblyCanRuleOtherwiseBecauseItsTextWasNotRead() {
    assertEquals(Optional.empty(), missed(present(350, 1), Set.of(RuleCode.QUORUM)));
  }

  @Test
  void ownRulesHaveNoQuorum() {
    OwnRules adopted =
        new OwnRules(
            "Nghị quyết",
            OptionalInt.empty(),
            false,
            PaperKind.MARK_FOR,
            1,
            Basis.VALID,
            Majority.PLURALITY,
            Set.of(),
            TieSettlement.LOT);

    assertEquals(Optional.empty(), present(9, 1).quorumMissed(Regulations.own(adopted), Set.of()));
  }

  @Test
  void resolutionsDeductOnlyTemporaryActivityAndThoseExemptedAndAbsent() {
    Deduction elsewhere = new Deduction(Deduction.Kind.TEMPORARY_ACTIVITY, 7, "");
    Deduction exempted = new Deduction(Deduction.Kind.EXEMPTED_AND_ABSENT, 4, "");
    Attendance attendance =
        new Attendance(
            new Base(
                120,
                List.of(
                    elsewhere,
                    new Deduction(Deduction.Kind.SUSPENDED_OR_DETAINED, 1, ""),
                    exempted,
                    new Deduction(Deduction.Kind.ABSENT_WITH_REASON, 3, ""))),
            100);

    assertEquals(105, attendance.base().size());
    assertEquals(
        new Attendance(new Base(120, List.of(elsewhere, exempted)), 100),
        attendance.forResolutions());
    assertEquals(109, attendance.forResolutions().base().size());
  }

  private static Attendance present(int convened, int present) {
    return new Attendance(new Base(convened, List.of()), present);
  }

  private static Optional<Refusal> missed(Attendance attendance, Set<RuleCode> overruled) {
    return attendance.quorumMissed(Regulations.DECISION_190_QD_TW, overruled);
  }
}
