package org.kiemphieu.subordinate.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.http.Attachment;
import org.kiemphieu.subordinate.service.ReportedWorkbook;

/** A workbook to fill in reported results. */
@Path("/api/spreadsheet-templates/results.xlsx")
@Tag(name = "Spreadsheets")
@Singleton
public class ReportedTemplateResource {

  private byte @Nullable [] template;

  @GET
  @PermitAll
  @Produces(ReportedResource.XLSX)
  @Operation(
      summary =
          "A workbook with the columns of reported results, an invented congress that was held and"
              + " one that is planned")
  public Response template() {
    return Response.ok(made())
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("mau-ket-qua-bao-cao.xlsx"))
        .build();
  }

  /** Made once: anybody can ask for it. */
  private synchronized byte[] made() {
    if (template == null) {
      template = ReportedWorkbook.template();
    }
    return template;
  }
}
