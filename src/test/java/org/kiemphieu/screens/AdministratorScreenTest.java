package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;

/** The administrator creates accounts, and is told of changes made meanwhile. */
@QuarkusTest
class AdministratorScreenTest {

  @Test
  void presidiumGetsAnAccountItCanSignInWith() {
    Congress congress = Congress.under190(3);
    String username = "chu-tich-" + congress.code();

    try (Screen screen = administrator("administrator")) {
      assertThat(screen.find(".notice")).containsText("không can thiệp được vào việc kiểm phiếu");
      screen.look("administrator-accounts");
      screen.find("text=Lập tài khoản mới").click();
      screen.find("[name=username]").fill("Chủ Tịch");
      screen.find("[name=displayName]").fill("Nguyễn <b>Chủ</b> Tọa");
      screen.find("[name='memberships[0].assembly']").fill(congress.code());
      screen.find("[name='memberships[0].role']").selectOption("PRESIDIUM");
      screen.button("Lập tài khoản").click();
      assertThat(screen.find("#field-username-fault")).containsText("chữ thường không dấu");

      screen.find("[name=username]").fill(username);
      screen.button("Lập tài khoản").click();
      assertThat(screen.find("#field-password-fault")).hasText("Tài khoản mới phải có mật khẩu.");
      screen.button("Tạo mật khẩu ngẫu nhiên").click();
      screen.button("Lập tài khoản").click();
      String password = screen.find(".generated-password").innerText();
      screen.look("administrator-account");
      signIn(username, password).then().statusCode(200).body("role", equalTo("PRESIDIUM"));

      screen.go("/administrator");
      screen.find("[name=search]").fill("nguyen <b>chu</b> toa");
      assertThat(screen.find("[data-account=" + username + "] td"))
          .hasText("Nguyễn <b>Chủ</b> Tọa");
    }
  }

  @Test
  void accountChangedMeanwhileIsNotOverwritten() {
    Congress congress = Congress.under190(3);
    String username = "giam-sat-" + congress.code();
    TestAccounts.account(username, Role.AUDITOR, congress.code());

    try (Screen screen = administrator("administrator")) {
      screen.go("/administrator/account/" + username);
      assertThat(screen.find("[name=displayName]")).hasValue("Người thử");
      Api.done(
          Api.put(
              TestAccounts.token(Role.ADMINISTRATOR, ""),
              "/api/accounts/" + username,
              1,
              Map.of(
                  "displayName",
                  "Người khác sửa",
                  "memberships",
                  List.of(Map.of("assembly", congress.code(), "role", "AUDITOR")))));
      screen.find("[name=displayName]").fill("Tôi sửa");
      screen.button("Ghi thay đổi").click();
      assertThat(screen.find("[data-code=VERSION_STALE]")).isVisible();
      screen.button("Tải bản mới nhất").click();
      assertThat(screen.find("[name=displayName]")).hasValue("Người khác sửa");
    }
  }

  @Test
  void ownPasswordIsChanged() {
    Congress congress = Congress.under190(3);
    String username = "quan-tri-" + congress.code();
    TestAccounts.account(username, Role.AUDITOR, congress.code());

    try (Screen screen = administrator(username)) {
      screen.go("/administrator/password");
      screen.find("[name=password]").fill("không phải");
      screen.find("[name=newPassword]").fill("mật khẩu mới");
      screen.find("[name=repeated]").fill("mật khẩu mới");
      screen.button("Đổi mật khẩu của tôi").click();
      assertThat(screen.find("[role=alert]")).containsText("mật khẩu không đúng");
      screen.find("[name=password]").fill(TestAccounts.PASSWORD);
      screen.button("Đổi mật khẩu của tôi").click();
      assertThat(screen.find(".notice-good")).containsText("Đã đổi mật khẩu.");
      screen.look("administrator-password");
    }
    signIn(username, "mật khẩu mới").then().statusCode(200);
  }

  private static Screen administrator(String username) {
    return Screen.as(username, Role.ADMINISTRATOR, "", "/administrator");
  }

  private static Response signIn(String username, String password) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/api/tokens");
  }
}
