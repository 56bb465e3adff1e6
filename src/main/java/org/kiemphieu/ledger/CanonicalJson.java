package org.kiemphieu.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the canonical form of RFC 8785, for the values the ledger and the results are made of:
 * objects, arrays, texts, whole numbers within ±2^53, truth values and null. The same value always
 * gives the same bytes, so they can be hashed and signed.
 */
public final class CanonicalJson {

  /** Whole numbers up to this are exact in every JSON reader (RFC 8785, section 3.2.2.3). */
  private static final long LARGEST_EXACT = 1L << 53;

  private static final String HEX = "0123456789abcdef";

  private CanonicalJson() {}

  /**
   * The canonical text of a value. Throws {@link IllegalArgumentException} for a value of another
   * type, a number beyond ±2^53 or a text with half a surrogate pair.
   */
  public static String write(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    append(out, value);
    return out.toString();
  }

  private static void append(StringBuilder out, @Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof String text) {
      appendText(out, text);
    } else if (value instanceof Integer || value instanceof Long) {
      appendNumber(out, ((Number) value).longValue());
    } else if (value instanceof Map<?, ?> map) {
      appendObject(out, map);
    } else if (value instanceof List<?> list) {
      appendArray(out, list);
    } else {
      throw new IllegalArgumentException("no canonical JSON for " + value.getClass());
    }
  }

  private static void appendNumber(StringBuilder out, long number) {
    if (number > LARGEST_EXACT || number < -LARGEST_EXACT) {
      throw new IllegalArgumentException("not exact in JSON: " + number);
    }
    out.append(number);
  }

  private static void appendArray(StringBuilder out, List<?> list) {
    out.append('[');
    Iterator<?> items = list.iterator();
    while (items.hasNext()) {
      append(out, items.next());
      out.append(items.hasNext() ? "," : "");
    }
    out.append(']');
  }

  /** Members in the order of their names' UTF-16 code units, which is how Java compares texts. */
  private static void appendObject(StringBuilder out, Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((name, member) -> sorted.put((String) name, member));
    out.append('{');
    String separator = "";
    for (Map.Entry<String, Object> member : sorted.entrySet()) {
      out.append(separator);
      appendText(out, member.getKey());
      out.append(':');
      append(out, member.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private static void appendText(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
          } else if (Character.isSurrogate(c)) {
            appendPair(out, text, i++);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void appendPair(StringBuilder out, String text, int at) {
    if (at + 1 == text.length()
        || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
      throw new IllegalArgumentException("half a surrogate pair at " + at);
    }
    out.append(text, at, at + 2);
  }
}
