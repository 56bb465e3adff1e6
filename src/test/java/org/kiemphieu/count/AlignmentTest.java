package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kiemphieu.count.KeyedStack.distinct;
import static org.kiemphieu.count.KeyedStack.keyedTwice;
import static org.kiemphieu.count.KeyedStack.sheet;
import static org.kiemphieu.count.KeyedStack.skipped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.count.Shift.Kind;
import org.kiemphieu.regulation.Sheet;

/** One reading out of step with another: said in one sentence instead of fifty differences. */
class AlignmentTest {

  private static final List<Sheet> STACK = distinct(50);

  @Test
  void aSheetSkippedWithTheNumberMadeUpAtTheEnd() {
    // Given sheet 17 of 50 skipped, and some other sheet keyed last
    List<Sheet> second = skipped(STACK, 17, 50, sheet(99));
    assertEquals(34, Reconciliation.of(List.of(STACK, second)).differing().size());

    // When the readings are aligned
    Alignment proposal = Alignment.propose(List.of(STACK, second)).orElseThrow();

    // Then only the sheet at the window's edge is left
    assertEquals(1, proposal.reference());
    assertEquals(List.of(new Shift(2, 17, 50, Kind.SKIPPED)), proposal.shifts());
    assertEquals(stack(18, 50), proposal.agreed());
    assertEquals(Set.of(17), proposal.remaining());
    assertEquals(Set.of(), proposal.contradicted());
  }

  @Test
  void seenFromTheOtherReadingTheSameWindowIsASheetKeyedTwice() {
    List<Sheet> second = skipped(STACK, 17, 50, sheet(99));

    Alignment other = Alignment.against(2, List.of(STACK, second));

    assertEquals(List.of(new Shift(1, 17, 50, Kind.KEYED_TWICE)), other.shifts());
    assertEquals(Set.of(50), other.remaining());
    assertEquals(33, other.agreed().size());
    assertEquals(sheet(18), other.agreed().get(17), "the places are now those of reading 2");
    assertEquals(sheet(50), other.agreed().get(49));
  }

  @Test
  void aSheetKeyedTwiceWithTheLastLeftOut() {
    List<Sheet> second = keyedTwice(STACK, 17, 50);

    Alignment proposal = Alignment.propose(List.of(STACK, second)).orElseThrow();

    assertEquals(List.of(new Shift(2, 18, 50, Kind.KEYED_TWICE)), proposal.shifts());
    assertEquals(stack(18, 49), proposal.agreed());
    assertEquals(Set.of(50), proposal.remaining());
  }

  @Test
  void twoSheetsTurnedOverTogetherAndMadeUpForHalfWay() {
    // Given sheet 17 stuck to sheet 16, and sheet 30 keyed twice
    List<Sheet> second = skipped(STACK, 17, 30, sheet(30));

    Alignment proposal = Alignment.propose(List.of(STACK, second)).orElseThrow();

    assertEquals(List.of(new Shift(2, 17, 29, Kind.SKIPPED)), proposal.shifts());
    assertEquals(stack(18, 29), proposal.agreed());
    assertEquals(Set.of(17), proposal.remaining());
  }

  @Test
  void theThirdOfThreeIsOutOfStep() {
    List<Sheet> third = skipped(STACK, 17, 50, sheet(99));

    Alignment proposal = Alignment.propose(List.of(STACK, STACK, third)).orElseThrow();

    assertEquals(1, proposal.reference());
    assertEquals(List.of(new Shift(3, 17, 50, Kind.SKIPPED)), proposal.shifts());
    assertEquals(stack(18, 50), proposal.agreed());
    assertEquals(Set.of(17), proposal.remaining());
  }

  @Test
  void theReadingMostAgreeWithIsTheReference() {
    List<Sheet> first = keyedTwice(STACK, 17, 50);

    Alignment proposal = Alignment.propose(List.of(first, STACK, STACK)).orElseThrow();

    assertEquals(2, proposal.reference(), "one shift explains it, against reading 1 it needs two");
    assertEquals(List.of(new Shift(1, 18, 50, Kind.KEYED_TWICE)), proposal.shifts());
    assertEquals(
        List.of(new Shift(2, 18, 50, Kind.SKIPPED), new Shift(3, 18, 50, Kind.SKIPPED)),
        Alignment.against(1, List.of(first, STACK, STACK)).shifts());
  }

  @Test
  void twoWindowsInOneReading() {
    List<Sheet> second = keyedTwice(skipped(STACK, 5, 15, sheet(98)), 30, 40);

    Alignment proposal = Alignment.propose(List.of(STACK, second)).orElseThrow();

    assertEquals(
        List.of(new Shift(2, 5, 15, Kind.SKIPPED), new Shift(2, 31, 40, Kind.KEYED_TWICE)),
        proposal.shifts());
    assertEquals(Set.of(5, 40), proposal.remaining());
    SortedMap<Integer, Sheet> agreed = stack(6, 15);
    agreed.putAll(stack(31, 39));
    assertEquals(agreed, proposal.agreed());
  }

  @Test
  void twoSheetsSkippedBeforeTheNumberIsMadeUp() {
    List<Sheet> second = skipped(skipped(STACK, 30, 50, sheet(98)), 10, 50, sheet(99));

    Alignment proposal = Alignment.propose(List.of(STACK, second)).orElseThrow();

    assertEquals(
        List.of(new Shift(2, 10, 50, Kind.SKIPPED), new Shift(2, 30, 50, Kind.SKIPPED)),
        proposal.shifts());
    assertEquals(Set.of(10, 30), proposal.remaining());
    assertEquals(OptionalInt.of(28), proposal.place(2, 29), "one place early");
    assertEquals(OptionalInt.of(29), proposal.place(2, 31), "two places early");
  }

  @Test
  void aSheetKeyedThreeTimes() {
    List<Sheet> second = keyedTwice(keyedTwice(STACK, 17, 50), 17, 50);

    Alignment proposal = Alignment.propose(List.of(STACK, second)).orElseThrow();

    assertEquals(
        List.of(new Shift(2, 18, 50, Kind.KEYED_TWICE), new Shift(2, 18, 49, Kind.KEYED_TWICE)),
        proposal.shifts());
    assertEquals(Set.of(49, 50), proposal.remaining());
  }

  @Test
  void twoSkipsEachMadeUpForLaterLieOneInTheOther() {
    // Given sheets 10 and 20 skipped, and made up for after 30 and after 40
    List<Sheet> second = skipped(skipped(STACK, 20, 30, sheet(98)), 10, 40, sheet(99));

    Alignment proposal = Alignment.propose(List.of(STACK, second)).orElseThrow();

    assertEquals(
        List.of(new Shift(2, 10, 40, Kind.SKIPPED), new Shift(2, 20, 30, Kind.SKIPPED)),
        proposal.shifts());
    assertEquals(Set.of(10, 20), proposal.remaining());
  }

  @Test
  void twoSheetsKeyedTwiceEachMadeUpForLaterLieOneInTheOther() {
    List<Sheet> second = keyedTwice(keyedTwice(STACK, 20, 30), 10, 41);
    assertEquals(sheet(40), second.get(40), "what was at place 41 is left out");

    Alignment proposal = Alignment.propose(List.of(STACK, second)).orElseThrow();

    assertEquals(
        List.of(new Shift(2, 11, 41, Kind.KEYED_TWICE), new Shift(2, 21, 30, Kind.KEYED_TWICE)),
        proposal.shifts());
    assertEquals(Set.of(30, 41), proposal.remaining());
  }

  @Test
  void whereTheSheetsStand() {
    Alignment skip = Alignment.against(1, List.of(STACK, skipped(STACK, 17, 50, sheet(99))));
    Alignment twice = Alignment.against(1, List.of(STACK, keyedTwice(STACK, 17, 40)));

    assertEquals(OptionalInt.of(16), skip.place(2, 16));
    assertEquals(OptionalInt.empty(), skip.place(2, 17), "the sheet skipped has no entry");
    assertEquals(OptionalInt.of(17), skip.place(2, 18));
    assertEquals(OptionalInt.of(49), skip.place(2, 50));
    assertEquals(OptionalInt.of(18), skip.place(1, 18), "the reference is where it is");
    assertEquals(OptionalInt.of(17), twice.place(2, 17));
    assertEquals(OptionalInt.of(19), twice.place(2, 18));
    assertEquals(OptionalInt.of(40), twice.place(2, 39));
    assertEquals(OptionalInt.empty(), twice.place(2, 40), "the sheet left out has no entry");
    assertEquals(OptionalInt.of(41), twice.place(2, 41));
  }

  @Test
  void aSlipInsideTheWindowIsStillLookedAt() {
    List<Sheet> second = new ArrayList<>(skipped(STACK, 17, 50, sheet(99)));
    second.set(29, sheet(500));

    Alignment proposal = Alignment.propose(List.of(STACK, second)).orElseThrow();

    assertEquals(List.of(new Shift(2, 17, 50, Kind.SKIPPED)), proposal.shifts());
    assertEquals(Set.of(17, 31), proposal.remaining());
    assertEquals(OptionalInt.of(30), proposal.place(2, 31));
  }

  @Test
  void anotherReadingsSlipInsideTheWindowIsStillLookedAt() {
    List<Sheet> second = new ArrayList<>(STACK);
    second.set(29, sheet(500));
    List<Sheet> third = skipped(STACK, 17, 50, sheet(99));

    Alignment proposal = Alignment.propose(List.of(STACK, second, third)).orElseThrow();

    assertEquals(List.of(new Shift(3, 17, 50, Kind.SKIPPED)), proposal.shifts());
    assertEquals(Set.of(17, 30), proposal.remaining());
  }

  @Test
  void amongEqualSheetsTheLastOfThemIsTheOneToLookAt() {
    // Given five equal sheets, 4 to 8, of which reading 2 has one less
    List<Sheet> first = new ArrayList<>(distinct(20));
    Collections.fill(first.subList(3, 8), sheet(4));
    List<Sheet> second = skipped(first, 6, 20, sheet(99));

    Alignment proposal = Alignment.propose(List.of(first, second)).orElseThrow();

    assertEquals(List.of(new Shift(2, 8, 20, Kind.SKIPPED)), proposal.shifts());
    assertEquals(Set.of(8), proposal.remaining());
  }

  /**
   * Reading 1 has sheet 31 at 30 by mistake and at 31 rightly. Reading 2 has it once, at 30,
   * because it skipped a sheet. So it is accepted at 30, and cannot be agreed at 31 on the same
   * entry.
   */
  @Test
  void whereASkipAndADoubleExplainItAlikeItIsTakenForADouble() {
    // Given two kinds of sheet in turn, so that a place early looks like a place late
    List<Sheet> first = IntStream.range(0, 50).mapToObj(index -> sheet(1 + index % 2)).toList();
    List<Sheet> second = skipped(first, 17, 40, sheet(1));

    Alignment proposal = Alignment.propose(List.of(first, second)).orElseThrow();

    assertEquals(List.of(new Shift(2, 17, 40, Kind.KEYED_TWICE)), proposal.shifts());
    assertEquals(Set.of(40), proposal.remaining());
  }

  private static SortedMap<Integer, Sheet> stack(int first, int last) {
    SortedMap<Integer, Sheet> sheets = new TreeMap<>();
    IntStream.rangeClosed(first, last).forEach(position -> sheets.put(position, sheet(position)));
    return sheets;
  }
}
