package org.kiemphieu.verify.check;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.seal.Sha256;
import org.kiemphieu.verify.zip.ZipBundle;
import org.kiemphieu.verify.zip.ZipEntryInfo;

/** The files of a zip: size and SHA-256 of each, and the bytes of the small ones. */
final class Contents {

  private static final int SMALL = 16 << 20;
  private static final int GREATEST_RATIO = 300;
  private static final long ALWAYS = 64L << 20;

  /** Size in bytes and SHA-256 in hexadecimal. */
  record Measure(long size, String sha256) {}

  private final ZipBundle zip;
  private final Map<String, Measure> measures = new TreeMap<>();
  private final Map<String, byte[]> small = new TreeMap<>();

  /** Reads every file once. What cannot be read is a finding and is not among the contents. */
  Contents(ZipBundle zip, Journal journal) throws IOException {
    this.zip = zip;
    for (String name : FileNames.ALL) {
      Optional<ZipEntryInfo> entry = zip.entry(name);
      if (entry.isEmpty()) {
        continue;
      }
      try {
        read(entry.get());
        journal.seen(CheckId.ZIP_FORM);
      } catch (Malformed fault) {
        journal.fault(CheckId.ZIP_FORM, Finding.malformed(name, fault));
      }
    }
  }

  private void read(ZipEntryInfo entry) throws IOException {
    if (!FileNames.LONG.contains(entry.name())) {
      byte[] bytes = zip.read(entry, SMALL);
      small.put(entry.name(), bytes);
      measures.put(entry.name(), new Measure(bytes.length, Sha256.hex(bytes)));
      return;
    }
    if (entry.size() > ALWAYS && entry.size() / GREATEST_RATIO > entry.compressed()) {
      throw new Malformed("", "grows more than " + GREATEST_RATIO + " times when unpacked");
    }
    MessageDigest digest = Sha256.digest();
    byte[] block = new byte[1 << 16];
    long size = 0;
    try (InputStream in = zip.open(entry)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
        size += read;
      }
    }
    measures.put(entry.name(), new Measure(size, HexFormat.of().formatHex(digest.digest())));
  }

  /** Every file of the zip in its order, whatever it is. */
  ZipBundle zip() {
    return zip;
  }

  Map<String, Measure> measures() {
    return measures;
  }

  /** The bytes of a small file. */
  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(small.get(name));
  }

  /** A file as a stream, where it was read once without fault. */
  Optional<InputStream> open(String name) {
    return measures.containsKey(name) ? zip.entry(name).map(zip::open) : Optional.empty();
  }
}
