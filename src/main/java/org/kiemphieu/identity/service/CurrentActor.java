package org.kiemphieu.identity.service;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Who is asking in this request. */
@RequestScoped
public class CurrentActor {

  private @Nullable Actor actor;

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

  @Nullable Actor orNobody() {
    return actor;
  }
}
