package org.kiemphieu.nomination.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.nomination.domain.NomineeKey;
import org.kiemphieu.nomination.service.NominationService;
import org.kiemphieu.version.EntityTag;

/**
 * Who is put forward for an election, and who asks to withdraw. What supersedes something takes
 * If-Match with the version of the nomination; the same again changes nothing.
 */
@Path(ApiPaths.ELECTIONS + "/{election}/nominations")
@Tag(name = "Nomination")
public class NominationResource {

  private static final String NOMINEE = "/{nominee}";

  @Inject NominationService nominations;

  @GET
  @Allowed(Command.READ_NOMINATIONS)
  @Operation(summary = "Everybody put forward, those who withdrew and those struck too")
  public List<NominationView> all(
      @PathParam("assembly") String assembly, @PathParam("election") String election) {
    return nominations.all(assembly, election).stream().map(NominationView::of).toList();
  }

  @GET
  @Path(NOMINEE)
  @Allowed(Command.READ_NOMINATIONS)
  @Operation(summary = "One nomination")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = NominationView.class)))
  public Response one(@BeanParam NomineePath path) {
    return tagged(nominations.one(path.key()));
  }

  @PUT
  @Path(NOMINEE)
  @Allowed(Command.NOMINATE)
  @Operation(
      summary = "Somebody is put forward, or what was said of it is put right",
      description =
          "Recorded as it was said in the hall: what the regulation has against it is told under"
              + " reasons. A nomination struck is made anew so.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = NominationView.class)))
  public Response nominate(
      @PathParam("assembly") String assembly,
      @PathParam("election") String election,
      @PathParam("nominee") @Pattern(regexp = NomineeKey.PATTERN) String nominee,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NominationBodies.NominationBody body) {
    NomineeKey key = new NomineeKey(assembly, election, nominee);
    return tagged(nominations.nominate(key, body.nomination(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path(NOMINEE + "/strike")
  @Allowed(Command.STRIKE_NOMINATION)
  @Operation(summary = "The nomination was written down by mistake; it stays on record")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = NominationView.class)))
  public Response strike(
      @BeanParam NomineePath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NominationBodies.ReasonBody body) {
    return tagged(
        nominations.strike(path.key(), body.reason().strip(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path(NOMINEE + "/support")
  @Allowed(Command.RECORD_SUPPORT)
  @Operation(summary = "How many of those attending want the nominee to be considered")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = NominationView.class)))
  public Response support(
      @BeanParam NomineePath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NominationBodies.SupportBody body) {
    return tagged(nominations.support(path.key(), body.asked(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path(NOMINEE + "/withdrawal")
  @Allowed(Command.ASK_WITHDRAWAL)
  @Operation(summary = "The nominee asks to withdraw")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = NominationView.class)))
  public Response askWithdrawal(
      @BeanParam NomineePath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NominationBodies.ReasonBody body) {
    return tagged(
        nominations.askWithdrawal(path.key(), body.reason().strip(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path(NOMINEE + "/withdrawal/proposal")
  @Allowed(Command.PROPOSE_WITHDRAWAL)
  @Operation(summary = "The presidium proposes to let the nominee withdraw, or not to")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = NominationView.class)))
  public Response proposeWithdrawal(
      @BeanParam NomineePath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NominationBodies.ProposalBody body) {
    String note = body.note() == null ? "" : body.note().strip();
    return tagged(
        nominations.proposeWithdrawal(
            path.key(), body.accept(), note, EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path(NOMINEE + "/withdrawal/decision")
  @Allowed(Command.DECIDE_WITHDRAWAL)
  @Operation(summary = "The assembly let the nominee withdraw, or did not")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = NominationView.class)))
  public Response decideWithdrawal(
      @BeanParam NomineePath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NominationBodies.DecisionBody body) {
    return tagged(
        nominations.decideWithdrawal(path.key(), body.asked(), EntityTag.expected(ifMatch)));
  }

  private static Response tagged(NominationService.Judged judged) {
    return Response.ok(NominationView.of(judged))
        .header("ETag", EntityTag.of(judged.recorded().version()))
        .build();
  }
}
