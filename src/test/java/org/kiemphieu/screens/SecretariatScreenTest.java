package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.TestAccounts;

/** The secretariat prepares an assembly in the browser: what is wrong stands where it is wrong. */
@QuarkusTest
class SecretariatScreenTest {

  private static final String ORGANISATION = "Đảng bộ <b>thử</b> & \"dấu\"";

  @Test
  void assemblyIsSetUpFromNothing() {
    Congress congress = Congress.under190(26);

    try (Screen screen = secretariat(congress, "")) {
      assertThat(screen.find(".step")).hasAttribute("data-progress", "TO_DO");
      assertThat(screen.page().locator(".step")).hasCount(1);

      screen.find(".step a").click();
      setUpAssembly(screen);
      recordAttendance(screen, congress);
      addElectionAndBoard(screen, congress);

      screen.go("/secretariat");
      assertThat(screen.page().locator(".step")).hasCount(6);
      assertEquals(
          List.of("DONE", "DONE", "DONE", "DONE", "TO_DO", "TO_DO"),
          screen.page().locator(".step").all().stream()
              .map(step -> step.getAttribute("data-progress"))
              .toList());
      assertThat(screen.page().locator(".step").nth(1))
          .containsText("Triệu tập 300, có mặt 299; cơ sở tính kết quả 299.");
      screen.look("secretariat-overview");
    }
  }

  private static void setUpAssembly(Screen screen) {
    screen.button("Ghi lại").click();
    assertThat(screen.find("[name=organisation]")).hasAttribute("aria-invalid", "true");
    assertThat(screen.find("#field-name-fault")).hasText("Phải điền mục này.");

    screen.find("[name=organisation]").fill(ORGANISATION);
    screen.find("[name=name]").fill("Đại hội <i>lần thứ I</i>");
    screen.find("[name=heldOn]").fill("31/02/2025");
    screen.button("Ghi lại").click();
    assertThat(screen.find("#field-heldOn-fault")).containsText("Không có ngày này.");

    screen.find("[name=heldOn]").fill("15/7/2025");
    screen.find("[name=regulation]").selectOption("own");
    assertThat(screen.find("[name='ownRules.resolution']")).isVisible();
    screen.look("secretariat-assembly-own-rules");
    screen.button("Ghi lại").click();
    assertThat(screen.find("#field-ownRules-resolution-fault")).hasText("Phải điền mục này.");

    screen.find("[name=regulation]").selectOption("190");
    screen.button("Ghi lại").click();
    assertThat(screen.find(".notice-good")).containsText("Đã ghi.");
    assertThat(screen.find("[name=organisation]")).hasValue(ORGANISATION);
    assertThat(screen.find("[name=heldOn]")).hasValue("15/07/2025");
    assertThat(screen.find(".frame-assembly")).hasText("Đại hội <i>lần thứ I</i>");
    screen.look("secretariat-assembly");
  }

  private static void recordAttendance(Screen screen, Congress congress) {
    screen.go("/secretariat/attendance");
    screen.find("[name=convened]").fill("300");
    screen.button("Thêm một trường hợp trừ").click();
    Locator kind = screen.find("[name='deductions[0].kind']");
    assertThat(kind.locator("option")).hasCount(2);
    kind.selectOption("DELEGATE_NOT_REPLACED");
    assertThat(screen.page().locator(".sum")).hasText(new String[] {"300", "300 − 1 = 299"});
    assertThat(screen.find("[data-base]")).hasText("299");

    screen.find("[name=present]").fill("300");
    screen.button("Ghi số liệu").click();
    assertThat(screen.find("#field-present-fault"))
        .containsText("Có mặt 300, nhiều hơn cơ sở tính kết quả 299");

    screen.find("[name=present]").fill("199");
    assertThat(screen.find(".notice-doubt")).containsText("CHƯA đủ hai phần ba");
    screen.find("[name=present]").fill("299");
    screen.button("Ghi số liệu").click();
    assertThat(screen.page().getByText("Máy chủ đã ghi cơ sở tính kết quả: 299.")).isVisible();
    Api.done(Api.get(token(congress), congress.assembly() + "/attendance"))
        .body("base", equalTo(299))
        .body("deductions.kind", contains("DELEGATE_NOT_REPLACED"));
    screen.look("secretariat-attendance");
  }

  private static void addElectionAndBoard(Screen screen, Congress congress) {
    screen.go("/secretariat/elections");
    screen.find("[name=title]").fill("Bầu Ban Chấp hành");
    screen.button("Thêm cuộc bầu cử này").click();
    assertThat(screen.find("#field-seats-fault")).hasText("Phải điền mục này.");
    screen.find("[name=seats]").fill("26");
    screen.button("Thêm cuộc bầu cử này").click();

    Locator election = screen.find("[data-election=" + Congress.ELECTION + "]");
    election.locator("[name='members[0].name']").fill("Lê Thị Kiểm");
    election.locator("[name='members[1].name']").fill("Trần Văn Phiếu");
    election
        .locator("button", new Locator.LocatorOptions().setHasText("Ghi ban kiểm phiếu"))
        .click();
    assertThat(election.getByText("Đã ghi.")).isVisible();
    Api.done(Api.get(token(congress), congress.election() + "/counting-board"))
        .body("members.name", contains("Lê Thị Kiểm", "Trần Văn Phiếu"))
        .body("members.head", contains(true, false));
    screen.look("secretariat-elections");
  }

  @Test
  void pastedListHasItsFaultsInTheirRowsAndIsProposedOnceMended() {
    Congress congress = drafted(Congress.under190(26));
    List<String> names = IntStream.rangeClosed(1, 29).mapToObj(Names::of).toList();

    try (Screen screen = secretariat(congress, "/list/" + Congress.ELECTION + "/1")) {
      screen.find("[name=pasted]").fill(pastedWithThreeFaults(names));
      screen.button("Đọc phần vừa dán").click();
      assertThat(screen.find("[name=column-1]")).hasValue("NUMBER");
      assertThat(screen.find("[name=column-2]")).hasValue("NAME");
      assertThat(screen.find("[name=column-3]")).hasValue("BORN");
      screen.look("secretariat-columns");
      screen.button("Thay cả bảng bằng 29 người này").click();

      assertThat(screen.find("[data-verdict]"))
          .hasText("✗ Còn 2 chỗ phải sửa. 1 chỗ trái quy chế, chỉ được nếu đại hội quyết định.");
      assertThat(screen.find("[data-row='5'] [data-code=NAME_ORDER]"))
          .containsText(
              names.get(3)
                  + " (số 5) phải xếp trước "
                  + names.get(4)
                  + ". (Điều 14, Quyết định số 190-QĐ/TW)");
      assertThat(screen.find("[data-row='12'] [data-code=PERSON_LISTED_TWICE]"))
          .containsText(names.get(10) + " (số 12) trùng với số 11");
      assertThat(screen.find("[data-row='20'] .field-fault")).containsText("Không có ngày này.");
      assertThat(screen.page().locator("tr.fault")).hasCount(3);
      assertThat(screen.find("[data-surplus]")).hasText("29 − 26 = 3");
      assertThat(screen.button("Lập danh sách bầu cử (29 người)")).isDisabled();
      screen.look("secretariat-list-faults");

      screen.page().reload();
      assertThat(screen.find("[data-draft]")).containsText("CHƯA lập thành danh sách bầu cử");
      assertThat(screen.find("[name=name-12]")).hasValue(names.get(10));
      assertThat(screen.find("[name=born-20]")).hasValue("31/02/1980");

      screen.button("Xếp theo vần A, B, C").click();
      screen.find("[name=name-12]").fill(names.get(11));
      screen.find("[name=born-20]").fill("28/02/1980");
      assertThat(screen.find("[data-verdict]")).containsText("Không có chỗ nào trái quy chế.");
      screen.button("Lập danh sách bầu cử (29 người)").click();
      assertThat(screen.find("[role=status] .notice-good")).containsText("Đã ghi.");
      assertThat(screen.find("[data-draft]")).not().isAttached();
    }

    Api.done(Api.get(token(congress), congress.round() + "/candidate-list"))
        .body("version", equalTo(1))
        .body("candidates.name", equalTo(names))
        .body("candidates[19].born", equalTo("1980-02-28"));
  }

  /**
   * Line 5 ought to stand above line 4, line 12 is line 11 again, a day of line 20 does not exist.
   */
  private static String pastedWithThreeFaults(List<String> names) {
    List<String> typed = new ArrayList<>(names);
    Collections.swap(typed, 3, 4);
    typed.set(11, names.get(10));
    return IntStream.rangeClosed(1, 29)
        .mapToObj(
            line -> line + "\t" + typed.get(line - 1) + "\t" + (line == 20 ? "31/02/1980" : ""))
        .collect(Collectors.joining("\n", "STT\tHọ và tên\tNgày sinh\n", "\n"));
  }

  @Test
  void tellersSignInWithTheirSlipsOnceAndThenWithTheirOwnPassword() {
    Congress congress = drafted(Congress.under190(3));
    String first = "le-thi-" + congress.code();
    String password;

    try (Screen screen = secretariat(congress, "/tellers")) {
      screen.find("[name=names]").fill("1. Lê Thị Hoa\n2. Trần <b>Đức</b> Ba");
      screen.button("Đưa vào bảng").click();
      assertThat(screen.find("[name=username-2]")).hasValue("tran-b-duc-b-ba");
      screen.find("[name=username-1]").fill("Không Được");
      screen.button("Cấp 2 phiếu đăng nhập").click();
      assertThat(screen.find("[data-row='1'] .field-fault")).containsText("Tên tài khoản");
      screen.find("[name=username-1]").fill(first);
      screen.find("[name=username-2]").fill("tran-" + congress.code());
      screen.button("Cấp 2 phiếu đăng nhập").click();

      assertThat(screen.page().locator(".slip")).hasCount(2);
      assertThat(screen.page().locator(".slip-person").nth(1)).hasText("Trần <b>Đức</b> Ba");
      assertEquals(
          true,
          screen
              .page()
              .evaluate(
                  "[...document.querySelectorAll('.slip-code')].every((code) => code.naturalWidth > 0)"));
      screen.look("secretariat-slips");
      password = screen.find("[data-username=" + first + "] .slip-password").innerText();
      signInWithSlip(congress, first, password);

      screen.button("Đã in xong").click();
      screen.page().reload();
      assertThat(screen.find("[data-teller=" + first + "]")).containsText("Đã dùng");
      assertThat(screen.find("[data-teller=tran-" + congress.code() + "]"))
          .containsText("Chưa dùng");
      assertThat(screen.page().locator(".slip")).hasCount(0);
      screen.look("secretariat-tellers");
    }
  }

  private static void signInWithSlip(Congress congress, String username, String password) {
    try (Screen teller = Screen.open("/sign-in/" + username + "/" + password)) {
      teller.button("Đăng nhập").click();
      teller.find("[name=newPassword]").fill("mật khẩu của tôi");
      teller.find("[name=repeated]").fill("mật khẩu của tôi");
      teller.button("Đặt mật khẩu mới").click();
      assertThat(teller.find(".frame-person")).hasText(username + " · Ủy viên ban kiểm phiếu");
    }
    assertEquals(401, signIn(username, password));
    assertEquals(200, signIn(username, "mật khẩu của tôi"));
  }

  private static int signIn(String username, String password) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/api/tokens")
        .statusCode();
  }

  private static Congress drafted(Congress congress) {
    Api.done(congress.setUp());
    Api.done(congress.attend(300));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    return congress;
  }

  private static Screen secretariat(Congress congress, String address) {
    return Screen.as("secretariat", Role.SECRETARIAT, congress.code(), "/secretariat" + address);
  }

  private static String token(Congress congress) {
    return TestAccounts.token(Role.SECRETARIAT, congress.code());
  }
}
