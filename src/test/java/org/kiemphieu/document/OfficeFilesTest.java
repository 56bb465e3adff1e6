package org.kiemphieu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kiemphieu.document.content.AnnouncementContent;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.document.office.AnnouncementSlides;
import org.kiemphieu.document.office.ResultWorkbook;
import org.kiemphieu.result.domain.AssemblyDecision;

/**
 * Results as workbooks and slides, opened again by the library office programs' files come from.
 */
class OfficeFilesTest {

  private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final double SMALLEST = 14;

  private static AnnouncementContent announced(MinutesContent minutes) {
    return new AnnouncementContent(minutes, Instant.parse("2026-11-21T04:05:00Z"), Samples.MARK);
  }

  private static List<List<String>> shown(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
      rows.add(cells);
    }
    return rows;
  }

  @Test
  void workbookHasFiguresAsNumbersAndThoseElectedInOrder() throws IOException {
    byte[] file = ResultWorkbook.of(announced(Samples.tie()), HA_NOI);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Sheet elected = workbook.getSheet("Trúng cử");
      assertEquals(3, elected.getPhysicalNumberOfRows());
      assertEquals(
          List.of("TT", "Số trên phiếu", "Họ và tên", "Số phiếu", "Tỷ lệ"), shown(elected).get(0));
      Row first = elected.getRow(1);
      assertEquals(3, first.getCell(1).getNumericCellValue());
      assertEquals(260, first.getCell(3).getNumericCellValue());
      Cell share = first.getCell(4);
      assertEquals(CellType.NUMERIC, share.getCellType());
      // 260 of 299: 86.96 percent.
      assertEquals(0.8696, share.getNumericCellValue());
      assertEquals("0.00%", share.getCellStyle().getDataFormatString());

      List<List<String>> everybody = shown(workbook.getSheet("Số phiếu từng người"));
      assertEquals(7, everybody.size());
      assertEquals("Trúng cử", everybody.get(3).get(4));
      assertEquals("Bằng phiếu ở vị trí cuối cùng", everybody.get(2).get(4));
      assertEquals("", everybody.get(6).get(4));

      List<List<String>> figures = shown(workbook.getSheet("Số liệu"));
      assertTrue(figures.contains(List.of("Số phiếu hợp lệ", "290")), figures::toString);
      assertTrue(figures.contains(List.of("Số phiếu không hợp lệ", "9")), figures::toString);
      assertTrue(figures.contains(List.of("Số phiếu ít nhất để trúng cử", "150")));
      assertTrue(figures.contains(List.of("Số lượng còn phải bầu", "2")), figures::toString);
    }
  }

  @Test
  void workbookOfTwoBoxesHasThemAll() throws IOException {
    byte[] file = ResultWorkbook.of(announced(Samples.boxes()), HA_NOI);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      List<List<String>> rows = shown(workbook.getSheet("Số phiếu từng người"));
      assertEquals("Không đồng ý", rows.get(0).get(4));
      assertEquals(List.of("280", "93.65%", "15", "4", "Trúng cử"), rows.get(1).subList(2, 7));
    }
  }

  /** A name that begins like a formula is a text in the file. */
  @Test
  void nameIsNeverAFormula() throws IOException {
    byte[] file = ResultWorkbook.of(announced(Samples.ownRules()), HA_NOI);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          row.forEach(cell -> assertTrue(cell.getCellType() != CellType.FORMULA));
        }
      }
    }
  }

  @Test
  void slidesHaveTitleFiguresAndTenNamesEach() throws IOException {
    byte[] file = AnnouncementSlides.of(announced(Samples.allFilled()), Optional.empty(), HA_NOI);

    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      List<XSLFSlide> slides = show.getSlides();
      assertEquals(5, slides.size());
      assertTrue(texts(slides.get(0)).contains("KẾT QUẢ BẦU CỬ"));
      assertTrue(texts(slides.get(1)).contains("Số phiếu không hợp lệ: 9"));
      assertTrue(texts(slides.get(2)).contains("Trúng cử: 26 người (1/3)"));
      assertEquals(List.of(11, 11, 7), tables(slides));
      assertTrue(texts(slides.get(2)).contains("286"), () -> texts(slides.get(2)).toString());
      assertLegible(show);
    }
  }

  @Test
  void slidesTellATieAndWhatWasDecidedOnIt() throws IOException {
    AssemblyDecision decision =
        new AssemblyDecision(true, Optional.empty(), "Bầu ngay sau giải lao");
    byte[] file = AnnouncementSlides.of(announced(Samples.tie()), Optional.of(decision), HA_NOI);

    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      List<String> all = show.getSlides().stream().flatMap(one -> texts(one).stream()).toList();
      assertTrue(
          all.containsAll(
              List.of(
                  "Trúng cử: 2 người",
                  "Bằng phiếu ở vị trí trúng cử cuối cùng (còn phải bầu 2)",
                  "Đã quyết định: bầu lại trong những người bằng phiếu",
                  "Bầu ngay sau giải lao")),
          all::toString);
      assertLegible(show);
    }
  }

  @Test
  void longNamesStayOnTheirSlides() throws IOException {
    byte[] file = AnnouncementSlides.of(announced(Samples.manyNames()), Optional.empty(), HA_NOI);

    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      assertTrue(show.getSlides().size() > 8);
      assertLegible(show);
    }
  }

  private static List<Integer> tables(List<XSLFSlide> slides) {
    return slides.stream()
        .flatMap(slide -> slide.getShapes().stream())
        .filter(XSLFTable.class::isInstance)
        .map(table -> ((XSLFTable) table).getNumberOfRows())
        .toList();
  }

  private static List<XSLFTextShape> written(XSLFSlide slide) {
    List<XSLFTextShape> written = new ArrayList<>();
    for (XSLFShape shape : slide.getShapes()) {
      if (shape instanceof XSLFTable table) {
        table.getRows().forEach(row -> written.addAll(row.getCells()));
      } else if (shape instanceof XSLFTextShape text) {
        written.add(text);
      }
    }
    return written;
  }

  private static List<String> texts(XSLFSlide slide) {
    return written(slide).stream()
        .flatMap(shape -> shape.getTextParagraphs().stream())
        .map(XSLFTextParagraph::getText)
        .toList();
  }

  /** Everything is in a font that is there, large, and on its slide. */
  private static void assertLegible(XMLSlideShow show) {
    for (XSLFSlide slide : show.getSlides()) {
      for (XSLFShape shape : slide.getShapes()) {
        Rectangle2D place = shape.getAnchor();
        assertTrue(place.getMinX() >= 0 && place.getMaxX() <= 960, () -> place + "");
        assertTrue(place.getMinY() >= 0 && place.getMaxY() <= 540, () -> place + "");
      }
      for (XSLFTextShape shape : written(slide)) {
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
          for (XSLFTextRun run : paragraph.getTextRuns()) {
            assertEquals("Times New Roman", run.getFontFamily());
            assertTrue(run.getFontSize() >= SMALLEST, () -> run.getRawText());
          }
        }
      }
    }
  }
}
