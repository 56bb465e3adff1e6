package org.kiemphieu.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.TestAccounts;

/**
 * Somebody in front of a browser of their own. Whatever the page loads from elsewhere, and whatever
 * error it writes, is remembered and fails the test at {@link #close()}.
 */
public final class Screen implements AutoCloseable {

  /** A 14-inch laptop, a phone, a beamer. */
  private static final List<List<Integer>> SIZES =
      List.of(List.of(1366, 768), List.of(390, 844), List.of(1920, 1080));

  private static final Path PICTURES = Path.of("target", "screenshots");

  private static final List<String> STANDARD =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final BrowserContext context;
  private final Page page;
  private final List<String> elsewhere = new CopyOnWriteArrayList<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();

  private final int port;

  private Screen(int port) {
    this.port = port;
    context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("vi-VN")
                    .setTimezoneId("Asia/Ho_Chi_Minh")
                    .setViewportSize(1366, 768));
    page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onRequest(
        request -> {
          URI asked = URI.create(request.url());
          if (asked.getHost() != null && asked.getPort() != port) {
            elsewhere.add(request.url());
          }
        });
    page.onConsoleMessage(this::heard);
    page.onPageError(errors::add);
  }

  /** What was refused or could not be reached is the test's business, not an error of the page. */
  private void heard(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
      errors.add(message.text());
    }
  }

  /** Nobody is signed in. */
  public static Screen open(String address) {
    return open(address, RestAssured.port);
  }

  /** Nobody is signed in; the service is reached by a cable that can be cut. */
  static Screen open(String address, Cable cable) {
    return open(address, cable.port());
  }

  private static Screen open(String address, int port) {
    Screen screen = new Screen(port);
    screen.go(address);
    return screen;
  }

  /** A browser in which {@code username} is signed in, at {@code address} (after the hash). */
  public static Screen as(String username, Role role, String assembly, String address) {
    return as(username, role, assembly, address, RestAssured.port);
  }

  /** The same at a service that is reached by a cable that can be cut. */
  static Screen as(String username, Role role, String assembly, String address, Cable cable) {
    return as(username, role, assembly, address, cable.port());
  }

  private static Screen as(String username, Role role, String assembly, String address, int port) {
    Screen screen = new Screen(port);
    String session =
        json(
            Map.of(
                "username",
                username,
                "token",
                TestAccounts.token(username, role, assembly),
                "role",
                role.name(),
                "assembly",
                role == Role.ADMINISTRATOR ? "" : assembly,
                "expiresAt",
                "2100-01-01T00:00:00Z"));
    screen.context.addInitScript(
        "sessionStorage.getItem('kiemphieu.session') ?? sessionStorage.setItem('kiemphieu.session', "
            + json(session)
            + ")");
    screen.go(address);
    return screen;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Goes to what stands after the hash of an address: {@code /teller}. */
  public void go(String address) {
    page.navigate("http://localhost:" + port + "/#" + address);
  }

  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  /** The first element that {@code selector} names. */
  public Locator find(String selector) {
    return page.locator(selector).first();
  }

  /** The first visible button with these words. */
  public Locator button(String words) {
    return page.locator("button:visible", new Page.LocatorOptions().setHasText(words)).first();
  }

  /** Presses keys one after the other, as on a keyboard. */
  public void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  /** Pictures of the page at every size, and axe's judgement of it at each. */
  public void look(String name) {
    for (List<Integer> size : SIZES) {
      page.setViewportSize(size.get(0), size.get(1));
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(PICTURES.resolve(name + "-" + size.get(0) + "x" + size.get(1) + ".png")));
      assertAccessible();
      assertEquals(
          size.get(0),
          page.evaluate("document.documentElement.scrollWidth"),
          name + " scrolls sideways");
    }
    page.setViewportSize(SIZES.get(0).get(0), SIZES.get(0).get(1));
  }

  /** Axe finds nothing against WCAG 2.2 AA. */
  public void assertAccessible() {
    List<String> found =
        new AxeBuilder(page)
            .withTags(STANDARD).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .toList();
    assertEquals(List.of(), found);
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), elsewhere, "loaded from elsewhere");
    assertEquals(List.of(), errors, "errors of the page");
  }
}
