package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kiemphieu.regulation.Sheet;

/** The laws of alignment: it saves looks at the paper and never a sheet's own evidence. */
class AlignmentLawsTest {

  private static final int TRIES = 400;

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void againstATruthfulReadingNoWrongSheetIsAgreed(@ForAll("truthAndShifted") KeyedStack keyed) {
    for (int reference : truthful(keyed)) {
      Alignment.against(reference, keyed.readings())
          .agreed()
          .forEach((position, sheet) -> assertEquals(keyed.truth().get(position - 1), sheet));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void anAgreedSheetIsWhatEveryReadingHasAtItsAlignedPlace(@ForAll("several") KeyedStack keyed) {
    for (Alignment alignment : alignments(keyed.readings())) {
      alignment
          .agreed()
          .forEach(
              (position, sheet) -> {
                for (int reading = 1; reading <= keyed.readings().size(); reading++) {
                  int place = alignment.place(reading, position).orElseThrow();
                  assertEquals(sheet, keyed.readings().get(reading - 1).get(place - 1));
                }
              });
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void anAcceptedSheetStandsAtItsAlignedPlaceUnlessContradicted(
      @ForAll("several") KeyedStack keyed) {
    Reconciliation plain = Reconciliation.of(keyed.readings());
    for (Alignment alignment : alignments(keyed.readings())) {
      plain
          .accepted()
          .forEach(
              (position, sheet) ->
                  assertEquals(
                      alignment.contradicted().contains(position),
                      !standsEverywhere(sheet, position, alignment, keyed.readings())));
      assertTrue(plain.accepted().keySet().containsAll(alignment.contradicted()));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void noSheetIsAcceptedMoreOftenThanEveryReadingHasIt(@ForAll("several") KeyedStack keyed) {
    Reconciliation plain = Reconciliation.of(keyed.readings());
    for (Alignment alignment : alignments(keyed.readings())) {
      List<Sheet> accepted = new ArrayList<>(plain.accepted().values());
      accepted.addAll(alignment.agreed().values());
      for (List<Sheet> reading : keyed.readings()) {
        for (Sheet sheet : Set.copyOf(accepted)) {
          assertTrue(
              Collections.frequency(accepted, sheet) <= Collections.frequency(reading, sheet),
              () -> "one entry speaks for one sheet: " + sheet);
        }
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatDiffersIsAgreedOrRemains(@ForAll("several") KeyedStack keyed) {
    Set<Integer> differing = Reconciliation.of(keyed.readings()).differing().keySet();
    for (Alignment alignment : alignments(keyed.readings())) {
      Set<Integer> both = new TreeSet<>(alignment.agreed().keySet());
      both.addAll(alignment.remaining());
      assertEquals(differing, both);
      assertEquals(
          differing.size(), alignment.agreed().size() + alignment.remaining().size(), "never both");
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheOtherReadingsDoesNotMatter(
      @ForAll("several") KeyedStack keyed, @ForAll Random random) {
    List<Integer> order = new ArrayList<>(List.of(1, 2, 3).subList(0, keyed.readings().size()));
    Collections.shuffle(order, random);
    List<List<Sheet>> shuffled =
        order.stream().map(reading -> keyed.readings().get(reading - 1)).toList();

    for (int reference : order) {
      Alignment before = Alignment.against(reference, keyed.readings());
      Alignment after = Alignment.against(order.indexOf(reference) + 1, shuffled);
      assertEquals(before.agreed(), after.agreed());
      assertEquals(before.remaining(), after.remaining());
    }
    assertEquals(
        Alignment.propose(keyed.readings()).map(alignment -> alignment.remaining().size()),
        Alignment.propose(shuffled).map(alignment -> alignment.remaining().size()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void theSheetsKeepTheirOrder(@ForAll("several") KeyedStack keyed) {
    for (Alignment alignment : alignments(keyed.readings())) {
      for (int reading = 1; reading <= keyed.readings().size(); reading++) {
        int before = 0;
        for (int position = 1; position <= keyed.truth().size(); position++) {
          OptionalInt place = alignment.place(reading, position);
          if (place.isPresent()) {
            assertTrue(place.getAsInt() > before, "each entry stands for one sheet, in order");
            assertTrue(place.getAsInt() <= keyed.truth().size());
            before = place.getAsInt();
          }
        }
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void theProposalIsTheBestAndBetterThanNone(@ForAll("several") KeyedStack keyed) {
    int differing = Reconciliation.of(keyed.readings()).differing().size();
    Optional<Alignment> proposal = Alignment.propose(keyed.readings());

    for (Alignment alignment : alignments(keyed.readings())) {
      boolean worthIt = alignment.remaining().size() + alignment.shifts().size() < differing;
      assertTrue(
          !worthIt || proposal.orElseThrow().remaining().size() <= alignment.remaining().size());
    }
    proposal.ifPresent(
        best -> {
          assertTrue(best.remaining().size() < differing);
          assertEquals(Alignment.against(best.reference(), keyed.readings()), best);
        });
  }

  /** So that looking at the paper there tells which of the two readings is out of step. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void atTheEdgesOfAWindowTheReadingsDiffer(@ForAll("several") KeyedStack keyed) {
    for (Alignment alignment : alignments(keyed.readings())) {
      List<Sheet> reference = keyed.readings().get(alignment.reference() - 1);
      for (Shift shift : alignment.shifts()) {
        List<Sheet> shifted = keyed.readings().get(shift.reading() - 1);
        if (standsAlone(shift, alignment)) {
          for (int edge : List.of(shift.first(), shift.last())) {
            assertNotEquals(reference.get(edge - 1), shifted.get(edge - 1), shift::toString);
          }
        }
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void oneSkipAmongSheetsThatAllDifferLeavesOneSheet(
      @ForAll @IntRange(min = 1, max = 40) int skipped,
      @ForAll @IntRange(min = 2, max = 20) int length) {
    List<Sheet> stack = KeyedStack.distinct(60);
    List<Sheet> second = new ArrayList<>(stack);
    second.add(skipped + length, KeyedStack.sheet(99));
    second.remove(skipped - 1);

    Alignment proposal = Alignment.propose(List.of(stack, second)).orElseThrow();

    assertEquals(Set.of(skipped), proposal.remaining());
    assertEquals(
        List.of(new Shift(2, skipped, skipped + length, Shift.Kind.SKIPPED)), proposal.shifts());
  }

  private static boolean standsEverywhere(
      Sheet sheet, int position, Alignment alignment, List<List<Sheet>> readings) {
    for (int reading = 1; reading <= readings.size(); reading++) {
      OptionalInt place = alignment.place(reading, position);
      if (place.isEmpty() || !readings.get(reading - 1).get(place.getAsInt() - 1).equals(sheet)) {
        return false;
      }
    }
    return true;
  }

  private static boolean standsAlone(Shift shift, Alignment alignment) {
    return alignment.shiftsOf(shift.reading()).stream()
        .allMatch(
            other ->
                other.equals(shift)
                    || other.last() < shift.first() - 1
                    || other.first() > shift.last() + 1);
  }

  private static List<Alignment> alignments(List<List<Sheet>> readings) {
    List<Alignment> alignments = new ArrayList<>();
    for (int reference = 1; reference <= readings.size(); reference++) {
      alignments.add(Alignment.against(reference, readings));
    }
    return alignments;
  }

  private static List<Integer> truthful(KeyedStack keyed) {
    List<Integer> truthful = new ArrayList<>();
    for (int reading = 1; reading <= keyed.readings().size(); reading++) {
      if (keyed.readings().get(reading - 1).equals(keyed.truth())) {
        truthful.add(reading);
      }
    }
    return truthful;
  }

  @Provide
  Arbitrary<KeyedStack> several() {
    return KeyedStack.several();
  }

  @Provide
  Arbitrary<KeyedStack> truthAndShifted() {
    return KeyedStack.truthAndShifted();
  }
}
