package org.kiemphieu.verify.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes JSON in the canonical form of RFC 8785, whole numbers only. */
public final class CanonicalJson {

  private static final String HEX = "0123456789abcdef";
  private static final String SHORT = "\b\t\n\f\r\"\\";
  private static final String SHORT_LETTERS = "btnfr\"\\";

  private CanonicalJson() {}

  /** The canonical bytes. Half surrogate pairs come out as question marks. */
  public static byte[] bytes(Json value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /** The same as text. */
  public static String text(Json value) {
    StringBuilder out = new StringBuilder(256);
    write(value, out);
    return out.toString();
  }

  private static void write(Json value, StringBuilder out) {
    if (value instanceof Json.Members members) {
      write(members, out);
    } else if (value instanceof Json.Items items) {
      char before = '[';
      for (Json one : items.all()) {
        out.append(before);
        write(one, out);
        before = ',';
      }
      out.append(items.all().isEmpty() ? "[]" : "]");
    } else if (value instanceof Json.Text text) {
      write(text.value(), out);
    } else if (value instanceof Json.Whole number) {
      out.append(number.value());
    } else if (value instanceof Json.Truth truth) {
      out.append(truth.value());
    } else {
      out.append("null");
    }
  }

  private static void write(Json.Members members, StringBuilder out) {
    char before = '{';
    for (Map.Entry<String, Json> one : members.all().entrySet()) {
      out.append(before);
      write(one.getKey(), out);
      out.append(':');
      write(one.getValue(), out);
      before = ',';
    }
    out.append(members.all().isEmpty() ? "{}" : "}");
  }

  private static void write(String text, StringBuilder out) {
    out.append('"');
    int plain = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= ' ' && c != '"' && c != '\\') {
        continue;
      }
      out.append(text, plain, at);
      plain = at + 1;
      int letter = SHORT.indexOf(c);
      if (letter >= 0) {
        out.append('\\').append(SHORT_LETTERS.charAt(letter));
      } else {
        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    out.append(text, plain, text.length());
    out.append('"');
  }
}
