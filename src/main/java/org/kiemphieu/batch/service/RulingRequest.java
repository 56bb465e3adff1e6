package org.kiemphieu.batch.service;

import java.util.Optional;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Ruling;
import org.kiemphieu.regulation.Sheet;

/**
 * A ruling as it was asked for.
 *
 * @param valid whether the board holds the ballot valid
 * @param marks marks notation of what the board holds to stand on it; none where it stands as
 *     accepted
 * @param reason the rule it breaks, when it is held invalid
 */
public record RulingRequest(boolean valid, Optional<String> marks, Optional<RuleCode> reason) {

  Ruling read(BallotPaper paper, Regulation regulation, Sheet accepted) {
    if (valid) {
      if (marks.isEmpty()) {
        return new Ruling.HeldValid(accepted.marks());
      }
      BallotPaper.Read read = paper.read(marks.get(), "marks");
      RefusedException.throwIfAny(regulation.cite(read.refusals()));
      return new Ruling.HeldValid(read.marks());
    }
    RuleCode held =
        reason
            .filter(regulation.invalidityReasons()::contains)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(BatchRefusal.RULING_REASON_UNKNOWN, "reason")
                            .with("reasons", regulation.invalidityReasons())));
    return new Ruling.HeldInvalid(held);
  }
}
