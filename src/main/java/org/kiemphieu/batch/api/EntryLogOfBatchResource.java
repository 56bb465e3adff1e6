package org.kiemphieu.batch.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.service.EntryLogService;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** The entry log of one batch. */
@Path(ApiPaths.BATCH + "/entry-log")
@Tag(name = "Entry log")
public class EntryLogOfBatchResource {

  @Inject EntryLogService log;

  @GET
  @Allowed(Command.READ_SHEETS)
  @Produces({EntryLogAnswer.HTML, EntryLogAnswer.CSV, EntryLogAnswer.PDF})
  @Operation(
      summary = "What every teller keyed of a batch, with what was decided on it",
      description = "Refused while a reading is missing: readings are blind to each other.")
  public Response ofBatch(
      @BeanParam BatchPath path,
      @QueryParam("lang")
          @Pattern(regexp = EntryLogAnswer.LANGUAGES)
          @Parameter(description = "language of the page; else the one Accept-Language prefers")
          @Nullable String lang,
      @Context Request request,
      @Context HttpHeaders headers) {
    BatchKey batch = path.batch();
    return EntryLogAnswer.of(
        log.of(batch.count(), Optional.of(batch.number()), Optional.empty()),
        lang,
        request,
        headers);
  }
}
