package org.kiemphieu.hands.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.hands.domain.HallSections;
import org.kiemphieu.hands.service.HallSectionService;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** The sections of the hall, in each of which one teller counts hands. */
@Path("/api/assemblies/{assembly}/sections")
@Tag(name = "Show of hands")
public class SectionResource {

  @Inject HallSectionService halls;

  @GET
  @Allowed(Command.READ_SHOWS_OF_HANDS)
  @Operation(
      summary = "The sections of the hall",
      description = "None, in version 0, where nothing was set up: then the hall is one section.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SectionBodies.HallBody.class)))
  public Response get(@PathParam("assembly") String assembly) {
    return tagged(halls.get(assembly));
  }

  @PUT
  @Allowed(Command.SET_SECTIONS)
  @Operation(
      summary = "Divide the hall into sections",
      description =
          "For votes opened from now on. A change takes If-Match; the same again changes nothing."
              + " Without sections the hall is one again.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SectionBodies.HallBody.class)))
  public Response record(
      @PathParam("assembly") String assembly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull SectionBodies.HallBody body) {
    return tagged(halls.record(assembly, body.hall(), EntityTag.expected(ifMatch)));
  }

  private static Response tagged(Stored<HallSections> stored) {
    return Response.ok(SectionBodies.HallBody.of(stored.value()))
        .header("ETag", EntityTag.of(stored.version()))
        .build();
  }
}
