package org.kiemphieu.document.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.document.domain.MinutesVersion;
import org.kiemphieu.document.service.SignedMinutes;
import org.kiemphieu.election.api.CountPath;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** The signed minutes of a count: sealed by the service, then signed by people. */
@Path(ApiPaths.COUNT + "/minutes/versions")
@Tag(name = "Minutes")
public class SignedMinutesResource {

  private static final String PDF = "application/pdf";

  @Inject SignedMinutes minutes;

  @GET
  @Allowed(Command.READ_RESULT)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Every version with the signatures it added; version 1 is the service's")
  public List<MinutesVersion> versions(@BeanParam CountPath path) {
    return minutes.versions(path.count());
  }

  @GET
  @Path("/{version}")
  @Allowed(Command.READ_RESULT)
  @Produces(PDF)
  @Operation(summary = "The PDF of a version, to be signed or kept")
  public byte[] pdf(@BeanParam CountPath path, @PathParam("version") int version) {
    return minutes.pdf(path.count(), version);
  }

  @PUT
  @Path("/{version}")
  @Allowed(Command.SIGN_MINUTES)
  @Consumes(PDF)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Hand in the newest version signed with one's own program; its number is one more. A"
              + " copy in which anything but signatures was added is refused")
  public MinutesVersion sign(
      @BeanParam CountPath path, @PathParam("version") int version, byte[] copy) {
    return minutes.sign(path.count(), version, copy);
  }
}
