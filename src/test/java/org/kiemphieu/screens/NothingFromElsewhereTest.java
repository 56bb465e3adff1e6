package org.kiemphieu.screens;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the service hands out for its screens names no other host: they work without any network.
 */
@QuarkusTest
class NothingFromElsewhereTest {

  private static final Pattern LOADED = Pattern.compile("\\b(?:src|href)\\s*=\\s*\"([^\"]+)\"");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:|wss?:|[\"'(])//[^\\s\"'`)<>]+");

  /** Comments of licences, and names that are no address although they look like one. */
  private static final Pattern NO_LOAD =
      Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|http://www\\.w3\\.org/[0-9A-Za-z/]*");

  @Test
  void pageAndItsBundleNameNoOtherHost() {
    String page = text("/");
    List<String> loaded = LOADED.matcher(page).results().map(found -> found.group(1)).toList();

    assertThat(loaded, hasItem(matchesPattern("/.*\\.js")));
    assertThat(loaded, hasItem(matchesPattern("/.*\\.css")));
    assertEquals(List.of(), addresses(page), "/");
    for (String file : loaded) {
      assertEquals(List.of(), addresses(text(file)), file);
    }
  }

  /** The search finds what a page would load, wherever it stands. */
  @Test
  void addressOfAnotherHostIsFound() {
    assertEquals(
        List.of("https://fonts.example/a.woff2", "'//cdn.example/lit.js", "wss://live.example/"),
        addresses(
            """
            /* https://licence.example */
            @font-face { src: url(https://fonts.example/a.woff2) }
            import '//cdn.example/lit.js';
            new WebSocket("wss://live.example/"); const svg = 'http://www.w3.org/2000/svg';
            """));
  }

  private static List<String> addresses(String text) {
    return ADDRESS
        .matcher(NO_LOAD.matcher(text).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String text(String path) {
    return RestAssured.get(path).then().statusCode(200).extract().asString();
  }
}
