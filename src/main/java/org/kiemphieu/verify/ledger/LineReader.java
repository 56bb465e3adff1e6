package org.kiemphieu.verify.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.kiemphieu.verify.json.Malformed;

/** Lines that end in LF, as bytes without it, each within a bound. */
final class LineReader {

  private static final int LONGEST = 1 << 24;
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int end;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line, or none at the end. Throws {@link Malformed} where it does not end in LF. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream before = new ByteArrayOutputStream(0);
    while (true) {
      for (int i = at; i < end; i++) {
        if (block[i] == '\n') {
          byte[] rest = Arrays.copyOfRange(block, at, i);
          at = i + 1;
          if (before.size() == 0) {
            return Optional.of(rest);
          }
          before.write(rest, 0, rest.length);
          return Optional.of(before.toByteArray());
        }
      }
      before.write(block, at, end - at);
      if (before.size() > LONGEST) {
        throw new Malformed("", "a line of more than 16 MiB");
      }
      at = 0;
      end = Math.max(in.read(block), 0);
      if (end == 0) {
        if (before.size() > 0) {
          throw new Malformed("", "the last line does not end in LF");
        }
        return Optional.empty();
      }
    }
  }
}
