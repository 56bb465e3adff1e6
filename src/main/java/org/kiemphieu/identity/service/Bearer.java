package org.kiemphieu.identity.service;

import java.util.Optional;
import java.util.UUID;
import org.kiemphieu.identity.domain.Actor;

/**
 * Who a token stands for.
 *
 * @param session of a token of our own; none of an outside issuer's and of a display
 * @param secondFactor whether a code was given in the session; true where somebody else's policy
 *     decides
 */
public record Bearer(Actor actor, Optional<UUID> session, boolean secondFactor) {

  static Bearer withoutSession(Actor actor) {
    return new Bearer(actor, Optional.empty(), true);
  }
}
