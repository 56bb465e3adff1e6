package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.LineMark;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Sheet;

/** What the head teller is told of a sheet on which the readings differ. */
class SheetDifferenceTest {

  private static final BallotPaper STRUCK = new BallotPaper(PaperKind.STRIKE_OUT, 29, 26);
  private static final BallotPaper BOXES = new BallotPaper(PaperKind.AGREE_DISAGREE, 5, 5);

  @Test
  void oneOfThreeHasALineStruckThatTheOthersLeave() {
    SheetDifference difference =
        difference(sheet(STRUCK, "3 7 12"), sheet(STRUCK, "3 7 12 29"), sheet(STRUCK, "3 7 12"));

    assertEquals(
        Map.of(29, List.of(Optional.empty(), Optional.of(LineMark.STRUCK), Optional.empty())),
        difference.lines());
    assertEquals(Map.of(), difference.defects());
    assertEquals(List.of(List.of(1, 3), List.of(2)), difference.groups());
  }

  @Test
  void linesOnWhichAllAgreeAreLeftOut() {
    SheetDifference difference =
        difference(sheet(BOXES, "1- 2- 4*"), sheet(BOXES, "2- 3? 4-"), sheet(BOXES, "2- 4*"));

    assertEquals(
        List.of(1, 3, 4), List.copyOf(difference.lines().keySet()), "in the order of the paper");
    assertEquals(
        List.of(
            Optional.of(LineMark.BOTH), Optional.of(LineMark.DISAGREE), Optional.of(LineMark.BOTH)),
        difference.lines().get(4));
    assertEquals(List.of(List.of(1), List.of(2), List.of(3)), difference.groups());
  }

  @Test
  void defectsAreNamedWithWhoSawThem() {
    Sheet plain = sheet(STRUCK, "3");
    Sheet torn = new Sheet(plain.marks(), Set.of(Defect.TORN, Defect.PENCIL));
    Sheet unstamped = new Sheet(plain.marks(), Set.of(Defect.UNSTAMPED, Defect.PENCIL));

    SheetDifference difference = difference(torn, unstamped, torn);

    assertEquals(Map.of(), difference.lines());
    assertEquals(
        Map.of(Defect.UNSTAMPED, List.of(2), Defect.TORN, List.of(1, 3)), difference.defects());
    assertEquals(
        List.of(Defect.UNSTAMPED, Defect.TORN), List.copyOf(difference.defects().keySet()));
  }

  @Test
  void theLargestGroupComesFirst() {
    Sheet alone = sheet(STRUCK, "1");
    Sheet shared = sheet(STRUCK, "2");

    assertEquals(List.of(List.of(2, 3), List.of(1)), difference(alone, shared, shared).groups());
    assertEquals(List.of(List.of(1), List.of(2)), difference(alone, shared).groups());
  }

  @Test
  void readingsThatAgreeAreNoDifference() {
    Sheet sheet = sheet(STRUCK, "1");

    assertThrows(IllegalArgumentException.class, () -> difference(sheet, sheet));
    assertThrows(IllegalArgumentException.class, () -> difference(sheet));
  }

  private static SheetDifference difference(Sheet... readings) {
    return new SheetDifference(List.of(readings));
  }

  private static Sheet sheet(BallotPaper paper, String notation) {
    return Sheet.of(paper.read(notation, "marks").marks());
  }
}
