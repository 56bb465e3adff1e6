package org.kiemphieu.verify.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.kiemphieu.verify.json.Malformed;

/** Parts of a file as little-endian numbers. */
final class Bytes {

  private Bytes() {}

  /**
   * {@code length} bytes from {@code offset}. Throws {@link Malformed} where they are not there.
   */
  static ByteBuffer read(RandomAccessFile file, long offset, int length) throws IOException {
    if (offset < 0 || length < 0 || offset + length > file.length()) {
      throw new Malformed("", "the zip ends too early");
    }
    byte[] bytes = new byte[length];
    file.seek(offset);
    try {
      file.readFully(bytes);
    } catch (EOFException end) {
      throw new Malformed("", "the zip ends too early");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static int word(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }

  static long number(ByteBuffer buffer, int at) {
    return Integer.toUnsignedLong(buffer.getInt(at));
  }

  static String text(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException fault) {
      throw new Malformed("", "a name that is not UTF-8");
    }
  }
}
