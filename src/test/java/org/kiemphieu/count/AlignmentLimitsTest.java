package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kiemphieu.count.KeyedStack.distinct;
import static org.kiemphieu.count.KeyedStack.sheet;
import static org.kiemphieu.count.KeyedStack.skipped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.count.Shift.Kind;
import org.kiemphieu.regulation.Sheet;

/** What is no shift, and what a shift does not prove. */
class AlignmentLimitsTest {

  private static final List<Sheet> STACK = distinct(50);

  @Test
  void twoNeighboursInTheOtherOrderAreNoShift() {
    List<Sheet> second = new ArrayList<>(STACK);
    Collections.swap(second, 16, 17);

    assertEquals(Optional.empty(), Alignment.propose(List.of(STACK, second)));
    Alignment against = Alignment.against(1, List.of(STACK, second));
    assertEquals(List.of(), against.shifts());
    assertEquals(Map.of(), against.agreed());
    assertEquals(Set.of(17, 18), against.remaining());
  }

  @Test
  void aShiftThatSavesOneSheetIsNotProposed() {
    assertEquals(
        Optional.empty(),
        Alignment.propose(List.of(STACK, skipped(STACK, 49, 50, sheet(99)))),
        "two differ, one would be left");
    assertEquals(
        Set.of(48),
        Alignment.propose(List.of(STACK, skipped(STACK, 48, 50, sheet(99))))
            .orElseThrow()
            .remaining(),
        "three differ, one is left");
  }

  @Test
  void aShiftWhoseSheetsAnotherReadingSpoilsIsNotProposed() {
    // Given a shift over three sheets in reading 2, one of which reading 3 has wrong
    List<Sheet> second = skipped(STACK, 48, 50, sheet(99));
    List<Sheet> third = new ArrayList<>(STACK);
    third.set(48, sheet(500));

    // Then it would save one look at the paper, at the price of one
    assertEquals(Optional.empty(), Alignment.propose(List.of(STACK, second, third)));
    assertEquals(Set.of(48, 49), Alignment.against(1, List.of(STACK, second, third)).remaining());
  }

  @Test
  void aSecondShiftNextToTheFirstHasToPayForItself() {
    // Given two wrong entries, 20 and 21, after which sheet 21 is keyed instead of 22
    List<Sheet> second = new ArrayList<>(skipped(STACK, 10, 20, sheet(98)));
    second.set(20, sheet(97));
    second.set(21, sheet(21));

    Alignment proposal = Alignment.propose(List.of(STACK, second)).orElseThrow();

    assertEquals(List.of(new Shift(2, 10, 20, Kind.SKIPPED)), proposal.shifts());
    assertEquals(Set.of(10, 21, 22), proposal.remaining());
  }

  @Test
  void fourPlacesOffIsNoShift() {
    List<Sheet> three = STACK;
    for (int i = 0; i < 3; i++) {
      three = skipped(three, 17, 50, sheet(99));
    }

    assertEquals(
        Set.of(17, 18, 19), Alignment.propose(List.of(STACK, three)).orElseThrow().remaining());
    assertEquals(
        Optional.empty(), Alignment.propose(List.of(STACK, skipped(three, 17, 50, sheet(99)))));
  }

  @Test
  void oneEntryDoesNotSpeakForTwoSheets() {
    List<Sheet> first = new ArrayList<>(STACK);
    first.set(29, sheet(31));
    List<Sheet> second = skipped(STACK, 17, 50, sheet(99));

    Alignment alignment = Alignment.against(1, List.of(first, second));

    assertEquals(sheet(31), Reconciliation.of(List.of(first, second)).accepted().get(30));
    assertEquals(List.of(new Shift(2, 17, 50, Kind.SKIPPED)), alignment.shifts());
    assertEquals(OptionalInt.of(30), alignment.place(2, 31));
    assertEquals(Set.of(17, 31), alignment.remaining());
    assertEquals(Set.of(30), alignment.contradicted());
  }

  @Test
  void nothingIsProposedWhereNothingDiffers() {
    List<Sheet> equal = Collections.nCopies(30, sheet(5));

    assertEquals(Optional.empty(), Alignment.propose(List.of(equal, equal, equal)));
    assertEquals(Optional.empty(), Alignment.propose(List.of(STACK, STACK)));
    assertEquals(Optional.empty(), Alignment.propose(List.of(STACK)));
    assertEquals(Optional.empty(), Alignment.propose(List.of(List.of(), List.of())));
    assertEquals(
        new Alignment(2, 50, List.of(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>()),
        Alignment.against(2, List.of(STACK, STACK)));
  }

  @Test
  void aSkipAmongEqualSheetsLeavesOneDifference() {
    List<Sheet> equal = Collections.nCopies(30, sheet(5));
    List<Sheet> second = skipped(equal, 17, 30, sheet(99));

    assertEquals(Optional.empty(), Alignment.propose(List.of(equal, second)));
    assertEquals(Set.of(30), Alignment.against(1, List.of(equal, second)).remaining());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void aReferenceIsOneOfTheReadings(int reference) {
    assertThrows(
        IllegalArgumentException.class, () -> Alignment.against(reference, List.of(STACK, STACK)));
  }

  @Test
  void readingsOfDifferentLengthAreNotAligned() {
    assertThrows(
        IllegalArgumentException.class, () -> Alignment.propose(List.of(STACK, distinct(49))));
  }
}
