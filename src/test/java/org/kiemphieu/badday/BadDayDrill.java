package org.kiemphieu.badday;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that can go wrong on one day, one after the other, on real processes, while two
 * tellers key. Run by {@code mvn verify -Pbadday}; {@code kiemphieu.badday.cases} takes some cases
 * only, by the names of their classes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadDayDrill {

  private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(90);

  private static final List<BadDay> ALL =
      List.of(
          new KilledReplica(),
          new KilledPrimary(),
          new CutFromPrimary(),
          new CutFromStandby(),
          new StoppedStandby(),
          new ExhaustedPool(),
          new ThousandScreens(),
          new HostileClient(),
          new ClockSetBack(),
          new FullDisk());

  @TempDir static Path folder;
  private Hall hall;

  @BeforeAll
  void open() throws Exception {
    hall = new Hall(folder);
  }

  @AfterAll
  void close() throws Exception {
    hall.close();
  }

  @TestFactory
  Stream<DynamicTest> badDays() {
    List<String> chosen =
        Arrays.stream(System.getProperty("kiemphieu.badday.cases", "").split("[ ,]+"))
            .filter(name -> !name.isEmpty())
            .toList();
    return ALL.stream()
        .filter(day -> chosen.isEmpty() || chosen.contains(day.getClass().getSimpleName()))
        .map(day -> DynamicTest.dynamicTest(day.name(), () -> tell(day)));
  }

  /** The report of the tests comes at the end only. */
  private void tell(BadDay day) throws Exception {
    try {
      run(day);
    } catch (Exception | AssertionError wrong) {
      System.out.printf("bad day: %-55s %s%n", day.name(), wrong);
      throw wrong;
    }
  }

  private void run(BadDay day) throws Exception {
    if (!day.cannot().isEmpty()) {
      Assumptions.abort(day.cannot());
    }
    Map<Integer, Integer> before = hall.statuses();
    hall.turnToFirst();
    hall.watch();
    day.strike(hall);
    hall.goOn();
    Duration silence = hall.longestSilence();
    hall.check();
    Map<Integer, Integer> statuses = hall.statuses();
    before.forEach((status, times) -> statuses.merge(status, -times, Integer::sum));
    statuses.values().removeIf(times -> times == 0);
    System.out.printf(
        "bad day: %-55s longest wait of a teller %6.1f s; answers by status %s%n",
        day.name(), silence.toMillis() / 1000.0, statuses);
    assertTrue(silence.compareTo(LONGEST_RECOVERY) < 0, "recovered within bounds");
  }
}
