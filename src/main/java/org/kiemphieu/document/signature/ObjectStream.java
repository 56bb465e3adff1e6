package org.kiemphieu.document.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kiemphieu.document.domain.MinutesRefusal;

/** The objects within an object stream (ISO 32000-2, 7.5.7). */
final class ObjectStream {

  private static final int MOST_OBJECTS = 10_000;

  private ObjectStream() {}

  /**
   * Reads every object in it.
   *
   * @param data decompressed
   * @param position of the stream in the file
   * @return the objects' numbers in order
   */
  static List<Long> read(
      Map<String, Object> members, byte[] data, int position, ForbiddenEntries forbidden)
      throws PdfFault {
    if (!(members.get("N") instanceof Long count)
        || !(members.get("First") instanceof Long first)
        || count > MOST_OBJECTS
        || first > data.length
        || members.containsKey("Extends")) {
      throw new PdfFault(MinutesRefusal.MINUTES_STRUCTURE_BROKEN, position);
    }
    PdfLexer head = new PdfLexer(data, 0, first.intValue());
    PdfLexer body = new PdfLexer(data, first.intValue(), data.length);
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(head.whole());
      long offset = head.whole();
      body.skip();
      if (first + offset != body.position()) {
        throw body.broken();
      }
      forbidden.look(body.value());
    }
    return numbers;
  }
}
