package org.kiemphieu.spreadsheet.api;

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
import org.kiemphieu.spreadsheet.service.CandidateTemplateFile;

/** Workbooks to fill in. */
@Path("/api/spreadsheet-templates")
@Tag(name = "Spreadsheets")
@Singleton
public class TemplateResource {

  private byte @Nullable [] candidates;

  @GET
  @Path("/candidates.xlsx")
  @PermitAll
  @Produces(SpreadsheetResource.XLSX)
  @Operation(summary = "A workbook with the columns of a candidate list and one invented line")
  public Response candidates() {
    return Response.ok(made())
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("danh-sach-bau-cu.xlsx"))
        .build();
  }

  /** Made once: anybody can ask for it. */
  private synchronized byte[] made() {
    if (candidates == null) {
      candidates = CandidateTemplateFile.make();
    }
    return candidates;
  }
}
