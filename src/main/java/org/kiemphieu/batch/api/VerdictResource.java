package org.kiemphieu.batch.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.batch.service.MarksTrials;
import org.kiemphieu.election.api.RoundPath;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** What marks would mean, for training and for a look before they are keyed. */
@Path(ApiPaths.ROUND + "/verdicts")
@Tag(name = "Reading")
public class VerdictResource {

  @Inject MarksTrials trials;

  @POST
  @Allowed(Command.TRY_MARKS)
  @Operation(
      summary = "What a sheet with these marks would mean; nothing is recorded",
      description =
          "On the approved list, or on the one proposed last. Faults of marks are those of ballots.")
  public BatchViews.TriedView attempt(
      @BeanParam RoundPath path, @Valid @NotNull BatchBodies.BallotBody body) {
    return BatchViews.TriedView.of(
        trials.attempt(path.round(), body.marks(), BatchBodies.orNone(body.defects())));
  }
}
