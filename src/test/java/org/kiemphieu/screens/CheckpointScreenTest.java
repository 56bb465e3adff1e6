package org.kiemphieu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.ledger.Auditor;
import org.kiemphieu.ledger.Ed25519;
import org.kiemphieu.ledger.SignatureType;
import org.kiemphieu.ledger.Tampering;
import org.kiemphieu.ledger.VerifierKey;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** The auditor's browser itself finds whether the ledger still is what a checkpoint says. */
@QuarkusTest
class CheckpointScreenTest {

  private static final String SIGNED = "li:has-text('Chữ ký Ed25519 trên mốc đã giữ')";
  private static final String CONSISTENT = "li:has-text('RFC 9162')";

  @Test
  void checkpointFromAFileHoldsAndAForgedOneDoesNot() {
    // Given a checkpoint of 7 entries, and a ledger that grew since
    Congress congress = Stages.at(RoundStage.VOTING);
    String note = Auditor.checkpoint(congress).format();
    String key = key(congress);
    Api.done(congress.collect(3));
    Api.done(congress.declare(1, 3));

    try (Screen screen = auditor(congress)) {
      enterKey(screen, key);
      screen
          .find("[type=file]")
          .setInputFiles(
              new FilePayload("moc.txt", "text/plain", note.getBytes(StandardCharsets.UTF_8)));
      assertThat(screen.find("[name=note]")).hasValue(note);
      check(screen);
      assertThat(screen.find(".verdict"))
          .containsText("Không mục nào từ 1 đến 7 bị sửa, xóa hoặc chèn thêm");
      assertThat(screen.page().locator(".steps li[data-result=OK]")).hasCount(7);
      assertThat(screen.find(".steps")).containsText("Mốc có 7 mục, nhật ký nay có 9 mục.");
      screen.look("auditor-checkpoint");

      // When one figure of it is another
      screen.find("[name=note]").fill(note.replace("\n7\n", "\n6\n"));
      assertThat(screen.find(".verdict")).hasCount(0);
      check(screen);

      // Then the signature does not hold, and nothing after it is called right
      assertThat(screen.find(".verdict")).hasAttribute("data-result", "FAILED");
      assertThat(screen.find(SIGNED)).containsText("mốc bị sửa hoặc bị làm giả");
      assertThat(screen.find(CONSISTENT)).hasAttribute("data-result", "NOT_CHECKED");
      screen.look("auditor-checkpoint-forged");

      screen.find("[name=note]").fill("không phải là mốc");
      check(screen);
      assertThat(screen.find(".steps li")).containsText("không có chữ ký sau dòng trống");
    }
  }

  @Test
  void checkpointIsNotRightUnderAnotherKey() {
    Congress congress = Stages.at(RoundStage.LIST_APPROVED);
    Congress other = Stages.at(RoundStage.DRAFT);
    String name = "kiemphieu.local/" + congress.code();
    VerifierKey another =
        new VerifierKey(name, SignatureType.ED25519, Ed25519.raw(Ed25519.generate().getPublic()));

    try (Screen screen = auditor(congress)) {
      screen.find("[name=note]").fill(Auditor.checkpoint(congress).format());

      enterKey(screen, another.text());
      check(screen);
      assertThat(screen.find(SIGNED)).containsText("Không có chữ ký của khóa");
      assertThat(screen.find(SIGNED)).hasAttribute("data-result", "FAILED");

      enterKey(screen, key(other));
      check(screen);
      assertThat(screen.find(SIGNED))
          .containsText("Mốc của nhật ký " + name + ", khóa của nhật ký");

      enterKey(screen, key(congress).replace("+A", "+B"));
      check(screen);
      assertThat(screen.find("li:has-text('Đọc khóa')")).hasAttribute("data-result", "FAILED");
      assertThat(screen.find(".verdict")).hasAttribute("data-result", "FAILED");
    }
  }

  /** Whoever runs the service changes an entry and signs the ledger anew with its own key. */
  @Test
  void rewrittenLedgerIsFoundFromAKeptCheckpoint() {
    Congress congress = Stages.at(RoundStage.LIST_APPROVED);

    try (Screen screen = auditor(congress)) {
      // Given a checkpoint of 6 entries kept in the browser, right so far
      screen.button("Lấy khóa do máy chủ đưa ra").click();
      assertThat(screen.find("[data-source=SERVICE]")).containsText("CẢNH BÁO");
      screen.button("Giữ mốc hiện tại").click();
      Locator kept = screen.find("tbody tr");
      assertThat(kept.locator("td").first()).hasText("6");
      screen.button("Kiểm tra tất cả các mốc đã giữ").click();
      assertThat(kept).containsText("ĐÚNG");

      // When entry 3 becomes another, and the ledger grows
      Tampering.rewrite(congress, 3);
      Api.done(congress.issue(3));
      screen.page().reload();
      screen.button("Kiểm tra tất cả các mốc đã giữ").click();

      // Then the browser says so, though every signature holds
      assertThat(screen.find(".verdict")).containsText("SAI");
      assertThat(screen.find(SIGNED)).hasAttribute("data-result", "OK");
      assertThat(screen.find(CONSISTENT)).containsText("có mục trong mốc đã bị sửa");
      assertThat(screen.find(CONSISTENT)).hasAttribute("data-result", "FAILED");
      assertThat(kept).containsText("SAI");

      // And so does the replay
      screen.go("/auditor");
      assertThat(screen.find("[data-agrees=false]")).containsText("KHÔNG KHỚP");
    }
  }

  @Test
  void browserWithoutCryptographySaysSoAndNeverThatAnythingIsRight() {
    Congress congress = Stages.at(RoundStage.DRAFT);

    try (Screen screen = auditor(congress)) {
      screen
          .context()
          .addInitScript(
              "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })");
      screen.page().reload();
      assertThat(screen.find("[data-unable=INSECURE]")).containsText("https");
      assertThat(screen.find("[data-unable]")).containsText("kiemphieu-verifier");
      assertThat(screen.find("form button.primary")).isDisabled();
    }
    try (Screen screen = auditor(congress)) {
      screen
          .context()
          .addInitScript(
              "SubtleCrypto.prototype.importKey = () => Promise.reject(new Error('unknown'))");
      screen.page().reload();
      assertThat(screen.find("[data-unable=NO_ED25519]")).containsText("Ed25519");
      assertThat(screen.find("form button.primary")).isDisabled();
    }
  }

  private static void enterKey(Screen screen, String key) {
    screen.find("[name=key]").fill(key);
    screen.find("[name=key]").blur();
  }

  private static void check(Screen screen) {
    screen.find("form button.primary").click();
    assertThat(screen.find(".verdict")).isVisible();
  }

  private static String key(Congress congress) {
    return Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/verifier-key"))
        .extract()
        .asString();
  }

  private static Screen auditor(Congress congress) {
    return Screen.as("auditor", Role.AUDITOR, congress.code(), "/auditor/checkpoint");
  }
}
