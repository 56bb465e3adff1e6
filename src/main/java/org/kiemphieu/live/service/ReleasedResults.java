package org.kiemphieu.live.service;

import java.util.Map;
import java.util.Optional;
import org.kiemphieu.election.domain.CountKey;

/** What the hall's room asks of the room that releases results; without one nothing is released. */
public interface ReleasedResults {

  /**
   * What the presidium has released of a count, in the caller's transaction.
   *
   * @return members as the hall's displays get them; none while nothing is released
   */
  Optional<Map<String, Object>> of(CountKey key);
}
