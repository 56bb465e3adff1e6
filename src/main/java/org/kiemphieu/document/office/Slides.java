package org.kiemphieu.document.office;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** A show of plain, large slides of 16:9. Lengths are points: a slide is 960 by 540. */
final class Slides implements AutoCloseable {

  static final int WIDTH = 960;
  static final int HEIGHT = 540;

  private static final int MARGIN = 48;
  private static final int BAND = 14;
  private static final int HEADING_TOP = 24;
  private static final int HEADING_HEIGHT = 76;
  private static final int BODY_TOP = 106;
  private static final double HEADING_POINTS = 32;

  /** Of a row, by the size of its letters; eleven rows of the largest fit a slide. */
  private static final double ROW_HEIGHT = 1.45;

  private static final Color RED = new Color(0xA8, 0x1C, 0x1C);
  private static final Color INK = new Color(0x1B, 0x1B, 0x1B);
  private static final Color SHADE = new Color(0xF4, 0xEC, 0xE6);

  private final XMLSlideShow show = new XMLSlideShow();

  Slides() {
    show.setPageSize(new Dimension(WIDTH, HEIGHT));
  }

  /**
   * A line of a slide.
   *
   * @param points size of its letters
   */
  record Line(String text, double points, boolean bold) {}

  /** A slide with lines in the middle. */
  void title(List<Line> lines) {
    XSLFSlide slide = slide();
    XSLFTextBox box = box(slide, new Rectangle(MARGIN, 60, WIDTH - 2 * MARGIN, HEIGHT - 120));
    box.setVerticalAlignment(VerticalAlignment.MIDDLE);
    for (Line line : lines) {
      XSLFTextParagraph paragraph = box.addNewTextParagraph();
      paragraph.setTextAlign(TextAlign.CENTER);
      paragraph.setSpaceAfter(-line.points() / 3);
      run(paragraph, line.text(), line.points(), line.bold(), line.bold() ? RED : INK);
    }
  }

  /** A slide with a heading and lines below it. */
  void lines(String heading, List<Line> lines) {
    XSLFSlide slide = headed(heading);
    XSLFTextBox box =
        box(slide, new Rectangle(MARGIN, BODY_TOP, WIDTH - 2 * MARGIN, HEIGHT - BODY_TOP - 30));
    for (Line line : lines) {
      XSLFTextParagraph paragraph = box.addNewTextParagraph();
      paragraph.setSpaceAfter(-line.points() / 3);
      run(paragraph, line.text(), line.points(), line.bold(), INK);
    }
  }

  /**
   * A slide with a heading and a table.
   *
   * @param widths of the columns; together at most 864
   * @param numbers whether a column holds figures
   * @param rows the headings of the columns first
   * @param points size of the letters
   */
  void table(
      String heading,
      List<Integer> widths,
      List<Boolean> numbers,
      List<List<String>> rows,
      double points) {
    XSLFSlide slide = headed(heading);
    double height = points * ROW_HEIGHT;
    XSLFTable table = slide.createTable();
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    table.setAnchor(new Rectangle(MARGIN, BODY_TOP, width, (int) (rows.size() * height)));
    for (int i = 0; i < rows.size(); i++) {
      XSLFTableRow row = table.addRow();
      row.setHeight(height);
      for (int column = 0; column < widths.size(); column++) {
        cell(row.addCell(), rows.get(i).get(column), points, i == 0, numbers.get(column));
      }
    }
    for (int column = 0; column < widths.size(); column++) {
      table.setColumnWidth(column, widths.get(column));
    }
  }

  private static void cell(
      XSLFTableCell cell, String text, double points, boolean heading, boolean number) {
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    cell.setTopInset(1.0);
    cell.setBottomInset(1.0);
    cell.setBorderColor(BorderEdge.bottom, heading ? RED : Color.LIGHT_GRAY);
    cell.setBorderWidth(BorderEdge.bottom, heading ? 2.0 : 0.75);
    if (heading) {
      cell.setFillColor(SHADE);
    }
    XSLFTextParagraph paragraph = cell.addNewTextParagraph();
    paragraph.setTextAlign(number ? TextAlign.RIGHT : TextAlign.LEFT);
    run(paragraph, text, heading ? points * 0.8 : points, heading, INK);
  }

  private XSLFSlide headed(String heading) {
    XSLFSlide slide = slide();
    XSLFTextBox box =
        box(slide, new Rectangle(MARGIN, HEADING_TOP, WIDTH - 2 * MARGIN, HEADING_HEIGHT));
    box.setVerticalAlignment(VerticalAlignment.MIDDLE);
    run(box.addNewTextParagraph(), heading, HEADING_POINTS, true, RED);
    return slide;
  }

  private XSLFSlide slide() {
    XSLFSlide slide = show.createSlide();
    XSLFAutoShape band = slide.createAutoShape();
    band.setShapeType(ShapeType.RECT);
    band.setAnchor(new Rectangle(0, 0, WIDTH, BAND));
    band.setFillColor(RED);
    band.setLineColor(RED);
    return slide;
  }

  private static XSLFTextBox box(XSLFSlide slide, Rectangle place) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(place);
    box.setWordWrap(true);
    box.clearText();
    return box;
  }

  private static void run(
      XSLFTextParagraph paragraph, String text, double points, boolean bold, Color colour) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(text);
    run.setFontFamily(Sheets.FONT);
    run.setFontSize(points);
    run.setBold(bold);
    run.setFontColor(colour);
  }

  /** The show as a file. */
  byte[] file() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      show.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      show.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
