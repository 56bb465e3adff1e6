package org.kiemphieu.batch.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.Marks;
import org.kiemphieu.regulation.Sheet;

/**
 * Sheets as texts: the marks notation, and the names of defects separated by spaces. One form for
 * keying, files, the database and the ledger.
 */
public final class SheetNotation {

  private SheetNotation() {}

  /** The sheet read, or everything that is wrong with its texts. */
  public record Read(Optional<Sheet> sheet, List<Refusal> refusals) {}

  /**
   * Reads what a teller keyed.
   *
   * @param paper the round's paper
   * @param marks marks notation
   * @param defects names of defects
   */
  public static Read read(BallotPaper paper, String marks, List<String> defects) {
    BallotPaper.Read read = paper.read(marks, "marks");
    List<Refusal> refusals = new ArrayList<>(read.refusals());
    Set<Defect> found = EnumSet.noneOf(Defect.class);
    for (int i = 0; i < defects.size(); i++) {
      String name = defects.get(i);
      Optional<Defect> defect =
          Arrays.stream(Defect.values()).filter(d -> d.name().equals(name)).findFirst();
      defect.ifPresent(found::add);
      if (defect.isEmpty()) {
        refusals.add(
            Refusal.of(BatchRefusal.DEFECT_UNKNOWN, "defects[" + i + "]").with("defect", name));
      } else if (!defect.get().standsOn(paper.kind())) {
        refusals.add(
            Refusal.of(BatchRefusal.DEFECT_NOT_OF_THIS_PAPER, "defects[" + i + "]")
                .with("defect", name));
      }
    }
    return refusals.isEmpty()
        ? new Read(Optional.of(new Sheet(read.marks(), found)), List.of())
        : new Read(Optional.empty(), refusals);
  }

  /** Reads what the database holds, which was checked when it was stored. */
  public static Sheet stored(BallotPaper paper, String marks, String defects) {
    return read(paper, marks, defectNames(defects)).sheet().orElseThrow();
  }

  /** Reads marks the database holds. */
  public static Marks storedMarks(BallotPaper paper, String marks) {
    return paper.read(marks, "marks").marks();
  }

  /** The names in a text of defects. */
  public static List<String> defectNames(String defects) {
    return defects.isBlank() ? List.of() : List.of(defects.strip().split("\\s+"));
  }

  /** The text of a sheet's defects. */
  public static String defects(Sheet sheet) {
    return sheet.defects().stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
