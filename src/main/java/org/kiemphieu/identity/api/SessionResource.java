package org.kiemphieu.identity.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.api.SignInBodies.BegunSession;
import org.kiemphieu.identity.api.SignInBodies.Credentials;
import org.kiemphieu.identity.domain.Client;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.SessionEnd;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.identity.service.Sessions;
import org.kiemphieu.identity.service.SignIn;
import org.kiemphieu.identity.service.SignedIn;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Sessions: signing in and out in a browser, and what else one is signed in on. */
@Path("/api/sessions")
@Tag(name = "Accounts")
public class SessionResource {

  @Inject SignIn signIn;
  @Inject Sessions sessions;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /** Signs in. */
  @POST
  @PermitAll
  @Operation(
      summary = "Sign in in a browser: a token, and a cookie that renews it",
      description =
          "The cookie kiemphieu-renewal renews this session's token and nothing else. The cookie"
              + " kiemphieu-device makes the browser known: wrong passwords typed elsewhere do not"
              + " slow it down.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BegunSession.class)))
  public Response begin(
      @NotNull @Valid Credentials credentials,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    Client client = Clients.withDevice(Clients.of(request, headers));
    SignedIn signedIn = signIn.begin(credentials.asked(), client, true);
    return answer(signedIn, request).cookie(Clients.device(client, request)).build();
  }

  /** Renews the token; the cookie is exchanged for the next. */
  @POST
  @Path("/{session}/renewals")
  @PermitAll
  @Operation(summary = "Renew the token of a session by its cookie, which is good once")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BegunSession.class)))
  public Response renew(
      @PathParam("session") UUID session,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    String secret =
        Clients.cookie(headers, Clients.RENEWAL)
            .orElseThrow(() -> new RefusedException(Refusal.of(IdentityRefusal.RENEWAL_REFUSED)));
    SignedIn signedIn = signIn.renew(session, secret, Clients.of(request, headers));
    return answer(signedIn, request).build();
  }

  private Response.ResponseBuilder answer(SignedIn signedIn, HttpServerRequest request) {
    Sessions.Open session = signedIn.session();
    Duration left = Duration.between(clock.instant(), session.endsAt());
    return Response.ok(BegunSession.of(signedIn))
        .cookie(Clients.renewal(session.id(), session.renewalSecret(), left, request));
  }

  /** One's own sessions that stand. */
  @GET
  @Allowed(Command.MANAGE_OWN_SESSIONS)
  @Operation(summary = "List one's own sessions, the newest first")
  public List<SessionView> list() {
    return sessions.of(current.get().username()).stream()
        .map(
            one -> SessionView.of(one, current.session().filter(one.session()::equals).isPresent()))
        .toList();
  }

  /** Ends one session of one's own: signing out, here or elsewhere. */
  @DELETE
  @Path("/{session}")
  @Allowed(Command.MANAGE_OWN_SESSIONS)
  @Operation(summary = "End one session of one's own; the present one is signing out")
  public void end(
      @PathParam("session") UUID session,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    String username = current.get().username();
    boolean present = current.session().filter(session::equals).isPresent();
    SessionEnd why = present ? SessionEnd.SIGNED_OUT : SessionEnd.ENDED_FROM_ANOTHER;
    sessions.end(username, session, username, Clients.of(request, headers).address(), why);
  }

  /** Ends all sessions of one's own but the present one. */
  @DELETE
  @Allowed(Command.MANAGE_OWN_SESSIONS)
  @Operation(summary = "End all one's own sessions but the present one")
  public void endOthers(@Context HttpServerRequest request, @Context HttpHeaders headers) {
    String username = current.get().username();
    sessions.endAll(
        username,
        current.session().orElse(null),
        username,
        Clients.of(request, headers).address(),
        SessionEnd.ENDED_FROM_ANOTHER);
  }

  /**
   * A session as it is shown.
   *
   * @param assembly empty for an administrator
   * @param lastSeen to the minute
   * @param present whether the request that asks came in it
   */
  public record SessionView(
      UUID session,
      String assembly,
      Role role,
      Instant since,
      Instant lastSeen,
      Instant endsAt,
      String address,
      String userAgent,
      boolean secondFactor,
      boolean present) {

    static SessionView of(Sessions.Listed one, boolean present) {
      return new SessionView(
          one.session(),
          one.assembly(),
          one.role(),
          one.since(),
          one.lastSeen(),
          one.endsAt(),
          one.address(),
          one.userAgent(),
          one.secondFactor(),
          present);
    }
  }
}
