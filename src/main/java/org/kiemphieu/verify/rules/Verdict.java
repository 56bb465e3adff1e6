package org.kiemphieu.verify.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet counts as.
 *
 * @param kind {@code VALID}, {@code INVALID} or {@code DOUBTFUL}
 * @param rule with invalid: the rule under which it is listed; with doubtful: the first doubt;
 *     otherwise empty
 * @param marks with valid: what is counted
 */
public record Verdict(String kind, String rule, @Nullable Marks marks) {

  /** Without a ruling. */
  public static Verdict of(Assessment assessment, Marks marks) {
    if (!assessment.reasons().isEmpty()) {
      return new Verdict("INVALID", assessment.reasons().get(0), null);
    }
    return assessment.doubtful()
        ? new Verdict("DOUBTFUL", assessment.doubts().get(0), null)
        : new Verdict("VALID", "", marks);
  }

  /** By the ruling of the board, where there is one. */
  public static Verdict of(
      Assessment assessment, Marks marks, Optional<Ruling> ruling, Paper paper) {
    if (ruling.isEmpty()) {
      return of(assessment, marks);
    }
    Ruling held = ruling.get();
    return held.valid()
        ? new Verdict("VALID", "", Marks.parse(held.marks(), marks.names(), paper))
        : new Verdict("INVALID", held.reason(), null);
  }
}
