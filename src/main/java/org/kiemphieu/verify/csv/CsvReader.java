package org.kiemphieu.verify.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.verify.json.Malformed;

/**
 * Reads CSV in the one form bundles have (RFC 4180, UTF-8, CRLF, quotes only where needed), a line
 * at a time.
 */
public final class CsvReader {

  private static final int LONGEST = 1 << 24;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int columns;
  private long line;

  /** Reads the line of names. Throws {@link Malformed} when it is another. */
  public CsvReader(InputStream in, List<String> names) throws IOException {
    this.in = in;
    this.columns = names.size();
    if (!next().equals(Optional.of(names))) {
      throw new Malformed("line 1", "the columns are not " + String.join(",", names));
    }
  }

  /** Number of the line read last, from 1. */
  public long line() {
    return line;
  }

  /** The fields of the next line, or none at the end. Throws {@link Malformed}. */
  public Optional<List<String>> next() throws IOException {
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    line++;
    List<String> fields = new ArrayList<>(columns);
    int left = LONGEST;
    while (true) {
      ByteArrayOutputStream field = new ByteArrayOutputStream(32);
      boolean quoted = c == '"';
      c = quoted ? quoted(field) : plain(c, field);
      left -= field.size() + 1;
      if (left < 0) {
        throw fault("too long");
      }
      fields.add(text(field.toByteArray()));
      if (c == ',') {
        c = in.read();
      } else if (c == '\r' && in.read() == '\n') {
        break;
      } else {
        throw fault("does not end in CRLF");
      }
    }
    if (fields.size() != columns) {
      throw fault(fields.size() + " fields instead of " + columns);
    }
    return Optional.of(fields);
  }

  private int plain(int first, ByteArrayOutputStream field) throws IOException {
    int c = first;
    while (c >= 0 && c != ',' && c != '\r') {
      if (c == '"' || c == '\n') {
        throw fault("a quote or line feed outside quotes");
      }
      put(c, field);
      c = in.read();
    }
    return c;
  }

  private int quoted(ByteArrayOutputStream field) throws IOException {
    boolean needed = false;
    int c = in.read();
    while (true) {
      if (c < 0) {
        throw fault("quotes without end");
      }
      if (c == '"') {
        c = in.read();
        if (c != '"') {
          break;
        }
      }
      needed |= c == ',' || c == '"' || c == '\r' || c == '\n';
      put(c, field);
      c = in.read();
    }
    if (!needed) {
      throw fault("quotes that are not needed");
    }
    return c;
  }

  private void put(int c, ByteArrayOutputStream field) {
    if (field.size() >= LONGEST) {
      throw fault("too long");
    }
    field.write(c);
  }

  private String text(byte[] bytes) {
    if (line == 1 && bytes.length >= 3 && Arrays.equals(bytes, 0, 3, MARK, 0, 3)) {
      throw fault("a byte order mark");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException wrong) {
      throw fault("not UTF-8");
    }
  }

  private Malformed fault(String reason) {
    return new Malformed("line " + line, reason);
  }
}
