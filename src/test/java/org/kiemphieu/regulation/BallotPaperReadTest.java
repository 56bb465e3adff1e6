package org.kiemphieu.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.testing.Exercises;

/** The marks notation: what was written is what is read, and everything else is refused. */
class BallotPaperReadTest {

  private static final BallotPaper STRIKE = new BallotPaper(PaperKind.STRIKE_OUT, 29, 26);
  private static final BallotPaper LEVELS = new BallotPaper(PaperKind.THREE_LEVELS, 5, 5);
  private static final BallotPaper BOXES = new BallotPaper(PaperKind.AGREE_DISAGREE, 7, 7);

  /** A paper with marks that can stand on it. */
  record Marked(BallotPaper paper, Marks marks) {}

  @Property
  void whatIsWrittenIsRead(@ForAll("marked") Marked marked) {
    BallotPaper.Read read = marked.paper().read(marked.marks().notation(), "marks");

    assertEquals(new BallotPaper.Read(marked.marks(), List.of()), read);
  }

  @Property
  void theOrderAndTheSeparatorsDoNotMatter(@ForAll("marked") Marked marked, @ForAll Random random) {
    List<String> tokens = new ArrayList<>(Arrays.asList(marked.marks().notation().split(" ")));
    Collections.shuffle(tokens, random);

    BallotPaper.Read read = marked.paper().read(" " + String.join(" , ", tokens) + ",\t", "marks");

    assertEquals(marked.marks(), read.marks());
  }

  @Property
  void anyTextIsEitherReadOrRefusedWithItsField(
      @ForAll @StringLength(max = 40) String text, @ForAll("marked") Marked marked) {
    BallotPaper.Read read = marked.paper().read(text, "rows[4].marks");

    read.refusals().forEach(refusal -> assertEquals("rows[4].marks", refusal.field()));
    assertTrue(read.refusals().isEmpty() || read.marks().lines().isEmpty(), "not half read");
  }

  @Property
  void keyedTextIsReadAsMarksOfThisPaperOrRefused(
      @ForAll("keyed") String text, @ForAll("marked") Marked marked) {
    BallotPaper.Read read = marked.paper().read(text, "marks");

    if (read.refusals().isEmpty()) {
      assertTrue(
          read.marks().lines().entrySet().stream()
              .allMatch(line -> canStand(marked.paper(), line.getKey(), line.getValue())));
      assertEquals(read.marks(), marked.paper().read(read.marks().notation(), "marks").marks());
    }
  }

  @Example
  @Exercises({RuleCode.MARK_NOT_ON_LIST, RuleCode.MARK_TWICE, RuleCode.MARKS_UNREADABLE})
  void everythingWrongIsReportedAtOnce() {
    BallotPaper.Read read = STRIKE.read("3 3 30 0 4- x -5 1234567", "marks");

    assertEquals(
        List.of(
            RuleCode.MARK_TWICE,
            RuleCode.MARK_NOT_ON_LIST,
            RuleCode.MARK_NOT_ON_LIST,
            RuleCode.MARK_NOT_OF_THIS_PAPER,
            RuleCode.MARKS_UNREADABLE,
            RuleCode.MARKS_UNREADABLE,
            RuleCode.MARKS_UNREADABLE),
        codes(read));
    assertEquals(Marks.NONE, read.marks(), "nothing is half read");
    assertEquals(
        Refusal.of(RuleCode.MARK_NOT_ON_LIST, "marks").with("number", 30).with("names", 29),
        read.refusals().get(1));
  }

  @Example
  @Exercises(RuleCode.MARK_NOT_OF_THIS_PAPER)
  void signsBelongToTheirPaper() {
    assertEquals("1- 2* 3?", BOXES.read("3? 1- 2*", "marks").marks().notation());
    assertEquals(List.of(RuleCode.MARK_NOT_OF_THIS_PAPER), codes(BOXES.read("3", "marks")));
    assertEquals(List.of(RuleCode.MARK_NOT_OF_THIS_PAPER), codes(STRIKE.read("3*", "marks")));
    assertEquals("1= 2- 3* 4?", LEVELS.read("4? 3* 2- 1=", "marks").marks().notation());
    assertEquals(List.of(RuleCode.MARK_NOT_OF_THIS_PAPER), codes(LEVELS.read("3", "marks")));
    assertEquals(List.of(RuleCode.MARK_NOT_OF_THIS_PAPER), codes(BOXES.read("3=", "marks")));
  }

  @Example
  @Exercises(RuleCode.MARK_TWICE)
  void oneLineHasOneMarkEvenWithLeadingZeroesOrAnotherSign() {
    assertEquals(List.of(RuleCode.MARK_TWICE), codes(STRIKE.read("7 007", "marks")));
    assertEquals(List.of(RuleCode.MARK_TWICE), codes(BOXES.read("7- 7*", "marks")));
  }

  @Example
  @Exercises(RuleCode.MARKS_UNREADABLE)
  void hostileNotationIsRefused() {
    List<String> hostile =
        List.of(
            "٣", "３", "1e1", "+1", "1;2", "1.0", "3\u00a04", "1\u200b", "0x1", "'1", "1--", "\0");
    for (String text : hostile) {
      assertEquals(List.of(RuleCode.MARKS_UNREADABLE), codes(STRIKE.read(text, "marks")), text);
    }
    assertFalse(STRIKE.read("9".repeat(100_000), "marks").refusals().isEmpty());
  }

  @Example
  void nothingKeyedIsNothingMarked() {
    for (String nothing : List.of("", "  ", ",", " , ,\n")) {
      assertEquals(new BallotPaper.Read(Marks.NONE, List.of()), STRIKE.read(nothing, "marks"));
    }
  }

  @Example
  void eachPaperSaysSomethingElseWithNothingMarked() {
    assertEquals(
        List.of(LineVote.FOR, LineVote.FOR),
        new BallotPaper(PaperKind.STRIKE_OUT, 2, 1).lineVotes(Marks.NONE));
    assertEquals(
        List.of(LineVote.FOR, LineVote.FOR),
        new BallotPaper(PaperKind.AGREE_DISAGREE, 2, 2).lineVotes(Marks.NONE));
    assertEquals(
        List.of(LineVote.NOT_FOR, LineVote.NOT_FOR),
        new BallotPaper(PaperKind.MARK_FOR, 2, 1).lineVotes(Marks.NONE));
    assertEquals(
        List.of(LineVote.HIGH, LineVote.HIGH),
        new BallotPaper(PaperKind.THREE_LEVELS, 2, 2).lineVotes(Marks.NONE));
  }

  @Example
  void votesAreTheNamesVotedFor() {
    assertEquals(27, STRIKE.votes(STRIKE.read("3 7", "marks").marks()));
    assertEquals(4, BOXES.votes(BOXES.read("1- 2* 3?", "marks").marks()));
  }

  @Provide
  Arbitrary<Marked> marked() {
    return Combinators.combine(
            Arbitraries.of(PaperKind.class), Arbitraries.integers().between(1, 60))
        .flatAs((kind, names) -> marks(new BallotPaper(kind, names, names)));
  }

  private static Arbitrary<Marked> marks(BallotPaper paper) {
    List<LineMark> possible =
        Arrays.stream(LineMark.values()).filter(mark -> mark.paper() == paper.kind()).toList();
    return Arbitraries.maps(
            Arbitraries.integers().between(1, paper.names()), Arbitraries.of(possible))
        .ofMinSize(1)
        .ofMaxSize(paper.names())
        .map(lines -> new Marked(paper, new Marks(new TreeMap<>(lines))));
  }

  @Provide
  Arbitrary<String> keyed() {
    return Arbitraries.strings().withChars("0123456789 ,-=*?").ofMaxLength(12);
  }

  private static boolean canStand(BallotPaper paper, int number, LineMark mark) {
    return number >= 1 && number <= paper.names() && mark.paper() == paper.kind();
  }

  private static List<RuleCode> codes(BallotPaper.Read read) {
    return read.refusals().stream().map(refusal -> (RuleCode) refusal.code()).toList();
  }
}
