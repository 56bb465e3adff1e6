package org.kiemphieu.conclusion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.conclusion.domain.Complaint;
import org.kiemphieu.conclusion.domain.ComplaintStage;
import org.kiemphieu.conclusion.domain.ComplaintState;
import org.kiemphieu.conclusion.domain.ComplaintStep;
import org.kiemphieu.conclusion.domain.ComplaintSteps;
import org.kiemphieu.conclusion.domain.ComplaintSubject;
import org.kiemphieu.conclusion.domain.Document;
import org.kiemphieu.conclusion.domain.Finding;
import org.kiemphieu.conclusion.service.Conclusion;

/**
 * A complaint and where it stands.
 *
 * @param election absent where it is about the assembly
 * @param round absent where it is about the whole election
 * @param last the last day of the period, where the complaint came after it
 * @param steps what can be done to it now
 */
@Schema(name = "ComplaintView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplaintView(
    String complaint,
    int version,
    ComplaintStage state,
    String complainant,
    @Nullable String election,
    @Nullable Integer round,
    @Nullable Integer count,
    LocalDate receivedOn,
    String words,
    @Nullable LocalDate last,
    @Nullable FindingView finding,
    Set<ComplaintStep> steps) {

  /** What came of it. */
  @Schema(name = "FindingView")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FindingView(String words, @Nullable String documentNumber, LocalDate date) {

    static FindingView of(Finding finding) {
      return new FindingView(finding.words(), number(finding), finding.date());
    }

    private static @Nullable String number(Finding finding) {
      @Nullable Document document = null;
      if (finding instanceof Finding.Upheld upheld) {
        document = upheld.document();
      } else if (finding instanceof Finding.Rejected rejected) {
        document = rejected.document();
      }
      return document == null ? null : document.number();
    }
  }

  static ComplaintView of(Conclusion.ComplaintLine line) {
    ComplaintState state = line.state();
    Complaint complaint = state.complaint();
    ComplaintSubject.@Nullable OfCount count =
        complaint.subject() instanceof ComplaintSubject.OfCount found ? found : null;
    return new ComplaintView(
        line.code(),
        line.version(),
        state.stage(),
        complaint.complainant(),
        election(complaint.subject()),
        count == null ? null : count.round(),
        count == null ? null : count.count(),
        complaint.receivedOn(),
        complaint.words(),
        state instanceof ComplaintState.Late late ? late.deadline().last() : null,
        finding(state),
        EnumSet.allOf(ComplaintStep.class).stream()
            .filter(step -> ComplaintSteps.allows(state.stage(), step))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ComplaintStep.class))));
  }

  private static @Nullable String election(ComplaintSubject subject) {
    if (subject instanceof ComplaintSubject.OfElection about) {
      return about.election();
    }
    return subject instanceof ComplaintSubject.OfCount about ? about.election() : null;
  }

  private static @Nullable FindingView finding(ComplaintState state) {
    if (state instanceof ComplaintState.Upheld upheld) {
      return FindingView.of(upheld.finding());
    }
    if (state instanceof ComplaintState.Rejected rejected) {
      return FindingView.of(rejected.finding());
    }
    return state instanceof ComplaintState.Withdrawn withdrawn
        ? FindingView.of(withdrawn.finding())
        : null;
  }
}
