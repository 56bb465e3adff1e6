package org.kiemphieu.conclusion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
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
      return new FindingView(
          finding.words(), finding.documentNumber().orElse(null), finding.date());
    }
  }

  static ComplaintView of(Conclusion.ComplaintLine line) {
    ComplaintState state = line.state();
    Complaint complaint = state.complaint();
    Optional<ComplaintSubject.OfCount> count = complaint.subject().ofCount();
    return new ComplaintView(
        line.code(),
        line.version(),
        state.stage(),
        complaint.complainant(),
        complaint.subject().ofElection().orElse(null),
        count.map(ComplaintSubject.OfCount::round).orElse(null),
        count.map(ComplaintSubject.OfCount::count).orElse(null),
        complaint.receivedOn(),
        complaint.words(),
        state.missed().orElse(null),
        state.found().map(FindingView::of).orElse(null),
        EnumSet.allOf(ComplaintStep.class).stream()
            .filter(step -> ComplaintSteps.allows(state.stage(), step))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ComplaintStep.class))));
  }
}
