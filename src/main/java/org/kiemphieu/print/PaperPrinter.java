package org.kiemphieu.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Makes sheets of ballot papers. A paper is drawn once and stands on its sheet as often as it fits,
 * so that no copy can differ from another. On each stand four corner squares and a code, for a
 * scanner to find its way by; both are of the round and say nothing of the sheet.
 */
public final class PaperPrinter {

  private static final float POINTS = 72f / 25.4f;

  /** Cutting lines are thin and grey: they are cut through. */
  private static final float LINE = 0.3f;

  private static final float GREY = 0.55f;
  private static final float[] DASHES = {4, 4};

  private PaperPrinter() {}

  /**
   * Prints a paper.
   *
   * @param html the paper, with pages of the form's size
   * @param title what the file says it is
   * @param made the date the file carries
   * @param form the paper as a piece of its sheet
   * @param codes for each side of the paper what machines read
   * @return the PDF, one sheet for each side
   */
  public static byte[] print(
      String html, String title, Instant made, PaperForm form, List<String> codes) {
    return PdfPrinter.print(html, title, made, pdf -> impose(pdf, form, codes));
  }

  private static void impose(PDDocument pdf, PaperForm form, List<String> codes)
      throws IOException {
    List<PDPage> sides = new ArrayList<>();
    pdf.getPages().forEach(sides::add);
    if (sides.size() != codes.size()) {
      throw new IllegalArgumentException("a paper of other sides than planned");
    }
    for (int side = 0; side < sides.size(); side++) {
      mark(pdf, sides.get(side), form, codes.get(side));
      if (form.perSheet() > 1) {
        pdf.addPage(sheet(pdf, sides.get(side), form));
      }
    }
    if (form.perSheet() > 1) {
      sides.forEach(pdf::removePage);
    }
  }

  private static void mark(PDDocument pdf, PDPage side, PaperForm form, String code)
      throws IOException {
    PDRectangle paper = side.getMediaBox();
    float inset = points(form.inset());
    float square = points(form.square());
    float right = paper.getWidth() - inset - square;
    float top = paper.getHeight() - inset - square;
    try (PDPageContentStream out =
        new PDPageContentStream(pdf, side, AppendMode.APPEND, true, true)) {
      out.setNonStrokingColor(0f);
      out.addRect(inset, inset, square, square);
      out.addRect(right, inset, square, square);
      out.addRect(inset, top, square, square);
      out.addRect(right, top, square, square);
      out.fill();
      // Beside the lower right corner, on its line.
      float length = points(form.code());
      QrCode.draw(out, code, right - square / 2 - length, inset, length);
    }
  }

  private static PDPage sheet(PDDocument pdf, PDPage side, PaperForm form) throws IOException {
    PDFormXObject paper = paper(pdf, side);
    float width = points(form.width());
    float height = points(form.height());
    PDPage sheet = new PDPage(new PDRectangle(width * form.columns(), height * form.rows()));
    try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
      for (int row = 0; row < form.rows(); row++) {
        for (int column = 0; column < form.columns(); column++) {
          out.saveGraphicsState();
          out.transform(Matrix.getTranslateInstance(column * width, row * height));
          out.drawForm(paper);
          out.restoreGraphicsState();
        }
      }
      cuttingLines(out, form, width, height);
    }
    return sheet;
  }

  private static PDFormXObject paper(PDDocument pdf, PDPage side) throws IOException {
    PDFormXObject paper = new PDFormXObject(pdf);
    try (InputStream drawn = side.getContents();
        OutputStream out = paper.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      drawn.transferTo(out);
    }
    paper.setResources(side.getResources());
    paper.setBBox(side.getMediaBox());
    return paper;
  }

  private static void cuttingLines(
      PDPageContentStream out, PaperForm form, float width, float height) throws IOException {
    out.setStrokingColor(GREY);
    out.setLineWidth(LINE);
    out.setLineDashPattern(DASHES, 0);
    for (int column = 1; column < form.columns(); column++) {
      out.moveTo(column * width, 0);
      out.lineTo(column * width, form.rows() * height);
    }
    for (int row = 1; row < form.rows(); row++) {
      out.moveTo(0, row * height);
      out.lineTo(form.columns() * width, row * height);
    }
    out.stroke();
  }

  private static float points(double millimetres) {
    return (float) millimetres * POINTS;
  }
}
