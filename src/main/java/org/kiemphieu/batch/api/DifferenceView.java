package org.kiemphieu.batch.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.service.SheetRecords;
import org.kiemphieu.count.SheetDifference;
import org.kiemphieu.regulation.LineMark;
import org.kiemphieu.regulation.Sheet;

/**
 * In what the readings of a sheet differ, so that the head teller knows where to look.
 *
 * @param lines the lines whose marks differ, with what each reading has
 * @param defects the defects not every reading saw, with the readings that did
 * @param agreeing which readings have the same as each other, the most first; a majority decides
 *     nothing
 */
@Schema(name = "SheetDifference")
record DifferenceView(
    List<LineView> lines, List<DefectView> defects, List<List<Integer>> agreeing) {

  /** A line, and in the order of the readings the mark on it; none where it is unmarked. */
  @Schema(name = "DifferingLine")
  record LineView(int number, List<@Nullable LineMark> marks) {}

  /** A defect, and the readings that saw it. */
  @Schema(name = "DifferingDefect")
  record DefectView(String defect, List<Integer> readings) {}

  /** The difference of a sheet; null where its readings agree. */
  static @Nullable DifferenceView of(SheetRecords.SheetRecord sheet) {
    List<Sheet> seen = sheet.readings().stream().map(SheetRecords.SeenBy::sheet).toList();
    if (seen.stream().distinct().count() < 2) {
      return null;
    }
    List<Integer> ordinals = sheet.readings().stream().map(SheetRecords.SeenBy::reading).toList();
    SheetDifference difference = new SheetDifference(seen);
    List<LineView> lines = new ArrayList<>();
    difference.lines().forEach((number, marks) -> lines.add(new LineView(number, orNull(marks))));
    List<DefectView> defects = new ArrayList<>();
    difference
        .defects()
        .forEach((defect, saw) -> defects.add(new DefectView(defect.name(), named(ordinals, saw))));
    return new DifferenceView(
        lines, defects, difference.groups().stream().map(group -> named(ordinals, group)).toList());
  }

  private static List<@Nullable LineMark> orNull(List<Optional<LineMark>> marks) {
    List<@Nullable LineMark> found = new ArrayList<>();
    marks.forEach(mark -> found.add(mark.orElse(null)));
    return found;
  }

  private static List<Integer> named(List<Integer> ordinals, List<Integer> numbered) {
    return numbered.stream().map(number -> ordinals.get(number - 1)).toList();
  }
}
