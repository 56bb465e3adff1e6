package org.kiemphieu.regulation;

import java.util.List;

/** What a regulation makes of one sheet (244 Art. 17(2), 190 Art. 15(2)). */
public sealed interface Verdict {

  /**
   * The ballot counts.
   *
   * @param lines what each line says, in ballot order
   */
  record Valid(List<LineVote> lines) implements Verdict {
    public Valid {
      lines = List.copyOf(lines);
    }

    /** How many names it votes for. */
    public int votes() {
      return (int) lines.stream().filter(line -> line == LineVote.FOR).count();
    }
  }

  /**
   * The ballot does not count.
   *
   * @param reasons every rule it breaks, the decisive one first; at least one
   */
  record Invalid(List<RuleCode> reasons) implements Verdict {
    public Invalid {
      reasons = atLeastOne(reasons);
    }

    /** The reason under which the minutes list it. */
    public RuleCode reason() {
      return reasons.get(0);
    }
  }

  /**
   * The regulation leaves the paper to the counting board (244 Art. 7, 190 Art. 8).
   *
   * @param reasons every rule that asks for a ruling; at least one
   */
  record Doubtful(List<RuleCode> reasons) implements Verdict {
    public Doubtful {
      reasons = atLeastOne(reasons);
    }
  }

  private static List<RuleCode> atLeastOne(List<RuleCode> reasons) {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a verdict against a ballot names its reason");
    }
    return List.copyOf(reasons);
  }
}
