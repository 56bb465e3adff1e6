package org.kiemphieu.document.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.document.service.CountDocuments;
import org.kiemphieu.document.service.SignedMinutes;
import org.kiemphieu.election.api.CountPath;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** The documents of a count, to be printed and signed. */
@Path(ApiPaths.COUNT)
@Tag(name = "Documents")
public class DocumentResource {

  private static final String PDF = "application/pdf";

  @Inject CountDocuments documents;
  @Inject SignedMinutes signedMinutes;

  @GET
  @Path("/minutes.pdf")
  @Allowed(Command.READ_TALLY)
  @Produces(PDF)
  @Operation(
      summary = "The minutes of the count (biên bản kiểm phiếu) as PDF/A",
      description =
          "Refused before the head teller certified the count. Once the presidium confirmed the"
              + " result, the newest signed version, which everybody of the assembly finds below"
              + " minutes/versions.")
  public byte[] minutes(@BeanParam CountPath path) {
    return signedMinutes.newest(path.count());
  }

  @GET
  @Path("/ballot-report.pdf")
  @Allowed(Command.READ_ELECTION)
  @Produces(PDF)
  @Operation(
      summary = "The report of ballots issued and collected, read out before counting, as PDF/A",
      description = "Refused before the box was opened.")
  public byte[] ballotReport(@BeanParam CountPath path) {
    return documents.ballotReport(path.count());
  }

  @GET
  @Path("/announcement.pdf")
  @Allowed(Command.READ_RESULT)
  @Produces(PDF)
  @Operation(
      summary = "The announcement of the result (thông báo kết quả bầu cử) as PDF/A",
      description = "Refused before the presidium confirmed the result.")
  public byte[] announcement(@BeanParam CountPath path) {
    return documents.announcement(path.count());
  }
}
