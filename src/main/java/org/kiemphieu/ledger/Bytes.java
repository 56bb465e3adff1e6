package org.kiemphieu.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Bytes that cannot change and are equal when their content is. */
public final class Bytes {

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** A copy of {@code content}. */
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /**
   * What {@code text} says in base64 (RFC 4648, section 4); empty unless it is the one way to write
   * those bytes: padded, without other characters, the unused bits zero.
   */
  public static Optional<Bytes> ofBase64(String text) {
    try {
      Bytes bytes = new Bytes(Base64.getDecoder().decode(text));
      return bytes.base64().equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** A copy of the content. */
  public byte[] toArray() {
    return content.clone();
  }

  /** How many bytes. */
  public int size() {
    return content.length;
  }

  /** The bytes from {@code from} on, up to but without {@code to}. */
  public Bytes slice(int from, int to) {
    return new Bytes(Arrays.copyOfRange(content, from, to));
  }

  /** In base64 (RFC 4648, section 4), padded. */
  public String base64() {
    return Base64.getEncoder().encodeToString(content);
  }

  /** In lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return hex();
  }
}
