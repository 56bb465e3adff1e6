package org.kiemphieu.ledger.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.VerifierKey;
import org.kiemphieu.ledger.service.Witnesses;

/** The auditors' devices that countersign the ledger's checkpoints. */
@Path("/api/assemblies/{assembly}/ledger/witnesses")
@Tag(name = "Ledger")
public class WitnessResource {

  @Inject Witnesses witnesses;

  /** A witness's key as C2SP signed-note writes it, of type 0x04. */
  public record WitnessBody(
      @NotNull @Size(min = 1, max = VerifierKey.MOST_CHARACTERS) String verifierKey) {}

  /** A registered witness. */
  public record WitnessView(
      String name, String verifierKey, String registeredBy, Instant registeredAt) {

    static WitnessView of(Witnesses.Registered witness) {
      return new WitnessView(witness.name(), witness.verifierKey(), witness.by(), witness.at());
    }
  }

  @GET
  @Allowed(Command.READ_ASSEMBLY)
  @Operation(summary = "The witnesses and their keys")
  public List<WitnessView> all(@PathParam("assembly") String assembly) {
    return witnesses.all(assembly).stream().map(WitnessView::of).toList();
  }

  @PUT
  @Path("/{name}")
  @Allowed(Command.REGISTER_WITNESS)
  @Operation(
      summary = "Register a device that countersigns checkpoints",
      description =
          "The same again changes nothing. A name keeps its key; a new key takes a new name.")
  public WitnessView register(
      @PathParam("assembly") String assembly,
      @PathParam("name") @Pattern(regexp = Codes.PATTERN) String name,
      @Valid @NotNull WitnessBody body) {
    return WitnessView.of(witnesses.register(assembly, name, body.verifierKey()));
  }
}
