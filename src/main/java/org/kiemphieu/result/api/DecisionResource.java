package org.kiemphieu.result.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.api.CountPath;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.result.domain.AssemblyDecision;
import org.kiemphieu.result.service.DecisionService;
import org.kiemphieu.version.EntityTag;

/** What the assembly decides on a tie at the last seat or on seats nobody reached. */
@Path(ApiPaths.COUNT + "/decision")
@Tag(name = "Result")
public class DecisionResource {

  @Inject DecisionService decisions;

  /** What the assembly decided. */
  @Schema(
      name = "Decision",
      example =
          "{\"voteAgain\": true, \"newNames\": false, \"note\": \"Đại hội biểu quyết bầu tiếp\"}")
  record DecisionBody(
      @NotNull @Schema(description = "on those tied, or on the seats left") Boolean voteAgain,
      @Schema(description = "where seats are left and voted on again: may the list add names")
          @Nullable Boolean newNames,
      @Size(max = 500)
          @Schema(
              description = "needed where the assembly departs from the regulation, or for a lot")
          @Nullable String note) {

    AssemblyDecision decision() {
      return new AssemblyDecision(
          voteAgain, Optional.ofNullable(newNames), note == null ? "" : note.strip());
    }
  }

  @PUT
  @Allowed(Command.RECORD_DECISION)
  @Operation(
      summary = "What the assembly decided on a tie or on seats left",
      description =
          "The same again changes nothing. To decide anew takes If-Match with the version it"
              + " supersedes, which stays on record. The next round is not begun by it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response decide(
      @BeanParam CountPath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DecisionBody body) {
    return tagged(decisions.decide(path.count(), body.decision(), EntityTag.expected(ifMatch)));
  }

  @GET
  @Allowed(Command.READ_RESULT)
  @Operation(summary = "What there is for the assembly to decide, and what it decided last")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response get(@BeanParam CountPath path) {
    return tagged(decisions.get(path.count()));
  }

  private static Response tagged(DecisionService.Decided decided) {
    return Response.ok(DecisionView.of(decided))
        .header("ETag", EntityTag.of(decided.version()))
        .build();
  }
}
