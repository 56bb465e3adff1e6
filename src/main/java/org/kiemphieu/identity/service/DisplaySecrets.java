package org.kiemphieu.identity.service;

import java.util.Optional;
import org.kiemphieu.identity.domain.Actor;

/** What the tokens' room must ask of the room of displays: whom a display's secret stands for. */
public interface DisplaySecrets {

  /** How every secret begins, and no other token. */
  String PREFIX = "kpd_";

  /**
   * The display whose secret this is; refuses one that was withdrawn.
   *
   * @param secret a text that begins with {@link #PREFIX}
   */
  Optional<Actor> actor(String secret);
}
