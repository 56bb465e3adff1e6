package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.response.Response;
import java.util.List;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** A teller at the keys, with batch 1 open. */
final class KeyingScreen implements AutoCloseable {

  /** A request that keys one sheet. */
  static final String BALLOTS = "**/ballots/*";

  /** Machines that run tests are slower than those in a hall. */
  private static final double PATIENCE = 20_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  private final Screen screen;
  private final Congress congress;
  private final String teller;

  private KeyingScreen(Screen screen, Congress congress, String teller) {
    this.screen = screen;
    this.congress = congress;
    this.teller = teller;
  }

  /** Opens batch 1 from the list of batches, as tellers do: Enter takes the first. */
  static KeyingScreen open(Congress congress, String teller) {
    Screen screen = Screen.as(teller, Role.TELLER, congress.code(), "/teller");
    assertThat(screen.find(".batch-first")).isVisible();
    screen.press("Enter");
    assertThat(screen.find(".keying")).isVisible();
    return new KeyingScreen(screen, congress, teller);
  }

  Screen screen() {
    return screen;
  }

  Page page() {
    return screen.page();
  }

  /** Types as on a keyboard; a line break is Enter. */
  void type(String keys) {
    screen.page().keyboard().type(keys);
  }

  /** The sheet under the teller's hands. */
  void assertAt(int position) {
    assertThat(screen.find("[data-position]"))
        .hasAttribute("data-position", String.valueOf(position));
  }

  void assertRecorded(String... words) {
    for (String word : words) {
      assertThat(screen.find(".last")).containsText(word);
    }
  }

  void assertRefused(String words) {
    assertThat(screen.find(".answer-refused")).containsText(words);
  }

  void assertUnsafe(int sheets) {
    assertThat(screen.find(".safety"))
        .hasAttribute(
            "data-unsafe",
            String.valueOf(sheets),
            new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
  }

  /** What the service has of a reading, as its teller asks for it. */
  Response reading(int reading) {
    return Api.get(congress.teller(teller), congress.reading(1, reading));
  }

  /** The marks the service has, sheet by sheet. */
  void assertMarks(int reading, String... marks) {
    List<String> stored = reading(reading).jsonPath().getList("ballots.marks");
    assertEquals(List.of(marks), stored);
  }

  List<Integer> versions(int reading) {
    return reading(reading).jsonPath().getList("ballots.version");
  }

  @Override
  public void close() {
    screen.close();
  }
}
