package org.kiemphieu.spreadsheet.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.spreadsheet.domain.SheetRow;
import org.kiemphieu.spreadsheet.service.Spreadsheets;

/** Spreadsheets as rows of text, for the page to take lists from. */
@Path("/api/assemblies/{assembly}/spreadsheet-rows")
@Tag(name = "Spreadsheets")
public class SpreadsheetResource {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String SUBTYPE = XLSX.substring(XLSX.indexOf('/') + 1);

  @POST
  @Consumes({XLSX, "text/csv", "text/tab-separated-values"})
  @Allowed(Command.READ_SPREADSHEET)
  @Operation(
      summary = "The first sheet of a workbook, or a table in UTF-8, as rows of text",
      description =
          "Dates as 1970-03-12 where the cell is a date; numbers in full. Empty rows are left out;"
              + " a row keeps its number. Nothing is recorded.")
  public RowsView rows(@Context HttpHeaders headers, @NotNull byte[] file) {
    boolean workbook = SUBTYPE.equalsIgnoreCase(headers.getMediaType().getSubtype());
    return new RowsView(workbook ? Spreadsheets.workbook(file) : Spreadsheets.separated(file));
  }

  /** The rows that are not empty. */
  @Schema(name = "SpreadsheetRows")
  public record RowsView(List<SheetRow> rows) {}
}
