package org.kiemphieu.verify.zip;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.verify.json.Malformed;

/**
 * A zip read strictly: every byte belongs to a local header, its data, the central directory or the
 * end, and local headers say what the central directory says.
 */
public final class ZipBundle implements AutoCloseable {

  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int DESCRIPTOR_FLAG = 8;
  private static final int MOST_DESCRIPTOR = 24;
  private static final long IN_ZIP64 = 0xFFFFFFFFL;

  private final RandomAccessFile file;
  private final List<ZipEntryInfo> entries;

  private ZipBundle(RandomAccessFile file, List<ZipEntryInfo> entries) {
    this.file = file;
    this.entries = entries;
  }

  /** Opens a zip. Throws {@link Malformed} where it is none of this form. */
  public static ZipBundle open(Path path) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
    try {
      ZipDirectory.Found found = new ZipDirectory(file).read();
      List<ZipEntryInfo> entries = new ArrayList<>();
      long at = 0;
      for (int i = 0; i < found.files().size(); i++) {
        ZipEntryInfo entry = found.files().get(i);
        long next =
            i + 1 < found.files().size() ? found.files().get(i + 1).header() : found.begins();
        if (entry.header() != at) {
          throw new Malformed(entry.name(), "local headers are not in the order of the directory");
        }
        entries.add(withData(file, entry, next));
        at = next;
      }
      if (at != found.begins()) {
        throw new Malformed("", "something stands before the list of files");
      }
      return new ZipBundle(file, entries);
    } catch (IOException | RuntimeException fault) {
      file.close();
      throw fault;
    }
  }

  /** The files in the order of the central directory. */
  public List<ZipEntryInfo> entries() {
    return entries;
  }

  /** The only file of that name. */
  public Optional<ZipEntryInfo> entry(String name) {
    List<ZipEntryInfo> found = entries.stream().filter(one -> one.name().equals(name)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The contents. Reading throws {@link Malformed} where size or CRC-32 are not those told. */
  public InputStream open(ZipEntryInfo entry) {
    return new BufferedInputStream(new ContentStream(file, entry), 1 << 16);
  }

  /** The contents whole. Throws {@link Malformed} where they are longer than {@code most}. */
  public byte[] read(ZipEntryInfo entry, int most) throws IOException {
    if (entry.size() > most) {
      throw new Malformed("", entry.size() + " bytes, more than " + most);
    }
    try (InputStream in = open(entry)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static ZipEntryInfo withData(RandomAccessFile file, ZipEntryInfo entry, long next)
      throws IOException {
    ByteBuffer header = Bytes.read(file, entry.header(), LOCAL_LENGTH);
    if (header.getInt(0) != LOCAL) {
      throw new Malformed(entry.name(), "no local header");
    }
    int nameLength = Bytes.word(header, 26);
    int extraLength = Bytes.word(header, 28);
    ByteBuffer rest = Bytes.read(file, entry.header() + LOCAL_LENGTH, nameLength + extraLength);
    String name = Bytes.text(rest.slice(0, nameLength));
    Zip64Extra extra = new Zip64Extra(rest.slice(nameLength, extraLength).order(header.order()));
    boolean descriptor = (Bytes.word(header, 6) & DESCRIPTOR_FLAG) != 0;
    boolean same =
        name.equals(entry.name())
            && Bytes.word(header, 8) == entry.method()
            && Bytes.number(header, 10) == entry.time()
            && (Bytes.word(header, 6) & 1) == 0;
    if (!descriptor) {
      long size = extra.or(Bytes.number(header, 22));
      long compressed = extra.or(Bytes.number(header, 18));
      same &=
          size == entry.size()
              && compressed == entry.compressed()
              && Bytes.number(header, 14) == entry.crc();
    }
    if (!same) {
      throw new Malformed(entry.name(), "the local header differs from the central directory");
    }
    long data = entry.header() + LOCAL_LENGTH + nameLength + extraLength;
    long after = next - data - entry.compressed();
    boolean fits = descriptor ? after > 0 && after <= MOST_DESCRIPTOR : after == 0;
    if (!fits || (descriptor && !describes(file, next, (int) after, entry))) {
      throw new Malformed(entry.name(), "the data do not end where the next header begins");
    }
    return new ZipEntryInfo(
        entry.name(),
        entry.method(),
        entry.crc(),
        entry.compressed(),
        entry.size(),
        entry.header(),
        entry.time(),
        data);
  }

  /** A data descriptor (APPNOTE 4.3.9), with or without its mark, in 32 or 64 bits. */
  private static boolean describes(RandomAccessFile file, long next, int length, ZipEntryInfo entry)
      throws IOException {
    ByteBuffer bytes = Bytes.read(file, next - length, length);
    int at = length == 16 || length == 24 ? 4 : 0;
    if (at == 4 && bytes.getInt(0) != 0x08074b50) {
      return false;
    }
    boolean wide = length >= 20;
    if (length - at != (wide ? 20 : 12)) {
      return false;
    }
    long compressed = wide ? bytes.getLong(at + 4) : Bytes.number(bytes, at + 4);
    long size = wide ? bytes.getLong(at + 12) : Bytes.number(bytes, at + 8);
    return Bytes.number(bytes, at) == entry.crc()
        && compressed == entry.compressed()
        && size == entry.size()
        && (wide || compressed < IN_ZIP64);
  }
}
