package org.kiemphieu.ledger.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Ledger;

/** What happened in an assembly, in order. */
@Path("/api/assemblies/{assembly}/ledger")
@Tag(name = "Ledger")
public class LedgerResource {

  private static final int MOST = 1000;

  @Inject Ledger ledger;

  @GET
  @Allowed(Command.READ_LEDGER)
  @Produces("application/json")
  @Operation(summary = "Entries after a sequence number, in order, each in its canonical bytes")
  public byte[] entries(
      @PathParam("assembly") String assembly,
      @QueryParam("after") @DefaultValue("0") @Min(0) long after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(MOST) int limit) {
    return ("[" + String.join(",", ledger.entries(assembly, after, limit)) + "]")
        .getBytes(StandardCharsets.UTF_8);
  }
}
