package org.kiemphieu.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiemphieu.conclusion.domain.BallotsOf;
import org.kiemphieu.conclusion.domain.ComplaintSubject;
import org.kiemphieu.conclusion.domain.Deadline;
import org.kiemphieu.conclusion.domain.Document;
import org.kiemphieu.conclusion.domain.Retention;
import org.kiemphieu.conclusion.domain.SealStage;
import org.kiemphieu.conclusion.domain.SealStep;
import org.kiemphieu.conclusion.domain.SealSteps;
import org.kiemphieu.conclusion.domain.SealedPackage;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Exercises;

/**
 * Packages of ballots: BALLOTS_SEALED (244 Art. 7(2), 190 Art. 8(2)), UNSEALED_BY_DECISION,
 * BALLOTS_KEPT_SIX_MONTHS and DESTROYED_WITHOUT_COMPLAINT (190 Art. 35).
 */
class SealedPackageTest {

  /** Written from the design, not from the code. */
  private static final String EXPECTED =
      """
                          SEALED HANDED_OVER UNSEALED DESTROYED
      SEAL_BALLOTS           x        -         x         -
      TAKE_OVER_BALLOTS      x        -         -         -
      UNSEAL_BALLOTS         x        x         -         -
      DESTROY_BALLOTS        -        x         -         -
      """;

  private static final LocalDate CLOSED = LocalDate.of(2025, 8, 29);
  private static final LocalDate LAST_COMPLAINT = LocalDate.of(2025, 9, 23);
  private static final BallotsOf BALLOTS = new BallotsOf("ban-chap-hanh", 1);
  private static final Optional<Deadline> DEADLINE =
      Optional.of(new Deadline.Known(CLOSED, 15, LAST_COMPLAINT, List.of()));

  @ParameterizedTest
  @EnumSource(SealStage.class)
  @Exercises({RuleCode.BALLOTS_SEALED, RuleCode.UNSEALED_BY_DECISION})
  void aCommandIsTakenWhereTheTableSaysSo(SealStage stage) {
    List<String> lines = EXPECTED.lines().toList();
    int column = words(lines.get(0)).indexOf(stage.name()) + 1;
    for (String line : lines.subList(1, lines.size())) {
      Command command = Command.valueOf(words(line).get(0));
      boolean expected = words(line).get(column).equals("x");

      assertEquals(expected, SealSteps.check(stage, command).isEmpty(), stage + " " + command);
      assertEquals(expected, SealSteps.commandsIn(stage).contains(command));
    }
  }

  @ParameterizedTest
  @EnumSource(SealStage.class)
  void everyStateIsReached(SealStage stage) {
    assertEquals(stage, in(stage).stage());
  }

  /** Calendar months; the day after the last one is the first. */
  @ParameterizedTest
  @CsvSource({
    "2025-08-29, 2025-08-29, 2026-02-28",
    "2025-08-31, 2025-08-30, 2026-02-28",
    "2025-01-24, 2025-01-24, 2025-07-24",
    "2025-03-31, 2025-03-31, 2025-09-30",
    // Ballots of an election ordered afterwards are kept from their own sealing.
    "2025-01-24, 2025-03-10, 2025-09-10",
  })
  @Exercises(RuleCode.BALLOTS_KEPT_SIX_MONTHS)
  void ballotsAreKeptForSixCalendarMonths(LocalDate closed, LocalDate sealed, LocalDate until) {
    SealedPackage one = new SealedPackage("goi-1", List.of(sealing(sealed)));

    assertEquals(until, one.keptUntil(closed, Retention.MONTHS));
  }

  @Test
  @Exercises({RuleCode.DESTROYED_WITHOUT_COMPLAINT, RuleCode.BALLOTS_KEPT_SIX_MONTHS})
  void everythingAgainstADestructionIsSaidAtOnce() {
    Retention retention =
        retention(new Retention.OpenComplaint("don-1", new ComplaintSubject.OfAssembly()));

    List<String> faults = new ArrayList<>();
    LocalDate on = LocalDate.of(2025, 9, 23);
    faults.addAll(codes(in(SealStage.UNSEALED).faults(destruction(on), on)));
    faults.addAll(codes(retention.faults(in(SealStage.UNSEALED), on)));

    assertEquals(
        List.of(
            "SEAL_STATE_FORBIDS",
            "DESTRUCTION_TOO_EARLY",
            "DESTRUCTION_BEFORE_DEADLINE",
            "DESTRUCTION_COMPLAINT_OPEN"),
        faults);
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28, 1", "2026-03-01, 0"})
  void theDayAfterTheSixMonthsIsTheFirst(LocalDate on, int faults) {
    SealedPackage kept = in(SealStage.HANDED_OVER);

    assertEquals(faults, retention().faults(kept, on).size());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), retention().destroyableFrom(kept));
  }

  @Test
  void aComplaintAboutOtherBallotsDoesNotKeepThese() {
    Retention retention =
        retention(
            new Retention.OpenComplaint("don-1", new ComplaintSubject.OfElection("bi-thu")),
            new Retention.OpenComplaint(
                "don-2", new ComplaintSubject.OfCount("ban-chap-hanh", 1, 2)));

    assertEquals(List.of("don-2"), retention.complaintsAbout(in(SealStage.HANDED_OVER)));
  }

  @Test
  void nothingIsDestroyedBeforeTheClosingOrByAGuess() {
    SealedPackage kept = in(SealStage.HANDED_OVER);
    Retention open = new Retention(Optional.empty(), Optional.empty(), List.of(), Optional.of(6));
    Retention guess =
        new Retention(
            Optional.of(CLOSED),
            Optional.of(new Deadline.Undecided(CLOSED, 15, LAST_COMPLAINT)),
            List.of(),
            Optional.of(6));

    assertEquals(
        List.of("ASSEMBLY_NOT_CLOSED"), codes(open.faults(kept, LocalDate.of(2027, 1, 1))));
    assertEquals(
        List.of("DESTRUCTION_DEADLINE_UNKNOWN"),
        codes(guess.faults(kept, LocalDate.of(2027, 1, 1))));
    assertEquals(Optional.empty(), guess.destroyableFrom(kept));
  }

  @Test
  void stepsComeInTheOrderOfTheirDays() {
    SealedPackage sealed = in(SealStage.SEALED);
    SealStep before = handover(CLOSED.minusDays(1));

    assertEquals(List.of("DAYS_OUT_OF_ORDER"), codes(sealed.faults(before, CLOSED)));
    assertEquals(
        List.of("DAY_IN_FUTURE"), codes(sealed.faults(handover(CLOSED.plusDays(1)), CLOSED)));
    // What was written down wrongly may have been a day too late.
    assertEquals(List.of(), codes(sealed.faults(sealing(CLOSED.minusDays(1)), CLOSED)));
  }

  @Test
  void aRoundStandsInAPackageOnce() {
    SealStep.Sealing twice =
        new SealStep.Sealing(
            CLOSED, List.of(BALLOTS, BALLOTS), 1, List.of("A"), List.of("B"), "Hội trường");

    assertEquals(List.of("SEALED_ROUND_TWICE"), codes(SealedPackage.faults(twice, CLOSED)));
  }

  @Test
  void whatIsInItIsWhatWasSealedLast() {
    SealStep.Sealing other =
        new SealStep.Sealing(
            CLOSED.plusDays(40),
            List.of(new BallotsOf("bi-thu", 1)),
            1,
            List.of("A"),
            List.of("B"),
            "Văn phòng");
    List<SealStep> steps = new ArrayList<>(in(SealStage.UNSEALED).steps());
    steps.add(other);
    SealedPackage again = new SealedPackage("goi-1", steps);

    assertEquals(SealStage.SEALED, again.stage());
    assertEquals(List.of(new BallotsOf("bi-thu", 1)), again.ballots());
    assertEquals(CLOSED, again.firstSealedOn());
    assertInstanceOf(SealStep.Sealing.class, again.latest());
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.strip().split(" +"));
  }

  private static List<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(one -> one.code().name()).toList();
  }

  private static Retention retention(Retention.OpenComplaint... open) {
    return new Retention(
        Optional.of(CLOSED), DEADLINE, List.of(open), Optional.of(Retention.MONTHS));
  }

  private static SealStep.Sealing sealing(LocalDate on) {
    return new SealStep.Sealing(on, List.of(BALLOTS), 2, List.of("A"), List.of("B"), "Hội trường");
  }

  private static SealStep.Handover handover(LocalDate on) {
    return new SealStep.Handover(on, "C", "Văn phòng");
  }

  private static SealStep.Unsealing unsealing(LocalDate on) {
    return new SealStep.Unsealing(on, new Document("7-QĐ/UBKT", on), "Ủy ban Kiểm tra", "Xác minh");
  }

  private static SealStep.Destruction destruction(LocalDate on) {
    return new SealStep.Destruction(on, List.of("C"), "Văn phòng", "3-BB");
  }

  private static SealedPackage in(SealStage stage) {
    List<SealStep> steps =
        switch (stage) {
          case SEALED -> List.of(sealing(CLOSED));
          case HANDED_OVER -> List.of(sealing(CLOSED), handover(CLOSED));
          case UNSEALED -> List.of(sealing(CLOSED), unsealing(CLOSED.plusDays(10)));
          case DESTROYED ->
              List.of(sealing(CLOSED), handover(CLOSED), destruction(CLOSED.plusYears(1)));
        };
    return new SealedPackage("goi-1", steps);
  }
}
