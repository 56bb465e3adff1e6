package org.kiemphieu.verify.count;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** What stands on the sheets of a batch by one reading, kept small. */
final class Sheets {

  private static final char BETWEEN = '\n';

  private final byte[] packed;
  private final int length;

  private Sheets(byte[] packed, int length) {
    this.packed = packed;
    this.length = length;
  }

  /** Packs contents as {@link Content} writes them. */
  static Sheets pack(String[] contents) {
    byte[] plain = String.join(String.valueOf(BETWEEN), contents).getBytes(StandardCharsets.UTF_8);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 64);
    byte[] block = new byte[4096];
    while (!deflater.finished()) {
      out.write(block, 0, deflater.deflate(block));
    }
    deflater.end();
    return new Sheets(out.toByteArray(), plain.length);
  }

  /** The contents again. */
  String[] unpack() {
    byte[] plain = new byte[length];
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    try {
      int at = 0;
      while (at < length) {
        at += inflater.inflate(plain, at, length - at);
      }
    } catch (DataFormatException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      inflater.end();
    }
    return new String(plain, StandardCharsets.UTF_8).split(String.valueOf(BETWEEN), -1);
  }
}
