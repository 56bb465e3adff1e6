package org.kiemphieu.election.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.kiemphieu.election.repository.RoundRepository.Stamp;

/**
 * Contexts of rounds as they were read, each under the stamp it had in the database then: while the
 * stamp is the same, so is the context, and one look-up takes the place of six. Every ballot keyed
 * needs it.
 */
@ApplicationScoped
class KnownRounds {

  private static final int MOST = 500;

  private final Cache<Long, Known> contexts = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Known(Stamp stamp, RoundContext context) {}

  /** The context under this stamp, where it is known. */
  Optional<RoundContext> get(Stamp stamp) {
    return Optional.ofNullable(contexts.getIfPresent(stamp.roundId()))
        .filter(known -> known.stamp().equals(stamp))
        .map(Known::context);
  }

  /** Keeps a context in place of what was known of the round. */
  void keep(Stamp stamp, RoundContext context) {
    contexts.put(stamp.roundId(), new Known(stamp, context));
  }
}
