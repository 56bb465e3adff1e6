package org.kiemphieu.live.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.OptionalLong;
import java.util.concurrent.Flow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.live.domain.LiveEvent;
import org.kiemphieu.live.service.Displays;
import org.kiemphieu.live.service.LiveEvents;

/** What happens in an assembly, as it happens. */
@Path("/api/assemblies/{assembly}/events")
@Tag(name = "Live")
public class EventResource {

  private static final String SEQUENCE = "[0-9]{1,15}";

  @Inject LiveEvents live;
  @Inject Displays displays;
  @Inject CurrentActor current;

  @GET
  @Allowed(Command.WATCH_EVENTS)
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  @Blocking
  @Operation(
      summary = "What happens, as server-sent events: head, entry, behind, alive",
      description =
          "First comes head with sequence, at and now. Every entry of the ledger is an event entry"
              + " with its sequence as id, and at, command and subject; never what was keyed."
              + " Displays get no command and no subject, tellers and the secretariat none of what"
              + " is done to single sheets. When more than 500 entries were missed, one event"
              + " behind comes in their place. Every two seconds alive tells that the ledger was"
              + " just looked at; without it what is on a screen may be old. A stream ends after 15"
              + " minutes; the client asks again with Last-Event-ID.")
  public Multi<OutboundSseEvent> events(
      @PathParam("assembly") String assembly,
      @HeaderParam("Last-Event-ID") @Pattern(regexp = SEQUENCE) @Nullable String lastEventId,
      @QueryParam("after") @Pattern(regexp = SEQUENCE) @Nullable String after,
      @Context Sse sse) {
    Actor actor = current.get();
    Role role = actor.role();
    String from = lastEventId == null ? after : lastEventId;
    OptionalLong known =
        from == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(from));
    Flow.Publisher<LiveEvent> events = live.watch(actor, current.session(), assembly, known);
    if (role == Role.DISPLAY) {
      // The stream sees a withdrawal that comes from now on, the filter saw one before.
      displays.checkOpen(actor);
    }
    return Multi.createFrom().publisher(events).map(event -> LiveViews.event(sse, event, role));
  }
}
