package org.kiemphieu.verify.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.kiemphieu.verify.json.Malformed;

/** The extra field of Zip64 (APPNOTE 4.5.3): figures that do not fit where they belong. */
final class Zip64Extra {

  private static final int ZIP64 = 1;
  private static final long IN_ZIP64 = 0xFFFFFFFFL;

  private ByteBuffer figures = ByteBuffer.allocate(0);

  Zip64Extra(ByteBuffer extra) {
    int at = 0;
    while (at + 4 <= extra.capacity()) {
      int length = Bytes.word(extra, at + 2);
      if (at + 4 + length > extra.capacity()) {
        throw new Malformed("", "an extra field that ends too late");
      }
      if (Bytes.word(extra, at) == ZIP64) {
        figures = extra.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
      }
      at += 4 + length;
    }
  }

  /** The figure itself, or the next of Zip64 where it says so. */
  long or(long figure) {
    if (figure != IN_ZIP64) {
      return figure;
    }
    if (figures.remaining() < Long.BYTES) {
      throw new Malformed("", "a figure of Zip64 is absent");
    }
    return figures.getLong();
  }
}
