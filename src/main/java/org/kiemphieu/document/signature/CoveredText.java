package org.kiemphieu.document.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Whether a visible signature would lie over text of a page or over another signature. */
final class CoveredText {

  private final PDDocument document;
  private final int page;

  /**
   * Looks at one page.
   *
   * @param document the document before the new signatures
   * @param page from 1
   */
  CoveredText(PDDocument document, int page) {
    this.document = document;
    this.page = page;
  }

  /**
   * Whether anything is covered.
   *
   * @param before annotations there were
   * @param added widgets of new signatures
   */
  boolean isCovered(List<COSBase> before, List<COSBase> added) throws IOException {
    List<PDRectangle> visible = rectangles(added);
    if (visible.isEmpty()) {
      return false;
    }
    List<PDRectangle> taken = new ArrayList<>(rectangles(before));
    taken.addAll(text());
    for (PDRectangle one : visible) {
      if (taken.stream().anyMatch(other -> meet(one, other))) {
        return true;
      }
      taken.add(one);
    }
    return false;
  }

  private static List<PDRectangle> rectangles(List<COSBase> annotations) {
    return annotations.stream()
        .map(CoveredText::rectangle)
        .filter(
            rectangle -> rectangle != null && rectangle.getWidth() > 0 && rectangle.getHeight() > 0)
        .toList();
  }

  private static @Nullable PDRectangle rectangle(COSBase annotation) {
    COSArray corners =
        annotation instanceof COSDictionary members ? members.getCOSArray(COSName.RECT) : null;
    return corners == null || corners.size() != 4 ? null : new PDRectangle(corners);
  }

  private static boolean meet(PDRectangle one, PDRectangle other) {
    return one.getLowerLeftX() < other.getUpperRightX()
        && other.getLowerLeftX() < one.getUpperRightX()
        && one.getLowerLeftY() < other.getUpperRightY()
        && other.getLowerLeftY() < one.getUpperRightY();
  }

  private List<PDRectangle> text() throws IOException {
    List<PDRectangle> boxes = new ArrayList<>();
    PDRectangle crop = document.getPage(page - 1).getCropBox();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            // Measured from the upper left corner.
            float bottom = crop.getUpperRightY() - glyph.getYDirAdj();
            boxes.add(
                new PDRectangle(
                    crop.getLowerLeftX() + glyph.getXDirAdj(),
                    bottom,
                    glyph.getWidthDirAdj(),
                    glyph.getHeightDir()));
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return boxes;
  }
}
