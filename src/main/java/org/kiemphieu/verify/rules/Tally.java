package org.kiemphieu.verify.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Sheets counted: valid, invalid by rule, and what each line has. */
public final class Tally {

  private final long[] votes;
  private final long[] notFor;
  private final long[] notCounted;
  private final Map<String, Long> invalid = new TreeMap<>();
  private long valid;
  private long doubtful;

  /** Nothing counted yet, of a list of so many names. */
  public Tally(int names) {
    votes = new long[names];
    notFor = new long[names];
    notCounted = new long[names];
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
    for (int i = 0; i < votes.length; i++) {
      switch (marks.line(i)) {
        case FOR -> votes[i]++;
        case NOT_FOR -> notFor[i]++;
        case NOT_COUNTED -> notCounted[i]++;
      }
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
    return votes.length;
  }

  /** Sheets on which a line is FOR; lines from 0. */
  public long votes(int line) {
    return votes[line];
  }

  /** Sheets on which a line is NOT_FOR; lines from 0. */
  public long notFor(int line) {
    return notFor[line];
  }

  /** Sheets on which a line counts neither way; lines from 0. */
  public long notCounted(int line) {
    return notCounted[line];
  }
}
