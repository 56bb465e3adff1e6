package org.kiemphieu.identity.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.SecondFactorState;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.identity.service.SecondFactors;

/** The second factor of somebody who has lost it. */
@Path("/api/accounts/{username}/second-factor")
@Tag(name = "Accounts")
public class AccountSecondFactorResource {

  @Inject SecondFactors secondFactors;
  @Inject CurrentActor current;

  /** Whether there is one. */
  @GET
  @Allowed(Command.RESET_SECOND_FACTOR)
  @Operation(summary = "Whether an account has a second factor")
  public EnrolledView show(
      @PathParam("username") @Pattern(regexp = Codes.PATTERN) String username) {
    return new EnrolledView(
        secondFactors.state(username) instanceof SecondFactorState.Enrolled,
        secondFactors.recoveryCodesLeft(username));
  }

  /** Takes it away. */
  @DELETE
  @Allowed(Command.RESET_SECOND_FACTOR)
  @Operation(
      summary = "Take away the second factor of somebody else, and end their sessions",
      description = "Nobody takes away their own.")
  public void reset(
      @PathParam("username") @Pattern(regexp = Codes.PATTERN) String username,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    secondFactors.reset(username, current.get().username(), Clients.of(request, headers).address());
  }

  /** What an administrator is told: never the secret. */
  public record EnrolledView(boolean enrolled, int recoveryCodesLeft) {}
}
