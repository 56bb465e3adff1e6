package org.kiemphieu.delegate.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.delegate.api.DelegateBodies.CredentialsBody;
import org.kiemphieu.delegate.api.DelegateBodies.DelegateBody;
import org.kiemphieu.delegate.api.DelegateBodies.DelegateList;
import org.kiemphieu.delegate.api.DelegateBodies.PresenceBody;
import org.kiemphieu.delegate.api.DelegateBodies.WithdrawalBody;
import org.kiemphieu.delegate.api.RollViews.DelegateView;
import org.kiemphieu.delegate.api.RollViews.DelegatesView;
import org.kiemphieu.delegate.api.RollViews.FiguresView;
import org.kiemphieu.delegate.api.RollViews.PresenceRecordedView;
import org.kiemphieu.delegate.domain.Enrolment;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.delegate.service.CredentialsService;
import org.kiemphieu.delegate.service.PresenceService;
import org.kiemphieu.delegate.service.RollService;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** Those convened: who they are, where they are, whether their credentials stand. */
@Path("/api/assemblies/{assembly}/delegates")
@Tag(name = "Roll")
public class DelegateResource {

  @Inject RollService rolls;
  @Inject PresenceService presences;
  @Inject CredentialsService credentials;

  @GET
  @Allowed(Command.READ_ROLL)
  @Operation(summary = "The roll of those convened, in its order, with who was taken off it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DelegatesView.class)))
  public Response all(@PathParam("assembly") String assembly) {
    return tagged(rolls.roll(assembly));
  }

  @PUT
  @Allowed(Command.KEEP_ROLL)
  @Operation(
      summary = "Put a list on the roll: all of it, or nothing with every fault of every line",
      description =
          "Who is not in the list stays as is. A list that changes something takes If-Match with"
              + " the version of the roll, except the first. The same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DelegatesView.class)))
  public Response enrolAll(
      @PathParam("assembly") String assembly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DelegateList body) {
    return tagged(rolls.enrolAll(assembly, body.rows(), EntityTag.expected(ifMatch)));
  }

  @GET
  @Path("/{delegate}")
  @Allowed(Command.READ_ROLL)
  @Operation(summary = "One of those convened")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DelegateView.class)))
  public Response get(
      @PathParam("assembly") String assembly, @PathParam("delegate") String delegate) {
    return tagged(rolls.delegate(assembly, delegate));
  }

  @PUT
  @Path("/{delegate}")
  @Allowed(Command.KEEP_ROLL)
  @Operation(
      summary = "Put somebody on the roll, change the line, or put back who was taken off",
      description = "A change takes If-Match with the line's version; the same changes nothing.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DelegateView.class)))
  public Response enrol(
      @PathParam("assembly") String assembly,
      @PathParam("delegate") @Pattern(regexp = DelegateBodies.CODE) String delegate,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DelegateBody body) {
    return tagged(
        rolls.enrol(
            assembly, new Enrolment.Row(delegate, body.delegate()), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path("/{delegate}/withdrawal")
  @Allowed(Command.KEEP_ROLL)
  @Operation(summary = "Take somebody off the roll; what was recorded stays on record")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DelegateView.class)))
  public Response withdraw(
      @PathParam("assembly") String assembly,
      @PathParam("delegate") String delegate,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull WithdrawalBody body) {
    return tagged(
        rolls.withdraw(assembly, delegate, body.reason().strip(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path("/{delegate}/presence")
  @Allowed(Command.RECORD_PRESENCE)
  @Operation(
      summary = "Where a delegate is: present, left, absent with or without reason, replaced",
      description =
          "The first needs no version; a change takes If-Match with the presence's version. When"
              + " convened, base or present change by it, attendance is recorded with it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PresenceRecordedView.class)))
  public Response presence(
      @PathParam("assembly") String assembly,
      @PathParam("delegate") String delegate,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PresenceBody body) {
    PresenceService.Recorded recorded =
        presences.record(assembly, delegate, body.said(), EntityTag.expected(ifMatch));
    return Response.ok(
            new PresenceRecordedView(
                DelegateView.of(recorded.entry()), FiguresView.of(recorded.roll())))
        .header("ETag", EntityTag.of(recorded.entry().presenceVersion()))
        .build();
  }

  @PUT
  @Path("/{delegate}/credentials")
  @Allowed(Command.RECORD_CREDENTIALS)
  @Operation(
      summary = "What the assembly decided on credentials the board reported as contested",
      description = "Who is not recognised is not convened. A decision anew takes If-Match.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DelegateView.class)))
  public Response credentials(
      @PathParam("assembly") String assembly,
      @PathParam("delegate") String delegate,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CredentialsBody body) {
    RollEntry entry =
        credentials.decide(assembly, delegate, body.credentials(), EntityTag.expected(ifMatch));
    return Response.ok(DelegateView.of(entry))
        .header("ETag", EntityTag.of(entry.credentialsVersion()))
        .build();
  }

  private static Response tagged(RollEntry entry) {
    return Response.ok(DelegateView.of(entry))
        .header("ETag", EntityTag.of(entry.version()))
        .build();
  }

  private static Response tagged(RollService.Kept kept) {
    return Response.ok(DelegatesView.of(kept)).header("ETag", EntityTag.of(kept.version())).build();
  }
}
