package org.kiemphieu.election.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.election.service.RoundSteps;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** Every step of a round: where its figures come from, slips and corrections included. */
@Path(ApiPaths.ROUND + "/steps")
@Tag(name = "Round")
public class RoundStepsResource {

  @Inject RoundSteps steps;

  /**
   * One step.
   *
   * @param request what was asked, with its figures
   * @param ledger the ledger's entries about the round
   */
  @Schema(name = "RoundStep")
  record StepView(
      int step,
      Command command,
      Map<String, Object> request,
      RoundStage state,
      String actor,
      String role,
      Instant at,
      String ledger) {}

  @GET
  @Allowed(Command.READ_ELECTION)
  @Operation(summary = "Every step of the round, the first first")
  public List<StepView> all(@BeanParam RoundPath path) {
    String ledger =
        "/api/assemblies/%s/ledger?subject=%s"
            .formatted(path.round().assembly(), path.round().subject());
    return steps.of(path.round()).stream()
        .map(
            step ->
                new StepView(
                    step.ordinal(),
                    step.command(),
                    step.request(),
                    step.stage(),
                    step.actor(),
                    step.role(),
                    step.at(),
                    ledger))
        .toList();
  }
}
