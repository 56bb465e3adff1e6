package org.kiemphieu.nomination.domain;

import java.util.Optional;

/**
 * Who was put forward, and with how much support.
 *
 * @param nomination what was said
 * @param support what those attending were asked, once they were
 */
public record Nominee(Nomination nomination, Optional<Support> support) {

  Nominee with(Nomination another) {
    return new Nominee(another, support);
  }

  Nominee with(Support another) {
    return new Nominee(nomination, Optional.of(another));
  }
}
