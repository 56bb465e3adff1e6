package org.kiemphieu.document.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.document.service.CandidateListDocument;
import org.kiemphieu.election.api.RoundPath;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** The candidate list to be put before the assembly, and signed once it is approved. */
@Path(ApiPaths.ROUND + "/candidate-list.pdf")
@Tag(name = "Documents")
public class CandidateListDocumentResource {

  @Inject CandidateListDocument document;

  @GET
  @Allowed(Command.READ_ELECTION)
  @Produces("application/pdf")
  @Operation(
      summary = "The candidate list (danh sách bầu cử) as PDF/A",
      description = "As it was proposed last, or as it was approved. Refused while there is none.")
  public byte[] list(@BeanParam RoundPath path) {
    return document.list(path.round());
  }
}
