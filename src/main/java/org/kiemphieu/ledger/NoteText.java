package org.kiemphieu.ledger;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which texts and names the C2SP signed-note format allows. */
final class NoteText {

  private NoteText() {}

  /** The text in UTF-8; empty when it has half a surrogate pair. */
  static Optional<byte[]> encoded(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] encoded = new byte[bytes.remaining()];
      bytes.get(encoded);
      return Optional.of(encoded);
    } catch (CharacterCodingException halfPair) {
      return Optional.empty();
    }
  }

  /** What the bytes say in UTF-8; empty when they are not well-formed. */
  static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  /** Where the first control character other than newline is; -1 when there is none. */
  static int controlCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' && text.charAt(i) != '\n') {
        return i;
      }
    }
    return -1;
  }

  /** On which line, from 1, the character at {@code at} is. */
  static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /** Whether keys may have this name: not empty, no Unicode space, control character or plus. */
  static boolean isName(String name) {
    return !name.isEmpty()
        && encoded(name).isPresent()
        && name.codePoints().noneMatch(c -> c < ' ' || c == '+' || isSpace(c));
  }

  /** White_Space of Unicode above the control characters of ASCII. */
  private static boolean isSpace(int codePoint) {
    return Character.isSpaceChar(codePoint) || codePoint == 0x85;
  }
}
