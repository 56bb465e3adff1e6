package org.kiemphieu.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.LineMark;
import org.kiemphieu.regulation.Marks;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Sheet;

/**
 * A stack and what its tellers keyed, with the slips tellers make.
 *
 * @param truth what stands on the paper
 * @param readings what each teller keyed
 */
record KeyedStack(List<Sheet> truth, List<List<Sheet>> readings) {

  private static final BallotPaper PAPER = new BallotPaper(PaperKind.STRIKE_OUT, 3, 2);

  private static final int MOST_SHEETS = 24;

  /** What a teller does to one sheet; the number of sheets stays as declared. */
  enum SlipKind {
    WRONG_MARK,
    MISSED_MARK,
    SKIPPED,
    KEYED_TWICE,
    SWAPPED
  }

  /**
   * One slip.
   *
   * @param at where, counted round the stack
   * @param instead the sheet keyed by mistake, or to make up the number at the end
   */
  record Slip(SlipKind kind, int at, Sheet instead) {

    List<Sheet> in(List<Sheet> keyed) {
      if (keyed.isEmpty()) {
        return keyed;
      }
      List<Sheet> slipped = new ArrayList<>(keyed);
      int index = at % keyed.size();
      switch (kind) {
        case WRONG_MARK -> slipped.set(index, instead);
        case MISSED_MARK -> slipped.set(index, withoutFirstMark(keyed.get(index)));
        case SKIPPED -> {
          slipped.remove(index);
          slipped.add(instead);
        }
        case KEYED_TWICE -> {
          slipped.add(index, keyed.get(index));
          slipped.remove(keyed.size());
        }
        case SWAPPED -> Collections.swap(slipped, index, (index + 1) % keyed.size());
      }
      return List.copyOf(slipped);
    }

    private static Sheet withoutFirstMark(Sheet sheet) {
      TreeMap<Integer, LineMark> lines = new TreeMap<>(sheet.marks().lines());
      lines.pollFirstEntry();
      return new Sheet(new Marks(lines), sheet.defects());
    }
  }

  /** Stacks read one to three times, each reading with up to four slips of any kind. */
  static Arbitrary<KeyedStack> any() {
    return stacks(1, SlipKind.values());
  }

  /** The same read two or three times, so that there is something to align. */
  static Arbitrary<KeyedStack> several() {
    return stacks(2, SlipKind.values());
  }

  /** A truthful reading, one that is out of step with it and nothing else, and perhaps a third. */
  static Arbitrary<KeyedStack> truthAndShifted() {
    return truths()
        .flatMap(
            truth ->
                Combinators.combine(
                        reading(truth, SlipKind.SKIPPED, SlipKind.KEYED_TWICE),
                        Arbitraries.of(true, false))
                    .as(
                        (shifted, third) ->
                            new KeyedStack(
                                truth,
                                third ? List.of(truth, shifted, truth) : List.of(truth, shifted))));
  }

  private static Arbitrary<KeyedStack> stacks(int fewestReadings, SlipKind... kinds) {
    return truths()
        .flatMap(
            truth ->
                reading(truth, kinds)
                    .list()
                    .ofMinSize(fewestReadings)
                    .ofMaxSize(3)
                    .map(readings -> new KeyedStack(truth, readings)));
  }

  /** Stacks of one to six kinds of sheet: neighbours are often equal, and slips do coincide. */
  private static Arbitrary<List<Sheet>> truths() {
    return Ballots.sheet(PAPER)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .flatMap(kinds -> Arbitraries.of(kinds).list().ofMaxSize(MOST_SHEETS));
  }

  private static Arbitrary<List<Sheet>> reading(List<Sheet> truth, SlipKind... kinds) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, MOST_SHEETS);
    Arbitrary<Sheet> sheets =
        truth.isEmpty()
            ? Ballots.sheet(PAPER)
            : Arbitraries.oneOf(Arbitraries.of(truth), Ballots.sheet(PAPER));
    return Combinators.combine(Arbitraries.of(kinds), places, sheets)
        .as(Slip::new)
        .list()
        .ofMaxSize(4)
        .map(
            slips -> {
              List<Sheet> keyed = truth;
              for (Slip slip : slips) {
                keyed = slip.in(keyed);
              }
              return keyed;
            });
  }

  /** A stack in which no two sheets are equal: sheet {@code number} strikes its binary digits. */
  static List<Sheet> distinct(int sheets) {
    return IntStream.rangeClosed(1, sheets).mapToObj(KeyedStack::sheet).toList();
  }

  /** The sheet of {@link #distinct} with this number. */
  static Sheet sheet(int number) {
    TreeMap<Integer, LineMark> lines = new TreeMap<>();
    IntStream.range(0, Integer.SIZE)
        .filter(digit -> (number >> digit & 1) == 1)
        .forEach(digit -> lines.put(digit + 1, LineMark.STRUCK));
    return Sheet.of(new Marks(lines));
  }

  /** A reading that skips one sheet and keys another after sheet {@code last}. */
  static List<Sheet> skipped(List<Sheet> stack, int sheet, int last, Sheet extra) {
    List<Sheet> keyed = new ArrayList<>(stack);
    keyed.add(last, extra);
    keyed.remove(sheet - 1);
    return keyed;
  }

  /** A reading that keys one sheet twice and leaves out another. */
  static List<Sheet> keyedTwice(List<Sheet> stack, int sheet, int leftOut) {
    List<Sheet> keyed = new ArrayList<>(stack);
    keyed.remove(leftOut - 1);
    keyed.add(sheet, stack.get(sheet - 1));
    return keyed;
  }
}
