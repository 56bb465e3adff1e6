package org.kiemphieu.document.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.document.service.HandsMinutes;
import org.kiemphieu.hands.domain.HandsKey;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** The minutes of a show of hands, to be printed and signed. */
@Path(ApiPaths.SHOWS_OF_HANDS + "/{vote}/minutes.pdf")
@Tag(name = "Documents")
public class HandsMinutesResource {

  @Inject HandsMinutes minutes;

  @GET
  @Allowed(Command.READ_SHOWS_OF_HANDS)
  @Produces("application/pdf")
  @Operation(
      summary = "The minutes of a show of hands (biên bản biểu quyết) as PDF/A",
      description = "Refused before the result was declared.")
  public byte[] minutes(@PathParam("assembly") String assembly, @PathParam("vote") String vote) {
    return minutes.minutes(new HandsKey(assembly, vote));
  }
}
