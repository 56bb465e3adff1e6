package org.kiemphieu.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kiemphieu.batch.EntryLogs.page;
import static org.kiemphieu.batch.EntryLogs.read;
import static org.kiemphieu.batch.EntryLogs.texts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.w3c.dom.Document;

/** The page congress offices print, sign and file. */
@QuarkusTest
class EntryLogPageTest {

  private static final String TELLERS_ENTRIES = "//section[%d]/table[@class='log']/tbody/tr[td[2]]";

  @Test
  void everyEntryIsThereWithTheSlipAndWhatReplacedIt() {
    // Given a teller who keyed sheet 1 wrongly at first
    Congress congress = EntryLogs.reconciled();

    // When the log of the batch is printed
    Document page = read(page(congress, congress.batch(1) + "/entry-log"));

    // Then the slip is struck through and marked with a word, and the correction says what it was
    String rows = TELLERS_ENTRIES.formatted(1);
    assertEquals(List.of("1", "1", "2", "3", "4"), texts(page, rows + "/td[2]"));
    assertEquals(List.of("1", "2", "1", "1", "1"), texts(page, rows + "/td[3]"));
    assertEquals(List.of("2 3", "1", "2", "không gạch ai", "4"), texts(page, rows + "/td[4]"));
    assertEquals(
        List.of("2 (hai)", "3 (ba)", "3 (ba)", "4 (bốn)", "3 (ba)"), texts(page, rows + "/td[5]"));
    assertEquals(List.of("", "", "", "", "Rách"), texts(page, rows + "/td[6]"));
    assertEquals(
        List.of("ĐÃ SỬA, xem bản 2", "Thay bản 1: 2 3 – 2 (hai)", "", "", ""),
        texts(page, rows + "/td[7]"));
    assertEquals(List.of("1", "1", "2 3", "2 (hai)"), texts(page, rows + "//del").subList(1, 5));
    assertEquals(1, texts(page, rows + "[@class='slip']").size());
  }

  @Test
  void partOfATellerSaysWhatItIsOfAndIsSigned() {
    Congress congress = EntryLogs.reconciled();

    Document page = read(page(congress, congress.count(1) + "/entry-log"));

    String part = "//section[@class='part'][1]";
    assertEquals(List.of("Đảng bộ thử"), texts(page, part + "/p[@class='organisation']"));
    assertEquals(List.of("Nhật ký nhập phiếu"), texts(page, part + "/h1"));
    assertEquals(
        List.of(
            "Đại hội (hội nghị)",
            "Cuộc bầu cử",
            "Lần bầu",
            "Lần kiểm phiếu",
            "Tập phiếu số",
            "Số phiếu của tập, đếm tay trước khi nhập",
            "Số lượt nhập độc lập của mỗi tập",
            "Lượt nhập",
            "Người nhập"),
        texts(page, part + "/table[@class='said']//th").subList(0, 9));
    assertEquals(
        List.of("Đại hội đại biểu", "Bầu Ban Chấp hành", "1", "1", "1", "4", "2", "1", "teller-1"),
        texts(page, part + "/table[@class='said']//td").subList(0, 9));
    assertEquals(
        List.of(
            "Bầu Ban Chấp hành · Lần bầu 1 · Lần kiểm phiếu 1 · Tập phiếu số 1 · Lượt nhập 1"
                + " · Người nhập: teller-1"),
        texts(page, part + "//thead/tr[1]"));
    assertEquals(
        List.of("Số lần nhập: 5, trong đó số lần sửa: 1"),
        texts(page, part + "//tbody[@class='end']//p"));
    assertEquals(
        List.of("Người nhập(ký, ghi rõ họ tên)", "Trưởng ban kiểm phiếu(ký, ghi rõ họ tên)"),
        texts(page, part + "//tbody[@class='end']//div/div"));
    assertEquals(
        List.of("Số lần nhập: 4, trong đó số lần sửa: 0"),
        texts(page, "//section[@class='part'][2]//tbody[@class='end']//p"));
  }

  /** A page of signatures alone could be put under anything. */
  @Test
  void signaturesStayWithTheLastRowsOfTheirTable() {
    Congress congress = EntryLogs.reconciled();

    Response answer = page(congress, congress.batch(1) + "/entry-log");

    assertTrue(answer.asString().contains(".log .end { page-break-inside: avoid; }"));
    String last = "//section[1]//tbody[@class='end']/tr";
    assertEquals(List.of("2", "3", "4"), texts(read(answer), last + "/td[2]"));
    assertEquals(4, texts(read(answer), last).size());
    assertEquals(1, texts(read(answer), "//section[3]//tbody[@class='end']/tr").size());
  }

  @Test
  void decisionsFollowTheEntriesWithGroundsAndWhoWasPresent() {
    Congress congress = EntryLogs.decided();

    Document page = read(page(congress, congress.batch(1) + "/entry-log"));

    String agreed = "//section[3]/table[2]/tbody/tr";
    assertEquals(
        List.of("Các lượt nhập khớp nhau", "3", "1, 3–4", ""),
        texts(page, agreed + "/td[position() > 1]"));
    String decided = "//section[3]/table[3]/tbody/tr[td[2]]";
    assertEquals(List.of("2", "4"), texts(page, decided + "/td[2]"));
    assertEquals(
        List.of("Trưởng ban xem phiếu và chốt", "Ban kiểm phiếu quyết định: phiếu hợp lệ"),
        texts(page, decided + "/td[4]"));
    assertEquals(List.of("2 – 3 (ba)", "4 – 3 (ba)"), texts(page, decided + "/td[5]"));
    assertEquals(
        List.of(
            "Ghi chú: Số 2 bị gạchNgười ghi: head-teller",
            "Lý do: Phiếu hư hỏng ở chỗ không ảnh hưởng đến nội dung"
                + "Có mặt: Lê Thị Kiểm, Trần Văn PhiếuGhi chú: Ban kiểm phiếu thống nhất"
                + "Người ghi: head-teller"),
        texts(page, decided + "/td[6]"));
  }

  @Test
  void readingSetAsideIsThereMarkedAndWhatWasDecidedOnItCountsNoMore() {
    Congress congress = EntryLogs.readAfresh();

    Document page = read(page(congress, congress.batch(1) + "/entry-log"));

    assertEquals(
        List.of("", "LƯỢT NHẬP BỊ LOẠI, KHÔNG TÍNH", ""),
        texts(page, "//table[@class='log'][1][not(ancestor::section)]/tbody/tr/td[7]"));
    String aside = "//section[2]/div[@class='set-aside']";
    assertEquals(List.of("LƯỢT NHẬP BỊ LOẠI, KHÔNG TÍNH"), texts(page, aside + "/p"));
    assertEquals(
        List.of("Nhập nhầm tập", "head-teller"), texts(page, aside + "//td").subList(0, 2));
    assertTrue(
        texts(page, "//section[2]//thead/tr[1]").get(0).endsWith("LƯỢT NHẬP BỊ LOẠI, KHÔNG TÍNH"));
    assertEquals(List.of("1", "3", "không gạch ai", "4"), texts(page, "//section[2]//td[4]"));
    assertEquals(0, texts(page, "//section[1]/div[@class='set-aside']").size());
    assertEquals(
        List.of("KHÔNG CÒN TÍNH, tập phiếu đã được nhập lại", ""),
        texts(page, "//section[4]/table[2]/tbody/tr/td[5]"));
    String decided = "//section[4]/table[3]/tbody/tr[td[2]]";
    assertEquals(List.of("slip", "slip"), texts(page, decided + "[@class]/@class"));
    assertEquals(
        List.of("Ban kiểm phiếu quyết định: phiếu không hợp lệ"),
        texts(page, decided + "[not(@class)]/td[4]"));
    assertTrue(texts(page, decided + "[not(@class)]/td[6]").get(0).startsWith("Lý do: Bị rách"));
  }

  @Test
  void timesAreThoseOfTheLedgerByTheClockOfVietNam() {
    Congress congress = EntryLogs.reconciled();
    List<String> keyed =
        Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
            .extract()
            .path("findAll { it.command == 'KEY_BALLOT' }.at");

    Document page = read(page(congress, congress.batch(1) + "/entry-log"));

    DateTimeFormatter clock =
        DateTimeFormatter.ofPattern("dd/MM HH:mm:ss").withZone(ZoneOffset.ofHours(7));
    List<String> expected =
        List.of(keyed.get(0), keyed.get(1), keyed.get(2), keyed.get(2), keyed.get(2)).stream()
            .map(at -> clock.format(Instant.parse(at)))
            .toList();
    assertEquals(expected, texts(page, TELLERS_ENTRIES.formatted(1) + "/td[1]"));
  }

  @Test
  void headOfTheLedgerIsPrintedAtTheEnd() {
    Congress congress = EntryLogs.decided();
    String checkpoint =
        congress.get(Role.AUDITOR, congress.assembly() + "/ledger/checkpoint").asString();

    Document page = read(page(congress, congress.count(1) + "/entry-log"));

    assertEquals(
        List.of(checkpoint.strip().replaceAll("\\s+", " ")),
        texts(page, "//section[@class='checkpoint']/pre"));
    assertEquals(
        checkpoint,
        congress.get(Role.AUDITOR, congress.assembly() + "/ledger/checkpoint").asString(),
        "printing adds nothing to the ledger");
  }

  @Test
  void pageIsCompleteAndRunsNothing() {
    Congress congress = EntryLogs.decided();

    Response answer = page(congress, congress.count(1) + "/entry-log");

    answer
        .then()
        .statusCode(200)
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    String html = answer.asString();
    assertFalse(
        Pattern.compile("<script|<link|<img|<iframe|@import|url\\(|https?:| on[a-z]+=")
            .matcher(html)
            .find());
    assertTrue(html.contains("size: A4 portrait"));
    assertTrue(html.contains("content: \"Trang \" counter(page) \"/\" counter(pages)"));
    assertTrue(html.contains(".log thead { display: table-header-group; }"));
  }
}
