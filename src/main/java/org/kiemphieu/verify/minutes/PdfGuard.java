package org.kiemphieu.verify.minutes;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.kiemphieu.verify.json.Malformed;

/** Looks at a PDF before it is parsed: its compressed streams must not grow beyond a bound. */
final class PdfGuard {

  private static final int MOST = 64 << 20;
  private static final int MOST_STREAMS = 20_000;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private PdfGuard() {}

  /** Throws {@link Malformed} where the file begins otherwise than a PDF or grows too much. */
  static void check(byte[] pdf) {
    if (pdf.length < 8 || pdf[0] != '%' || pdf[1] != 'P' || pdf[2] != 'D' || pdf[3] != 'F') {
      throw new Malformed("", "not a PDF");
    }
    byte[] sink = new byte[1 << 16];
    long total = 0;
    int streams = 0;
    for (int at = find(pdf, 0); at >= 0; at = find(pdf, at)) {
      int begin = at < pdf.length && pdf[at] == '\r' ? at + 1 : at;
      begin = begin < pdf.length && pdf[begin] == '\n' ? begin + 1 : begin;
      total += inflated(pdf, begin, sink, MOST - total);
      if (total >= MOST || ++streams > MOST_STREAMS) {
        throw new Malformed("", "a PDF that grows beyond 64 MiB or has too many streams");
      }
    }
  }

  private static int find(byte[] pdf, int from) {
    for (int i = from; i + STREAM.length <= pdf.length; i++) {
      if (pdf[i] == 's' && Arrays.equals(pdf, i, i + STREAM.length, STREAM, 0, 6)) {
        return i + STREAM.length;
      }
    }
    return -1;
  }

  private static long inflated(byte[] pdf, int begin, byte[] sink, long most) {
    Inflater inflater = new Inflater();
    long total = 0;
    try {
      inflater.setInput(pdf, begin, pdf.length - begin);
      int number = inflater.inflate(sink);
      while (number > 0 && total < most) {
        total += number;
        number = inflater.inflate(sink);
      }
    } catch (DataFormatException notDeflated) {
      return total;
    } finally {
      inflater.end();
    }
    return total;
  }
}
