package org.kiemphieu.batch.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.election.api.RoundPath;
import org.kiemphieu.election.api.RoundView;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** The counts of a round: the first, and those after complaints. */
@Path(ApiPaths.ROUND)
@Tag(name = "Count")
public class RoundCountsResource {

  @Inject CountService counts;
  @Inject ElectionService elections;

  @GET
  @Path("/counts")
  @Allowed(Command.READ_TALLY)
  @Operation(summary = "Every count of the round, and by how much each differs from the one before")
  public List<CountView> counts(@BeanParam RoundPath path) {
    return CountView.of(counts.all(path.round()));
  }

  @GET
  @Path("/ruling-reasons")
  @Allowed(Command.READ_SHEETS)
  @Operation(summary = "The reasons the counting board chooses from when it rules on a paper")
  public RulingReasonsView rulingReasons(@BeanParam RoundPath path) {
    return RulingReasonsView.of(elections.round(path.round()).regulation());
  }

  @PUT
  @Path("/collection/correction")
  @Allowed(Command.CORRECT_COLLECTED)
  @Operation(summary = "The number collected was written down wrongly; both figures stay on record")
  public RoundView correctCollected(
      @BeanParam RoundPath path, @Valid @NotNull BatchBodies.CollectionCorrectionBody body) {
    return RoundView.of(
        counts.correctCollected(
            path.round(), body.collected(), body.corrects(), body.reason().strip()));
  }
}
