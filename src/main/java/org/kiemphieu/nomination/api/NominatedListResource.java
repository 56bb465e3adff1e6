package org.kiemphieu.nomination.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.api.CandidateListBody;
import org.kiemphieu.election.api.CandidateListView;
import org.kiemphieu.election.api.RoundPath;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.nomination.domain.NominatedList;
import org.kiemphieu.nomination.service.NominatedLists;
import org.kiemphieu.regulation.Candidate;

/** The list that follows from the nominations. */
@Path(ApiPaths.ROUND + "/nominated-list")
@Tag(name = "Nomination")
public class NominatedListResource {

  @Inject NominatedLists lists;

  /**
   * Who would stand now.
   *
   * @param surplus candidates minus seats
   * @param candidates in the legal order; what {@code PUT candidate-list} takes
   * @param nominees their codes, line by line
   * @param findings everything wrong or remarkable about that list
   * @param leftOut who would not stand, and why
   */
  @Schema(name = "NominatedList")
  public record NominatedListView(
      int seats,
      int surplus,
      List<CandidateListBody.CandidateBody> candidates,
      List<String> nominees,
      List<CandidateListView.FindingView> findings,
      List<LeftOutView> leftOut) {

    static NominatedListView of(NominatedLists.DrawnUp drawnUp) {
      List<Candidate> candidates = drawnUp.list().candidates();
      int seats = drawnUp.round().seats();
      return new NominatedListView(
          seats,
          candidates.size() - seats,
          candidates.stream().map(CandidateListBody.CandidateBody::of).toList(),
          drawnUp.list().standing().stream().map(NominatedList.Line::nominee).toList(),
          drawnUp.findings().stream().map(CandidateListView.FindingView::of).toList(),
          drawnUp.list().leftOut().stream().map(LeftOutView::of).toList());
    }
  }

  /** Somebody who would not stand. */
  @Schema(name = "LeftOut")
  public record LeftOutView(
      String nominee,
      String name,
      @Nullable LocalDate born,
      List<CandidateListView.FindingView> reasons) {

    static LeftOutView of(NominatedList.LeftOut leftOut) {
      return new LeftOutView(
          leftOut.nominee(),
          leftOut.candidate().person().name().text(),
          leftOut.candidate().person().born().orElse(null),
          leftOut.reasons().stream().map(CandidateListView.FindingView::of).toList());
    }
  }

  @GET
  @Allowed(Command.READ_NOMINATIONS)
  @Operation(
      summary = "Who would stand now, in the legal order, with everything that is wrong",
      description = "Nothing is recorded; a list is proposed by PUT candidate-list.")
  public NominatedListView get(@BeanParam RoundPath path) {
    return NominatedListView.of(lists.drawnUp(path.round()));
  }
}
