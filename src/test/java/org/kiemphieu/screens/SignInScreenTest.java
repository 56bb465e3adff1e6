package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;

/** Signing in as people do. */
@QuarkusTest
class SignInScreenTest {

  @Test
  void personSignsInSeesWhoTheyAreAndSignsOut() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    TestAccounts.account("ban-kiem-phieu-1", Role.TELLER, congress.code());

    try (Screen screen = Screen.open("/")) {
      screen.look("sign-in");
      screen.find("[name=username]").fill("ban-kiem-phieu-1");
      screen.find("[name=password]").fill("sai mật khẩu");
      screen.press("Enter");
      assertThat(screen.find("[role=alert]"))
          .containsText("Tên tài khoản hoặc mật khẩu không đúng.");

      screen.find("[name=password]").fill(TestAccounts.PASSWORD);
      screen.press("Enter");
      assertThat(screen.find(".frame-person")).hasText("ban-kiem-phieu-1 · Ủy viên ban kiểm phiếu");
      assertThat(screen.find(".frame-assembly")).hasText("Đại hội đại biểu");
      assertEquals("/teller", screen.page().url().split("#", 2)[1]);

      screen.button("Đăng xuất").click();
      assertThat(screen.find("[name=username]")).hasValue("");
    }
  }

  @Test
  void everythingIsInEnglishAfterTheSwitchAndStaysSo() {
    try (Screen screen = Screen.open("/")) {
      screen.button("English").click();
      assertThat(screen.find("h1")).hasText("Sign in");
      screen.page().reload();
      assertThat(screen.find("h1")).hasText("Sign in");
      assertEquals("en", screen.page().evaluate("document.documentElement.lang"));
      assertThat(screen.button("Tiếng Việt")).isVisible();
    }
  }

  @Test
  void pagesForbidScriptsAndStylesThatAreNotFiles() {
    String policy =
        RestAssured.get("/").then().statusCode(200).extract().header("Content-Security-Policy");

    assertEquals(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
            + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'",
        policy);
  }

  @Test
  void roleWithoutAPageOfThatNameIsLedToItsOwn() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());

    try (Screen screen = Screen.as("teller-1", Role.TELLER, congress.code(), "/presidium")) {
      assertThat(screen.find("kp-teller")).isAttached();
      assertEquals("/teller", screen.page().url().split("#", 2)[1]);
    }
  }
}
