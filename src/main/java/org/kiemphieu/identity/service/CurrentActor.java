package org.kiemphieu.identity.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Who is asking in this request. */
@RequestScoped
public class CurrentActor {

  private @Nullable Actor actor;
  private @Nullable UUID session;

  /** The actor; refuses when nobody is signed in. */
  public Actor get() {
    if (actor == null) {
      throw new RefusedException(Refusal.of(IdentityRefusal.TOKEN_MISSING));
    }
    return actor;
  }

  /** Told by whoever has checked it: the HTTP filter, or {@link ActingAs}. */
  public void is(@Nullable Actor checked) {
    this.actor = checked;
  }

  /** The session of the request; none of an outside issuer's token, a display, or a loader. */
  public Optional<UUID> session() {
    return Optional.ofNullable(session);
  }

  /** Told by the HTTP filter. */
  public void is(Bearer bearer) {
    is(bearer.actor());
    this.session = bearer.session().orElse(null);
  }

  /** The username; that of the service itself where nobody asks. */
  String name() {
    return actor == null ? "kiemphieu" : actor.username();
  }

  @Nullable Actor orNobody() {
    return actor;
  }
}
