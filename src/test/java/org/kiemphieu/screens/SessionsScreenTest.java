package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.service.Sessions;
import org.kiemphieu.identity.service.TokenService;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;
import org.kiemphieu.testing.TimeCode;
import org.kiemphieu.testing.Write;

/** Signing in with a code, being renewed without noticing, and seeing where one is signed in. */
@QuarkusTest
class SessionsScreenTest {

  private static final String TOKEN =
      "JSON.parse(sessionStorage.getItem('kiemphieu.session')).token";

  @Inject TokenService tokens;

  @Test
  void presidiumEnrolsASecondFactorAndSignsInWithIt() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    String username = "chu-toa-" + congress.code();
    TestAccounts.account(username, Role.PRESIDIUM, congress.code());

    try (Screen screen = Screen.open("/")) {
      signIn(screen, username);
      assertThat(screen.find("kp-presidium")).isAttached();
      screen.find("text=Phiên đăng nhập").click();
      assertThat(screen.find(".sessions tbody tr")).containsText("Phiên này");
      screen.look("sessions");
      screen.find("kp-second-factor [name=password]").fill(TestAccounts.PASSWORD);
      screen.button("Bắt đầu đăng ký").click();
      assertThat(screen.find(".second-factor-code")).isVisible();
      screen.look("second-factor-enrolling");
      String secret = screen.find(".second-factor-secret").innerText().replace(" ", "");
      screen.find("kp-second-factor [name=code]").fill("000000");
      screen.button("Xác nhận").click();
      assertThat(screen.find("[data-code=CODE_REFUSED]")).isVisible();
      screen.find("kp-second-factor [name=code]").fill(TimeCode.now(secret));
      screen.button("Xác nhận").click();
      assertThat(screen.page().locator(".recovery-codes li")).hasCount(10);
      screen.look("second-factor-recovery");
      String recovery = screen.find(".recovery-codes li").innerText();
      screen.button("Tôi đã cất các mã này").click();
      assertThat(screen.page().locator(".recovery-codes")).hasCount(0);

      screen.button("Đăng xuất").click();
      signIn(screen, username);
      assertThat(screen.find("[name=code]")).isFocused();
      screen.look("sign-in-code");
      screen.find("[name=code]").fill(TimeCode.next(secret));
      screen.press("Enter");
      assertThat(screen.find("kp-presidium")).isAttached();

      screen.button("Đăng xuất").click();
      signIn(screen, username);
      screen.find("[name=code]").fill(recovery);
      screen.press("Enter");
      assertThat(screen.find("kp-presidium")).isAttached();
      screen.find("text=Phiên đăng nhập").click();
      assertThat(screen.find("kp-second-factor")).containsText("Còn 9 mã dự phòng chưa dùng.");
    }
  }

  /** The token is over in the middle of the work: the page gets another, and nothing is said. */
  @Test
  void tokenIsRenewedUnnoticedAndASessionEndedElsewhereIsOver() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    String username = "uy-vien-" + congress.code();
    TestAccounts.account(username, Role.TELLER, congress.code());

    try (Screen screen = Screen.open("/")) {
      signIn(screen, username);
      assertThat(screen.find("kp-teller")).isAttached();
      String old = expire(screen, new Actor(username, Role.TELLER, congress.code()));
      screen.page().reload();
      assertThat(screen.find(".frame-assembly")).hasText("Đại hội đại biểu");
      assertThat(screen.find("kp-teller")).isAttached();
      assertNotEquals(old, screen.page().evaluate(TOKEN));

      String path = "/administrator/account/" + username;
      try (Screen administrator = Screen.as("administrator", Role.ADMINISTRATOR, "", path)) {
        assertThat(administrator.page().locator(".sessions tbody tr")).hasCount(1);
        administrator.look("administrator-account-sessions");
        administrator.button("Kết thúc tất cả").click();
        assertThat(administrator.find("kp-account-sessions"))
            .containsText("Tài khoản này không đăng nhập ở đâu.");
      }
      screen.page().reload();
      assertThat(screen.find("[role=status].notice")).containsText("Phiên làm việc đã hết hạn");
      assertThat(screen.find("[name=username]")).isVisible();
    }
  }

  @Test
  void otherSessionsAreEndedAtOnce() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    String username = "thu-ky-" + congress.code();
    TestAccounts.account(username, Role.SECRETARIAT, congress.code());
    String elsewhere =
        Write.open("/api/tokens", Map.of("username", username, "password", TestAccounts.PASSWORD))
            .send()
            .path("token");

    try (Screen screen = Screen.open("/")) {
      signIn(screen, username);
      assertThat(screen.find(".frame-assembly")).hasText("Đại hội đại biểu");
      screen.go("/sessions");
      assertThat(screen.page().locator(".sessions tbody tr")).hasCount(2);
      screen.button("Kết thúc mọi phiên khác").click();
      screen.page().locator("dialog[open] button.primary").click();
      assertThat(screen.page().locator(".sessions tbody tr")).hasCount(1);
    }
    assertEquals(401, Api.get(elsewhere, congress.assembly()).statusCode());
  }

  private static void signIn(Screen screen, String username) {
    screen.find("[name=username]").fill(username);
    screen.find("[name=password]").fill(TestAccounts.PASSWORD);
    screen.press("Enter");
  }

  /** Puts a token of the window's session in its place that was over long ago. */
  private String expire(Screen screen, Actor actor) {
    String id =
        (String)
            screen.page().evaluate("JSON.parse(sessionStorage.getItem('kiemphieu.session')).id");
    Sessions.Open open =
        new Sessions.Open(
            UUID.fromString(id), actor, 1, "", Instant.now().plusSeconds(3600), false);
    String expired = tokens.issue(open, Instant.now().minusSeconds(100_000)).text();
    screen
        .page()
        .evaluate(
            "token => sessionStorage.setItem('kiemphieu.session', JSON.stringify({"
                + "...JSON.parse(sessionStorage.getItem('kiemphieu.session')), token}))",
            expired);
    // The page has the session in its memory too, and reads it anew when it is loaded.
    return expired;
  }
}
