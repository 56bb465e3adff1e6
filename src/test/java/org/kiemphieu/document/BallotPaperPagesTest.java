package org.kiemphieu.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.document.content.BallotPaperContent;
import org.kiemphieu.document.page.BallotPaperPages;
import org.kiemphieu.document.page.PaperFormat;
import org.kiemphieu.document.page.PrintedPaper;
import org.kiemphieu.document.page.TallySheetPages;
import org.kiemphieu.regulation.RuleCode;

/** Ballot papers (244 Art. 17(1), 190 Art. 15(1)) and the sheets for counting them, as printed. */
class BallotPaperPagesTest {

  private static String text(byte[] pdf) throws IOException {
    return String.join(" ", DocumentText.lines(pdf)).replace('\u00A0', ' ').replaceAll(" +", " ");
  }

  private static byte[] pdf(BallotPaperContent paper) {
    return Papers.printed(paper).pdf();
  }

  @ParameterizedTest(name = "{0} names for {1} seats")
  @CsvSource({
    "1,1,QUARTER,1,75",
    "5,4,QUARTER,1,75",
    "5,5,QUARTER,1,75",
    "9,7,HALF,1,150",
    "29,26,SHEET_COLUMNS,1,299",
    "55,48,SHEET_COLUMNS_DENSE,1,299",
    "55,55,SHEET_COLUMNS_DENSE,1,299",
    "120,100,SHEET_COLUMNS_DENSE,3,598"
  })
  void lengthOfTheListChoosesTheSize(
      int names, int seats, PaperFormat format, int sides, int sheets) throws IOException {
    PrintedPaper paper = Papers.printed(Papers.paper(Samples.names(names), seats));

    assertEquals(format, paper.format());
    assertEquals(sides, paper.sides());
    assertEquals(sheets, paper.sheetsFor(299));
    byte[] pdf = paper.pdf();
    boolean landscape = format == PaperFormat.HALF;
    assertEquals(
        Collections.nCopies(sides, landscape ? List.of(297, 210) : List.of(210, 297)),
        Papers.sizes(pdf));
    Papers.assertCornerMarks(pdf, format);
    for (int side = 1; side <= sides; side++) {
      assertEquals(
          Collections.nCopies(format.form().perSheet(), "KP1:dai-hoi:ban-chap-hanh:1:2:" + side),
          Papers.codes(pdf, format, side - 1));
    }
  }

  /** A copy that differed would tell who voted how. */
  @Test
  void everyCopyOnASheetIsTheSameDrawingAndEveryFileTheSameBytes() throws IOException {
    BallotPaperContent paper = Papers.paper(Samples.names(5), 4);

    byte[] pdf = pdf(paper);

    List<String> drawings = Papers.drawings(pdf);
    assertEquals(4, drawings.size());
    assertEquals(1, drawings.stream().distinct().count());
    assertArrayEquals(pdf, pdf(paper));
    assertEquals(
        2, Papers.drawings(pdf(Papers.paper(Samples.names(9), 7))).size(), "two to a sheet");
  }

  @Test
  void paperWithSurplusSaysHowToStrikeOut() throws IOException {
    String text = text(pdf(Papers.paper(Samples.names(29), 26)));

    for (String said :
        List.of(
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "ĐẢNG BỘ CÁC CƠ QUAN TỈNH",
            "(Dấu của cấp ủy triệu tập)",
            "PHIẾU BẦU",
            "Số lượng cần bầu: 26 người, trong danh sách 29 người",
            "Không bầu cho ai thì gạch ngang cả họ và tên người đó",
            "Phải gạch từ 3 người trở lên; để lại không quá 26 người.",
            "không đánh dấu riêng")) {
      assertTrue(text.contains(said), said + "\n" + text);
    }
    assertFalse(text.contains("Đồng ý"));
  }

  @Test
  void paperWithoutSurplusHasFourColumns() throws IOException {
    String several = text(pdf(Papers.paper(Samples.names(12), 12)));
    String single = text(pdf(Papers.paper(Samples.names(1), 1)));

    assertTrue(several.contains("TT Họ và tên Đồng ý Không đồng ý") || several.contains("Đồng ý"));
    assertTrue(several.contains("Trên mỗi dòng, đánh dấu X vào một trong hai ô"), several);
    assertTrue(single.contains("Đánh dấu X vào một trong hai ô “Đồng ý”"), single);
    assertFalse(several.contains("gạch"), several);
  }

  @Test
  void paperOfOwnRulesSaysHowManyToMark() throws IOException {
    String text = text(pdf(Papers.ownPaper(Samples.names(9), 3, 1)));
    String exactly = text(pdf(Papers.ownPaper(Samples.names(9), 3, 3)));
    String between = text(pdf(Papers.ownPaper(Samples.names(9), 3, 2)));

    assertTrue(text.contains("đánh dấu X vào ô “Bầu”"), text);
    assertTrue(text.contains("Bầu không quá 3 người."), text);
    assertTrue(exactly.contains("Bầu đúng 3 người."), exactly);
    assertTrue(between.contains("Bầu từ 2 đến 3 người."), between);
    assertFalse(text.contains("ĐẢNG CỘNG SẢN VIỆT NAM"), text);
  }

  @Test
  void everyNameStandsOnceInBallotOrder() throws IOException {
    for (int names : List.of(1, 5, 9, 29, 55, 140)) {
      List<String> people = Samples.names(names);
      String text = DocumentText.rows(DocumentText.lines(pdf(Papers.paper(people, names))));
      for (String person : people) {
        String joined = person.replace(" ", "");
        assertTrue(text.contains(joined), names + ": " + person + "\n" + text);
      }
    }
  }

  /** 500 names of 200 letters without a space, and what a text could break out of a page by. */
  @Test
  void hostileNamesAreTextAndTheLongestListIsPrinted() throws IOException {
    List<String> names = new ArrayList<>(Collections.nCopies(498, "W".repeat(200)));
    names.add("<img src=\"http://127.0.0.1:9/x.png\"> {title} ]]>");
    names.add("Nguyễn Văn An");

    PrintedPaper paper = Papers.printed(Papers.paper(names, 400));

    assertTrue(paper.sides() > 10, () -> "" + paper.sides());
    String text = DocumentText.rows(DocumentText.lines(paper.pdf()));
    assertTrue(text.contains("{title}]]>"));
    assertTrue(text.contains("NguyễnVănAn"));
  }

  @Test
  void asManyAsAskedForStandOnASheetWhereTheyFit() {
    BallotPaperContent five = Papers.paper(Samples.names(5), 4);
    BallotPaperContent many = Papers.paper(Samples.names(29), 26);

    assertEquals(
        PaperFormat.SHEET, BallotPaperPages.of(five, Optional.of(1)).orElseThrow().format());
    assertEquals(
        PaperFormat.HALF, BallotPaperPages.of(five, Optional.of(2)).orElseThrow().format());
    assertEquals(Optional.empty(), BallotPaperPages.of(many, Optional.of(2)));
    assertEquals(Optional.empty(), BallotPaperPages.of(many, Optional.of(4)));
  }

  @Test
  void tallySheetHasTheNamesTheBoxesAndTheReasonsOfItsPaper() throws Exception {
    BallotPaperContent paper = Papers.paper(Samples.names(29), 26);

    byte[] pdf = TallySheetPages.of(Papers.tallySheet(paper)).pdf();

    String text = text(pdf);
    for (String said :
        List.of(
            "PHIẾU KIỂM",
            "BẢNG TỔNG HỢP KIỂM PHIẾU",
            "Tập số:",
            "(3) Hợp lệ = (1) − (2)",
            "Bị gạch: mỗi phiếu gạch một ô",
            "Không do ban kiểm phiếu phát ra",
            "Bầu nhiều hơn số lượng cần bầu",
            "NGƯỜI ĐỌC PHIẾU",
            "TRƯỞNG BAN KIỂM PHIẾU",
            "Kiều Văn Thước",
            "Quách Thị Sổ, Nghiêm Văn Đếm")) {
      assertTrue(text.contains(said), said + "\n" + text);
    }
    for (int number : List.of(1, 15, 29)) {
      assertTrue(text.contains(number + " " + Samples.names(29).get(number - 1)), text);
    }
    PdfArchiveTest.validator();
    assertEquals(List.of(), PdfArchiveTest.faults(pdf));
  }

  @Test
  void reasonsOfATallySheetAreThoseItsPaperCanHave() {
    List<RuleCode> surplus = Papers.tallySheet(Papers.paper(Samples.names(5), 4)).invalidReasons();
    List<RuleCode> boxes = Papers.tallySheet(Papers.paper(Samples.names(5), 5)).invalidReasons();
    List<RuleCode> single = Papers.tallySheet(Papers.paper(Samples.names(1), 1)).invalidReasons();

    assertTrue(surplus.containsAll(List.of(RuleCode.OVER_VOTE, RuleCode.VOTES_FOR_NOBODY)));
    assertFalse(surplus.contains(RuleCode.EVERY_LINE_BLANK));
    assertFalse(boxes.contains(RuleCode.OVER_VOTE));
    assertTrue(boxes.contains(RuleCode.EVERY_LINE_DISAGREE));
    assertTrue(single.contains(RuleCode.SINGLE_NAME_ONE_BOX));
    assertFalse(single.contains(RuleCode.EVERY_LINE_BLANK));
  }

  @Test
  void papersArePdfAForTheArchive() throws Exception {
    PdfArchiveTest.validator();
    for (int names : IntStream.of(1, 9, 29, 120).toArray()) {
      assertEquals(
          List.of(),
          PdfArchiveTest.faults(pdf(Papers.paper(Samples.names(names), names))),
          () -> names + " names");
    }
  }
}
