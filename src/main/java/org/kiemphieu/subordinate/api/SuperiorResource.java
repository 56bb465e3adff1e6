package org.kiemphieu.subordinate.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.domain.Superior;
import org.kiemphieu.subordinate.service.SuperiorService;
import org.kiemphieu.subordinate.service.SuperiorService.Said;
import org.kiemphieu.version.EntityTag;

/** Which assembly of the superior level may follow this one. */
@Path("/api/assemblies/{assembly}/superior")
@Tag(name = "Many assemblies")
public class SuperiorResource {

  @Inject SuperiorService service;

  /** The assembly that may follow. */
  @Schema(name = "Superior", example = "{\"assembly\": \"dang-bo-tinh\"}")
  record SuperiorBody(@NotNull @Pattern(regexp = Codes.PATTERN) String assembly) {}

  /** What was said last; without an assembly it was withdrawn. */
  @Schema(name = "SuperiorView")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SuperiorView(int version, @Nullable String assembly, String by, Instant at) {

    static SuperiorView of(Said said) {
      return new SuperiorView(
          said.version(),
          said.superior() instanceof Superior.Named named ? named.code() : null,
          said.by(),
          said.at());
    }
  }

  @GET
  @Allowed(Command.READ_ASSEMBLY)
  @Operation(summary = "Which assembly may follow this one; without assembly it was withdrawn")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SuperiorView.class)))
  public Response get(@PathParam("assembly") String assembly) {
    return tagged(service.get(assembly));
  }

  @PUT
  @Allowed(Command.NAME_SUPERIOR)
  @Operation(
      summary = "Let an assembly of the superior level, and those above it, follow this one",
      description =
          "They see state, turnout and make-up, and results and minutes once they are confirmed;"
              + " nothing keyed. The same again changes nothing; another takes If-Match.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SuperiorView.class)))
  public Response name(
      @PathParam("assembly") String assembly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull SuperiorBody body) {
    return tagged(service.name(assembly, body.assembly(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path("/withdrawal")
  @Allowed(Command.WITHDRAW_SUPERIOR)
  @Operation(
      summary = "Nobody follows this assembly any more",
      description =
          "Takes If-Match with the version it supersedes. The same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SuperiorView.class)))
  public Response withdraw(
      @PathParam("assembly") String assembly, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return tagged(service.withdraw(assembly, EntityTag.expected(ifMatch)));
  }

  private static Response tagged(Said said) {
    return Response.ok(SuperiorView.of(said)).header("ETag", EntityTag.of(said.version())).build();
  }
}
