package org.kiemphieu.document.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.document.service.ConclusionDocuments;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** What is printed of a package of ballots. */
@Path("/api/assemblies/{assembly}/seals/{package}")
@Tag(name = "Documents")
public class SealDocumentResource {

  private static final String PDF = "application/pdf";

  @Inject ConclusionDocuments documents;

  @GET
  @Path("/sealing.pdf")
  @Allowed(Command.READ_CONCLUSION)
  @Produces(PDF)
  @Operation(
      summary = "The record of the sealing (biên bản niêm phong phiếu bầu) as PDF/A",
      description = "Of the last sealing, with the handover after it.")
  public byte[] sealing(@PathParam("assembly") String assembly, @PathParam("package") String code) {
    return documents.sealing(assembly, code);
  }

  @GET
  @Path("/destruction.pdf")
  @Allowed(Command.READ_CONCLUSION)
  @Produces(PDF)
  @Operation(
      summary = "The record of the destruction (biên bản hủy phiếu bầu) as PDF/A",
      description = "Refused before the package was destroyed.")
  public byte[] destruction(
      @PathParam("assembly") String assembly, @PathParam("package") String code) {
    return documents.destruction(assembly, code);
  }
}
