package org.kiemphieu.identity.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.service.Bearer;
import org.kiemphieu.identity.service.SignIn;
import org.kiemphieu.identity.service.TokenReader;
import org.kiemphieu.refusal.RefusedException;

/** Changing one's own password. */
@Path("/api/password-changes")
@Tag(name = "Accounts")
public class PasswordChangeResource {

  private static final int LONGEST_CODE = 64;

  @Inject SignIn signIn;
  @Inject TokenReader tokens;

  /** Needs no token: the present password proves more than a token does. */
  @POST
  @PermitAll
  @Operation(
      summary = "Change one's own password; all other sessions end",
      description =
          "With a token of the same account its session goes on, and no code of a second factor is"
              + " asked for.")
  public void change(
      @NotNull @Valid PasswordChange change,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    signIn.changePassword(
        new SignIn.Credentials(change.username(), change.password(), null, change.code()),
        change.newPassword(),
        session(change.username(), headers.getHeaderString(HttpHeaders.AUTHORIZATION)),
        Clients.of(request, headers));
  }

  /** The session of a token of the same account; a token that is not good is as none. */
  private Optional<UUID> session(String username, @Nullable String authorization) {
    if (authorization == null) {
      return Optional.empty();
    }
    try {
      Bearer bearer = tokens.bearer(authorization.replaceFirst("(?i)^bearer +", ""));
      return bearer.session().filter(session -> bearer.actor().username().equals(username));
    } catch (RefusedException notSignedIn) {
      return Optional.empty();
    }
  }

  /**
   * A password and the one that replaces it.
   *
   * @param password the present one
   * @param code needed only where a second factor is enrolled
   */
  public record PasswordChange(
      @NotBlank String username,
      @NotBlank String password,
      @NotBlank @Size(min = AccountResource.SHORTEST_PASSWORD) String newPassword,
      @Size(max = LONGEST_CODE) @Nullable String code) {

    /** Without the passwords: this may reach a log. */
    @Override
    public String toString() {
      return "PasswordChange of " + username;
    }
  }
}
