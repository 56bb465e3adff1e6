package org.kiemphieu.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
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

  @Test
  void textTooLongForACodeIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> QrCode.dataAddress("x".repeat(3000)));
  }

  private static String read(String address) throws Exception {
    byte[] png = Base64.getDecoder().decode(address.substring(START.length()));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
        .getText();
  }
}
