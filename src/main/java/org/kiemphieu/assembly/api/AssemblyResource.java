package org.kiemphieu.assembly.api;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.assembly.service.AssemblyService;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** An assembly and who attends it. */
@Path("/api/assemblies/{assembly}")
@Tag(name = "Assembly")
public class AssemblyResource {

  @Inject AssemblyService service;

  @GET
  @Allowed(Command.READ_ASSEMBLY)
  @Operation(summary = "The assembly's settings")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AssemblyBody.class)))
  public Response get(@PathParam("assembly") String assembly) {
    return tagged(service.settings(assembly), AssemblyBody::of);
  }

  @PUT
  @Allowed(Command.SET_UP_ASSEMBLY)
  @Operation(
      summary = "Set up the assembly, or change it",
      description =
          "A change needs If-Match with the version read. The same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AssemblyBody.class)))
  public Response put(
      @PathParam("assembly") @Pattern(regexp = Codes.PATTERN) String assembly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AssemblyBody body) {
    return tagged(
        service.setUp(assembly, body.settings(), EntityTag.expected(ifMatch)), AssemblyBody::of);
  }

  @GET
  @Path("/attendance")
  @Allowed(Command.READ_ASSEMBLY)
  @Operation(summary = "Those convened, deducted and present, with the base worked out")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AttendanceBody.class)))
  public Response attendance(@PathParam("assembly") String assembly) {
    return tagged(service.attendance(assembly), AttendanceBody::of);
  }

  @PUT
  @Path("/attendance")
  @Allowed(Command.RECORD_ATTENDANCE)
  @Operation(summary = "Record attendance; a later record supersedes it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AttendanceBody.class)))
  public Response recordAttendance(
      @PathParam("assembly") String assembly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AttendanceBody body) {
    return tagged(
        service.recordAttendance(assembly, body.attendance(), EntityTag.expected(ifMatch)),
        AttendanceBody::of);
  }

  @GET
  @Path("/regulation")
  @Allowed(Command.READ_ASSEMBLY)
  @Operation(summary = "The regulation this assembly follows, as it adopted it")
  public RegulationResource.RegulationView regulation(@PathParam("assembly") String assembly) {
    return RegulationResource.RegulationView.of(
        service.settings(assembly).value().regulationInForce());
  }

  private static <T> Response tagged(Stored<T> stored, Function<T, ?> body) {
    return Response.ok(body.apply(stored.value()))
        .header("ETag", EntityTag.of(stored.version()))
        .build();
  }
}
