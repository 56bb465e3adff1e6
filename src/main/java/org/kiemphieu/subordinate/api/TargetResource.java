package org.kiemphieu.subordinate.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.SubordinateRefusal;
import org.kiemphieu.subordinate.domain.Targets;
import org.kiemphieu.subordinate.domain.Trait;
import org.kiemphieu.subordinate.service.TargetService;
import org.kiemphieu.subordinate.service.TargetService.InForce;
import org.kiemphieu.version.EntityTag;

/** What those elected below this assembly should at least be made up of. */
@Path("/api/assemblies/{assembly}/targets")
@Tag(name = "Many assemblies")
public class TargetResource {

  private static final int WHOLE = 100;

  @Inject TargetService service;

  /** Whole per cent of the people elected, at least; what is left out has no target. */
  @Schema(
      name = "Targets",
      example = "{\"women\": 15, \"ethnicMinorities\": 10, \"underForty\": 10, \"firstTime\": 30}")
  record TargetBody(
      @Min(0) @Max(WHOLE) @Nullable Integer women,
      @Min(0) @Max(WHOLE) @Nullable Integer ethnicMinorities,
      @Min(0) @Max(WHOLE) @Nullable Integer underForty,
      @Min(0) @Max(WHOLE) @Nullable Integer firstTime) {

    Targets targets() {
      Map<Trait, Integer> percent = new EnumMap<>(Trait.class);
      put(percent, Trait.WOMEN, women);
      put(percent, Trait.ETHNIC_MINORITIES, ethnicMinorities);
      put(percent, Trait.UNDER_FORTY, underForty);
      put(percent, Trait.FIRST_TIME, firstTime);
      return new Targets(percent);
    }

    private static void put(Map<Trait, Integer> percent, Trait trait, @Nullable Integer least) {
      if (least != null) {
        percent.put(trait, least);
      }
    }
  }

  /**
   * Targets in force.
   *
   * @param own whether this assembly set them; otherwise one above it did
   * @param version the one a change of this assembly's own targets supersedes; 0 while it has none
   */
  @Schema(name = "TargetsView")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TargetView(
      Office office,
      boolean own,
      int version,
      @Nullable Integer women,
      @Nullable Integer ethnicMinorities,
      @Nullable Integer underForty,
      @Nullable Integer firstTime) {

    static TargetView of(Office office, InForce inForce) {
      Map<Trait, Integer> percent = inForce.targets().percent();
      return new TargetView(
          office,
          inForce.own(),
          inForce.own() ? inForce.version() : 0,
          percent.get(Trait.WOMEN),
          percent.get(Trait.ETHNIC_MINORITIES),
          percent.get(Trait.UNDER_FORTY),
          percent.get(Trait.FIRST_TIME));
    }
  }

  @GET
  @Allowed(Command.READ_SUBORDINATES)
  @Operation(summary = "The targets in force for the assemblies below, by office")
  public List<TargetView> all(@PathParam("assembly") String assembly) {
    return service.forThoseBelow(assembly).entrySet().stream()
        .map(entry -> TargetView.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  @PUT
  @Path("/{office}")
  @Allowed(Command.SET_TARGETS)
  @Operation(
      summary = "Set targets for those elected to an office below this assembly",
      description =
          "They hold for every level below that sets none of its own. The same again changes"
              + " nothing; a change takes If-Match.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TargetView.class)))
  public Response set(
      @PathParam("assembly") String assembly,
      @PathParam("office") String name,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull TargetBody body) {
    Office office = office(name);
    InForce set = service.set(assembly, office, body.targets(), EntityTag.expected(ifMatch));
    return Response.ok(TargetView.of(office, set))
        .header("ETag", EntityTag.of(set.version()))
        .build();
  }

  private static Office office(String name) {
    return Arrays.stream(Office.values())
        .filter(office -> office.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(SubordinateRefusal.OFFICE_UNKNOWN, "office").with("office", name)));
  }
}
