package org.kiemphieu.result.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.election.api.CountPath;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.result.service.ReleaseService;

/** The release of a result to the hall. */
@Path(ApiPaths.COUNT + "/release")
@Tag(name = "Result")
public class ReleaseResource {

  @Inject ReleaseService releases;

  @PUT
  @Allowed(Command.RELEASE_RESULT)
  @Operation(
      summary = "The presidium releases the confirmed result to the hall",
      description =
          "Before, a display shows nothing of it. The same again changes nothing. Once the round is"
              + " counted again the release stands no more.")
  public ReleaseView release(@BeanParam CountPath path) {
    return ReleaseView.of(releases.release(path.count()));
  }

  @GET
  @Allowed(Command.READ_RESULT)
  @Operation(
      summary = "Whether the hall sees the result",
      description = "With by and at but without released, the release stands no more.")
  public ReleaseView get(@BeanParam CountPath path) {
    return ReleaseView.of(releases.get(path.count()));
  }
}
