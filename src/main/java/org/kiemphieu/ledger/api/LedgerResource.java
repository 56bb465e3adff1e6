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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.ConsistencyProof;
import org.kiemphieu.ledger.TreeHash;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.LedgerProofs;

/** What happened in an assembly, in order. */
@Path("/api/assemblies/{assembly}/ledger")
@Tag(name = "Ledger")
public class LedgerResource {

  private static final int MOST = 1000;

  @Inject Ledger ledger;
  @Inject LedgerProofs proofs;

  /** That an entry is in the ledger; hashes in base64. */
  public record InclusionView(
      long sequence, long index, long size, String leaf, List<String> path) {}

  /** That a later ledger goes on from an earlier one; hashes in base64. */
  public record ConsistencyView(long older, long newer, List<String> path) {}

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

  @GET
  @Path("/checkpoint")
  @Allowed(Command.READ_ASSEMBLY)
  @Produces("text/plain")
  @Operation(
      summary = "The ledger's head, signed: keep it, and no entry below it can change unseen",
      description = "A signed note as of C2SP tlog-checkpoint, Ed25519.")
  public String checkpoint(@PathParam("assembly") String assembly) {
    return proofs.checkpoint(assembly);
  }

  @GET
  @Path("/verifier-key")
  @Allowed(Command.READ_ASSEMBLY)
  @Produces("text/plain")
  @Operation(summary = "The key that signs the ledger's checkpoints (C2SP signed-note)")
  public String verifierKey(@PathParam("assembly") String assembly) {
    return proofs.verifierKey(assembly);
  }

  @GET
  @Path("/proofs/inclusion")
  @Allowed(Command.READ_LEDGER)
  @Operation(summary = "That an entry is in the ledger of a size (RFC 9162, 2.1.3)")
  public InclusionView inclusion(
      @PathParam("assembly") String assembly,
      @QueryParam("sequence") long sequence,
      @QueryParam("size") long size) {
    LedgerProofs.Inclusion inclusion = proofs.inclusion(assembly, sequence, size);
    return new InclusionView(
        sequence,
        inclusion.proof().index(),
        inclusion.proof().size(),
        inclusion.leaf().bytes().base64(),
        base64(inclusion.proof().path()));
  }

  @GET
  @Path("/proofs/consistency")
  @Allowed(Command.READ_LEDGER)
  @Operation(summary = "That a later ledger goes on from an earlier one (RFC 9162, 2.1.4)")
  public ConsistencyView consistency(
      @PathParam("assembly") String assembly,
      @QueryParam("older") long older,
      @QueryParam("newer") long newer) {
    ConsistencyProof proof = proofs.consistency(assembly, older, newer);
    return new ConsistencyView(proof.older(), proof.newer(), base64(proof.path()));
  }

  private static List<String> base64(List<TreeHash> hashes) {
    return hashes.stream().map(hash -> hash.bytes().base64()).toList();
  }
}
