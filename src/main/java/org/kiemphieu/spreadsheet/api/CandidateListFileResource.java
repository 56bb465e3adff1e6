package org.kiemphieu.spreadsheet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.election.api.RoundPath;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.CandidateListService;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.http.Attachment;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.spreadsheet.service.CandidateTemplateFile;

/** A candidate list as a workbook that can be read back. */
@Path(ApiPaths.ROUND + "/candidate-list.xlsx")
@Tag(name = "Spreadsheets")
public class CandidateListFileResource {

  @Inject CandidateListService lists;

  @GET
  @Allowed(Command.READ_ELECTION)
  @Produces(SpreadsheetResource.XLSX)
  @Operation(
      summary = "The list as a workbook, in the columns of the template",
      description = "What comes back by spreadsheet-rows is the same list.")
  public Response list(@BeanParam RoundPath path) {
    RoundKey round = path.round();
    byte[] file = CandidateTemplateFile.of(lists.list(round).list().value());
    String name =
        "danh-sach_%s_%s_%d.xlsx".formatted(round.assembly(), round.election(), round.round());
    return Response.ok(file)
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name))
        .build();
  }
}
