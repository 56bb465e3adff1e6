package org.kiemphieu.ledger.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.replay.LedgerReplay;
import org.kiemphieu.ledger.replay.ReplayFault;
import org.kiemphieu.ledger.replay.ReplayResult;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;

/** Replays the ledger against the tables on demand. */
@Path("/api/assemblies/{assembly}/ledger/check")
@Tag(name = "Ledger")
public class LedgerCheckResource {

  private static final int MOST_NAMED = 100;

  @Inject LedgerReplay replay;

  /**
   * What came of it.
   *
   * @param entries entries of the ledger
   * @param faults how many things differ
   * @param first the first entry that does not match, or the first row without an entry
   * @param named the first hundred, the first one first
   */
  @Schema(name = "LedgerCheck")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CheckView(
      boolean agrees, long entries, int faults, @Nullable FaultView first, List<FaultView> named) {

    static CheckView of(ReplayResult result) {
      if (result instanceof ReplayResult.Differs differs) {
        return new CheckView(
            false,
            differs.entries(),
            differs.faults().size(),
            FaultView.of(differs.first()),
            differs.faults().stream().limit(MOST_NAMED).map(FaultView::of).toList());
      }
      return new CheckView(true, result.entries(), 0, null, List.of());
    }
  }

  /** One thing that differs, with what it means in words. */
  @Schema(name = "LedgerFault")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FaultView(
      ReplayFault.Kind kind, @Nullable Long sequence, String row, String vi, String en) {

    static FaultView of(ReplayFault fault) {
      String key = "replayFaultKind." + fault.kind().name();
      return new FaultView(
          fault.kind(),
          fault.sequence().isPresent() ? fault.sequence().getAsLong() : null,
          fault.row(),
          Messages.text(key, Language.VIETNAMESE),
          Messages.text(key, Language.ENGLISH));
    }
  }

  @GET
  @Allowed(Command.READ_LEDGER)
  @Operation(
      summary = "Replay the ledger against the tables and name the first entry that differs",
      description = "Names entries and rows, never what stands in them.")
  public CheckView check(@PathParam("assembly") String assembly) {
    return CheckView.of(replay.run(assembly));
  }
}
