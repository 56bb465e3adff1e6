package org.kiemphieu.identity.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.api.SignInBodies.Credentials;
import org.kiemphieu.identity.api.SignInBodies.IssuedToken;
import org.kiemphieu.identity.service.SignIn;
import org.kiemphieu.identity.service.SignedIn;

/** Signing in with a local account, for programs: one token, which is not renewed. */
@Path("/api/tokens")
@Tag(name = "Accounts")
public class TokenResource {

  @Inject SignIn signIn;

  /** Exchanges a username and a password for a token in one assembly. */
  @POST
  @PermitAll
  @Operation(
      summary = "Sign in: exchange username and password for a token in one assembly",
      description =
          "For programs; the token cannot be renewed. Browsers begin a session: /api/sessions.")
  public IssuedToken issue(
      @NotNull @Valid Credentials credentials,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    SignedIn signedIn = signIn.begin(credentials.asked(), Clients.of(request, headers), false);
    return new IssuedToken(
        signedIn.token().text(),
        signedIn.token().expiresAt(),
        signedIn.actor().role(),
        SignInBodies.assemblyOf(signedIn));
  }
}
