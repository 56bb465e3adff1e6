package org.kiemphieu.verify.seal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.kiemphieu.verify.json.Malformed;

/**
 * A checkpoint (C2SP tlog-checkpoint) as a signed note.
 *
 * @param text the three lines, each with its line feed
 * @param size number of entries
 */
public record SignedCheckpoint(
    String text, String origin, long size, byte[] root, List<Line> lines) {

  private static final int MOST_LINES = 100;
  private static final int LONGEST = 1 << 16;
  private static final int ROOT_LENGTH = 32;
  private static final String START = "\u2014 ";

  /** A signature line: the key's name, its id, and the signature. */
  public record Line(String name, String id, byte[] signature) {

    /** Whether it says it is by this key. */
    public boolean of(NoteKey key) {
      return key.name().equals(name) && key.id().equals(id);
    }
  }

  /** Reads a note. Throws {@link Malformed}. */
  public static SignedCheckpoint parse(byte[] bytes) {
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException fault) {
      throw new Malformed("", "not UTF-8");
    }
  }

  /** Reads a note. Throws {@link Malformed}. */
  public static SignedCheckpoint parse(String note) {
    int end = note.indexOf("\n\n");
    if (note.length() > LONGEST || end < 0 || !note.endsWith("\n")) {
      throw new Malformed("", "not a signed note");
    }
    String text = note.substring(0, end + 1);
    String[] parts = text.split("\n", -1);
    if (parts.length != 4 || parts[0].isEmpty() || !parts[1].matches("[1-9][0-9]{0,15}")) {
      throw new Malformed("", "not a checkpoint of three lines");
    }
    byte[] root = Base64Text.decode(parts[2]);
    if (root.length != ROOT_LENGTH) {
      throw new Malformed("", "the root is not 32 bytes");
    }
    List<Line> lines = new ArrayList<>();
    String[] written = note.substring(end + 2).split("\n", -1);
    if (written.length > MOST_LINES) {
      throw new Malformed("", "too many signatures");
    }
    for (String line : Arrays.copyOf(written, written.length - 1)) {
      lines.add(line(line));
    }
    if (lines.isEmpty()) {
      throw new Malformed("", "no signature");
    }
    return new SignedCheckpoint(text, parts[0], Long.parseLong(parts[1]), root, lines);
  }

  private static Line line(String line) {
    int space = line.lastIndexOf(' ');
    if (!line.startsWith(START) || space < START.length()) {
      throw new Malformed("", "not a signature line of a note");
    }
    byte[] bytes = Base64Text.decode(line.substring(space + 1));
    if (bytes.length < 5) {
      throw new Malformed("", "a signature too short");
    }
    String id = HexFormat.of().formatHex(bytes, 0, 4);
    return new Line(
        line.substring(START.length(), space), id, Arrays.copyOfRange(bytes, 4, bytes.length));
  }

  /** Whether exactly one line is by this key, and its signature holds. */
  public boolean signedBy(NoteKey key) {
    List<Line> found = lines.stream().filter(one -> one.of(key)).toList();
    return found.size() == 1 && holds(key, found.get(0));
  }

  /** Whether the line's signature is by this key over this checkpoint. */
  public boolean holds(NoteKey key, Line line) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (key.type() == NoteKey.PLAIN) {
      return key.signed(plain, line.signature());
    }
    if (line.signature().length != Long.BYTES + 64) {
      return false;
    }
    long time = ByteBuffer.wrap(line.signature()).getLong();
    byte[] covered =
        ("cosignature/v1\ntime " + Long.toUnsignedString(time) + "\n" + text)
            .getBytes(StandardCharsets.UTF_8);
    return key.signed(
        covered, Arrays.copyOfRange(line.signature(), Long.BYTES, line.signature().length));
  }

  /** The root as it is written. */
  public String rootText() {
    return Base64.getEncoder().encodeToString(root);
  }
}
