package org.kiemphieu.document.signature;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.document.domain.MinutesRefusal;

/**
 * The cross-reference of one update: a table (ISO 32000-2, 7.5.4) or a stream (7.5.8). It must name
 * exactly the objects that stand in the update.
 */
final class CrossReference {

  private static final int MOST_ENTRIES = 100_000;
  private static final int FREE = 0;
  private static final int PLAIN = 1;
  private static final int COMPRESSED = 2;

  /**
   * An object as it stands in the file.
   *
   * @param offset where
   * @param generation its generation
   * @param inside numbers of the objects in it, where it is an object stream
   */
  record Placed(int offset, long generation, List<Long> inside) {}

  /**
   * An entry.
   *
   * @param kind 1 for a plain object, 2 for one in an object stream
   * @param first the offset, or the number of the object stream
   * @param second the generation, or the place in the object stream
   */
  private record Entry(int kind, long first, long second) {}

  private final Map<Long, Entry> entries = new HashMap<>();

  /** Reads a table up to the keyword of its trailer. */
  void readTable(PdfLexer lexer) throws PdfFault {
    lexer.skip();
    while (lexer.atDigit()) {
      long first = lexer.whole();
      long count = lexer.whole();
      for (long number = first; number < first + count; number++) {
        long offset = lexer.whole();
        long generation = lexer.whole();
        boolean used = lexer.take("n");
        if (!used) {
          lexer.require("f");
        }
        add(number, new Entry(used ? PLAIN : FREE, offset, generation), lexer.position());
      }
      lexer.skip();
    }
  }

  /** Reads a stream that was decompressed. */
  void readStream(Map<String, Object> members, byte[] data, int position) throws PdfFault {
    if (!(members.get("W") instanceof List<?> widths)
        || widths.size() != 3
        || !widths.stream().allMatch(width -> width instanceof Long w && w >= 0 && w <= 6)
        || !(members.get("Size") instanceof Long size)) {
      throw wrong(position);
    }
    Object index = members.containsKey("Index") ? members.get("Index") : List.of(0L, size);
    if (!(index instanceof List<?> parts)
        || parts.size() % 2 != 0
        || !parts.stream().allMatch(part -> part instanceof Long p && p >= 0)) {
      throw wrong(position);
    }
    Fields fields =
        new Fields(data, widths.stream().mapToInt(w -> ((Long) w).intValue()).toArray());
    for (int part = 0; part < parts.size(); part += 2) {
      long first = (Long) parts.get(part);
      long count = (Long) parts.get(part + 1);
      for (long number = first; number < first + count; number++) {
        if (!fields.more()) {
          throw wrong(position);
        }
        add(number, fields.next(), position);
      }
    }
  }

  private void add(long number, Entry entry, int position) throws PdfFault {
    if (entries.size() >= MOST_ENTRIES || entries.put(number, entry) != null) {
      throw wrong(position);
    }
  }

  /**
   * Whether exactly the objects of the update are named.
   *
   * @param objects by number
   * @param own where the cross-reference itself is; a stream need not name itself
   */
  void check(Map<Long, Placed> objects, long own) throws PdfFault {
    Set<Long> named = new HashSet<>();
    for (Map.Entry<Long, Entry> one : entries.entrySet()) {
      Entry entry = one.getValue();
      boolean right =
          switch (entry.kind()) {
            case FREE -> one.getKey() == 0;
            case PLAIN -> isPlain(objects.get(one.getKey()), entry);
            case COMPRESSED -> isCompressed(objects.get(entry.first()), one.getKey(), entry);
            default -> false;
          };
      if (!right) {
        throw wrong(own);
      }
      if (entry.kind() == PLAIN) {
        named.add(one.getKey());
      }
    }
    for (Map.Entry<Long, Placed> object : objects.entrySet()) {
      if (!named.contains(object.getKey()) && object.getValue().offset() != own) {
        throw wrong(object.getValue().offset());
      }
    }
  }

  private static boolean isPlain(@Nullable Placed object, Entry entry) {
    return object != null
        && object.offset() == entry.first()
        && object.generation() == entry.second();
  }

  private static boolean isCompressed(@Nullable Placed container, long number, Entry entry) {
    return container != null
        && entry.second() < container.inside().size()
        && container.inside().get((int) entry.second()) == number;
  }

  private static PdfFault wrong(long position) {
    return new PdfFault(MinutesRefusal.MINUTES_CROSS_REFERENCE_WRONG, position);
  }

  /** The fields of a cross-reference stream, one entry after the other. */
  private static final class Fields {

    private final byte[] data;
    private final int[] widths;
    private int position;

    Fields(byte[] data, int[] widths) {
      this.data = data;
      this.widths = widths;
    }

    boolean more() {
      return position + widths[0] + widths[1] + widths[2] <= data.length;
    }

    Entry next() {
      long kind = widths[0] == 0 ? PLAIN : number(widths[0]);
      long first = number(widths[1]);
      return new Entry((int) kind, first, number(widths[2]));
    }

    private long number(int width) {
      long number = 0;
      for (int i = 0; i < width; i++) {
        number = number << 8 | data[position++] & 0xff;
      }
      return number;
    }
  }
}
