package org.kiemphieu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kiemphieu.document.DocumentText.between;
import static org.kiemphieu.document.DocumentText.lines;
import static org.kiemphieu.document.DocumentText.rows;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.document.page.DocumentPages;
import org.kiemphieu.print.PdfPrinter;

/** The lines src/docs/minutes-format.md promises to whoever reads a document by machine. */
class DocumentTextTest {

  private static final DocumentPages PAGES = new DocumentPages(ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final String VOTES = "IV. Số phiếu bầu của từng người, theo thứ tự trên phiếu bầu";
  private static final String OUTCOME = "V. Kết quả bầu cử";

  private static List<String> minutes(MinutesContent content) throws IOException {
    return lines(PAGES.minutes(content).pdf());
  }

  private static String row(MinutesContent content, int shown, int number) {
    int votes = content.tally().lines().get(number - 1).votes();
    String percentage =
        Percentage.of(votes, content.baseFigure()).toPlainString().replace('.', ',');
    return "%d %s %d %s%%"
        .formatted(shown, content.candidate(number).person().name(), votes, percentage);
  }

  private static List<String> candidates(MinutesContent content) {
    return content.candidates().stream()
        .map(one -> row(content, one.number(), one.number()))
        .toList();
  }

  private static List<String> elected(MinutesContent content) {
    List<String> rows = new ArrayList<>();
    for (Outcome.Elected one : content.outcome().elected()) {
      rows.add(row(content, rows.size() + 1, one.number()));
    }
    return rows;
  }

  @Test
  void figuresHaveALineEach() throws IOException {
    List<String> lines = minutes(Samples.allFilled());

    for (String line :
        List.of(
            "- Số lượng cần bầu: 26 người (hai mươi sáu)",
            "- Danh sách bầu cử: 29 người (hai mươi chín)",
            "- Tổng số được triệu tập: 300 đại biểu (ba trăm)",
            "- Còn lại sau khi trừ: 299 đại biểu (hai trăm chín mươi chín)",
            "- Số có mặt: 299 đại biểu (hai trăm chín mươi chín)",
            "- Cơ sở tính kết quả bầu cử: 299 đại biểu (hai trăm chín mươi chín)",
            "- Số phiếu phát ra: 299 phiếu (hai trăm chín mươi chín)",
            "- Số phiếu thu về: 299 phiếu (hai trăm chín mươi chín)",
            "- Số phiếu không thu về: 0 phiếu (không)",
            "- Số phiếu hợp lệ: 290 phiếu (hai trăm chín mươi)",
            "- Số phiếu không hợp lệ: 9 phiếu (chín), trong đó:",
            "1. Kiều Văn Thước - Trưởng ban",
            "5. Thái Văn Hòm - Ủy viên")) {
      assertEquals(1, lines.stream().filter(line::equals).count(), line);
    }
    assertEquals(
        List.of(
            "+5phiếu(năm):Bầunhiềuhơnsốlượngcầnbầu(khoản2Điều15,Quyếtđịnhsố190-QĐ/TW)"
                + "+3phiếu(ba):Khôngbầuchoaitrongdanhsách(khoản2Điều15,Quyếtđịnhsố190-QĐ/TW)"
                + "+1phiếu(một):Khôngđóngdấu(khoản2Điều8,Quyếtđịnhsố190-QĐ/TW)"),
        List.of(rows(between(lines, "- Số phiếu không hợp lệ: 9 phiếu (chín), trong đó:", VOTES))));
  }

  @Test
  void candidatesAndElectedHaveALineEach() throws IOException {
    MinutesContent content = Samples.allFilled();
    List<String> lines = minutes(content);

    List<String> shown = between(lines, VOTES, OUTCOME);
    assertTrue(shown.containsAll(candidates(content)), () -> String.join("\n", shown));
    assertEquals(String.join("", candidates(content)).replaceAll("\\s", ""), rows(shown));
    List<String> after = lines.subList(lines.indexOf(OUTCOME) + 1, lines.size());
    assertTrue(after.containsAll(elected(content)), () -> String.join("\n", after));
    assertEquals(26, elected(content).size());
  }

  @Test
  void longNamesGoOverLinesAndRowsStillReadInOrder() throws IOException {
    MinutesContent content = Samples.manyNames();

    List<String> lines = minutes(content);

    assertEquals(
        String.join("", candidates(content)).replaceAll("\\s", ""),
        rows(between(lines, VOTES, OUTCOME)));
    assertEquals(
        List.of(11L, 11L),
        List.of(
            lines.stream().filter(line -> line.startsWith("Trang ")).count(),
            lines.stream().filter(line -> line.equals("Số mục: 4711")).count()));
    // Of each row the figures are on one line, however long the name.
    long figures =
        between(lines, VOTES, OUTCOME).stream()
            .filter(line -> line.matches(".*[0-9]+ [0-9]+,[0-9]{2}%"))
            .count();
    assertEquals(120, figures);
  }

  @Test
  void tieNamesThoseTiedAndLeavesTheDecisionOpen() throws IOException {
    MinutesContent content = Samples.tie();

    List<String> lines = minutes(content);

    String text = lines.stream().collect(Collectors.joining(" "));
    assertTrue(
        text.contains(
            "- Số người bằng phiếu nhau ở vị trí trúng cử cuối cùng: 3 người, mỗi người 201 phiếu;"
                + " số lượng còn phải bầu: 2 người (hai); xếp theo thứ tự trên phiếu bầu:"),
        text);
    List<String> after = lines.subList(lines.indexOf(OUTCOME), lines.size());
    assertTrue(
        after.containsAll(
            List.of(
                "1 Nguyễn Văn An 260 86,96%",
                "2 Bùi Văn An 250 83,61%",
                "2 Đỗ Văn An 201 67,22%",
                "4 Trần Văn An 201 67,22%",
                "5 Bùi Văn Bảo 201 67,22%",
                "- Theo quy chế bầu cử: Bầu lại trong số những người bằng phiếu.",
                "- Quyết định của đại hội:")),
        () -> String.join("\n", after));
  }

  @Test
  void twoBoxesHaveThreeFiguresToALineAndUnfilledSeatsAreNamed() throws IOException {
    List<String> lines = minutes(Samples.boxes());

    assertTrue(
        lines.containsAll(
            List.of(
                "1 Bùi Văn An 280 93,65% 15 4",
                "4 Trần Văn An 149 49,83% 148 2",
                "1 Nguyễn Văn An 299 100,00%",
                "- Số lượng còn thiếu: 1 người (một)",
                "- Quyết định của đại hội về việc có bầu tiếp hay không:")),
        () -> String.join("\n", lines));
  }

  @Test
  void recountSaysWhyAndWhatWasBefore() throws IOException {
    List<String> lines = minutes(Samples.recount());

    assertTrue(
        lines.containsAll(
            List.of(
                "(lần bầu thứ 1, kiểm phiếu lần thứ 2)",
                "- Kiểm phiếu lần thứ 1: thu về 299 phiếu, hợp lệ 290 phiếu, không hợp lệ 9 phiếu.",
                "1 Bùi Văn An 286 288 +2",
                "5 Bùi Văn Bảo 274 273 -1",
                "29 Bùi Văn Đạt 202 202 0")),
        () -> String.join("\n", lines));
    assertTrue(
        String.join(" ", lines)
            .contains(
                "- Lý do kiểm phiếu lại: Có ý kiến đề nghị kiểm tra lại một phiếu không có dấu ở"
                    + " tập phiếu số 2"));
  }

  @Test
  void ownRulesDoNotSpeakForThePartyAndWhatIsTypedStaysText() throws IOException {
    List<String> lines = minutes(Samples.ownRules());

    assertTrue(
        lines.stream().anyMatch(line -> line.endsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("Độc lập - Tự do - Hạnh phúc")));
    assertEquals(0, lines.stream().filter(line -> line.contains("CỘNG SẢN")).count());
    assertTrue(
        lines.containsAll(
            List.of(
                "1 <img src=\"http://127.0.0.1:9/x.png\"> 290 100,00%",
                "2 {title} ]]> &amp; 12 4,14%", "3 Trần 'Văn' \"Bình\" </td></tr> 11 3,79%")),
        () -> String.join("\n", lines));
  }

  @Test
  void characterTheFontHasNotIsSeenToBeMissing() throws IOException {
    byte[] pdf =
        PdfPrinter.print(
            "<html><head><style>body { font-family: 'Liberation Serif' }</style></head>"
                + "<body><p>Đặng Ửng Ỗ ệ Ж Ω 漢 😀</p></body></html>",
            "x",
            Instant.EPOCH);

    assertEquals(List.of("Đặng Ửng Ỗ ệ Ж Ω # #"), lines(pdf).subList(0, 1));
  }

  @Test
  void reportAndAnnouncementHaveTheSameLines() throws IOException {
    assertTrue(
        lines(PAGES.ballotReport(Samples.ballotReport()).pdf())
            .containsAll(
                List.of(
                    "- Số phiếu phát ra: 299 phiếu (hai trăm chín mươi chín)",
                    "- Số phiếu thu về: 297 phiếu (hai trăm chín mươi bảy)",
                    "- Số phiếu không thu về: 2 phiếu (hai)")));
    assertTrue(
        lines(PAGES.announcement(Samples.announcement()).pdf())
            .containsAll(
                List.of(
                    "1 Nguyễn Văn An 260 86,96%",
                    "- Cơ sở tính kết quả bầu cử: 299 đại biểu (hai trăm chín mươi chín)")));
  }

  @Test
  void timesAreThoseOfTheClockInTheHall() throws IOException {
    String there = String.join(" ", minutes(Samples.allFilled()));
    String elsewhere =
        String.join(
            " ",
            lines(
                new DocumentPages(ZoneId.of("Europe/Berlin")).minutes(Samples.allFilled()).pdf()));

    assertTrue(there.contains("Hồi 09 giờ 00 phút, ngày 21 tháng 11 năm 2026"), there);
    assertTrue(there.contains("xác nhận hồi 10 giờ 30 phút, ngày 21 tháng 11 năm 2026"), there);
    assertTrue(elsewhere.contains("Hồi 03 giờ 00 phút, ngày 21 tháng 11 năm 2026"), elsewhere);
  }
}
