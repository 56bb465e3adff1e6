package org.kiemphieu.conclusion.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.kiemphieu.conclusion.service.ComplaintService;
import org.kiemphieu.conclusion.service.Conclusion;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** Complaints and what came of them. */
@Path("/api/assemblies/{assembly}/complaints/{complaint}")
@Tag(name = "Conclusion")
public class ComplaintResource {

  @Inject ComplaintService complaints;

  @PUT
  @Allowed(Command.RECORD_COMPLAINT)
  @Operation(
      summary = "The secretariat records a complaint",
      description =
          "One that came after the period is recorded as LATE and is not considered. The same"
              + " again changes nothing; to correct it takes If-Match.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ComplaintView.class)))
  public Response record(
      @PathParam("assembly") String assembly,
      @PathParam("complaint") @Pattern(regexp = Codes.PATTERN) String complaint,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ComplaintBodies.ComplaintBody body) {
    return tagged(
        complaints.record(assembly, complaint, body.complaint(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path("/finding")
  @Allowed(Command.RECORD_FINDING)
  @Operation(
      summary = "What the inspection committee of the direct superior found, or a withdrawal",
      description = "A later finding supersedes one with If-Match. A late complaint gets none.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ComplaintView.class)))
  public Response find(
      @PathParam("assembly") String assembly,
      @PathParam("complaint") @Pattern(regexp = Codes.PATTERN) String complaint,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ComplaintBodies.FindingBody body) {
    return tagged(
        complaints.find(assembly, complaint, body.finding(), EntityTag.expected(ifMatch)));
  }

  private static Response tagged(Conclusion.ComplaintLine line) {
    return Response.ok(ComplaintView.of(line)).header("ETag", EntityTag.of(line.version())).build();
  }
}
