package org.kiemphieu.election.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiemphieu.election.service.CandidateListService;
import org.kiemphieu.http.Problem;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.PaperKind;

/** A candidate list as clients read it, with what the regulation says about it. */
@Schema(name = "CandidateListView")
public record CandidateListView(
    int version,
    int seats,
    int surplus,
    PaperKind paper,
    List<CandidateListBody.CandidateBody> candidates,
    List<FindingView> findings) {

  /** One finding. */
  @Schema(name = "Finding")
  public record FindingView(
      Finding.Severity severity, boolean overrulable, Problem.Reason refusal) {

    /** The view of a finding. */
    public static FindingView of(Finding finding) {
      return new FindingView(
          finding.severity(),
          finding.rule().certainty().overrulable(),
          Problem.Reason.of(finding.refusal()));
    }
  }

  static CandidateListView of(CandidateListService.CheckedList checked) {
    int names = checked.list().value().size();
    int seats = checked.round().seats();
    BallotPaper paper = checked.round().paperFor(names);
    return new CandidateListView(
        checked.list().version(),
        seats,
        names - seats,
        paper.kind(),
        checked.list().value().stream().map(CandidateListBody.CandidateBody::of).toList(),
        checked.findings().stream().map(FindingView::of).toList());
  }

  /** Findings alone, for a check that stores nothing. */
  static Map<String, List<FindingView>> findings(List<Finding> findings) {
    return Map.of("findings", findings.stream().map(FindingView::of).toList());
  }
}
