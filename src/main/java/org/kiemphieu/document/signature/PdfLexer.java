package org.kiemphieu.document.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.document.domain.MinutesRefusal;

/**
 * Reads PDF objects (ISO 32000-2, 7.3) strictly: what readers could understand in two ways is a
 * fault. Depth and number of values are limited, so that no input takes the stack or the memory.
 *
 * <p>Values: {@link Name}, {@link Reference}, {@link Text}, {@code Long}, {@code Double}, {@code
 * Boolean}, {@code List}, {@code Map} by name, {@link Null}.
 */
final class PdfLexer {

  /** A name, decoded. */
  record Name(String text) {}

  /** A reference to an indirect object. */
  record Reference(long number, long generation) {}

  /** A string; what it says does not matter here. */
  record Text(int length) {}

  /** The null object. */
  enum Null {
    NULL
  }

  private static final int MOST_DEPTH = 60;
  private static final int MOST_VALUES = 200_000;
  private static final int MOST_DIGITS = 18;

  private final byte[] data;
  private final int end;
  private int position;
  private int values;

  PdfLexer(byte[] data, int begin, int end) {
    this.data = data;
    this.position = begin;
    this.end = end;
  }

  int position() {
    return position;
  }

  void moveTo(int another) {
    position = another;
  }

  boolean atEnd() {
    return position >= end;
  }

  PdfFault broken() {
    return new PdfFault(MinutesRefusal.MINUTES_STRUCTURE_BROKEN, position);
  }

  /** Passes over white space and comments; what looks like the begin or end of a file is none. */
  void skip() throws PdfFault {
    while (position < end) {
      if (isSpace(data[position])) {
        position++;
      } else if (data[position] == '%') {
        if (looksAt("%%EOF") || looksAt("%PDF")) {
          throw broken();
        }
        skipLine();
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    while (position < end && data[position] != '\n' && data[position] != '\r') {
      position++;
    }
  }

  boolean looksAt(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
    if (end - position < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (data[position + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code word} comes next; then it is passed. */
  boolean take(String word) throws PdfFault {
    skip();
    if (!looksAt(word)) {
      return false;
    }
    int after = position + word.length();
    if (after < end && isRegular(data[after])) {
      return false;
    }
    position = after;
    return true;
  }

  void require(String word) throws PdfFault {
    if (!take(word)) {
      throw broken();
    }
  }

  boolean atDigit() {
    return position < end && isDigit(data[position]);
  }

  /** A whole number that is not negative. */
  long whole() throws PdfFault {
    skip();
    int begin = position;
    long number = 0;
    while (atDigit() && position - begin < MOST_DIGITS) {
      number = number * 10 + (data[position++] - '0');
    }
    if (position == begin || atDigit()) {
      throw broken();
    }
    return number;
  }

  /** The next value. */
  Object value() throws PdfFault {
    return value(0);
  }

  private Object value(int depth) throws PdfFault {
    if (depth > MOST_DEPTH || ++values > MOST_VALUES) {
      throw new PdfFault(MinutesRefusal.MINUTES_NESTED_TOO_DEEP, position);
    }
    skip();
    if (atEnd()) {
      throw broken();
    }
    byte first = data[position];
    if (first == '<') {
      return looksAt("<<") ? dictionary(depth) : hexadecimal();
    }
    if (first == '[') {
      return array(depth);
    }
    if (first == '/') {
      return name();
    }
    if (first == '(') {
      return text();
    }
    return isDigit(first) || first == '+' || first == '-' || first == '.' ? number() : word();
  }

  private Object word() throws PdfFault {
    if (take("true")) {
      return Boolean.TRUE;
    }
    if (take("false")) {
      return Boolean.FALSE;
    }
    require("null");
    return Null.NULL;
  }

  private Map<String, Object> dictionary(int depth) throws PdfFault {
    position += 2;
    Map<String, Object> members = new LinkedHashMap<>();
    while (true) {
      skip();
      if (looksAt(">>")) {
        position += 2;
        return members;
      }
      String key = name().text();
      if (members.put(key, value(depth + 1)) != null) {
        throw broken();
      }
    }
  }

  private List<Object> array(int depth) throws PdfFault {
    position++;
    List<Object> members = new ArrayList<>();
    while (true) {
      skip();
      if (atEnd()) {
        throw broken();
      }
      if (data[position] == ']') {
        position++;
        return members;
      }
      members.add(value(depth + 1));
    }
  }

  Name name() throws PdfFault {
    skip();
    if (atEnd() || data[position] != '/') {
      throw broken();
    }
    position++;
    StringBuilder text = new StringBuilder();
    while (position < end && isRegular(data[position])) {
      int character = data[position++] & 0xff;
      if (character == '#') {
        if (end - position < 2) {
          throw broken();
        }
        character = digit(data[position]) * 16 + digit(data[position + 1]);
        position += 2;
      }
      text.append((char) character);
    }
    return new Name(text.toString());
  }

  private Text hexadecimal() throws PdfFault {
    int begin = ++position;
    while (position < end && data[position] != '>') {
      if (!isSpace(data[position])) {
        digit(data[position]);
      }
      position++;
    }
    if (atEnd()) {
      throw broken();
    }
    return new Text(position++ - begin);
  }

  private Text text() throws PdfFault {
    int begin = position++;
    int open = 1;
    while (open > 0) {
      if (atEnd()) {
        throw broken();
      }
      byte next = data[position++];
      if (next == '\\') {
        position++;
      } else if (next == '(') {
        open++;
      } else if (next == ')') {
        open--;
      }
    }
    return new Text(position - begin);
  }

  /** A number, or a reference that begins with one. */
  private Object number() throws PdfFault {
    int begin = position;
    while (position < end && isRegular(data[position])) {
      position++;
    }
    String text = new String(data, begin, position - begin, StandardCharsets.US_ASCII);
    if (!text.matches("[+-]?(\\d{1,18}|\\d{0,12}\\.\\d{0,12})") || text.endsWith("-.")) {
      position = begin;
      throw broken();
    }
    if (text.indexOf('.') >= 0) {
      return text.matches("[+-]?\\.") ? (Object) 0.0 : (Object) Double.valueOf(text);
    }
    long number = Long.parseLong(text);
    return Character.isDigit(text.charAt(0)) ? reference(number) : (Object) number;
  }

  private Object reference(long number) throws PdfFault {
    int after = position;
    skip();
    if (atDigit()) {
      int begin = position;
      while (atDigit() && position - begin < 5) {
        position++;
      }
      long generation =
          Long.parseLong(new String(data, begin, position - begin, StandardCharsets.US_ASCII));
      if (take("R")) {
        return new Reference(number, generation);
      }
    }
    position = after;
    return number;
  }

  private int digit(byte character) throws PdfFault {
    int digit = Character.digit((char) (character & 0xff), 16);
    if (digit < 0) {
      throw broken();
    }
    return digit;
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  static boolean isSpace(byte character) {
    return character == ' '
        || character == '\n'
        || character == '\r'
        || character == '\t'
        || character == '\f'
        || character == 0;
  }

  private static boolean isRegular(byte character) {
    return !isSpace(character) && "()<>[]{}/%".indexOf(character) < 0;
  }
}
