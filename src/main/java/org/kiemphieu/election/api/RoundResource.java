package org.kiemphieu.election.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.election.service.CandidateListService;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.ReadingsNeededService;
import org.kiemphieu.election.service.VotingService;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** A round from its list to the open box. */
@Path(ApiPaths.ROUND)
@Tag(name = "Round")
public class RoundResource {

  @Inject ElectionService elections;
  @Inject CandidateListService lists;
  @Inject VotingService voting;
  @Inject ReadingsNeededService readingsNeeded;

  @GET
  @Allowed(Command.READ_ELECTION)
  @Operation(summary = "The round: its state, its figures, the commands it takes now")
  public RoundView get(@BeanParam RoundPath path) {
    return RoundView.of(elections.round(path.round()));
  }

  @GET
  @Path("/candidate-list")
  @Allowed(Command.READ_ELECTION)
  @Operation(summary = "The list, with everything the regulation says about it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CandidateListView.class)))
  public Response list(@BeanParam RoundPath path) {
    return tagged(lists.list(path.round()));
  }

  @PUT
  @Path("/candidate-list")
  @Allowed(Command.PROPOSE_LIST)
  @Operation(
      summary = "Propose a list",
      description =
          "Refused with everything that is wrong when it breaks a rule nobody can overrule; what"
              + " the assembly can rule on comes back as findings.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CandidateListView.class)))
  public Response propose(
      @BeanParam RoundPath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CandidateListBody body) {
    return tagged(lists.propose(path.round(), body.list(), EntityTag.expected(ifMatch)));
  }

  @POST
  @Path("/candidate-list/check")
  @Allowed(Command.PROPOSE_LIST)
  @Operation(summary = "Check a list without storing it: everything wrong or remarkable at once")
  public Map<String, List<CandidateListView.FindingView>> check(
      @BeanParam RoundPath path, @Valid @NotNull CandidateListBody body) {
    return CandidateListView.findings(lists.check(path.round(), body.list()));
  }

  @PUT
  @Path("/approval")
  @Allowed(Command.APPROVE_LIST)
  @Operation(summary = "The assembly approved the list")
  public RoundView approve(
      @BeanParam RoundPath path, @Valid @NotNull RoundBodies.ApprovalBody body) {
    return RoundView.of(voting.approve(path.round(), body.listVersion(), body.rulings()));
  }

  @PUT
  @Path("/issue")
  @Allowed(Command.ISSUE_BALLOTS)
  @Operation(summary = "Ballots were issued; the base is taken as it stands now")
  public RoundView issue(@BeanParam RoundPath path, @Valid @NotNull RoundBodies.IssueBody body) {
    return RoundView.of(voting.issue(path.round(), body.issued()));
  }

  @PUT
  @Path("/issue/correction")
  @Allowed(Command.CORRECT_ISSUED)
  @Operation(summary = "The number issued was written down wrongly; both figures stay on record")
  public RoundView correctIssued(
      @BeanParam RoundPath path, @Valid @NotNull RoundBodies.IssueCorrectionBody body) {
    return RoundView.of(
        voting.correctIssued(path.round(), body.issued(), body.corrects(), body.reason().strip()));
  }

  @GET
  @Path("/readings-needed")
  @Allowed(Command.READ_ELECTION)
  @Operation(summary = "How many readings each batch needs")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RoundBodies.ReadingsNeededBody.class)))
  public Response readingsNeeded(@BeanParam RoundPath path) {
    return needed(readingsNeeded.get(path.round()));
  }

  @PUT
  @Path("/readings-needed")
  @Allowed(Command.SET_READINGS)
  @Operation(summary = "Before the box is opened: how many readings each batch needs, 1 to 3")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RoundBodies.ReadingsNeededBody.class)))
  public Response setReadings(
      @BeanParam RoundPath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RoundBodies.ReadingsNeededBody body) {
    return needed(readingsNeeded.set(path.round(), body.readings(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path("/collection")
  @Allowed(Command.RECORD_COLLECTION)
  @Operation(summary = "The box was opened and its papers counted")
  public RoundView collect(
      @BeanParam RoundPath path, @Valid @NotNull RoundBodies.CollectionBody body) {
    return RoundView.of(voting.collect(path.round(), body.collected()));
  }

  @PUT
  @Path("/annulment")
  @Allowed(Command.ANNUL_ROUND)
  @Operation(summary = "The assembly annulled the round")
  public RoundView annul(
      @BeanParam RoundPath path, @Valid @NotNull RoundBodies.AnnulmentBody body) {
    return RoundView.of(
        voting.annul(
            path.round(),
            body.grounds(),
            body.reason().strip(),
            Optional.ofNullable(body.found())));
  }

  private static Response needed(Stored<Integer> stored) {
    return Response.ok(new RoundBodies.ReadingsNeededBody(stored.value()))
        .header("ETag", EntityTag.of(stored.version()))
        .build();
  }

  private static Response tagged(CandidateListService.CheckedList checked) {
    return Response.ok(CandidateListView.of(checked))
        .header("ETag", EntityTag.of(checked.list().version()))
        .build();
  }
}
