package org.kiemphieu.document.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.document.domain.MinutesRefusal;
import org.kiemphieu.document.signature.PdfLexer.Name;
import org.kiemphieu.document.signature.PdfLexer.Reference;
import org.kiemphieu.refusal.Refusal;

/**
 * Reads what was appended to a PDF: whole incremental updates (ISO 32000-2, 7.5.6), one after the
 * other, in which every object is named by the cross-reference and nothing else stands. A file that
 * passes is read by every reader in the same way, and reading it takes neither memory nor stack.
 */
final class AppendedUpdates {

  private static final int TAIL = 2048;

  private final byte[] file;
  private final PdfLexer lexer;
  private final PdfStreams streams;
  private final ForbiddenEntries forbidden = new ForbiddenEntries();
  private final List<Integer> ends = new ArrayList<>();

  // Of the update that is being read.
  private Map<Long, CrossReference.Placed> objects = new HashMap<>();
  private final Map<Reference, Integer> lengths = new HashMap<>();
  private final Map<Reference, Long> numbers = new HashMap<>();
  private long previous;
  private OptionalLong table = OptionalLong.empty();
  private CrossReference reference = new CrossReference();

  private AppendedUpdates(byte[] file, int begin) {
    this.file = file;
    this.lexer = new PdfLexer(file, begin, file.length);
    this.streams = new PdfStreams(file);
  }

  /**
   * What was found.
   *
   * @param faults everything that is wrong; where {@code readable} is not set, the rest of the file
   *     was not looked at
   * @param ends where each update ends, in bytes from the beginning of the file
   * @param readable whether the file may be given to other readers
   */
  record Found(List<Refusal> faults, List<Integer> ends, boolean readable) {
    Found {
      faults = List.copyOf(faults);
      ends = List.copyOf(ends);
    }
  }

  /**
   * Reads the updates.
   *
   * @param file the whole file
   * @param begin where they begin: the length of the document they were appended to
   */
  static Found read(byte[] file, int begin) {
    AppendedUpdates updates = new AppendedUpdates(file, begin);
    List<Refusal> faults = new ArrayList<>();
    boolean readable = true;
    try {
      updates.previous = lastCrossReference(file, begin);
      updates.all();
    } catch (PdfFault fault) {
      faults.add(fault.refusal());
      readable = false;
    }
    faults.addAll(updates.forbidden.found());
    boolean encrypted =
        faults.stream().anyMatch(fault -> fault.code() == MinutesRefusal.MINUTES_ENCRYPTED);
    return new Found(faults, updates.ends, readable && !encrypted);
  }

  /** Where the newest cross-reference of the first {@code length} bytes is. */
  private static long lastCrossReference(byte[] file, int length) throws PdfFault {
    int from = Math.max(0, length - TAIL);
    String tail = new String(file, from, length - from, StandardCharsets.ISO_8859_1);
    int keyword = tail.lastIndexOf("startxref");
    if (keyword < 0) {
      throw new PdfFault(MinutesRefusal.MINUTES_STRUCTURE_BROKEN, length);
    }
    return new PdfLexer(file, from + keyword + "startxref".length(), length).whole();
  }

  private void all() throws PdfFault {
    boolean open = false;
    while (more(open)) {
      if (lexer.take("xref")) {
        requireNoTable();
        table = OptionalLong.of(lexer.position() - "xref".length());
        reference.readTable(lexer);
        trailer(dictionary());
        open = true;
      } else if (lexer.take("startxref")) {
        end();
        open = false;
      } else {
        object();
        open = true;
      }
    }
  }

  private boolean more(boolean open) throws PdfFault {
    lexer.skip();
    if (!lexer.atEnd()) {
      return true;
    }
    if (open) {
      throw lexer.broken();
    }
    int last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    if (!ends.isEmpty() && last != file.length) {
      throw new PdfFault(MinutesRefusal.MINUTES_DATA_AFTER_END, last);
    }
    return false;
  }

  private void requireNoTable() throws PdfFault {
    if (table.isPresent()) {
      throw new PdfFault(MinutesRefusal.MINUTES_CROSS_REFERENCE_WRONG, lexer.position());
    }
  }

  private void end() throws PdfFault {
    long named = lexer.whole();
    if (table.isEmpty() || table.getAsLong() != named) {
      throw new PdfFault(MinutesRefusal.MINUTES_CROSS_REFERENCE_WRONG, lexer.position());
    }
    reference.check(objects, table.getAsLong());
    checkLengths();
    previous = named;
    table = OptionalLong.empty();
    reference = new CrossReference();
    objects = new HashMap<>();
    int position = lexer.position();
    while (position < file.length && PdfLexer.isSpace(file[position])) {
      position++;
    }
    lexer.moveTo(position);
    if (!lexer.looksAt("%%EOF")) {
      throw lexer.broken();
    }
    position += "%%EOF".length();
    if (position < file.length && file[position] == '\r') {
      position++;
    }
    if (position < file.length && file[position] == '\n') {
      position++;
    }
    lexer.moveTo(position);
    ends.add(position);
  }

  private void object() throws PdfFault {
    int begin = lexer.position();
    if (!lexer.atDigit()) {
      throw ends.isEmpty() || !objects.isEmpty()
          ? lexer.broken()
          : new PdfFault(MinutesRefusal.MINUTES_DATA_AFTER_END, begin);
    }
    Reference name = new Reference(lexer.whole(), lexer.whole());
    lexer.require("obj");
    Object value = lexer.value();
    forbidden.look(value);
    CrossReference.Placed placed = new CrossReference.Placed(begin, name.generation(), List.of());
    if (value instanceof Map<?, ?> && lexer.take("stream")) {
      placed = stream(name, begin, PdfValues.members(value));
    } else if (value instanceof Long length) {
      numbers.put(name, length);
    }
    lexer.require("endobj");
    if (objects.put(name.number(), placed) != null) {
      throw new PdfFault(MinutesRefusal.MINUTES_CROSS_REFERENCE_WRONG, begin);
    }
  }

  private CrossReference.Placed stream(Reference name, int begin, Map<String, Object> members)
      throws PdfFault {
    int from = lexer.position();
    if (from < file.length && file[from] == '\r') {
      from++;
    }
    if (from >= file.length || file[from] != '\n') {
      throw lexer.broken();
    }
    from++;
    int to = streamEnd(from, members.get("Length"));
    lexer.moveTo(to);
    lexer.skip();
    lexer.require("endstream");
    byte[] data = streams.decode(members, from, to);
    Object type = members.get("Type");
    if (new Name("XRef").equals(type)) {
      requireNoTable();
      table = OptionalLong.of(begin);
      reference.readStream(members, data, begin);
      trailer(members);
    }
    List<Long> inside =
        new Name("ObjStm").equals(type) ? ObjectStream.read(members, data, begin, forbidden) : null;
    return new CrossReference.Placed(begin, name.generation(), inside == null ? List.of() : inside);
  }

  /** A length said elsewhere is compared when it is found; until then the keyword tells. */
  private int streamEnd(int from, @Nullable Object length) throws PdfFault {
    if (length instanceof Long known && known <= file.length - from) {
      return from + known.intValue();
    }
    if (length instanceof Reference elsewhere) {
      byte[] keyword = "endstream".getBytes(StandardCharsets.US_ASCII);
      for (int at = from; at <= file.length - keyword.length; at++) {
        if (file[at] == 'e'
            && Arrays.equals(file, at, at + keyword.length, keyword, 0, keyword.length)) {
          lengths.put(elsewhere, at - from);
          return at;
        }
      }
    }
    throw lexer.broken();
  }

  /** Between the data and its keyword there may be an end of line. */
  private static boolean within(long said, int real) {
    return said <= real && real - said <= 2;
  }

  private void checkLengths() throws PdfFault {
    for (Map.Entry<Reference, Integer> length : lengths.entrySet()) {
      if (!within(numbers.getOrDefault(length.getKey(), -1L), length.getValue())) {
        throw lexer.broken();
      }
    }
    lengths.clear();
    numbers.clear();
  }

  private Map<String, Object> dictionary() throws PdfFault {
    lexer.require("trailer");
    Object value = lexer.value();
    if (!(value instanceof Map<?, ?>)) {
      throw lexer.broken();
    }
    forbidden.look(value);
    return PdfValues.members(value);
  }

  private void trailer(Map<String, Object> members) throws PdfFault {
    if (members.containsKey("Encrypt")) {
      forbidden.add(Refusal.of(MinutesRefusal.MINUTES_ENCRYPTED));
    }
    boolean hybrid = members.containsKey("XRefStm");
    if (hybrid || !Long.valueOf(previous).equals(members.get("Prev"))) {
      throw new PdfFault(MinutesRefusal.MINUTES_CROSS_REFERENCE_WRONG, lexer.position());
    }
  }
}
