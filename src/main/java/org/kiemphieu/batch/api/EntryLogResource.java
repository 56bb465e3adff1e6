package org.kiemphieu.batch.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.kiemphieu.batch.service.EntryLogService;
import org.kiemphieu.election.api.CountPath;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** The entry log of a count, to be printed, signed and filed. */
@Path(ApiPaths.COUNT + "/entry-log")
@Tag(name = "Entry log")
public class EntryLogResource {

  private static final int LONGEST_TELLER = 300;

  @Inject EntryLogService log;

  @GET
  @Allowed(Command.READ_SHEETS)
  @Produces({EntryLogAnswer.HTML, EntryLogAnswer.CSV, EntryLogAnswer.PDF})
  @Operation(
      summary = "What every teller keyed, batch by batch, with what was decided on it",
      description =
          "A page to be printed, the same as PDF/A, or a file. Batches not reconciled yet are named and left out."
              + " With a teller, only what that teller keyed.")
  public Response ofCount(
      @BeanParam CountPath path,
      @QueryParam("batch") @Pattern(regexp = "[0-9]{0,9}") @Nullable String batch,
      @QueryParam("teller") @Size(max = LONGEST_TELLER) @Pattern(regexp = "\\P{C}*")
          @Nullable String teller,
      @QueryParam("lang")
          @Pattern(regexp = EntryLogAnswer.LANGUAGES)
          @Parameter(description = "language of the page; else the one Accept-Language prefers")
          @Nullable String lang,
      @Context Request request,
      @Context HttpHeaders headers) {
    return EntryLogAnswer.of(
        log.of(path.count(), given(batch).map(Integer::valueOf), given(teller)),
        lang,
        request,
        headers);
  }

  /** A form sends a field left empty; it asks for nothing. */
  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isEmpty());
  }
}
