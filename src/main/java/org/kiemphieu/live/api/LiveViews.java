package org.kiemphieu.live.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.live.domain.Happening;
import org.kiemphieu.live.domain.LiveEvent;

/** Events as screens get them. */
final class LiveViews {

  private LiveViews() {}

  /** Where the ledger stands; {@code at} is absent while it is empty. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HeadView(long sequence, @Nullable String at, Instant now) {}

  /** Something happened; to what, when the screen may know. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EntryView(long sequence, String at, @Nullable String command, @Nullable String subject) {

    static EntryView of(Happening happening, Role role) {
      boolean told = happening.mayBeTold(role);
      return new EntryView(
          happening.sequence(),
          happening.at(),
          told ? happening.command() : null,
          told ? happening.subject() : null);
    }
  }

  /** Everything is to be read anew. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BehindView(long sequence, @Nullable String at) {}

  /** The ledger was just looked at. */
  record AliveView(Instant now, long sequence) {}

  /** The event for a screen of a role. An id is where to resume from. */
  static OutboundSseEvent event(Sse sse, LiveEvent event, Role role) {
    if (event instanceof LiveEvent.Head head) {
      HeadView view = new HeadView(head.sequence(), head.at().orElse(null), head.now());
      return event(sse, "head", head.reached() ? head.sequence() : null, view);
    }
    if (event instanceof LiveEvent.Entry entry) {
      EntryView view = EntryView.of(entry.happening(), role);
      return event(sse, "entry", view.sequence(), view);
    }
    if (event instanceof LiveEvent.Behind behind) {
      BehindView view = new BehindView(behind.sequence(), behind.at().orElse(null));
      return event(sse, "behind", view.sequence(), view);
    }
    LiveEvent.Alive alive = (LiveEvent.Alive) event;
    return event(sse, "alive", null, new AliveView(alive.now(), alive.sequence()));
  }

  private static OutboundSseEvent event(Sse sse, String name, @Nullable Long id, Object data) {
    OutboundSseEvent.Builder builder =
        sse.newEventBuilder().name(name).mediaType(MediaType.APPLICATION_JSON_TYPE).data(data);
    return (id == null ? builder : builder.id(Long.toString(id))).build();
  }
}
