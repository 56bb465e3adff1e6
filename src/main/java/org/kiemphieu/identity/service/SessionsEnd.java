package org.kiemphieu.identity.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.identity.domain.Membership;
import org.kiemphieu.identity.domain.SecurityEventKind;
import org.kiemphieu.identity.domain.SessionEnd;

/** Ends the sessions whose ground a change of an account takes away, in the same transaction. */
@ApplicationScoped
class SessionsEnd {

  private static final int EARLY = 100;

  @Inject Sessions sessions;
  @Inject SecurityEvents events;
  @Inject CurrentActor current;

  /** Before the ledgers are told, whose entries come last. */
  void changed(@Observes @Priority(EARLY) AccountChanged change) {
    String username = change.username();
    String actor = current.name();
    if (change.passwordSet()) {
      events.add(SecurityEventKind.PASSWORD_CHANGED, username, actor, "", "");
      sessions.endAll(username, null, actor, "", SessionEnd.PASSWORD_CHANGED);
      return;
    }
    Set<Membership> kept = change.after().stream().collect(Collectors.toSet());
    if (!kept.containsAll(change.before())) {
      sessions.endWhere(
          username,
          session -> !kept.contains(new Membership(session.assembly, session.role)),
          actor,
          "",
          SessionEnd.DUTY_CHANGED);
    }
  }
}
