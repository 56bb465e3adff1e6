package org.kiemphieu.identity.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.service.SignIn;
import org.kiemphieu.identity.service.Token;
import org.kiemphieu.identity.service.TokenService;

/** Signing in with a local account. */
@Path("/api/tokens")
@Tag(name = "Accounts")
public class TokenResource {

  @Inject SignIn signIn;
  @Inject TokenService tokens;

  /** Exchanges a username and a password for a token in one assembly. */
  @POST
  @PermitAll
  @Operation(summary = "Sign in: exchange username and password for a token in one assembly")
  public IssuedToken issue(@NotNull @Valid Credentials credentials) {
    Actor actor =
        signIn.actor(credentials.username(), credentials.password(), credentials.assembly());
    Token token = tokens.issue(actor);
    String assembly = actor.assembly().isEmpty() ? null : actor.assembly();
    return new IssuedToken(token.text(), token.expiresAt(), actor.role(), assembly);
  }

  /**
   * What a person signs in with.
   *
   * @param assembly needed only by somebody who is in several
   */
  public record Credentials(
      @NotBlank String username, @NotBlank String password, @Nullable String assembly) {

    /** Without the password: this may reach a log. */
    @Override
    public String toString() {
      return "Credentials of " + username;
    }
  }

  /**
   * A token and what it is good for.
   *
   * @param assembly absent for an administrator
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record IssuedToken(
      String token, Instant expiresAt, Role role, @Nullable String assembly) {}
}
