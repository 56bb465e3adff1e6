package org.kiemphieu.bundle.service;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.kiemphieu.ledger.Sha256;

/**
 * One file of a bundle while it is written to the disk, because the manifest that precedes it must
 * have its hash and a ledger may be larger than memory.
 */
final class BundlePart implements Closeable {

  private final Path path;
  private final MessageDigest digest = Sha256.digest();
  private final OutputStream out;
  private long size;

  BundlePart(Path path) throws IOException {
    this.path = path;
    this.out =
        new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest));
  }

  /**
   * A file that is complete.
   *
   * @param sha256 of its bytes, in hexadecimal
   * @param size in bytes
   */
  record Written(Path path, String sha256, long size) {}

  void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
    size += bytes.length;
  }

  /** Ends the file. */
  Written written() throws IOException {
    close();
    return new Written(path, HexFormat.of().formatHex(digest.digest()), size);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
