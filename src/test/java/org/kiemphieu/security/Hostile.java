package org.kiemphieu.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a client that means no good, or that is broken, puts into requests. */
final class Hostile {

  /** JSON values as they stand in a text; some are no JSON at all. */
  static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "2147483648",
          "-9223372036854775809",
          "0.5",
          "1e400",
          "1E-9999999",
          "9".repeat(900),
          "NaN",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"a\\udfff\"",
          "\"\\u202e\\u200b\"",
          "\"Ko\\u031bnia\"",
          "\"😀\"",
          "\"../../etc/passwd\"",
          "\"' OR 1=1 --\"",
          "\"${jndi:ldap://x}{{7*7}}<script>\"",
          "\"=cmd|' /C calc'!A0\"",
          "\"2025-02-30\"",
          "\"+999999999-01-01\"",
          "\"" + "a".repeat(200_000) + "\"",
          "[]",
          "{}",
          "[null]",
          "[[[[]]]]",
          "[" + "1,".repeat(20_000) + "1]",
          "{\"a\":1,\"a\":2}",
          "[".repeat(3000) + "]".repeat(3000),
          "{\"a\":".repeat(1500) + "1" + "}".repeat(1500));

  /** Segments of a path, encoded. */
  static final List<String> SEGMENTS =
      List.of(
          "-1",
          "0",
          "00",
          "99999999999",
          "9223372036854775808",
          "1e3",
          "1.5",
          "NaN",
          "%00",
          "%0d%0aX-Set:%20x",
          "%ff",
          "%c0%af",
          "%ed%a0%80",
          "%F0%9F%98%80",
          "%2e%2e",
          "..%2f..%2fetc%2fpasswd",
          "..%5c..%5cboot.ini",
          "a%3Bb=c",
          ";a=b",
          "%25%32%65",
          "'%20OR%201=1--",
          "a".repeat(2000),
          "%E1%BB%95",
          "+",
          "*",
          "%20");

  /** Values of a query parameter, encoded. */
  static final List<String> QUERIES =
      List.of(
          "",
          "-1",
          "0",
          "999999999999",
          "9223372036854775808",
          "1e9",
          "%00",
          "%ff",
          "a%27--",
          "%ed%a0%80",
          "../..",
          "true",
          "PDF",
          "1&x=2",
          "a".repeat(1500),
          "%F0%9F%98%80",
          "2026-13-45");

  static final List<String> AUTHORIZATIONS =
      List.of(
          "Bearer ",
          "Bearer x.y.z",
          "Bearer kpd_garbage",
          "Bearer " + "e".repeat(3000),
          "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIiwiZ3JvdXBzIjpbIkFVRElUT1IiXX0.",
          "Basic YWRtaW5pc3RyYXRvcjphZG1pbg==",
          "Bearer Bearer Bearer",
          "nothing",
          "Bearer {}.{}.{}");

  static final List<String> VERSIONS =
      List.of(
          "*", "W/\"1\"", "\"-1\"", "\"99999999999999999999\"", "1", "\"\"", "\"1\", \"2\"", "\"a");

  static final List<String> LANGUAGES =
      List.of(
          "vi;q=9",
          "*",
          "xx-",
          "en;q=0.5,vi;q=-1",
          "a".repeat(3000),
          ",,,,",
          "vi_VN.UTF-8",
          "en;;q");

  static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/json; charset=utf-16",
          "application/json;charset=bogus",
          "multipart/form-data",
          "///",
          "application/x-www-form-urlencoded",
          "text/csv",
          "application/pdf",
          "*/*");

  static final List<String> ACCEPTED =
      List.of("application/x-nothing", "text/html", "///", "application/json;q=7", "image/*", ";");

  static final List<String> RANGES =
      List.of("bytes=0-0", "bytes=-1", "bytes=9-1", "bytes=0-99999999999999999999", "items=1-2");

  static final List<String> EVENTS =
      List.of("-1", "999999999999999", "9999999999999999999", "abc", "0x10", " ");

  private Hostile() {}

  /** Bodies that are no readable text of any kind. */
  static List<byte[]> bodies() {
    return List.of(
        bytes(""),
        bytes("{"),
        bytes("{\"a\":\"\\u12\"}"),
        bytes("[1,2"),
        bytes("{} {}"),
        bytes("\ufeff{}"),
        bytes("null"),
        bytes("\"text\""),
        bytes("[".repeat(100_000)),
        bytes(" ".repeat(1 << 20)),
        bytes("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
        bytes("\"unclosed;quote\n1;2"),
        bytes("1;" + "x".repeat(1 << 19)),
        bytes("a;b\n".repeat(120_000)),
        bytes("%PDF-1.7\n1 0 obj\n<</Length 99999999>>\nstream\n"),
        new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, 0x28, '"', '}'},
        new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0},
        new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0},
        bomb("xl/worksheets/sheet1.xml"),
        bomb("[Content_Types].xml"));
  }

  /** A small workbook of which one part unpacks to forty megabytes. */
  private static byte[] bomb(String part) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(part));
      spaces(zip);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }

  private static void spaces(OutputStream out) throws IOException {
    byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 40; i++) {
      out.write(megabyte);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
