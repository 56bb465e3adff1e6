package org.kiemphieu.verify.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Sheets counted: valid, invalid by rule, and what each line has. */
public final class Tally {

  private final Map<Paper.Line, long[]> lines = new EnumMap<>(Paper.Line.class);
  private final int names;
  private final Map<String, Long> invalid = new TreeMap<>();
  private long valid;
  private long doubtful;

  /** Nothing counted yet, of a list of so many names. */
  public Tally(int names) {
    this.names = names;
    for (Paper.Line line : Paper.Line.values()) {
      lines.put(line, new long[names]);
    }
  }

  /** Counts a sheet. */
  public void add(Verdict verdict) {
    Marks marks = verdict.marks();
    if (marks == null) {
      if (verdict.kind().equals("DOUBTFUL")) {
        doubtful++;
      } else {
        invalid.merge(verdict.rule(), 1L, Long::sum);
      }
      return;
    }
    valid++;
    for (int i = 0; i < names; i++) {
      of(marks.line(i))[i]++;
    }
  }

  /** Valid sheets. */
  public long valid() {
    return valid;
  }

  /** Sheets without the ruling they need. */
  public long doubtful() {
    return doubtful;
  }

  /** Invalid sheets by the rule under which they are listed. */
  public Map<String, Long> invalidByRule() {
    return Collections.unmodifiableMap(invalid);
  }

  /** Invalid sheets. */
  public long invalid() {
    return invalid.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Number of names. */
  public int names() {
    return names;
  }

  /** Sheets on which a line counts so; lines from 0. */
  public long sheets(Paper.Line as, int line) {
    return of(as)[line];
  }

  /** Sheets on which a line is FOR; lines from 0. */
  public long votes(int line) {
    return sheets(Paper.Line.FOR, line);
  }

  private long[] of(Paper.Line as) {
    return lines.getOrDefault(as, new long[0]);
  }
}
