package org.kiemphieu.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A text as a picture that telephones read (ISO/IEC 18004). */
public final class QrCode {

  /** The standard's quiet zone is 4; the pages leave the rest of it white. */
  private static final int QUIET_ZONE = 2;

  /** Pixels to a module, so that no reader of the PDF smooths the edges away. */
  private static final int SCALE = 4;

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private QrCode() {}

  /**
   * The picture as an address to put into a page.
   *
   * @param text at most about 2,300 bytes in UTF-8; {@link IllegalArgumentException} when longer
   * @return a PNG as a {@code data:} address; the same for the same text
   */
  public static String dataAddress(String text) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(text));
  }

  /**
   * The picture as it can stand in a page itself.
   *
   * @param text at most about 2,300 bytes in UTF-8; {@link IllegalArgumentException} when longer
   * @return an SVG element without a size of its own; the same for the same text
   */
  public static String svg(String text) {
    BitMatrix modules = modules(text);
    StringBuilder dark = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          int start = x;
          while (x + 1 < modules.getWidth() && modules.get(x + 1, y)) {
            x++;
          }
          int length = x + 1 - start;
          dark.append("M%d %dh%dv1h-%dz".formatted(start, y, length, length));
        }
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>"""
        .formatted(modules.getWidth(), dark);
  }

  /**
   * Draws the picture into a PDF, its quiet zone left as it is.
   *
   * @param left of the dark modules, in points
   * @param bottom of the dark modules
   * @param side of the dark modules
   */
  static void draw(PDPageContentStream out, String text, float left, float bottom, float side)
      throws IOException {
    BitMatrix modules = modules(text);
    int across = modules.getWidth() - 2 * QUIET_ZONE;
    float module = side / across;
    for (int y = 0; y < across; y++) {
      for (int x = 0; x < across; x++) {
        if (modules.get(x + QUIET_ZONE, y + QUIET_ZONE)) {
          int start = x;
          while (x + 1 < across && modules.get(x + 1 + QUIET_ZONE, y + QUIET_ZONE)) {
            x++;
          }
          float low = bottom + side - (y + 1) * module;
          out.addRect(left + start * module, low, (x + 1 - start) * module, module);
        }
      }
    }
    out.fill();
  }

  private static byte[] png(String text) {
    BitMatrix modules = modules(text);
    int side = modules.getWidth() * SCALE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, modules.get(x / SCALE, y / SCALE) ? BLACK : WHITE);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** One bit to a module. */
  private static BitMatrix modules(String text) {
    Map<EncodeHintType, Object> hints =
        Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            QUIET_ZONE);
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }
}
