package org.kiemphieu.subordinate.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.http.Attachment;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.service.OwnResults;
import org.kiemphieu.subordinate.service.ReportedWorkbook;

/** This assembly's results as a workbook for its superior. */
@Path("/api/assemblies/{assembly}/results.xlsx")
@Tag(name = "Many assemblies")
public class OwnResultsResource {

  @Inject OwnResults results;

  @GET
  @Allowed(Command.READ_PROFILES)
  @Produces(ReportedResource.XLSX)
  @Operation(
      summary = "The results that stand as a workbook that a superior's secretariat reads in",
      description =
          "In the columns of the template of reported results, with what is known of those elected;"
              + " for a superior whose service is another one.")
  public Response workbook(@PathParam("assembly") String assembly) {
    byte[] file =
        ReportedWorkbook.of(List.of(new ReportedWorkbook.Coded(assembly, results.of(assembly))));
    return Response.ok(file)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            Attachment.named("ket-qua-bao-cao_" + assembly + ".xlsx"))
        .build();
  }
}
