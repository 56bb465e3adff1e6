package org.kiemphieu.verify.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.kiemphieu.verify.json.Malformed;

/** Contents of a file of the zip: never more than the size told, and checked at the end. */
final class ContentStream extends InputStream {

  private static final int BLOCK = 1 << 16;

  private final RandomAccessFile file;
  private final ZipEntryInfo entry;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] block = new byte[BLOCK];
  private long taken;
  private long given;
  private boolean ended;

  ContentStream(RandomAccessFile file, ZipEntryInfo entry) {
    this.file = file;
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    int number =
        entry.method() == 0 ? stored(into, offset, length) : deflated(into, offset, length);
    if (number < 0) {
      finish();
      return -1;
    }
    given += number;
    if (given > entry.size()) {
      throw new Malformed("", "longer than the " + entry.size() + " bytes told");
    }
    crc.update(into, offset, number);
    return number;
  }

  private int stored(byte[] into, int offset, int length) throws IOException {
    int number = (int) Math.min(length, entry.compressed() - taken);
    if (number <= 0) {
      return -1;
    }
    file.seek(entry.data() + taken);
    file.readFully(into, offset, number);
    taken += number;
    return number;
  }

  private int deflated(byte[] into, int offset, int length) throws IOException {
    try {
      while (true) {
        int number = inflater.inflate(into, offset, length);
        if (number > 0) {
          return number;
        }
        if (inflater.finished()) {
          return -1;
        }
        if (inflater.needsDictionary() || !refill()) {
          throw new Malformed("", "the compressed data end too early");
        }
      }
    } catch (DataFormatException fault) {
      throw new Malformed("", "the compressed data are broken");
    }
  }

  private boolean refill() throws IOException {
    int number = (int) Math.min(BLOCK, entry.compressed() - taken);
    if (number <= 0) {
      return false;
    }
    file.seek(entry.data() + taken);
    file.readFully(block, 0, number);
    taken += number;
    inflater.setInput(block, 0, number);
    return true;
  }

  private void finish() {
    ended = true;
    boolean whole = taken == entry.compressed() && inflater.getRemaining() == 0;
    inflater.end();
    if (given != entry.size() || crc.getValue() != entry.crc() || !whole) {
      throw new Malformed("", "size or CRC-32 are not those told");
    }
  }

  @Override
  public void close() {
    inflater.end();
    ended = true;
  }
}
