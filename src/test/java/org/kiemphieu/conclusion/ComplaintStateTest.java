package org.kiemphieu.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiemphieu.conclusion.domain.BallotsOf;
import org.kiemphieu.conclusion.domain.Complaint;
import org.kiemphieu.conclusion.domain.ComplaintStage;
import org.kiemphieu.conclusion.domain.ComplaintState;
import org.kiemphieu.conclusion.domain.ComplaintStep;
import org.kiemphieu.conclusion.domain.ComplaintSubject;
import org.kiemphieu.conclusion.domain.Deadline;
import org.kiemphieu.conclusion.domain.Document;
import org.kiemphieu.conclusion.domain.Finding;
import org.kiemphieu.conclusion.domain.Findings;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Exercises;

/** Every cell of the table of complaints (190 Art. 33(1)): COMPLAINT_VERIFIED_BY_SUPERIOR. */
class ComplaintStateTest {

  /** Written from the design, not from the code. */
  private static final String EXPECTED =
      """
                 RECEIVED LATE UPHELD REJECTED WITHDRAWN
      CORRECT       x      x     -       -         -
      UPHOLD        x      -     x       x         -
      REJECT        x      -     x       x         -
      WITHDRAW      x      x     -       -         -
      """;

  private static final LocalDate CLOSED = LocalDate.of(2025, 10, 17);
  private static final LocalDate LAST = LocalDate.of(2025, 11, 7);
  private static final Optional<Deadline> DEADLINE =
      Optional.of(new Deadline.Known(CLOSED, 15, LAST, List.of()));
  private static final Document DOCUMENT = new Document("12-KL/UBKT", LAST.plusDays(20));

  @ParameterizedTest
  @EnumSource(ComplaintStep.class)
  @Exercises(RuleCode.COMPLAINT_VERIFIED_BY_SUPERIOR)
  void aStepIsTakenWhereTheTableSaysSo(ComplaintStep step) {
    List<String> stages = words(0);
    List<String> cells =
        EXPECTED.lines().filter(line -> line.startsWith(step.name())).findFirst().stream()
            .flatMap(line -> Arrays.stream(line.strip().split(" +")).skip(1))
            .toList();
    for (ComplaintStage stage : ComplaintStage.values()) {
      boolean expected = cells.get(stages.indexOf(stage.name())).equals("x");

      assertEquals(expected, in(stage).faults(step).isEmpty(), stage + " " + step);
    }
  }

  @ParameterizedTest
  @EnumSource(ComplaintStage.class)
  void everyStateIsReached(ComplaintStage stage) {
    assertEquals(stage, in(stage).stage());
    assertEquals(stage == ComplaintStage.RECEIVED, in(stage).open());
  }

  @ParameterizedTest
  @CsvSource({"2025-11-07, RECEIVED", "2025-11-08, LATE"})
  @Exercises(RuleCode.COMPLAINT_WITHIN_15_WORKING_DAYS)
  void theLastDayIsInTime(LocalDate receivedOn, ComplaintStage expected) {
    assertEquals(
        expected, ComplaintState.of(complaint(receivedOn), Optional.empty(), DEADLINE).stage());
  }

  @Test
  void withoutADeadlineNothingIsLate() {
    ComplaintState none =
        ComplaintState.of(complaint(LAST.plusYears(1)), Optional.empty(), Optional.empty());
    ComplaintState unknown =
        ComplaintState.of(
            complaint(LAST.plusYears(1)),
            Optional.empty(),
            Optional.of(new Deadline.Undecided(CLOSED, 15, LAST)));

    assertEquals(ComplaintStage.RECEIVED, none.stage());
    assertEquals(ComplaintStage.RECEIVED, unknown.stage());
  }

  @Test
  void whatIsLateIsRefusedWithItsDays() {
    List<Refusal> faults = in(ComplaintStage.LATE).faults(ComplaintStep.UPHOLD);

    assertEquals(List.of("COMPLAINT_LATE"), faults.stream().map(f -> f.code().name()).toList());
    assertEquals(LAST, faults.get(0).arguments().get("last"));
    assertEquals(LAST.plusDays(1), faults.get(0).arguments().get("receivedOn"));
  }

  @Test
  void aFindingComesAfterItsComplaintAndNotFromTheFuture() {
    Finding early = new Finding.Rejected("Không", new Document("1-KL", CLOSED));
    Finding future = new Finding.Withdrawn("Rút", LAST.plusDays(9));

    assertEquals(
        List.of("DAYS_OUT_OF_ORDER"), codes(Findings.faults(early, complaint(LAST), LAST)));
    assertEquals(List.of("DAY_IN_FUTURE"), codes(Findings.faults(future, complaint(LAST), LAST)));
    assertEquals(List.of(), codes(Findings.faults(future, complaint(LAST), LAST.plusDays(9))));
  }

  @ParameterizedTest
  @CsvSource({"bch, 1, true, true", "bch, 2, true, false", "ubkt, 1, false, false"})
  void ballotsMatterToTheComplaintsAboutThem(
      String election, int round, boolean ofElection, boolean ofCount) {
    BallotsOf ballots = new BallotsOf(election, round);

    assertEquals(true, new ComplaintSubject.OfAssembly().concerns(ballots));
    assertEquals(ofElection, new ComplaintSubject.OfElection("bch").concerns(ballots));
    assertEquals(ofCount, new ComplaintSubject.OfCount("bch", 1, 3).concerns(ballots));
  }

  private static List<String> words(int line) {
    return List.of(EXPECTED.lines().toList().get(line).strip().split(" +"));
  }

  private static List<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(one -> one.code().name()).toList();
  }

  private static Complaint complaint(LocalDate receivedOn) {
    return new Complaint("Người gửi", new ComplaintSubject.OfAssembly(), receivedOn, "Nội dung");
  }

  private static ComplaintState in(ComplaintStage stage) {
    return switch (stage) {
      case RECEIVED -> ComplaintState.of(complaint(LAST), Optional.empty(), DEADLINE);
      case LATE -> ComplaintState.of(complaint(LAST.plusDays(1)), Optional.empty(), DEADLINE);
      case UPHELD -> found(new Finding.Upheld("Đúng", DOCUMENT));
      case REJECTED -> found(new Finding.Rejected("Không đúng", DOCUMENT));
      case WITHDRAWN -> found(new Finding.Withdrawn("Rút", DOCUMENT.date()));
    };
  }

  private static ComplaintState found(Finding finding) {
    return ComplaintState.of(complaint(LAST), Optional.of(finding), DEADLINE);
  }
}
