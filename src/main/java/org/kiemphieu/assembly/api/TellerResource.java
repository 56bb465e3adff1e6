package org.kiemphieu.assembly.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.service.SignInSlips;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.TellerAccount;

/** The tellers of an assembly and the slips they sign in with. */
@Path("/api/assemblies/{assembly}")
@Tag(name = "Assembly")
public class TellerResource {

  /** As browsers write it. Anything else, {@code null} too, is no place to send people to. */
  private static final String ORIGIN = "https?://[A-Za-z0-9.:\\[\\]-]{1,255}";

  @Inject SignInSlips slips;

  @GET
  @Path("/tellers")
  @Allowed(Command.READ_TELLERS)
  @Operation(summary = "The tellers' accounts, and whose slip has not been used yet")
  public List<TellerAccount> tellers(@PathParam("assembly") String assembly) {
    return slips.tellers(assembly);
  }

  /** Not the same twice: what is sent again brings new passwords, and those before are void. */
  @POST
  @Path("/sign-in-slips")
  @Allowed(Command.ISSUE_SIGN_IN_SLIPS)
  @Operation(
      summary = "Give tellers accounts with one-time passwords to be printed",
      description =
          "A one-time password is told this once and is good only for choosing an own one by"
              + " POST /api/password-changes. For a teller who has an account here it is a new"
              + " password; the one before is void.")
  public List<SignInSlipBodies.SlipView> issue(
      @PathParam("assembly") String assembly,
      @HeaderParam("Origin") @Parameter(hidden = true) @Nullable String origin,
      @Context UriInfo request,
      @Valid @NotNull SignInSlipBodies.SlipsOrder order) {
    String shown = origin(origin, request);
    return slips.issue(assembly, order.names()).stream()
        .map(slip -> SignInSlipBodies.SlipView.of(slip, shown))
        .toList();
  }

  /** Behind a proxy with TLS the browser knows better than the request where the service is. */
  private static String origin(@Nullable String origin, UriInfo request) {
    if (origin != null && origin.matches(ORIGIN)) {
      return origin;
    }
    String base = request.getBaseUri().resolve("/").toString();
    return base.substring(0, base.length() - 1);
  }
}
