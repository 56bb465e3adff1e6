package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;

/** What the hall sees on the beamer. */
@QuarkusTest
class DisplayScreenTest {

  private static final LocatorAssertions.IsVisibleOptions WITHIN_TEN_SECONDS =
      new LocatorAssertions.IsVisibleOptions().setTimeout(10_000);

  /** Minutes are signed meanwhile, on machines that do much else. */
  @BeforeAll
  static void waitForThePage() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  private static String open(Congress congress, String name) {
    return Api.put(congress.token(Role.PRESIDIUM), congress.assembly() + "/displays/" + name)
        .then()
        .statusCode(200)
        .extract()
        .path("secret");
  }

  private static Screen display(Congress congress, String secret) {
    return Screen.open("/display/" + congress.code() + "/" + secret);
  }

  private static void assertNobodyNamed(Screen screen, Congress congress, String secret) {
    String shown = screen.page().content();
    String answered =
        Api.get(secret, congress.assembly() + "/hall").then().statusCode(200).extract().asString();
    for (int number = 1; number <= 29; number++) {
      assertFalse(shown.contains(Names.of(number)), "page names " + Names.of(number));
      assertFalse(answered.contains(Names.of(number)), "answer names " + Names.of(number));
    }
    assertThat(screen.page().locator(".hall-votes")).hasCount(0);
  }

  @Test
  void hallSeesProgressOnlyUntilTheResultIsReleasedThenTheElectedInOrder() {
    Congress congress = Congress.under190(26).counting(29, 3);
    String secret;
    String address;
    try (Screen presidium = Screen.as("chu-tich", Role.PRESIDIUM, congress.code(), "/presidium")) {
      presidium.find("[name=name]").fill("san-khau");
      presidium.button("Mở màn hình").click();
      address = presidium.find("[name=link]").inputValue().split("#", 2)[1];
      secret = address.substring(address.lastIndexOf('/') + 1);
      presidium.look("presidium-display-opened");

      try (Cable cable = new Cable();
          Screen screen = Screen.open(address, cable)) {
        assertThat(screen.find("h1")).hasText("Đại hội đại biểu");
        assertThat(screen.find(".hall-figure strong")).hasText("0 / 3");

        congress.read(Congress.FIRST_TELLER, 1, "1 2 3", "1 2 3", "1 4 5");
        congress.read(Congress.SECOND_TELLER, 2, "1 2 3", "1 2 3", "1 4 6");
        assertThat(screen.find(".hall-figure strong")).hasText("2 / 3");
        assertThat(screen.find(".hall-progress")).containsText("xong 0 / 1 tập phiếu");
        assertNobodyNamed(screen, congress, secret);
        screen.look("display-counting");

        Api.done(congress.accept(1, 3, "1 4 5"));
        Api.done(congress.close());
        Api.done(congress.certify());
        Api.done(congress.confirm());
        assertThat(screen.find(".hall-progress"))
            .containsText("Đã kiểm phiếu xong. Chờ đoàn chủ tịch công bố kết quả.");
        assertNobodyNamed(screen, congress, secret);

        Api.done(Api.put(congress.token(Role.PRESIDIUM), congress.count() + "/release"));
        assertThat(screen.find("h3")).hasText("Trúng cử 26 / 26 người");
        assertEquals(
            Stream.concat(
                    IntStream.rangeClosed(6, 29)
                        .mapToObj(number -> Names.of(number) + " | 3 phiếu · 100,00%"),
                    Stream.of(
                        Names.of(4) + " | 2 phiếu · 66,67%", Names.of(5) + " | 2 phiếu · 66,67%"))
                .toList(),
            screen.page().locator(".hall-names li").all().stream()
                .map(
                    line ->
                        line.locator(".hall-name").innerText()
                            + " | "
                            + line.locator(".hall-votes").innerText())
                .toList());
        screen.page().setViewportSize(1920, 1080);
        assertEquals(
            1080,
            screen.page().evaluate("document.documentElement.scrollHeight"),
            "26 names fit one picture");
        screen.look("display-released");

        cable.cut();
        assertThat(screen.find(".hall-broken")).isVisible(WITHIN_TEN_SECONDS);
        assertThat(screen.find(".hall-broken")).containsText("MẤT KẾT NỐI");
        assertThat(screen.find(".hall-body.stale-figures")).isVisible();
        screen.look("display-broken");
        cable.mend();
        assertThat(screen.find(".hall-live")).isVisible(WITHIN_TEN_SECONDS);
        assertThat(screen.find(".hall-broken")).hasCount(0);

        presidium.button("Thu hồi").click();
        presidium.find("dialog[open] button.primary").click();
        assertThat(presidium.find(".presidium-display-list")).containsText("đã thu hồi lúc");
        assertThat(screen.find(".hall-words"))
            .hasText(
                "Màn hình này đã được đoàn chủ tịch thu hồi.",
                new LocatorAssertions.HasTextOptions().setTimeout(10_000));
        assertThat(screen.page().locator(".hall-names")).hasCount(0);
        assertThat(screen.page().locator("[name=username]")).hasCount(0);
        screen.look("display-withdrawn");
      }
    }
  }

  @Test
  void moreNamesThanCanBeReadAtOnceAreShownPageByPage() {
    Congress congress = Congress.under190(28).counting(29, 3);
    congress.read(Congress.FIRST_TELLER, 1, "1", "1", "1");
    congress.read(Congress.SECOND_TELLER, 2, "1", "1", "1");
    Api.done(congress.close());
    Api.done(congress.certify());
    Api.done(congress.confirm());
    Api.done(Api.put(congress.token(Role.PRESIDIUM), congress.count() + "/release"));

    try (Screen screen = display(congress, open(congress, "man-hinh-1"))) {
      assertThat(screen.find(".hall-page")).hasText("Trang 1 / 2");
      assertEquals(names(2, 15), screen.page().locator(".hall-name").allInnerTexts());
      assertThat(screen.find(".hall-page")).hasText("Trang 2 / 2");
      assertEquals(names(16, 29), screen.page().locator(".hall-name").allInnerTexts());
      screen.look("display-pages");
    }
  }

  private static List<String> names(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Names::of).toList();
  }

  @Test
  void linkThatWasNeverGivenShowsNothingAndAsksNobodyToSignIn() {
    Congress congress = Congress.under190(3).voting(4, 3);
    String secret = open(congress, "man-hinh-2");

    try (Screen screen = display(congress, secret.substring(0, secret.length() - 1))) {
      assertThat(screen.find(".hall-words")).containsText("Đường dẫn của màn hình không đúng.");
      assertThat(screen.page().locator("[name=username]")).hasCount(0);
    }
    try (Screen screen = display(congress, secret)) {
      assertThat(screen.find(".hall-words")).hasText("Đang bỏ phiếu");
      screen.look("display-voting");
    }
    RestAssured.given()
        .auth()
        .oauth2(secret)
        .get(congress.round() + "/candidate-list")
        .then()
        .statusCode(403);
  }
}
