package org.kiemphieu.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Throttle.Attempts;

/** How waits grow, end and are forgotten. */
class ThrottleTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  @Test
  void fourAreFreeAndEachFurtherWaitIsTwiceAsLongUntilTheLongest() {
    List<Long> seconds = new ArrayList<>();
    Attempts attempts = Attempts.none(NOW);
    Instant now = NOW;
    for (int attempt = 1; attempt <= 13; attempt++) {
      attempts = Throttle.PASSWORDS.counted(attempts, now);
      seconds.add(attempts.wait(now).toSeconds());
      now = attempts.openAt();
    }

    assertEquals(
        List.of(0L, 0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L), seconds);
  }

  @Test
  void allAreForgottenAfterAnHourWithoutOne() {
    Attempts many = new Attempts(30, NOW, NOW.plus(Duration.ofMinutes(15)));

    Attempts later = Throttle.PASSWORDS.counted(many, NOW.plus(Duration.ofMinutes(61)));

    assertEquals(1, later.failures());
    assertEquals(Duration.ZERO, later.wait(NOW.plus(Duration.ofMinutes(61))));
  }

  @Test
  void oneThatSucceededIsTakenBackWhereTheOthersStay() {
    Attempts counted = Throttle.ADDRESS.counted(new Attempts(59, NOW, NOW), NOW);
    assertEquals(Duration.ofSeconds(5), counted.wait(NOW));

    Attempts after = Throttle.ADDRESS.withoutLast(counted);

    assertEquals(new Attempts(59, NOW, NOW), after);
  }

  @Test
  void clockThatIsALittleSlowMakesNoWait() {
    Attempts counted = Throttle.PASSWORDS.counted(Attempts.none(NOW), NOW);

    assertEquals(Duration.ZERO, counted.wait(NOW.minusSeconds(2)));
  }

  /** However long somebody guesses, a shared address is closed for a minute at most. */
  @Test
  void addressIsNeverClosedForLong() {
    Attempts counted = Throttle.ADDRESS.counted(new Attempts(100_000, NOW, NOW), NOW);

    assertEquals(Duration.ofMinutes(1), counted.wait(NOW));
  }
}
