package org.kiemphieu.spreadsheet.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.spreadsheet.domain.SpreadsheetRefusal;

/**
 * Unpacks a workbook once and throws it away, to see that it fits into memory: a few kilobytes can
 * unpack to gigabytes.
 */
final class UnpackedSize {

  static final long MOST_BYTES = 48L << 20;
  private static final int MOST_PARTS = 1_000;
  private static final int BUFFER = 1 << 16;

  private UnpackedSize() {}

  static void check(byte[] file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        parts++;
        for (int read = 0; read >= 0; read = zip.read(buffer)) {
          bytes += read;
          if (bytes > MOST_BYTES || parts > MOST_PARTS) {
            throw new RefusedException(
                Refusal.of(SpreadsheetRefusal.WORKBOOK_TOO_LARGE).with("bytes", MOST_BYTES));
          }
        }
      }
    }
  }
}
