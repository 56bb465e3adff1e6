package org.kiemphieu.document.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.document.service.CredentialsDocument;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** The report of the credentials board, to be read to the assembly and signed. */
@Path("/api/assemblies/{assembly}/credentials-report.pdf")
@Tag(name = "Documents")
public class CredentialsReportResource {

  @Inject CredentialsDocument document;

  @GET
  @Allowed(Command.READ_ROLL)
  @Produces("application/pdf")
  @Operation(
      summary = "The report of the credentials board (báo cáo thẩm tra tư cách đại biểu) as PDF/A",
      description = "As the roll stands. Refused while there is no roll.")
  public byte[] report(@PathParam("assembly") String assembly) {
    return document.report(assembly);
  }
}
