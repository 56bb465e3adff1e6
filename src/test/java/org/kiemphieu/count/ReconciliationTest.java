package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.LineMark;
import org.kiemphieu.regulation.Marks;
import org.kiemphieu.regulation.Sheet;

/** Independent readings with random slips: a slip passes only where everybody slips alike. */
class ReconciliationTest {

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anAcceptedSheetIsOneThatAllReadingsHave(@ForAll("keyed") KeyedStack keyed) {
    Reconciliation.of(keyed.readings())
        .accepted()
        .forEach(
            (position, sheet) ->
                keyed.readings().forEach(r -> assertEquals(sheet, r.get(position - 1))));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aWrongSheetIsAcceptedOnlyWhenAllMadeTheSameSlip(@ForAll("keyed") KeyedStack keyed) {
    Reconciliation result = Reconciliation.of(keyed.readings());

    for (int i = 0; i < keyed.truth().size(); i++) {
      Sheet truth = keyed.truth().get(i);
      Sheet accepted = result.accepted().get(i + 1);
      if (accepted != null && !accepted.equals(truth)) {
        for (List<Sheet> reading : keyed.readings()) {
          assertNotEquals(truth, reading.get(i), "nobody who read it right was overruled");
          assertEquals(accepted, reading.get(i));
        }
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everySheetIsAcceptedOrShownAsEachReadingHasIt(@ForAll("keyed") KeyedStack keyed) {
    Reconciliation result = Reconciliation.of(keyed.readings());

    Set<Integer> positions = new TreeSet<>(result.accepted().keySet());
    positions.addAll(result.differing().keySet());
    assertEquals(
        new TreeSet<>(IntStream.rangeClosed(1, keyed.truth().size()).boxed().toList()), positions);
    assertEquals(
        keyed.truth().size(), result.accepted().size() + result.differing().size(), "never both");
    result
        .differing()
        .forEach(
            (position, seen) ->
                assertEquals(
                    keyed.readings().stream().map(r -> r.get(position - 1)).toList(),
                    seen.readings()));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whoReadFirstDoesNotMatter(@ForAll("keyed") KeyedStack keyed, @ForAll Random random) {
    List<List<Sheet>> shuffled = new ArrayList<>(keyed.readings());
    Collections.shuffle(shuffled, random);

    assertEquals(
        Reconciliation.of(keyed.readings()).accepted(), Reconciliation.of(shuffled).accepted());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void withoutSlipsTheWholeStackIsAccepted(@ForAll("keyed") KeyedStack keyed) {
    Reconciliation result = Reconciliation.of(List.of(keyed.truth(), keyed.truth()));

    assertEquals(keyed.truth(), List.copyOf(result.accepted().values()));
    assertEquals(Map.of(), result.differing());
  }

  @Example
  void aDefectSeenByOneTellerOnlyIsADifference() {
    Sheet clean = Sheet.of(struck(3));
    Sheet torn = new Sheet(struck(3), Set.of(Defect.TORN));

    Reconciliation result = Reconciliation.of(List.of(List.of(clean), List.of(torn)));

    assertEquals(Map.of(), result.accepted());
    assertEquals(Map.of(1, new SheetDifference(List.of(clean, torn))), result.differing());
  }

  @Example
  void twoOfThreeAreNotEnough() {
    Sheet right = Sheet.of(struck(3));
    Sheet slip = Sheet.of(struck(2));

    Reconciliation result =
        Reconciliation.of(List.of(List.of(right), List.of(right), List.of(slip)));

    assertEquals(Map.of(), result.accepted());
    assertEquals(Map.of(1, new SheetDifference(List.of(right, right, slip))), result.differing());
  }

  @Example
  void aSingleReadingIsAcceptedAsItIs() {
    List<Sheet> reading = List.of(Sheet.of(struck(1)), Sheet.of(Marks.NONE));

    assertEquals(reading, List.copyOf(Reconciliation.of(List.of(reading)).accepted().values()));
  }

  @Example
  void readingsOfDifferentLengthAreNotOfOneStack() {
    Sheet sheet = Sheet.of(Marks.NONE);

    assertThrows(
        IllegalArgumentException.class,
        () -> Reconciliation.of(List.of(List.of(sheet), List.of(sheet, sheet))));
  }

  @Provide
  Arbitrary<KeyedStack> keyed() {
    return KeyedStack.any();
  }

  private static Marks struck(int number) {
    return new Marks(new TreeMap<>(Map.of(number, LineMark.STRUCK)));
  }
}
