package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Congress;

/** 299 ballots of a list of 29 names, keyed twice in the browser: how many keys does it take? */
@QuarkusTest
class KeystrokesTest {

  private static final int BALLOTS = 299;
  private static final int NAMES = 29;
  private static final int SEATS = 26;

  private static final Path FIGURES = Path.of("target", "benchmarks", "keystrokes.txt");

  @Test
  void ballotsAreKeyedTwiceWithNoKeyMoreThanTheirStrikesAndEnter() throws IOException {
    Congress congress = Congress.under190(SEATS).counting(NAMES, BALLOTS);
    List<String> ballots = invented();
    int necessary = ballots.stream().mapToInt(marks -> marks.length() + 1).sum();

    List<String> figures = new ArrayList<>();
    int reading = 0;
    for (String username : List.of(Congress.FIRST_TELLER, Congress.SECOND_TELLER)) {
      reading++;
      try (KeyingScreen teller = KeyingScreen.open(congress, username)) {
        long begun = System.nanoTime();
        ballots.forEach(marks -> teller.type(marks + "\n"));
        double seconds = (System.nanoTime() - begun) / 1e9;
        teller.assertUnsafe(0);
        int keystrokes =
            Integer.parseInt(teller.screen().find(".measure").getAttribute("data-keystrokes"));
        assertEquals(
            String.valueOf(BALLOTS), teller.screen().find(".measure").getAttribute("data-ballots"));
        assertTrue(keystrokes <= necessary, keystrokes + " keys where " + necessary + " do");
        teller.assertMarks(reading, ballots.toArray(String[]::new));
        teller.type("x" + BALLOTS + "\n");
        assertThat(teller.screen().find(".notice-good")).containsText(BALLOTS + " phiếu");
        figures.add(
            String.format(
                Locale.ROOT,
                "%s: %d ballots, %d keystrokes, %.2f per ballot, keyed by the test in %.1f s",
                username,
                BALLOTS,
                keystrokes,
                (double) keystrokes / BALLOTS,
                seconds));
      }
    }

    congress
        .get(Role.HEAD_TELLER, congress.batch(1))
        .then()
        .body("state", org.hamcrest.Matchers.is("ACCEPTED"))
        .body("accepted", org.hamcrest.Matchers.is(BALLOTS));
    int votedFor = ballots.stream().mapToInt(KeystrokesTest::keysOfThoseVotedFor).sum();
    figures.add(
        String.format(
            Locale.ROOT,
            "baseline: numbers of those voted for, %d keystrokes, %.2f per ballot;"
                + " strikes alone take %.2f of it",
            votedFor,
            (double) votedFor / BALLOTS,
            (double) necessary / votedFor));
    Files.createDirectories(FIGURES.getParent());
    Files.write(FIGURES, figures);
    System.out.println("Keystrokes: " + String.join("; ", figures));
  }

  /** What keying the numbers of those left standing would take: the same separators and Enter. */
  private static int keysOfThoseVotedFor(String struck) {
    List<String> numbers = List.of(struck.split(" "));
    return IntStream.rangeClosed(1, NAMES)
        .mapToObj(String::valueOf)
        .filter(number -> !numbers.contains(number))
        .mapToInt(number -> number.length() + 1)
        .sum();
  }

  /** Mostly three strikes, as 26 of 29 needs; some fewer, some more; the same in every run. */
  private static List<String> invented() {
    Random random = new Random(29);
    List<String> ballots = new ArrayList<>();
    for (int i = 0; i < BALLOTS; i++) {
      int chance = random.nextInt(100);
      int strikes =
          chance < 70
              ? 3
              : chance < 78 ? 0 : chance < 84 ? 1 : chance < 90 ? 2 : 4 + random.nextInt(3);
      TreeSet<Integer> numbers = new TreeSet<>();
      while (numbers.size() < strikes) {
        numbers.add(1 + random.nextInt(NAMES));
      }
      ballots.add(numbers.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
    return ballots;
  }
}
