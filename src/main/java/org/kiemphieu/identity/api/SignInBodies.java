package org.kiemphieu.identity.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.service.SignIn;
import org.kiemphieu.identity.service.SignedIn;

/** What signing in sends and answers. */
final class SignInBodies {

  private static final int LONGEST_CODE = 64;

  private SignInBodies() {}

  /**
   * What a person signs in with.
   *
   * @param assembly needed only by somebody who is in several
   * @param code needed only where a second factor is enrolled
   */
  public record Credentials(
      @NotBlank String username,
      @NotBlank String password,
      @Nullable String assembly,
      @Size(max = LONGEST_CODE) @Nullable String code) {

    SignIn.Credentials asked() {
      return new SignIn.Credentials(username, password, assembly, code);
    }

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

  /**
   * A session and its token.
   *
   * @param expiresAt until when the token is good, if the session is not ended before
   * @param assembly absent for an administrator
   * @param endsAt until when the token can be renewed
   * @param secondFactorNeeded whether nothing can be done but to enrol a second factor
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record BegunSession(
      UUID session,
      String username,
      String token,
      Instant expiresAt,
      Instant endsAt,
      Role role,
      @Nullable String assembly,
      boolean secondFactorNeeded) {

    static BegunSession of(SignedIn signedIn) {
      return new BegunSession(
          signedIn.session().id(),
          signedIn.actor().username(),
          signedIn.token().text(),
          signedIn.token().expiresAt(),
          signedIn.session().endsAt(),
          signedIn.actor().role(),
          assemblyOf(signedIn),
          signedIn.secondFactorNeeded());
    }

    /** Without the token: this may reach a log. */
    @Override
    public String toString() {
      return "BegunSession " + session;
    }
  }

  static @Nullable String assemblyOf(SignedIn signedIn) {
    String assembly = signedIn.actor().assembly();
    return assembly.isEmpty() ? null : assembly;
  }
}
