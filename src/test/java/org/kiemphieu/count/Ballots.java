package org.kiemphieu.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.LineMark;
import org.kiemphieu.regulation.LineVote;
import org.kiemphieu.regulation.Marks;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.Verdict;

/**
 * Stacks of paper for the laws: small enough to shrink, with invalid and doubtful sheets among
 * them.
 *
 * @param paper the paper of the round
 * @param sheets what stands on each sheet
 */
record Ballots(BallotPaper paper, List<Sheet> sheets) {

  private static final Regulation REGULATION = Regulations.DECISION_190_QD_TW;

  /** Stacks on lists with and without surplus. */
  static Arbitrary<Ballots> stacks() {
    Arbitrary<Integer> seats = Arbitraries.integers().between(1, 4);
    Arbitrary<Integer> surplus = Arbitraries.integers().between(0, 3);
    return Combinators.combine(seats, surplus)
        .flatAs(
            (toElect, more) -> {
              BallotPaper paper = REGULATION.paperFor(toElect + more, toElect);
              return sheet(paper).list().ofMaxSize(25).map(sheets -> new Ballots(paper, sheets));
            });
  }

  /** One sheet: any marks the paper can carry, mostly without defects. */
  static Arbitrary<Sheet> sheet(BallotPaper paper) {
    Arbitrary<Set<Defect>> none = Arbitraries.just(EnumSet.noneOf(Defect.class));
    Arbitrary<Set<Defect>> one =
        Arbitraries.of(Defect.class)
            .filter(defect -> defect.standsOn(paper.kind()))
            .map(EnumSet::of);
    return Combinators.combine(marks(paper), Arbitraries.oneOf(none, none, none, one))
        .as(Sheet::new);
  }

  private static Arbitrary<Marks> marks(BallotPaper paper) {
    List<LineMark> possible =
        Arrays.stream(LineMark.values()).filter(mark -> mark.paper() == paper.kind()).toList();
    return Arbitraries.maps(
            Arbitraries.integers().between(1, paper.names()), Arbitraries.of(possible))
        .ofMaxSize(paper.names())
        .map(lines -> new Marks(new TreeMap<>(lines)));
  }

  List<Verdict> verdicts() {
    return sheets.stream().map(sheet -> REGULATION.verdict(paper, sheet)).toList();
  }

  Tally tally() {
    return Tally.of(paper.names(), verdicts());
  }

  /** The same stack with the names printed in another order: {@code order.get(i)} now is line i. */
  Ballots printedAs(List<Integer> order) {
    List<Sheet> reprinted =
        sheets.stream()
            .map(
                sheet -> {
                  TreeMap<Integer, LineMark> lines = new TreeMap<>();
                  sheet
                      .marks()
                      .lines()
                      .forEach((number, mark) -> lines.put(order.indexOf(number) + 1, mark));
                  return new Sheet(new Marks(lines), sheet.defects());
                })
            .toList();
    return new Ballots(paper, reprinted);
  }

  /** The numbers of the list in a random order. */
  List<Integer> shuffledNumbers(Random random) {
    List<Integer> numbers =
        new ArrayList<>(IntStream.rangeClosed(1, paper.names()).boxed().toList());
    Collections.shuffle(numbers, random);
    return numbers;
  }

  /** A valid ballot for exactly {@code numbers}. */
  static Verdict.Valid votesFor(int names, Set<Integer> numbers) {
    return new Verdict.Valid(
        IntStream.rangeClosed(1, names)
            .mapToObj(number -> numbers.contains(number) ? LineVote.FOR : LineVote.NOT_FOR)
            .toList());
  }

  boolean hasTwoBoxes() {
    return paper.kind() == PaperKind.AGREE_DISAGREE;
  }
}
