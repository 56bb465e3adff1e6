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
import org.kiemphieu.subordinate.domain.ConsolidatedSums;
import org.kiemphieu.subordinate.domain.ReportedCongress;
import org.kiemphieu.subordinate.domain.Subordinate;
import org.kiemphieu.subordinate.domain.Targets;
import org.kiemphieu.subordinate.service.Consolidation.Branch;
import org.kiemphieu.subordinate.service.Consolidation.Consolidated;
import org.kiemphieu.subordinate.service.Consolidation.CountedBranch;
import org.kiemphieu.subordinate.service.Consolidation.ReportedBranch;
import org.kiemphieu.subordinate.service.TargetService.InForce;

/**
 * Sums of everything below an assembly.
 *
 * @param under the assembly whose row was opened; absent for the viewer's own table
 * @param organisations a page of the assemblies one level below, each with everything below it, and
 *     of the congresses that were reported to the one above these, by code
 * @param next what to give as after for the next page; absent on the last
 */
@Schema(name = "Consolidated")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsolidatedView(
    @Nullable String under,
    SumsView total,
    List<LevelView> levels,
    List<BranchView> organisations,
    @Nullable String next) {

  /**
   * Sums of what is counted here; beside them, where anything was only reported, those of what was
   * reported, and both together.
   */
  @Schema(name = "ConsolidatedSums")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SumsView(
      Map<Progress, Integer> congresses,
      TurnoutView turnout,
      List<OfficeView> offices,
      @Nullable LineView reported,
      @Nullable LineView together) {

    static SumsView of(ConsolidatedSums sums, Map<Office, InForce> targets) {
      LineView counted = LineView.of(sums.counted(), targets);
      return new SumsView(
          counted.congresses(),
          counted.turnout(),
          counted.offices(),
          sums.anyReported() ? LineView.of(sums.reported(), targets) : null,
          sums.anyReported() ? LineView.of(sums.together(), targets) : null);
    }
  }

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
  record LevelView(int level, SumsView sums) {}

  /**
   * One organisation.
   *
   * @param state of its own assembly; absent where it is a congress that was only reported
   * @param reported whether it is one
   * @param below how many assemblies are below it; its sums include them
   */
  @Schema(name = "ConsolidatedOrganisation")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BranchView(
      String code,
      String organisation,
      String name,
      @Nullable CongressState state,
      boolean reported,
      int below,
      SumsView sums) {

    static BranchView of(Branch branch, Map<Office, InForce> targets) {
      SumsView sums = SumsView.of(branch.sums(), targets);
      if (branch instanceof CountedBranch counted) {
        Subordinate assembly = counted.assembly();
        return new BranchView(
            assembly.code(),
            assembly.organisation(),
            assembly.name(),
            assembly.state(),
            false,
            counted.below(),
            sums);
      }
      ReportedCongress congress = ((ReportedBranch) branch).reported().congress();
      return new BranchView(
          branch.code(), congress.organisation(), congress.name(), null, true, 0, sums);
    }
  }

  static ConsolidatedView of(Consolidated consolidated, String after, int limit) {
    Map<Office, InForce> targets = consolidated.targets();
    List<LevelView> levels = new ArrayList<>();
    consolidated
        .levels()
        .forEach((level, line) -> levels.add(new LevelView(level, SumsView.of(line, targets))));
    List<Branch> later =
        consolidated.organisations().stream()
            .filter(branch -> branch.code().compareTo(after) > 0)
            .toList();
    List<Branch> shown = later.subList(0, Math.min(limit, later.size()));
    return new ConsolidatedView(
        consolidated.under().map(one -> one.code()).orElse(null),
        SumsView.of(consolidated.total(), targets),
        levels,
        shown.stream().map(branch -> BranchView.of(branch, targets)).toList(),
        later.size() > limit ? shown.get(shown.size() - 1).code() : null);
  }
}
