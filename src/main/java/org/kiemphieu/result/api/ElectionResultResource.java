package org.kiemphieu.result.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.service.CountRecords;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.result.domain.AssemblyDecision;
import org.kiemphieu.result.domain.ElectionResult;
import org.kiemphieu.result.service.ElectionResults;

/** The result of an election over all its rounds. */
@Path(ApiPaths.ELECTIONS + "/{election}/result")
@Tag(name = "Result")
public class ElectionResultResource {

  @Inject ElectionResults results;

  /**
   * The result of an election.
   *
   * @param seats number to elect, alternates among them
   * @param elected alternates last
   * @param open seats nobody has
   * @param rounds the confirmed rounds in order
   */
  @Schema(name = "ElectionResult")
  record ElectionResultView(
      String election,
      Office office,
      String title,
      int seats,
      int alternates,
      ElectionResult.State state,
      List<ElectedView> elected,
      int open,
      List<ConfirmedRoundView> rounds) {

    static ElectionResultView of(String election, ElectionResults.Combined combined) {
      return new ElectionResultView(
          election,
          combined.election().office(),
          combined.election().title(),
          combined.election().seats(),
          combined.election().alternates(),
          combined.result().state(),
          combined.result().elected().stream().map(ElectedView::of).toList(),
          combined.result().open(),
          combined.rounds().stream().map(ConfirmedRoundView::of).toList());
    }
  }

  /** Somebody elected, and in which round. */
  @Schema(name = "ElectedPerson")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ElectedView(
      int round, int number, String name, @Nullable LocalDate born, int votes, boolean alternate) {

    static ElectedView of(ElectionResult.ElectedPerson one) {
      return new ElectedView(
          one.round(),
          one.number(),
          one.person().name().text(),
          one.person().born().orElse(null),
          one.votes(),
          one.alternate());
    }
  }

  /**
   * A confirmed round.
   *
   * @param outcome as in the round's result
   * @param voteAgain what the assembly decided on it; absent while it did not
   */
  @Schema(name = "ConfirmedRound")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ConfirmedRoundView(
      int round, RoundTerms.Kind terms, Map<String, Object> outcome, @Nullable Boolean voteAgain) {

    static ConfirmedRoundView of(ElectionResult.ConfirmedRound round) {
      return new ConfirmedRoundView(
          round.round(),
          round.terms().kind(),
          CountRecords.of(round.outcome(), round.candidates()),
          round.decision().map(AssemblyDecision::voteAgain).orElse(null));
    }
  }

  @GET
  @Allowed(Command.READ_RESULT)
  @Operation(
      summary = "Who is elected, over all rounds of an election, and what is still open",
      description = "Annulled rounds do not count.")
  public ElectionResultView get(
      @PathParam("assembly") String assembly, @PathParam("election") String election) {
    return ElectionResultView.of(election, results.of(assembly, election));
  }
}
