package org.kiemphieu.conclusion.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.conclusion.domain.Closing;
import org.kiemphieu.conclusion.service.ClosingService;
import org.kiemphieu.conclusion.service.Conclusion;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** The closing of the assembly. */
@Path("/api/assemblies/{assembly}/closing")
@Tag(name = "Conclusion")
public class ClosingResource {

  @Inject ClosingService closings;

  /** The day and time the assembly closed. */
  @Schema(name = "Closing", example = "{\"closedOn\": \"2026-11-20\", \"closedAt\": \"17:30\"}")
  record ClosingBody(
      @Schema(description = "the day in Viet Nam; left out to take a closing back")
          @Nullable LocalDate closedOn,
      @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") @Schema(description = "the time of day")
          @Nullable String closedAt,
      @Size(max = 500) @Schema(description = "needed where it supersedes something")
          @Nullable String reason) {

    Closing closing() {
      return new Closing(
          Optional.ofNullable(closedOn), Optional.ofNullable(closedAt), Said.text(reason));
    }
  }

  @PUT
  @Allowed(Command.CLOSE_ASSEMBLY)
  @Operation(
      summary = "The presidium closes the assembly, or takes a closing back",
      description =
          "Refused while a round is in VOTING, COUNTING, COUNTED or CERTIFIED. Afterwards no"
              + " election, round or vote is begun. Taken back or corrected with If-Match and a"
              + " reason, while no complaint, approval or destruction followed.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ClosingView.class)))
  public Response close(
      @PathParam("assembly") String assembly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ClosingBody body) {
    Conclusion.ClosingLine line =
        closings.close(assembly, body.closing(), EntityTag.expected(ifMatch));
    return Response.ok(ClosingView.of(line)).header("ETag", EntityTag.of(line.version())).build();
  }
}
