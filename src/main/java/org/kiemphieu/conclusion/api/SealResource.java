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
import org.kiemphieu.conclusion.service.Conclusion;
import org.kiemphieu.conclusion.service.SealService;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** Packages of ballots: sealed, handed over, unsealed by decision, destroyed. */
@Path("/api/assemblies/{assembly}/seals/{package}")
@Tag(name = "Conclusion")
public class SealResource {

  @Inject SealService seals;

  @PUT
  @Allowed(Command.SEAL_BALLOTS)
  @Operation(
      summary = "The counting board seals ballots, before the presidium's eyes",
      description =
          "Rounds must be confirmed, or annulled after ballots were issued. What is written down"
              + " wrongly is corrected, and an unsealed package sealed again, with If-Match.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PackageView.class)))
  public Response seal(
      @PathParam("assembly") String assembly,
      @PathParam("package") @Pattern(regexp = Codes.PATTERN) String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull SealBodies.SealingBody body) {
    return tagged(seals.seal(assembly, code, body.step(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path("/handover")
  @Allowed(Command.TAKE_OVER_BALLOTS)
  @Operation(summary = "The presidium takes a sealed package over")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PackageView.class)))
  public Response takeOver(
      @PathParam("assembly") String assembly,
      @PathParam("package") String code,
      @Valid @NotNull SealBodies.HandoverBody body) {
    return tagged(seals.take(assembly, code, body.step()));
  }

  @PUT
  @Path("/unsealing")
  @Allowed(Command.UNSEAL_BALLOTS)
  @Operation(
      summary = "A package is unsealed by decision",
      description = "Only then can its rounds be counted again. It is sealed again afterwards.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PackageView.class)))
  public Response unseal(
      @PathParam("assembly") String assembly,
      @PathParam("package") String code,
      @Valid @NotNull SealBodies.UnsealingBody body) {
    return tagged(seals.take(assembly, code, body.step()));
  }

  @PUT
  @Path("/destruction")
  @Allowed(Command.DESTROY_BALLOTS)
  @Operation(
      summary = "The ballots of a package are destroyed",
      description =
          "Refused before six months have passed since the closing, before complaints are out of"
              + " time, while one is open, and while the package is unsealed; every reason at"
              + " once.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PackageView.class)))
  public Response destroy(
      @PathParam("assembly") String assembly,
      @PathParam("package") String code,
      @Valid @NotNull SealBodies.DestructionBody body) {
    return tagged(seals.take(assembly, code, body.step()));
  }

  private static Response tagged(Conclusion.PackageLine line) {
    return Response.ok(PackageView.of(line)).header("ETag", EntityTag.of(line.version())).build();
  }
}
