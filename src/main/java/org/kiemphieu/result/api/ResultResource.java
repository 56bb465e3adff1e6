package org.kiemphieu.result.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.election.api.CountPath;
import org.kiemphieu.election.api.RoundView;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.result.repository.SignedResultEntity;
import org.kiemphieu.result.service.ResultService;

/** The end of a round: certified, confirmed, signed. */
@Path(ApiPaths.COUNT)
@Tag(name = "Result")
public class ResultResource {

  @Inject ResultService results;

  private SignedResultEntity signed(CountPath path) {
    return results.result(path.count());
  }

  @PUT
  @Path("/certification")
  @Allowed(Command.CERTIFY)
  @Operation(summary = "The head teller certifies the count")
  public RoundView certify(@BeanParam CountPath path) {
    return RoundView.of(results.certify(path.count()));
  }

  @PUT
  @Path("/confirmation")
  @Allowed(Command.CONFIRM)
  @Operation(summary = "The presidium confirms the result; it is signed")
  public RoundView confirm(@BeanParam CountPath path) {
    return RoundView.of(results.confirm(path.count()));
  }

  @GET
  @Path("/result.json")
  @Allowed(Command.READ_RESULT)
  @Produces("application/json")
  @Operation(summary = "The result: canonical JSON (RFC 8785), byte for byte what was signed")
  public byte[] content(@BeanParam CountPath path) {
    return signed(path).content.getBytes(StandardCharsets.UTF_8);
  }

  @GET
  @Path("/result.jws")
  @Allowed(Command.READ_RESULT)
  @Produces("application/jose")
  @Operation(summary = "The signature over the result: a JWS in compact form (RFC 7515)")
  public byte[] signature(@BeanParam CountPath path) {
    return signed(path).signature.getBytes(StandardCharsets.US_ASCII);
  }

  @GET
  @Path("/certificate.pem")
  @Allowed(Command.READ_RESULT)
  @Produces("application/pem-certificate-chain")
  @Operation(summary = "The signer's certificate in PEM")
  public byte[] certificate(@BeanParam CountPath path) {
    return signed(path).certificate.getBytes(StandardCharsets.US_ASCII);
  }
}
