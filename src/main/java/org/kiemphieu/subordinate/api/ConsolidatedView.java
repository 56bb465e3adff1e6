package org.kiemphieu.subordinate.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.CongressState;
import org.kiemphieu.subordinate.domain.CongressState.Progress;
import org.kiemphieu.subordinate.domain.ConsolidatedLine;
import org.kiemphieu.subordinate.domain.Targets;
import org.kiemphieu.subordinate.service.Consolidation.Branch;
import org.kiemphieu.subordinate.service.Consolidation.Consolidated;
import org.kiemphieu.subordinate.service.TargetService.InForce;

/**
 * Sums of everything below an assembly.
 *
 * @param under the assembly whose row was opened; absent for the viewer's own table
 * @param organisations a page of the assemblies one level below, each with everything below it
 * @param next what to give as after for the next page; absent on the last
 */
@Schema(name = "Consolidated")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsolidatedView(
    @Nullable String under,
    LineView total,
    List<LevelView> levels,
    List<BranchView> organisations,
    @Nullable String next) {

  /** Sums. */
  @Schema(name = "ConsolidatedLine")
  record LineView(
      Map<Progress, Integer> congresses, TurnoutView turnout, List<OfficeView> offices) {

    static LineView of(ConsolidatedLine line, Map<Office, InForce> targets) {
      List<OfficeView> offices = new ArrayList<>();
      line.offices()
          .forEach(
              (office, sum) ->
                  offices.add(
                      new OfficeView(
                          office,
                          sum.elections(),
                          sum.confirmed(),
                          sum.seats(),
                          MakeUpView.of(sum.makeUp(), targets(targets, office)))));
      return new LineView(line.congresses(), TurnoutView.of(line.turnout()), offices);
    }

    private static Targets targets(Map<Office, InForce> targets, Office office) {
      InForce inForce = targets.get(office);
      return inForce == null ? Targets.NONE : inForce.targets();
    }
  }

  /**
   * Elections to one office.
   *
   * @param confirmed how many of the elections have their present round confirmed
   */
  @Schema(name = "ConsolidatedOffice")
  record OfficeView(Office office, int elections, int confirmed, int seats, MakeUpView makeUp) {}

  /** One level. */
  @Schema(name = "ConsolidatedLevel")
  record LevelView(int level, LineView sums) {}

  /**
   * One organisation.
   *
   * @param state of its own assembly
   * @param below how many assemblies are below it; its sums include them
   */
  @Schema(name = "ConsolidatedOrganisation")
  record BranchView(
      String code,
      String organisation,
      String name,
      CongressState state,
      int below,
      LineView sums) {}

  static ConsolidatedView of(Consolidated consolidated, String after, int limit) {
    Map<Office, InForce> targets = consolidated.targets();
    List<LevelView> levels = new ArrayList<>();
    consolidated
        .levels()
        .forEach((level, line) -> levels.add(new LevelView(level, LineView.of(line, targets))));
    List<Branch> later =
        consolidated.organisations().stream()
            .filter(branch -> branch.assembly().code().compareTo(after) > 0)
            .toList();
    List<Branch> shown = later.subList(0, Math.min(limit, later.size()));
    return new ConsolidatedView(
        consolidated.under().map(one -> one.code()).orElse(null),
        LineView.of(consolidated.total(), targets),
        levels,
        shown.stream()
            .map(
                branch ->
                    new BranchView(
                        branch.assembly().code(),
                        branch.assembly().organisation(),
                        branch.assembly().name(),
                        branch.assembly().state(),
                        branch.below(),
                        LineView.of(branch.line(), targets)))
            .toList(),
        later.size() > limit ? shown.get(shown.size() - 1).assembly().code() : null);
  }
}
