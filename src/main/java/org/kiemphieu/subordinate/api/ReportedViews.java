package org.kiemphieu.subordinate.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.http.Problem;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.CongressState.Progress;
import org.kiemphieu.subordinate.domain.ReportedCongress;
import org.kiemphieu.subordinate.domain.ReportedReading.ReadCongress;
import org.kiemphieu.subordinate.domain.ReportedReading.RowRefusal;
import org.kiemphieu.subordinate.domain.Turnout;
import org.kiemphieu.subordinate.repository.ReportedRepository.Seen;
import org.kiemphieu.subordinate.service.ReportedService.Compared;
import org.kiemphieu.subordinate.service.ReportedService.Recorded;
import org.kiemphieu.subordinate.service.ReportedService.Standing;

/** Reported congresses as clients read them. */
final class ReportedViews {

  private ReportedViews() {}

  /** What is recorded under a code; without a congress it was withdrawn. */
  @Schema(name = "ReportedCongressRecorded")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RecordedView(String code, int version, @Nullable ReportedBody congress) {

    static RecordedView of(Recorded recorded) {
      return new RecordedView(
          recorded.code(),
          recorded.version(),
          recorded.congress().map(ReportedBody::of).orElse(null));
    }
  }

  /**
   * A page.
   *
   * @param total how many are wanted, on all pages
   * @param next what to give as after for the next page; absent on the last
   */
  @Schema(name = "ReportedCongresses")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PageView(List<SeenView> congresses, int total, @Nullable String next) {

    static PageView of(List<Seen> wanted, String after, int limit) {
      List<Seen> later = wanted.stream().filter(one -> one.key().compareTo(after) > 0).toList();
      List<Seen> shown = later.subList(0, Math.min(limit, later.size()));
      return new PageView(
          shown.stream().map(SeenView::of).toList(),
          wanted.size(),
          later.size() > limit ? shown.get(shown.size() - 1).key() : null);
    }
  }

  /**
   * A reported congress in force, without names.
   *
   * @param reportedTo code of the assembly whose secretariat recorded it
   * @param organisationReportedTo of that assembly
   * @param level how far below the viewer
   * @param countedHere whether an assembly of its code stands below that one by now; the report is
   *     in no sum then
   */
  @Schema(name = "ReportedCongressSeen")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SeenView(
      String code,
      int version,
      String reportedTo,
      String organisationReportedTo,
      int level,
      String organisation,
      String name,
      AssemblyKind kind,
      @Nullable LocalDate heldOn,
      Progress progress,
      boolean countedHere,
      TurnoutView turnout,
      List<OfficeView> offices) {

    static SeenView of(Seen seen) {
      ReportedCongress congress = seen.congress();
      List<OfficeView> offices = new ArrayList<>();
      congress
          .line()
          .offices()
          .forEach(
              (office, line) ->
                  offices.add(new OfficeView(office, line.seats(), line.makeUp().people())));
      return new SeenView(
          seen.code(),
          seen.version(),
          seen.reporter(),
          seen.organisation(),
          seen.level(),
          congress.organisation(),
          congress.name(),
          congress.kind(),
          congress.heldOn().orElse(null),
          congress.progress(),
          seen.countedHere(),
          TurnoutView.of(congress.turnout().orElse(Turnout.NONE)),
          offices);
    }
  }

  /** How many were elected to an office. */
  @Schema(name = "ReportedOffice")
  record OfficeView(Office office, int seats, int elected) {}

  /** What is wrong or remarkable, with the row it is in. */
  @Schema(name = "RowRefusal")
  record RowView(int row, Problem.Reason refusal) {

    static RowView of(RowRefusal fault) {
      return new RowView(fault.row(), Problem.Reason.of(fault.refusal()));
    }
  }

  /**
   * One congress of a workbook.
   *
   * @param version what a recording supersedes, for If-Match; 0 for the first
   * @param congress what to send to record it; absent where a cell cannot be read
   */
  @Schema(name = "ReadCongress")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReadCongressView(
      String code,
      int row,
      Standing standing,
      int version,
      @Nullable ReportedBody congress,
      List<RowView> faults,
      List<RowView> findings) {

    private static ReadCongressView of(ReadCongress one, Compared compared) {
      return new ReadCongressView(
          one.code(),
          one.row(),
          compared.standing(one),
          compared.version(one),
          one.congress().map(ReportedBody::of).orElse(null),
          one.faults().stream().map(RowView::of).toList(),
          one.findings().stream().map(RowView::of).toList());
    }
  }

  /**
   * A workbook as it was read.
   *
   * @param faults of the table as a whole
   * @param ignored headings that are no column's
   */
  @Schema(name = "ReadReport")
  record ReadView(List<ReadCongressView> congresses, List<RowView> faults, List<String> ignored) {

    static ReadView of(Compared compared) {
      return new ReadView(
          compared.read().congresses().stream()
              .map(one -> ReadCongressView.of(one, compared))
              .toList(),
          compared.read().faults().stream().map(RowView::of).toList(),
          compared.read().ignored());
    }
  }
}
