package org.kiemphieu.subordinate.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.service.SubordinateResults;

/** The make-up of those elected in an election of this assembly. */
@Path(ApiPaths.ELECTIONS + "/{election}/make-up")
@Tag(name = "Many assemblies")
public class MakeUpResource {

  @Inject SubordinateResults results;

  @GET
  @Allowed(Command.READ_PROFILES)
  @Operation(
      summary =
          "What those elected in confirmed rounds are made up of, against the targets set above",
      description = "Ages count on the day of the assembly. Nobody before a round is confirmed.")
  public MakeUpView get(
      @PathParam("assembly") String assembly, @PathParam("election") String election) {
    SubordinateResults.Composition composition = results.composition(assembly, election);
    return MakeUpView.of(composition.makeUp(), composition.targets());
  }
}
