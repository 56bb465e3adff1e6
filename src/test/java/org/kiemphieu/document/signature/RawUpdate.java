package org.kiemphieu.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** An incremental update written by hand, so that anything can be wrong with it. */
final class RawUpdate {

  private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)");
  private static final Pattern SIZE = Pattern.compile("/Size (\\d+)");
  private static final Pattern ROOT = Pattern.compile("/Root (\\d+ \\d+ R)");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<Long, Integer> offsets = new TreeMap<>();
  private final String before;
  private String trailer = "";
  private int shift;
  private String previous;

  RawUpdate(byte[] base) {
    out.writeBytes(base);
    write("\n");
    before = new String(base, StandardCharsets.ISO_8859_1);
    previous = last(START);
  }

  private String last(Pattern pattern) {
    Matcher matcher = pattern.matcher(before);
    String found = "";
    while (matcher.find()) {
      found = matcher.group(1);
    }
    return found;
  }

  /** The first number no object has. */
  long free() {
    return Long.parseLong(last(SIZE));
  }

  RawUpdate write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** An object the cross-reference names. */
  RawUpdate object(long number, String body) {
    offsets.put(number, out.size());
    return hidden(number, body);
  }

  /** An object it does not. */
  RawUpdate hidden(long number, String body) {
    return write(number + " 0 obj\n" + body + "\nendobj\n");
  }

  /** A compressed stream of so many zeros. */
  RawUpdate bomb(long number, int bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(compressed, new Deflater(Deflater.BEST_COMPRESSION))) {
      deflater.write(new byte[bytes]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    offsets.put(number, out.size());
    write(number + " 0 obj\n<</Filter /FlateDecode /Length " + compressed.size() + ">>\nstream\n");
    out.writeBytes(compressed.toByteArray());
    return write("\nendstream\nendobj\n");
  }

  RawUpdate trailer(String more) {
    trailer = more;
    return this;
  }

  /** Says a place of the cross-reference that is so far off. */
  RawUpdate shifted(int by) {
    shift = by;
    return this;
  }

  /** Says another cross-reference before this one. */
  RawUpdate after(String another) {
    previous = another;
    return this;
  }

  byte[] end() {
    int table = out.size();
    write("xref\n");
    offsets.forEach((number, offset) -> write(number + " 1\n%010d 00000 n \n".formatted(offset)));
    write("trailer\n<</Size 1000 /Root " + last(ROOT) + " /Prev " + previous + trailer + ">>\n");
    write("startxref\n" + (table + shift) + "\n%%EOF\n");
    return out.toByteArray();
  }
}
