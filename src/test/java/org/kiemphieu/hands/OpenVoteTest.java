package org.kiemphieu.hands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kiemphieu.hands.domain.Declared;
import org.kiemphieu.hands.domain.HallSection;
import org.kiemphieu.hands.domain.HallSections;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.HandsRefusal;
import org.kiemphieu.hands.domain.HandsStep;
import org.kiemphieu.hands.domain.HandsTold;
import org.kiemphieu.hands.domain.Motion;
import org.kiemphieu.hands.domain.Open;
import org.kiemphieu.hands.domain.Prepared;
import org.kiemphieu.hands.domain.VoteBase;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.HandsBase;
import org.kiemphieu.regulation.HandsMatter;
import org.kiemphieu.regulation.Majority;

/** From what is put to the vote to what is declared, without a database. */
class OpenVoteTest {

  private static final HallSection A = new HallSection("khu-a", "Khu A", 12);
  private static final HallSection B = new HallSection("khu-b", "Khu B", 8);
  private static final HallSections HALL = new HallSections(List.of(A, B));
  private static final Prepared PREPARED =
      new Prepared(
          2,
          new Motion(HandsMatter.PROGRAMME, "Thông qua chương trình", List.of(), Optional.empty()));

  @Test
  void hallThatNobodyDividedIsOneSectionWithEverybodyPresent() {
    Open open = opened(17, HallSections.NONE);

    assertEquals(List.of(new HallSection("hoi-truong", "Hội trường", 17)), open.sections());
    assertEquals(
        new HandVotes(15, 2, 0), open.votes(open.sections().get(0), told(OptionalInt.empty(), 2)));
  }

  @Test
  void somebodyWhereNobodyCountsAndAnOldMotionAreSaidAtOnce() {
    HandsStep step = PREPARED.open(1, base(21), HALL);

    assertEquals(
        List.of(HandsRefusal.MOTION_VERSION_STALE, HandsRefusal.SECTIONS_BELOW_PRESENT),
        codes(((HandsStep.Refused) step).refusals()));
  }

  @Test
  void restIsKnownOnlyWhereEverySeatIsTaken() {
    Open full = opened(20, HALL);
    Open withEmptySeats = opened(19, HALL);
    HandsTold rest = told(OptionalInt.empty(), 1);

    assertEquals(List.of(), full.check(A, rest, Map.of()));
    assertEquals(new HandVotes(11, 1, 0), full.votes(A, rest));
    assertFalse(withEmptySeats.presentBySection());
    assertEquals(
        List.of(HandsRefusal.REST_NOT_KNOWN), codes(withEmptySeats.check(A, rest, Map.of())));
  }

  @Test
  void noMoreHandsThanPeopleInTheSectionOrInTheHall() {
    Open open = opened(19, HALL);

    assertEquals(
        List.of(HandsRefusal.SECTION_SUM_ABOVE_SEATED),
        codes(open.check(B, told(OptionalInt.of(8), 1), Map.of())));
    assertEquals(
        List.of(HandsRefusal.SECTION_SUM_ABOVE_SEATED),
        codes(open.check(B, told(OptionalInt.of(Integer.MAX_VALUE), Integer.MAX_VALUE), Map.of())));
    Map<String, HandVotes> other = Map.of(A.code(), new HandVotes(12, 0, 0));
    assertEquals(
        List.of(HandsRefusal.HANDS_SUM_ABOVE_PRESENT),
        codes(open.check(B, told(OptionalInt.of(8), 0), other)));
    assertEquals(List.of(), codes(open.check(B, told(OptionalInt.of(7), 0), other)));
  }

  /** What the section said before is not added to what it says now. */
  @Test
  void correctionTakesThePlaceOfWhatWasCounted() {
    Open open = opened(20, HALL);
    Map<String, HandVotes> counted =
        Map.of(A.code(), new HandVotes(12, 0, 0), B.code(), new HandVotes(8, 0, 0));

    assertEquals(List.of(), open.check(B, told(OptionalInt.of(7), 1), counted));
  }

  @Test
  void declaredIsWhatWasCountedInEverySection() {
    Open open = opened(20, HALL);
    Map<String, HandVotes> one = Map.of(A.code(), new HandVotes(12, 0, 0));
    Map<String, HandVotes> all =
        Map.of(A.code(), new HandVotes(9, 2, 1), B.code(), new HandVotes(2, 6, 0));

    HandsStep early = open.declare(new HandVotes(11, 8, 1), one);
    HandsStep asCounted = open.declare(new HandVotes(11, 8, 1), all);

    List<Refusal> faults = ((HandsStep.Refused) early).refusals();
    assertEquals(
        List.of(HandsRefusal.SECTIONS_NOT_COUNTED, HandsRefusal.HANDS_SUM_CHANGED), codes(faults));
    assertEquals(List.of("Khu B"), faults.get(0).arguments().get("missing"));
    Declared declared = assertInstanceOf(Declared.class, ((HandsStep.Next) asCounted).state());
    assertEquals(new HandVotes(11, 8, 1), declared.result().votes());
    assertEquals("ADOPTED", declared.result().kind().name());
  }

  @Test
  void sectionsAndNamesAreNamedOnce() {
    HallSections twice = new HallSections(List.of(A, new HallSection("khu-a", "Khu A", 3), B));
    Motion motion =
        new Motion(
            HandsMatter.PRESIDIUM, "Bầu", List.of("Lê An", "Lê Bình", "Lê An"), Optional.empty());

    assertEquals(
        List.of("sections[1].code", "sections[1].name"),
        twice.check().stream().map(Refusal::field).toList());
    assertEquals(List.of("names[2]"), motion.check().stream().map(Refusal::field).toList());
  }

  private static Open opened(int present, HallSections hall) {
    return (Open) ((HandsStep.Next) PREPARED.open(2, base(present), hall)).state();
  }

  private static VoteBase base(int present) {
    return new VoteBase(
        HandsBase.RESOLUTIONS,
        new Base(21, List.of()),
        present,
        Basis.CONVENED_LESS_DEDUCTIONS,
        Majority.MORE_THAN_HALF,
        false);
  }

  private static HandsTold told(OptionalInt inFavour, int against) {
    return new HandsTold(inFavour, against, 0);
  }

  private static List<RefusalCode> codes(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::code).toList();
  }
}
