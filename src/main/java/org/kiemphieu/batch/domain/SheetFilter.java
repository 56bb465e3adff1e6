package org.kiemphieu.batch.domain;

import java.util.Optional;
import org.kiemphieu.regulation.LineVote;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Verdict;

/**
 * Which accepted sheets stand behind a figure of a tally. What is left out does not matter.
 *
 * @param verdict what the sheet means
 * @param reason the reason under which an invalid sheet is listed
 * @param candidate number of a candidate, from 1
 * @param vote what a valid sheet says of that candidate
 */
public record SheetFilter(
    Optional<VerdictKind> verdict,
    Optional<RuleCode> reason,
    Optional<Integer> candidate,
    Optional<LineVote> vote) {

  /** Whether a sheet with this verdict is among them. */
  public boolean accepts(Verdict given) {
    return verdict.map(kind -> kind == VerdictKind.of(given)).orElse(true)
        && reason.map(code -> isListedUnder(given, code)).orElse(true)
        && candidate.map(number -> says(given, number)).orElse(true);
  }

  private static boolean isListedUnder(Verdict given, RuleCode code) {
    return given instanceof Verdict.Invalid invalid && invalid.reason() == code;
  }

  private boolean says(Verdict given, int number) {
    return given instanceof Verdict.Valid valid
        && number >= 1
        && number <= valid.lines().size()
        && vote.map(asked -> asked == valid.lines().get(number - 1)).orElse(true);
  }
}
