package org.kiemphieu.identity.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.service.SignIn;

/** Changing one's own password. */
@Path("/api/password-changes")
@Tag(name = "Accounts")
public class PasswordChangeResource {

  @Inject SignIn signIn;

  /** Needs no token: the present password proves more than a token does. */
  @POST
  @PermitAll
  @Operation(summary = "Change one's own password")
  public void change(@NotNull @Valid PasswordChange change) {
    signIn.changePassword(change.username(), change.password(), change.newPassword());
  }

  /**
   * A password and the one that replaces it.
   *
   * @param password the present one
   */
  public record PasswordChange(
      @NotBlank String username,
      @NotBlank String password,
      @NotBlank @Size(min = AccountResource.SHORTEST_PASSWORD) String newPassword) {

    /** Without the passwords: this may reach a log. */
    @Override
    public String toString() {
      return "PasswordChange of " + username;
    }
  }
}
