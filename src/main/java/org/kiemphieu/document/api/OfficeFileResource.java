package org.kiemphieu.document.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.document.service.OfficeFiles;
import org.kiemphieu.election.api.CountPath;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.http.Attachment;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** A confirmed result for office programs. */
@Path(ApiPaths.COUNT)
@Tag(name = "Spreadsheets")
public class OfficeFileResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";

  @Inject OfficeFiles files;

  @GET
  @Path("/result.xlsx")
  @Allowed(Command.READ_RESULT)
  @Produces(XLSX)
  @Operation(
      summary = "The result as a workbook",
      description =
          "Those elected in order, the votes of everybody with percentages as numbers, the figures."
              + " Refused before the presidium confirmed the result. Not signed: what is signed is"
              + " result.json.")
  public Response result(@BeanParam CountPath path) {
    return file(files.resultWorkbook(path.count()), XLSX, "ket-qua", path, "xlsx");
  }

  @GET
  @Path("/announcement.pptx")
  @Allowed(Command.READ_RESULT)
  @Produces(PPTX)
  @Operation(
      summary = "The announcement of the result as slides",
      description =
          "Refused before the presidium confirmed the result, as the announcement on paper is.")
  public Response announcement(@BeanParam CountPath path) {
    return file(files.announcementSlides(path.count()), PPTX, "cong-bo", path, "pptx");
  }

  /** Codes have letters, digits, dots and hyphens only. */
  private static Response file(
      byte[] content, String type, String what, CountPath path, String suffix) {
    CountKey count = path.count();
    String name =
        "%s_%s_%s_%d_%d.%s"
            .formatted(
                what,
                count.round().assembly(),
                count.round().election(),
                count.round().round(),
                count.count(),
                suffix);
    return Response.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name))
        .build();
  }
}
