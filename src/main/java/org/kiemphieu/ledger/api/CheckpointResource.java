package org.kiemphieu.ledger.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Checkpoints;
import org.kiemphieu.ledger.service.Cosignatures;

/** Signed heads of the ledger: to be kept, countersigned, and held against it later. */
@Path("/api/assemblies/{assembly}/ledger")
@Tag(name = "Ledger")
public class CheckpointResource {

  private static final int MOST = 1000;

  @Inject Checkpoints checkpoints;
  @Inject Cosignatures cosignatures;

  @GET
  @Path("/checkpoint")
  @Allowed(Command.READ_ASSEMBLY)
  @Produces("text/plain")
  @Operation(
      summary = "The ledger's head, signed: keep it, and no entry below it can change unseen",
      description = "A signed note as of C2SP tlog-checkpoint, Ed25519.")
  public String checkpoint(@PathParam("assembly") String assembly) {
    return checkpoints.head(assembly);
  }

  @GET
  @Path("/verifier-key")
  @Allowed(Command.READ_ASSEMBLY)
  @Produces("text/plain")
  @Operation(summary = "The key that signs the ledger's checkpoints (C2SP signed-note)")
  public String verifierKey(@PathParam("assembly") String assembly) {
    return checkpoints.verifierKey(assembly);
  }

  @GET
  @Path("/checkpoints")
  @Allowed(Command.READ_ASSEMBLY)
  @Operation(summary = "The sizes whose checkpoints were countersigned, by whom and when")
  public List<Cosignatures.Cosigned> cosigned(
      @PathParam("assembly") String assembly,
      @QueryParam("after") @DefaultValue("0") @Min(0) long after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(MOST) int limit) {
    return cosignatures.all(assembly, after, limit);
  }

  @GET
  @Path("/checkpoints/{size}")
  @Allowed(Command.READ_ASSEMBLY)
  @Produces("text/plain")
  @Operation(
      summary = "The checkpoint of a size with every countersignature in the same note",
      description = "Refused where the ledger is not any more what was countersigned.")
  public String at(@PathParam("assembly") String assembly, @PathParam("size") long size) {
    return checkpoints.at(assembly, size);
  }

  @POST
  @Path("/cosignatures")
  @Consumes("text/plain")
  @Produces("text/plain")
  @Allowed(Command.COSIGN_CHECKPOINT)
  @Operation(
      summary = "Hand in a checkpoint of this ledger that witnesses have countersigned",
      description =
          "The signed note with one or more lines of C2SP tlog-cosignature v1 by registered"
              + " witnesses, byte for byte. All of them are kept, or none and every fault named; the"
              + " same again changes nothing. Answers with the checkpoint and all that are kept.")
  public String cosign(@PathParam("assembly") String assembly, @NotNull byte[] note) {
    return cosignatures.add(assembly, note);
  }

  @POST
  @Path("/checkpoint-checks")
  @Consumes("text/plain")
  @Allowed(Command.READ_LEDGER)
  @Operation(
      summary = "Hold the ledger as it is stored now against an older checkpoint you kept",
      description =
          "The signed note, byte for byte. Whatever comes of it is an answer, not a fault.")
  public CheckView check(@PathParam("assembly") String assembly, @NotNull byte[] note) {
    return CheckView.of(checkpoints.check(assembly, note));
  }
}
