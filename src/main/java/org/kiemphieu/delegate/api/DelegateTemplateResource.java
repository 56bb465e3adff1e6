package org.kiemphieu.delegate.api;

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
import org.kiemphieu.delegate.service.DelegateTable;
import org.kiemphieu.http.Attachment;

/** A workbook to fill in a roll. */
@Path("/api/spreadsheet-templates/delegates.xlsx")
@Tag(name = "Spreadsheets")
@Singleton
public class DelegateTemplateResource {

  private byte @Nullable [] template;

  @GET
  @PermitAll
  @Produces(RollResource.XLSX)
  @Operation(summary = "A workbook with the columns of a roll and one invented line")
  public Response template() {
    return Response.ok(made())
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("mau-danh-sach-trieu-tap.xlsx"))
        .build();
  }

  /** Made once: anybody can ask for it. */
  private synchronized byte[] made() {
    if (template == null) {
      template = DelegateTable.template();
    }
    return template;
  }
}
