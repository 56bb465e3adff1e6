package org.kiemphieu.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kiemphieu.regulation.Sheet;

/**
 * Readings of one stack of which some are out of step: a sheet was skipped, keyed twice, or turned
 * over together with its neighbour, and from there to where the number of sheets is made up every
 * sheet differs though each was read right.
 *
 * <p>Without the paper nobody can tell whether one reading skipped a sheet or another keyed one
 * twice. So an alignment takes one reading as the reference, whose positions are the stack's, and
 * says where the others have its sheets; the head teller finds out which reading it is by looking
 * at the sheet at {@link Shift#first}. More than three places off is no shift any more. A sheet is
 * agreed only when every reading has exactly this sheet at the aligned place, and no entry speaks
 * for two sheets.
 *
 * @param reference the reading whose positions are taken as the stack's, from 1
 * @param sheets how many sheets the stack has
 * @param shifts where the other readings are off, by reading and first position; the outer of two
 *     that begin together comes first
 * @param agreed the sheets on which all readings agree once aligned and did not before, by position
 *     of the reference
 * @param remaining the positions still to be looked at
 * @param contradicted positions accepted without the alignment that it does not bear out: by chance
 *     or by a slip, what the readings have there is alike but not, so aligned, of the same sheet
 */
public record Alignment(
    int reference,
    int sheets,
    List<Shift> shifts,
    SortedMap<Integer, Sheet> agreed,
    SortedSet<Integer> remaining,
    SortedSet<Integer> contradicted) {

  public Alignment {
    shifts = List.copyOf(shifts);
    agreed = Collections.unmodifiableSortedMap(new TreeMap<>(agreed));
    remaining = Collections.unmodifiableSortedSet(new TreeSet<>(remaining));
    contradicted = Collections.unmodifiableSortedSet(new TreeSet<>(contradicted));
  }

  /**
   * The alignment that leaves the fewest sheets to look at; of several the one with the fewest
   * shifts, then the one with the earliest reference. Empty unless it saves more sheets than it has
   * shifts: each is a question of its own to the head teller, and two neighbours keyed in the other
   * order are no shift.
   *
   * @param readings at least one, each with the sheets in order of position, all of the same length
   */
  public static Optional<Alignment> propose(List<List<Sheet>> readings) {
    Compared compared = Compared.of(readings);
    int differing = compared.plain().differing().size();
    return IntStream.rangeClosed(1, readings.size())
        .mapToObj(compared::against)
        .filter(alignment -> alignment.remaining.size() + alignment.shifts.size() < differing)
        .min(
            Comparator.comparingInt((Alignment alignment) -> alignment.remaining.size())
                .thenComparingInt(alignment -> alignment.shifts.size())
                .thenComparingInt(Alignment::reference));
  }

  /**
   * The alignment with one reading as the reference. Without shifts, and with everything that
   * differs remaining, where none is worth its while.
   *
   * @param reference the reading whose positions are taken as the stack's, from 1
   * @param readings at least one, each with the sheets in order of position, all of the same length
   */
  public static Alignment against(int reference, List<List<Sheet>> readings) {
    if (reference < 1 || reference > readings.size()) {
      throw new IllegalArgumentException(
          "there is no reading " + reference + " of " + readings.size());
    }
    return Compared.of(readings).against(reference);
  }

  /**
   * The place at which a reading has the sheet at a position of the reference; empty where it has
   * no entry for it.
   *
   * @param reading the reading, from 1
   * @param position position of the reference, from 1
   */
  public OptionalInt place(int reading, int position) {
    int entry = Places.of(shiftsOf(reading), sheets).entry(position);
    return entry == 0 ? OptionalInt.empty() : OptionalInt.of(entry);
  }

  /** Where one reading is off, by first position. */
  public List<Shift> shiftsOf(int reading) {
    return shifts.stream().filter(shift -> shift.reading() == reading).toList();
  }

  /**
   * Readings ready to be aligned.
   *
   * @param readings what was keyed
   * @param numbered the same with a number for each sheet, the same for equal ones
   * @param plain how they compare without any alignment
   */
  private record Compared(List<List<Sheet>> readings, List<int[]> numbered, Reconciliation plain) {

    static Compared of(List<List<Sheet>> readings) {
      Map<Sheet, Integer> numbers = new HashMap<>();
      List<int[]> numbered = new ArrayList<>();
      for (List<Sheet> reading : readings) {
        numbered.add(
            reading.stream()
                .mapToInt(sheet -> numbers.computeIfAbsent(sheet, first -> numbers.size()))
                .toArray());
      }
      return new Compared(readings, numbered, Reconciliation.of(readings));
    }

    Alignment against(int reference) {
      int[] taken = numbered.get(reference - 1);
      BitSet accepted = bits(plain.accepted().keySet());
      BitSet contradicted = new BitSet();
      BitSet agreed = bits(plain.differing().keySet());
      List<Shift> shifts = new ArrayList<>();
      for (int reading = 1; reading <= readings.size(); reading++) {
        if (reading != reference) {
          int[] other = numbered.get(reading - 1);
          List<Shift> found = ShiftSearch.shifts(taken, other, reading);
          Places places = Places.of(found, taken.length);
          BitSet matching = places.matching(taken, other);
          shifts.addAll(found);
          BitSet unsupported = (BitSet) accepted.clone();
          unsupported.andNot(matching);
          contradicted.or(unsupported);
          agreed.and(matching);
          agreed.andNot(places.spokenFor(unsupported, accepted, matching));
        }
      }
      SortedMap<Integer, Sheet> sheets = new TreeMap<>();
      agreed.stream()
          .forEach(position -> sheets.put(position, readings.get(reference - 1).get(position - 1)));
      SortedSet<Integer> remaining = new TreeSet<>(plain.differing().keySet());
      remaining.removeAll(sheets.keySet());
      return new Alignment(
          reference,
          taken.length,
          shifts,
          sheets,
          remaining,
          contradicted.stream().boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    private static BitSet bits(Collection<Integer> positions) {
      BitSet bits = new BitSet();
      positions.forEach(bits::set);
      return bits;
    }
  }
}
