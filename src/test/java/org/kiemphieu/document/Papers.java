package org.kiemphieu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.document.content.BallotPaperContent;
import org.kiemphieu.document.content.TallySheetContent;
import org.kiemphieu.document.page.BallotPaperPages;
import org.kiemphieu.document.page.PaperFormat;
import org.kiemphieu.document.page.PrintedPaper;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.TieSettlement;

/** Invented ballot papers, and what a machine finds on printed ones. */
final class Papers {

  private static final int DPI = 200;

  private Papers() {}

  /** A paper of a congress of the Party. */
  static BallotPaperContent paper(List<String> names, int seats) {
    PaperKind kind = names.size() > seats ? PaperKind.STRIKE_OUT : PaperKind.AGREE_DISAGREE;
    return paper(Samples.congress("190", Optional.empty()), kind, names, seats, 1);
  }

  /** A paper of a meeting that marks those voted for. */
  static BallotPaperContent ownPaper(List<String> names, int seats, int fewestVotes) {
    OwnRules own =
        new OwnRules(
            "Nghị quyết số 01",
            OptionalInt.empty(),
            false,
            PaperKind.MARK_FOR,
            fewestVotes,
            Basis.VALID,
            Majority.PLURALITY,
            Set.of(),
            TieSettlement.LOT);
    AssemblySettings meeting = Samples.congress("own", Optional.of(own));
    return paper(meeting, PaperKind.MARK_FOR, names, seats, fewestVotes);
  }

  private static BallotPaperContent paper(
      AssemblySettings assembly, PaperKind kind, List<String> names, int seats, int fewestVotes) {
    return new BallotPaperContent(
        assembly,
        new ElectionSettings(
            Office.EXECUTIVE_COMMITTEE,
            "Bầu Ban Chấp hành Đảng bộ các cơ quan tỉnh, nhiệm kỳ 2025-2030",
            seats),
        new RoundKey("dai-hoi", "ban-chap-hanh", 1),
        2,
        new BallotPaper(kind, names.size(), seats),
        fewestVotes,
        Samples.candidates(names),
        Instant.parse("2026-11-21T01:30:00Z"));
  }

  /** The sheets for counting a paper by hand. */
  static TallySheetContent tallySheet(BallotPaperContent paper) {
    return TallySheetContent.of(
        paper,
        Samples.board("Kiều Văn Thước", "Quách Thị Sổ", "Nghiêm Văn Đếm"),
        paper.assembly().regulationInForce().invalidityReasons());
  }

  static PrintedPaper printed(BallotPaperContent paper) {
    return BallotPaperPages.of(paper, Optional.empty()).orElseThrow();
  }

  /** The names of the drawings a page puts on paper, in order. */
  static List<String> drawings(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> drawn = new ArrayList<>();
      List<Object> tokens = new PDFStreamParser(document.getPage(0)).parse();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator && operator.getName().equals("Do")) {
          drawn.add(((COSName) tokens.get(i - 1)).getName());
        }
      }
      return drawn;
    }
  }

  /** What a machine reads in the code of every paper on the sheet of a side. */
  static List<String> codes(byte[] pdf, PaperFormat format, int side) throws IOException {
    BufferedImage sheet = picture(pdf, side);
    int width = sheet.getWidth() / format.form().columns();
    int height = sheet.getHeight() / format.form().rows();
    List<String> codes = new ArrayList<>();
    for (int row = 0; row < format.form().rows(); row++) {
      for (int column = 0; column < format.form().columns(); column++) {
        int left = pixels(format.form().width() - format.form().code() - 20);
        int top = pixels(format.form().height() - format.form().code() - 14);
        codes.add(
            read(
                sheet.getSubimage(
                    column * width + left, row * height + top, width - left, height - top)));
      }
    }
    return codes;
  }

  /** Whether a corner mark is where it should be: black within, white around it. */
  static void assertCornerMarks(byte[] pdf, PaperFormat format) throws IOException {
    BufferedImage sheet = picture(pdf, 0);
    double inset = format.form().inset();
    double square = format.form().square();
    for (int column = 0; column < format.form().columns(); column++) {
      for (int row = 0; row < format.form().rows(); row++) {
        double left = column * format.form().width();
        double top = row * format.form().height();
        for (double x : List.of(inset, format.form().width() - inset - square)) {
          for (double y : List.of(inset, format.form().height() - inset - square)) {
            assertEquals(0, grey(sheet, left + x + square / 2, top + y + square / 2));
            assertEquals(0, grey(sheet, left + x + 0.3, top + y + 0.3));
            assertEquals(0xFF, grey(sheet, left + x - 0.4, top + y + square / 2));
            assertEquals(0xFF, grey(sheet, left + x + square + 0.4, top + y + square - 0.2));
          }
        }
      }
    }
  }

  private static int grey(BufferedImage sheet, double x, double y) {
    return sheet.getRGB(pixels(x), pixels(y)) & 0xFF;
  }

  private static int pixels(double millimetres) {
    return (int) (millimetres / 25.4 * DPI);
  }

  private static BufferedImage picture(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, DPI);
    }
  }

  private static String read(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    try {
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
          .getText();
    } catch (NotFoundException e) {
      return "no code";
    } catch (ReaderException e) {
      return "not read: " + e;
    }
  }

  /** Width and height of the sheets, in millimetres. */
  static List<List<Integer>> sizes(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<Integer>> sizes = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        sizes.add(
            List.of(
                (int) Math.round(page.getMediaBox().getWidth() / 72 * 25.4),
                (int) Math.round(page.getMediaBox().getHeight() / 72 * 25.4)));
      }
      return sizes;
    }
  }
}
