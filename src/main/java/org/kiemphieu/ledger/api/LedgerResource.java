package org.kiemphieu.ledger.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.ConsistencyProof;
import org.kiemphieu.ledger.EntryFilter;
import org.kiemphieu.ledger.ShownEntry;
import org.kiemphieu.ledger.TreeHash;
import org.kiemphieu.ledger.service.LedgerProofs;
import org.kiemphieu.ledger.service.LedgerReading;

/** What happened in an assembly, in order. */
@Path("/api/assemblies/{assembly}/ledger")
@Tag(name = "Ledger")
public class LedgerResource {

  private static final String SUBJECT = "subject";
  private static final int MOST = 1000;
  private static final int LONGEST_SUBJECT = 500;

  /** More than the sheets of any batch. */
  private static final int MOST_POSITION = 1_000_000;

  @Inject LedgerReading ledger;
  @Inject LedgerProofs proofs;

  /** That an entry is in the ledger; hashes in base64. */
  public record InclusionView(
      long sequence, long index, long size, String leaf, List<String> path) {}

  /** That a later ledger goes on from an earlier one; hashes in base64. */
  public record ConsistencyView(long older, long newer, List<String> path) {}

  @GET
  @Allowed(Command.READ_LEDGER)
  @Produces("application/json")
  @Operation(
      summary = "Entries after a sequence number, in order, each in its canonical bytes",
      description =
          "What is keyed in readings of a batch that is not reconciled yet is withheld from"
              + " everybody: in place of the entry stand its sequence, the hash of its leaf in"
              + " base64, and withheld. With a position such entries are left out.")
  public byte[] entries(
      @PathParam("assembly") String assembly,
      @Context UriInfo uri,
      @QueryParam("after") @DefaultValue("0") @Min(0) long after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(MOST) int limit,
      @QueryParam(SUBJECT)
          @Parameter(description = "only entries about this path below the assembly")
          @Size(max = LONGEST_SUBJECT)
          @Pattern(regexp = "[a-z0-9./-]*")
          @Nullable String subject,
      @QueryParam("below")
          @Parameter(description = "and about everything below that path")
          @DefaultValue("false")
          boolean below,
      @QueryParam("position")
          @Parameter(description = "only what was keyed for the sheet at this position")
          @Min(1)
          @Max(MOST_POSITION)
          @Nullable Integer position) {
    EntryFilter filter =
        new EntryFilter(
            after,
            limit,
            subject == null ? assemblyItself(uri) : Optional.of(subject),
            below,
            position == null ? OptionalInt.empty() : OptionalInt.of(position));
    return ledger.entries(assembly, filter).stream()
        .map(ShownEntry::text)
        .collect(Collectors.joining(",", "[", "]"))
        .getBytes(StandardCharsets.UTF_8);
  }

  @GET
  @Path("/entries/{sequence}")
  @Allowed(Command.READ_LEDGER)
  @Produces("application/json")
  @Operation(summary = "One entry in its canonical bytes, or its leaf while it is withheld")
  public byte[] entry(
      @PathParam("assembly") String assembly, @PathParam("sequence") long sequence) {
    return ledger.entry(assembly, sequence).text().getBytes(StandardCharsets.UTF_8);
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

  /** The empty path when the request names it: as a parameter it comes like one not given. */
  private static Optional<String> assemblyItself(UriInfo uri) {
    return uri.getQueryParameters().containsKey(SUBJECT) ? Optional.of("") : Optional.empty();
  }

  private static List<String> base64(List<TreeHash> hashes) {
    return hashes.stream().map(hash -> hash.bytes().base64()).toList();
  }
}
