package org.kiemphieu.identity.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.SecurityEvents;

/** What happened with sign-ins, for administrators. */
@Path("/api/security-events")
@Tag(name = "Accounts")
public class SecurityEventResource {

  @Inject SecurityEvents events;

  /** The newest 500. */
  @GET
  @Allowed(Command.READ_SECURITY_EVENTS)
  @Operation(summary = "List what happened with sign-ins, the newest 500, of one account or of all")
  public List<SecurityEvents.SecurityEvent> list(
      @QueryParam("username") @Pattern(regexp = Codes.PATTERN) @Nullable String username) {
    return events.newest(Optional.ofNullable(username));
  }
}
