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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.api.SessionResource.SessionView;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.SessionEnd;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.identity.service.Sessions;

/** Sessions of any account, for administrators. */
@Path("/api/accounts/{username}/sessions")
@Tag(name = "Accounts")
public class AccountSessionResource {

  @Inject Sessions sessions;
  @Inject CurrentActor current;

  /** The account's sessions that stand. */
  @GET
  @Allowed(Command.MANAGE_SESSIONS)
  @Operation(summary = "List the sessions of an account, the newest first")
  public List<SessionView> list(
      @PathParam("username") @Pattern(regexp = Codes.PATTERN) String username) {
    return sessions.of(username).stream()
        .map(
            one -> SessionView.of(one, current.session().filter(one.session()::equals).isPresent()))
        .toList();
  }

  /** Ends one of them. */
  @DELETE
  @Path("/{session}")
  @Allowed(Command.MANAGE_SESSIONS)
  @Operation(summary = "End a session of an account")
  public void end(
      @PathParam("username") @Pattern(regexp = Codes.PATTERN) String username,
      @PathParam("session") UUID session,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    String address = Clients.of(request, headers).address();
    sessions.end(
        username, session, current.get().username(), address, SessionEnd.ENDED_BY_ADMINISTRATOR);
  }

  /** Ends all of them. */
  @DELETE
  @Allowed(Command.MANAGE_SESSIONS)
  @Operation(summary = "End all sessions of an account")
  public void endAll(
      @PathParam("username") @Pattern(regexp = Codes.PATTERN) String username,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    String address = Clients.of(request, headers).address();
    sessions.endAll(
        username, null, current.get().username(), address, SessionEnd.ENDED_BY_ADMINISTRATOR);
  }
}
