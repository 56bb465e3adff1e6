package org.kiemphieu.verify.zip;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.verify.json.Malformed;

/** The central directory of a zip (APPNOTE 6.3, sections 4.3.12 to 4.3.16), within bounds. */
final class ZipDirectory {

  private static final int END_LENGTH = 22;
  private static final int END = 0x06054b50;
  private static final int END64 = 0x06064b50;
  private static final int LOCATOR64 = 0x07064b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final int MOST_FILES = 100;
  private static final int MOST_BYTES = 1 << 20;
  private static final int ENCRYPTED = 1;
  private static final long IN_ZIP64 = 0xFFFFFFFFL;

  private final RandomAccessFile file;

  ZipDirectory(RandomAccessFile file) {
    this.file = file;
  }

  /** The files and where the directory begins. */
  record Found(List<ZipEntryInfo> files, long begins) {}

  Found read() throws IOException {
    long at = file.length() - END_LENGTH;
    ByteBuffer end = Bytes.read(file, at, END_LENGTH);
    if (end.getInt(0) != END || Bytes.word(end, 20) != 0) {
      throw new Malformed("", "no end of a zip without comment where the file ends");
    }
    if (Bytes.word(end, 4) != 0 || Bytes.word(end, 6) != 0) {
      throw new Malformed("", "a zip in several parts");
    }
    long files = Bytes.word(end, 10);
    long length = Bytes.number(end, 12);
    long begins = Bytes.number(end, 16);
    long ends = at;
    if (files == 0xFFFF || length == IN_ZIP64 || begins == IN_ZIP64) {
      ByteBuffer locator = Bytes.read(file, at - 20, 20);
      long at64 = locator.getLong(8);
      ByteBuffer end64 = Bytes.read(file, at64, 56);
      if (locator.getInt(0) != LOCATOR64 || end64.getInt(0) != END64 || at64 + 56 != at - 20) {
        throw new Malformed("", "no Zip64 end where it is said to be");
      }
      files = end64.getLong(32);
      length = end64.getLong(40);
      begins = end64.getLong(48);
      ends = at64;
    } else if (Bytes.word(end, 8) != files) {
      throw new Malformed("", "two numbers of files");
    }
    if (files > MOST_FILES || length > MOST_BYTES || files < 0 || length < 0) {
      throw new Malformed("", "more than " + MOST_FILES + " files, or their list too long");
    }
    if (begins < 0 || begins + length != ends) {
      throw new Malformed("", "the list of files is not right before the end");
    }
    return new Found(files(Bytes.read(file, begins, (int) length), (int) files), begins);
  }

  private static List<ZipEntryInfo> files(ByteBuffer directory, int number) {
    List<ZipEntryInfo> files = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < number; i++) {
      if (at + CENTRAL_LENGTH > directory.capacity() || directory.getInt(at) != CENTRAL) {
        throw new Malformed("", "the list of files is broken at number " + (i + 1));
      }
      int name = Bytes.word(directory, at + 28);
      int extra = Bytes.word(directory, at + 30);
      int comment = Bytes.word(directory, at + 32);
      int next = at + CENTRAL_LENGTH + name + extra + comment;
      if (next > directory.capacity() || comment != 0) {
        throw new Malformed("", "the list of files is broken at number " + (i + 1));
      }
      files.add(file(directory, at, name, extra));
      at = next;
    }
    if (at != directory.capacity()) {
      throw new Malformed("", "something follows the list of files");
    }
    return files;
  }

  private static ZipEntryInfo file(ByteBuffer directory, int at, int nameLength, int extraLength) {
    String name = Bytes.text(directory.slice(at + CENTRAL_LENGTH, nameLength));
    int method = Bytes.word(directory, at + 10);
    if ((Bytes.word(directory, at + 8) & ENCRYPTED) != 0 || (method != 0 && method != 8)) {
      throw new Malformed(name, "encrypted, or neither stored nor deflated");
    }
    if (Bytes.word(directory, at + 34) != 0) {
      throw new Malformed(name, "said to be on another disk");
    }
    Zip64Extra extra =
        new Zip64Extra(
            directory
                .slice(at + CENTRAL_LENGTH + nameLength, extraLength)
                .order(directory.order()));
    long size = extra.or(Bytes.number(directory, at + 24));
    long compressed = extra.or(Bytes.number(directory, at + 20));
    long header = extra.or(Bytes.number(directory, at + 42));
    long time = Bytes.number(directory, at + 12);
    long crc = Bytes.number(directory, at + 16);
    if (size < 0 || compressed < 0 || header < 0 || (method == 0 && size != compressed)) {
      throw new Malformed(name, "sizes that cannot be");
    }
    return new ZipEntryInfo(name, method, crc, compressed, size, header, time, 0);
  }
}
