package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** What the tests of the head teller's board have in common. */
final class HeadTellerBoard {

  private HeadTellerBoard() {}

  /** The head teller signed in; with one election and one round its board is there at once. */
  static Screen board(Congress congress) {
    return Screen.as("head-teller", Role.HEAD_TELLER, congress.code(), "/head-teller");
  }

  /** What the service answers the head teller. */
  static ValidatableResponse answer(Congress congress, String path) {
    return Api.done(congress.get(Role.HEAD_TELLER, path));
  }

  /** Waits until a paper is there, and has been there long enough to be decided on. */
  static void showsPaper(Screen screen, String where) {
    assertThat(screen.find("#paper")).hasText(where);
    assertThat(screen.find(".head-focus")).hasAttribute("data-ready", "true");
  }

  /** A sheet as it is keyed. */
  static Map<String, Object> sheet(int position, String marks, String... defects) {
    return Map.of("position", position, "marks", marks, "defects", List.of(defects));
  }

  /** A whole reading of batch 1. */
  static void read(
      Congress congress, String teller, int reading, List<Map<String, Object>> sheets) {
    congress.begin(teller, 1);
    Api.done(congress.keyAll(teller, 1, reading, sheets));
    Api.done(congress.complete(teller, 1, reading, sheets.size()));
  }
}
