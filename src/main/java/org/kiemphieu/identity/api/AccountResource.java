package org.kiemphieu.identity.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Membership;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.service.Account;
import org.kiemphieu.identity.service.AccountService;
import org.kiemphieu.version.EntityTag;

/** Local accounts, for administrators. */
@Path("/api/accounts")
@Tag(name = "Accounts")
public class AccountResource {

  static final int SHORTEST_PASSWORD = 8;
  private static final int LONGEST_NAME = 200;

  @Inject AccountService accounts;

  /** All accounts. */
  @GET
  @Allowed(Command.MANAGE_ACCOUNTS)
  @Operation(summary = "List the accounts")
  public List<Account> list() {
    return accounts.list();
  }

  /** Creates or changes one account. */
  @PUT
  @Path("/{username}")
  @Allowed(Command.MANAGE_ACCOUNTS)
  @Operation(summary = "Create an account, or make it what is sent")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Account.class)))
  public Response put(
      @PathParam("username") @Pattern(regexp = Codes.PATTERN) String username,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid AccountForm form) {
    Account account =
        accounts.put(
            username,
            form.displayName(),
            form.password(),
            form.administrator(),
            form.memberships().stream().map(m -> new Membership(m.assembly(), m.role())).toList(),
            EntityTag.expected(ifMatch));
    return Response.ok(account).header("ETag", EntityTag.of(account.version())).build();
  }

  /**
   * An account as it is to be.
   *
   * @param password left out to keep the present one
   * @param administrator whether it is an administrator's, decided when it is created; may be left
   *     out
   */
  public record AccountForm(
      @NotBlank @Size(max = LONGEST_NAME) String displayName,
      @Size(min = SHORTEST_PASSWORD) @Nullable String password,
      @Nullable Boolean administrator,
      @NotNull List<@NotNull @Valid MembershipForm> memberships) {

    /** Without the password: this may reach a log. */
    @Override
    public String toString() {
      return "AccountForm of " + displayName;
    }
  }

  /** A role in one assembly. */
  public record MembershipForm(
      @NotNull @Pattern(regexp = Codes.PATTERN) String assembly, @NotNull Role role) {}
}
