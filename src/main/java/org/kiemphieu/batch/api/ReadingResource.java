package org.kiemphieu.batch.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.domain.KeyedSheet;
import org.kiemphieu.batch.service.ReadingService;
import org.kiemphieu.batch.service.SetAsideService;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** A teller's own reading of a batch. */
@Path(ApiPaths.READING)
@Tag(name = "Reading")
public class ReadingResource {

  @Inject ReadingService readings;
  @Inject SetAsideService setAsides;

  @GET
  @Allowed(Command.READ_OWN_READING)
  @Operation(summary = "Your reading, sheet by sheet; nobody else's")
  public BatchViews.ReadingView get(@BeanParam ReadingPath path) {
    return BatchViews.ReadingView.of(readings.read(path.reading()));
  }

  @PUT
  @Path("/ballots/{position}")
  @Allowed(Command.KEY_BALLOT)
  @Operation(
      summary = "Key one sheet",
      description =
          "The same again changes nothing, so a request whose answer was lost can be repeated. A"
              + " correction needs If-Match with the version it corrects; the slip stays on record.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BatchViews.BallotView.class)))
  public Response key(
      @BeanParam ReadingPath path,
      @PathParam("position") int position,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull BatchBodies.BallotBody body) {
    ReadingService.Recorded recorded =
        readings.key(path.reading(), List.of(body.keyed(position, EntityTag.expected(ifMatch))));
    BatchViews.BallotView view =
        BatchViews.BallotView.of(recorded.ballots().get(0), recorded.round());
    return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
  }

  @POST
  @Path("/ballots")
  @Allowed(Command.KEY_BALLOT)
  @Operation(
      summary = "Key several sheets: all of them are recorded, or none and every fault named")
  public List<BatchViews.BallotView> keyAll(
      @BeanParam ReadingPath path, @Valid @NotNull BatchBodies.BallotsBody body) {
    List<KeyedSheet> sheets = new ArrayList<>();
    for (int i = 0; i < body.ballots().size(); i++) {
      sheets.add(body.ballots().get(i).keyed(i));
    }
    ReadingService.Recorded recorded = readings.key(path.reading(), sheets);
    return recorded.ballots().stream()
        .map(ballot -> BatchViews.BallotView.of(ballot, recorded.round()))
        .toList();
  }

  @PUT
  @Path("/set-aside")
  @Allowed(Command.SET_READING_ASIDE)
  @Operation(
      summary = "Send the batch back for a fresh reading in place of this one",
      description =
          "Complete or not, the reading no longer stands and another teller reads the batch. What"
              + " was accepted in the batch counts no more; all of it stays on record.")
  public BatchViews.BatchView setAside(
      @BeanParam ReadingPath path, @Valid @NotNull BatchBodies.SetAsideBody body) {
    return BatchViews.BatchView.of(setAsides.setAside(path.reading(), body.reason().strip()));
  }

  @PUT
  @Path("/completion")
  @Allowed(Command.COMPLETE_READING)
  @Operation(
      summary = "Complete your reading",
      description =
          "With the batch's last reading, sheets on which all readings agree are accepted.")
  public BatchViews.ReadingView complete(
      @BeanParam ReadingPath path, @Valid @NotNull BatchBodies.CompletionBody body) {
    return BatchViews.ReadingView.of(readings.complete(path.reading(), body.sheets()));
  }
}
