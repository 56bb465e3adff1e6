package org.kiemphieu.bundle.service;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of the bundle's CSV files (RFC 4180) in the one form the format allows: quotes only where
 * they are needed, which no library promises.
 */
final class CsvText {

  private CsvText() {}

  /** A line with its end. */
  static String line(List<?> fields) {
    return fields.stream().map(field -> quoted(field.toString())).collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
