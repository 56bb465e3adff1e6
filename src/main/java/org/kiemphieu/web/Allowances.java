package org.kiemphieu.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much each person may still ask for. Kept in memory, by each replica for itself: a limit keeps
 * one replica alive, and is no account of anything.
 */
final class Allowances {

  /** Persons remembered; who was away longest is forgotten first, and has the whole again. */
  private static final int MOST = 50_000;

  private static final Duration PERIOD = Duration.ofMinutes(1);

  private final int perMinute;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  /** So many a minute for each, all of them at once where somebody likes; 0 for no limit. */
  Allowances(int perMinute) {
    this.perMinute = perMinute;
  }

  /** Takes one. The seconds to wait where nothing is left, at least 1; otherwise 0. */
  long take(String person) {
    if (perMinute == 0) {
      return 0;
    }
    ConsumptionProbe probe = bucket(person).tryConsumeAndReturnRemaining(1);
    Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
    return probe.isConsumed() ? 0 : wait.toSeconds() + 1;
  }

  private Bucket bucket(String person) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(
          person,
          one ->
              Bucket.builder()
                  .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                  .build());
    }
  }
}
