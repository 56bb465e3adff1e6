package org.kiemphieu.identity.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How attempts of one kind slow down. Waits grow and end: nobody is locked out for good.
 *
 * @param free attempts without a wait
 * @param first the wait after the first that is not free; each further one is twice as long
 * @param longest no wait is longer
 * @param forgotten so long after the last attempt all are forgotten
 */
public record Throttle(int free, Duration first, Duration longest, Duration forgotten) {

  /** Passwords of one account from one address, or from one device that is known. */
  public static final Throttle PASSWORDS =
      new Throttle(4, Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofHours(1));

  /**
   * Passwords from one address whatever the account. A hall may share one address, so much is free
   * and the wait is short.
   */
  public static final Throttle ADDRESS =
      new Throttle(60, Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofHours(1));

  /** Codes of an account whose password is known: a million, of which three are right at a time. */
  public static final Throttle CODES =
      new Throttle(4, Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofHours(24));

  /**
   * Attempts so far.
   *
   * @param failures not yet followed by one that succeeded
   * @param openAt before it none is looked at; the same as {@code lastAt} where there is no wait,
   *     so that replicas whose clocks differ a little do not make one
   */
  public record Attempts(int failures, Instant lastAt, Instant openAt) {

    /** None. */
    public static Attempts none(Instant now) {
      return new Attempts(0, now, now);
    }

    /** How long until one is looked at; zero when it is now. */
    public Duration wait(Instant now) {
      return openAt.isAfter(lastAt) && openAt.isAfter(now)
          ? Duration.between(now, openAt)
          : Duration.ZERO;
    }
  }

  /** With one more, counted as failed until it is known to have succeeded. */
  public Attempts counted(Attempts before, Instant now) {
    boolean old = before.lastAt().plus(forgotten).isBefore(now);
    int failures = (old ? 0 : before.failures()) + 1;
    return new Attempts(failures, now, now.plus(waitAfter(failures)));
  }

  /** One that succeeded, where the others stay counted. */
  public Attempts withoutLast(Attempts counted) {
    return new Attempts(Math.max(0, counted.failures() - 1), counted.lastAt(), counted.lastAt());
  }

  /** How long the next one waits after so many. */
  Duration waitAfter(int failures) {
    Duration wait = first;
    if (failures < free) {
      return Duration.ZERO;
    }
    for (int more = free; more < failures && wait.compareTo(longest) < 0; more++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
