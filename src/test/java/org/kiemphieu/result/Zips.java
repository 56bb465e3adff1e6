package org.kiemphieu.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What a forger does to a bundle. */
final class Zips {

  private Zips() {}

  /** The same with one text replaced in one file; fails where it does not stand there. */
  static byte[] replaced(byte[] bundle, String file, String from, String to) throws IOException {
    ByteArrayOutputStream forged = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bundle));
        ZipOutputStream out = new ZipOutputStream(forged)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        if (entry.getName().equals(file)) {
          String text = new String(content, UTF_8);
          if (!text.contains(from)) {
            throw new AssertionError(from + " is not in " + text);
          }
          content = text.replace(from, to).getBytes(UTF_8);
        }
        ZipEntry copied = new ZipEntry(entry.getName());
        copied.setLastModifiedTime(entry.getLastModifiedTime());
        out.putNextEntry(copied);
        out.write(content);
        out.closeEntry();
      }
    }
    return forged.toByteArray();
  }
}
