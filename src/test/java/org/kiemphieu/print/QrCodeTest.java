package org.kiemphieu.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is put into a code is what a telephone reads out of it. */
class QrCodeTest {

  private static final String START = "data:image/png;base64,";

  @Test
  void textComesOutAsItWentIn() throws Exception {
    String note = "kiemphieu.local/đại-hội\n4711\nroot=\n\n— kiemphieu.local/đại-hội AAAA=\n";

    String address = QrCode.dataAddress(note);

    assertEquals(START, address.substring(0, START.length()));
    assertEquals(note, read(address));
    assertEquals(address, QrCode.dataAddress(note));
  }

  /** Both pictures are of the same modules, so what can be read from one stands in the other. */
  @Test
  void svgHasTheDarkModulesOfThePicture() throws Exception {
    String text = "https://may-chu/#/sign-in/uy-vien-1/bcf37-kmp49-txr86";

    String svg = QrCode.svg(text);

    BufferedImage image = image(QrCode.dataAddress(text));
    int side = image.getWidth() / 4;
    assertTrue(svg.contains("viewBox=\"0 0 " + side + " " + side + "\""), svg);
    boolean[][] dark = new boolean[side][side];
    Matcher runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z").matcher(svg);
    while (runs.find()) {
      int start = Integer.parseInt(runs.group(1));
      int length = Integer.parseInt(runs.group(3));
      Arrays.fill(dark[Integer.parseInt(runs.group(2))], start, start + length, true);
    }
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        assertEquals((image.getRGB(x * 4, y * 4) & 0xFF) == 0, dark[y][x], x + " " + y);
      }
    }
  }

  @Test
  void textTooLongForACodeIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> QrCode.dataAddress("x".repeat(3000)));
  }

  private static String read(String address) throws Exception {
    BufferedImage image = image(address);
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
        .getText();
  }

  private static BufferedImage image(String address) throws Exception {
    byte[] png = Base64.getDecoder().decode(address.substring(START.length()));
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
