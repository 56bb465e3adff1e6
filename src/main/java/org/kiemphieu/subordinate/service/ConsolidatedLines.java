package org.kiemphieu.subordinate.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.subordinate.domain.ConsolidatedLine;
import org.kiemphieu.subordinate.domain.ConsolidatedSums;
import org.kiemphieu.subordinate.service.Consolidation.Branch;
import org.kiemphieu.subordinate.service.Consolidation.Consolidated;
import org.kiemphieu.subordinate.service.Consolidation.CountedBranch;
import org.kiemphieu.subordinate.service.Consolidation.ReportedBranch;

/** Consolidated sums as the lines of tables: each says where its figures come from. */
final class ConsolidatedLines {

  private ConsolidatedLines() {}

  /** Where figures come from. */
  enum Source {
    COUNTED,
    REPORTED,
    TOGETHER
  }

  /**
   * One line; without level and organisation it is of everything.
   *
   * @param level of which it is, unless it is of everything or of an organisation
   * @param code of an organisation's assembly; empty otherwise
   * @param organisation its name; empty otherwise
   */
  record Line(
      Optional<Integer> level,
      String code,
      String organisation,
      Source source,
      ConsolidatedLine sums) {}

  /** Everything, then each level, then each organisation. */
  static List<Line> of(Consolidated consolidated) {
    List<Line> lines = new ArrayList<>();
    add(lines, Optional.empty(), "", "", consolidated.total());
    consolidated.levels().forEach((level, sums) -> add(lines, Optional.of(level), "", "", sums));
    for (Branch branch : consolidated.organisations()) {
      add(lines, Optional.empty(), branch.code(), organisation(branch), branch.sums());
    }
    return lines;
  }

  /** Counted and reported apart and together, wherever something was only reported. */
  private static void add(
      List<Line> lines,
      Optional<Integer> level,
      String code,
      String organisation,
      ConsolidatedSums sums) {
    if (!sums.onlyReported()) {
      lines.add(new Line(level, code, organisation, Source.COUNTED, sums.counted()));
    }
    if (sums.anyReported()) {
      lines.add(new Line(level, code, organisation, Source.REPORTED, sums.reported()));
    }
    if (sums.anyReported() && !sums.onlyReported()) {
      lines.add(new Line(level, code, organisation, Source.TOGETHER, sums.together()));
    }
  }

  private static String organisation(Branch branch) {
    return branch instanceof CountedBranch counted
        ? counted.assembly().organisation()
        : ((ReportedBranch) branch).reported().congress().organisation();
  }
}
