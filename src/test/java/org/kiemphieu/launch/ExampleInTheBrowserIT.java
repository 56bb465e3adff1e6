package org.kiemphieu.launch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.screens.Screen;
import org.kiemphieu.testing.Shell;

/**
 * The worked example, counted to its end by people in front of screens: two tellers, the head
 * teller, the presidium, the hall and an auditor, all signed in at once, at the packaged service.
 */
class ExampleInTheBrowserIT {

  private static final String PASSWORD = "vi-du-kiem-phieu";

  /** The key after L that says "several inks". */
  private static final String SEVERAL_INKS = "l6";

  private static final LocatorAssertions.HasAttributeOptions WITHIN_A_MINUTE =
      new LocatorAssertions.HasAttributeOptions().setTimeout(60_000);

  @TempDir Path folder;
  private PackagedService service;

  @BeforeEach
  void start() throws Exception {
    service = new PackagedService(folder, List.of(), List.of("--example"));
    service.start();
    RestAssured.port = service.port();
  }

  @AfterEach
  void stop() throws Exception {
    RestAssured.reset();
    service.close();
  }

  @Test
  void exampleIsCountedToItsEndByPeopleInFrontOfScreens() throws Exception {
    try (Screen first = signedIn("uy-vien-1");
        Screen second = signedIn("uy-vien-2");
        Screen head = signedIn("truong-ban");
        Screen presidium = signedIn("chu-tich");
        Screen auditor = signedIn("kiem-tra")) {
      // Given 195 of 299 papers counted, 3 that differ and 2 in doubt, and the hall looking at the
      // beamer
      assertThat(presidium.find(".presidium-progress .figure")).hasText("195 / 299");
      presidium.find("[name=name]").fill("hoi-truong");
      presidium.button("Mở màn hình").click();
      String link = presidium.find("[name=link]").inputValue();
      try (Screen hall = Screen.open(link.split("#", 2)[1])) {
        assertThat(hall.find(".hall-figure strong")).hasText("195 / 299");

        // When both tellers key the last two batches
        for (int batch : List.of(5, 6)) {
          List<String> papers = papers(batch);
          key(first, papers);
          key(second, papers);
        }
        // and the head teller settles what differs and what is in doubt
        settle(head);
        assertThat(head.find(".head-identities")).containsText("✓ Số liệu khớp");
        assertThat(presidium.find(".presidium-progress .figure")).hasText("299 / 299");
        assertThat(hall.find(".hall-figure strong")).hasText("299 / 299");

        // and the count is closed, certified, confirmed and released
        head.button("Kết thúc kiểm phiếu").click();
        head.find("dialog[open] .primary").click();
        head.button("Xác nhận kết quả kiểm phiếu").click();
        head.button("Tôi xác nhận").click();
        assertThat(head.find("[data-stage]")).hasText("trưởng ban đã xác nhận");
        assertThat(hall.page().locator(".hall-names")).hasCount(0);
        presidium.button("Xác nhận kết quả bầu cử…").click();
        presidium.find("dialog[open] .primary").click();
        assertThat(presidium.find(".stage"))
            .hasText(
                "đoàn chủ tịch đã xác nhận",
                new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        presidium.button("Cho công bố tại hội trường…").click();
        presidium.find("dialog[open] .primary").click();

        // Then the hall reads who is elected, in the order of the signed result
        assertThat(hall.find("h3")).hasText("Trúng cử 26 / 26 người");
        assertEquals(elected(), hall.page().locator(".hall-name").allInnerTexts());
      }
      // and the auditor takes the bundle, which the verifier holds to be true
      assertVerified(auditor);
    }
  }

  private static Screen signedIn(String username) {
    Screen screen = Screen.open("/");
    screen.find("[name=username]").fill(username);
    screen.find("[name=password]").fill(PASSWORD);
    screen.press("Enter");
    assertThat(screen.find(".frame-person strong")).hasText(username);
    return screen;
  }

  /** What a teller types for each paper of a batch that the example leaves to be keyed. */
  private List<String> papers(int batch) throws IOException {
    List<String> keys = new ArrayList<>();
    Path file = service.data().resolve("example").resolve("batch-" + batch + ".csv");
    try (CSVParser lines =
        CSVParser.parse(
            file,
            StandardCharsets.UTF_8,
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord line : lines) {
        String defect = line.get("defect").isEmpty() ? "" : SEVERAL_INKS;
        keys.add(line.get("marks") + defect + "\n");
      }
    }
    return keys;
  }

  private static void key(Screen teller, List<String> papers) {
    teller.go("/teller");
    assertThat(teller.find(".batch-first")).isVisible();
    teller.press("Enter");
    assertThat(teller.find(".keying")).isVisible();
    papers.forEach(keys -> teller.page().keyboard().type(keys));
    assertThat(teller.find(".safety")).hasAttribute("data-unsafe", "0", WITHIN_A_MINUTE);
    teller.page().keyboard().type("x" + papers.size() + "\n");
    assertThat(teller.find(".notice-good")).containsText(papers.size() + " phiếu");
  }

  private static void settle(Screen head) {
    head.find(".head-begin").click();
    whatStands(head, "Tập 1, phiếu 13", "2 5 23");
    whatStands(head, "Tập 2, phiếu 28", "5 23 26");
    showsPaper(head, "Tập 2, phiếu 39");
    head.press("i");
    head.find("[name=present]").check();
    head.find(".head-form .primary").click();
    showsPaper(head, "Tập 3, phiếu 32");
    head.press("v");
    head.find("[name=grounds][value=DAMAGE_IMMATERIAL]").check();
    head.find(".head-form .primary").click();
    whatStands(head, "Tập 4, phiếu 14", "9 10 16");
    assertThat(head.find("#paper")).hasText("Đã xem hết");
    head.press("Escape");
  }

  private static void whatStands(Screen head, String where, String marks) {
    showsPaper(head, where);
    head.press("e");
    head.find("[name=marks]").fill(marks);
    head.press("Enter");
  }

  /** Waits until a paper is there, and has been there long enough to be decided on. */
  private static void showsPaper(Screen head, String where) {
    assertThat(head.find("#paper")).hasText(where);
    assertThat(head.find(".head-focus")).hasAttribute("data-ready", "true");
  }

  /** Names of those elected, as the signed result has them. */
  private List<String> elected() {
    String token = service.signIn("kiem-tra", PASSWORD);
    return service
        .request()
        .auth()
        .oauth2(token)
        .get("/api/assemblies/vi-du/elections/ban-chap-hanh/rounds/1/counts/1/result.json")
        .then()
        .statusCode(200)
        .extract()
        .path("outcome.elected.name");
  }

  private void assertVerified(Screen auditor) throws Exception {
    auditor.go("/auditor/round/ban-chap-hanh/1/1");
    Download download =
        auditor.page().waitForDownload(() -> auditor.button("Tải bộ hồ sơ (zip)").click());
    Path bundle = folder.resolve("bundle.zip");
    Files.copy(download.path(), bundle);
    Shell.Said said =
        Shell.run(
            folder,
            "java",
            "-jar",
            Path.of("target", "kiemphieu-verifier.jar").toAbsolutePath().toString(),
            "bundle.zip",
            "--lang",
            "en");
    assertEquals(0, said.status(), said.text());
  }
}
