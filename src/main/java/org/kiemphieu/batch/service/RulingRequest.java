package org.kiemphieu.batch.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.Ruling;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.ValidityGrounds;

/**
 * A ruling as it was asked for.
 *
 * @param valid whether the board holds the ballot valid
 * @param marks marks notation of what the board holds to stand on it; none where it stands as
 *     accepted
 * @param grounds why it counts, when it is held valid
 * @param reason the rule it breaks, when it is held invalid
 * @param note what else is to be said, in words; may be empty
 * @param present who of the board was present
 */
public record RulingRequest(
    boolean valid,
    Optional<String> marks,
    Optional<ValidityGrounds> grounds,
    Optional<RuleCode> reason,
    String note,
    List<String> present) {

  /** Everything wrong with it as far as it can be told without the paper. */
  List<Refusal> faults(BallotPaper paper, Regulation regulation) {
    List<Refusal> faults = new ArrayList<>();
    if (!valid) {
      if (reason.filter(regulation.invalidityReasons()::contains).isEmpty()) {
        faults.add(
            Refusal.of(BatchRefusal.RULING_REASON_UNKNOWN, "reason")
                .with("reasons", regulation.invalidityReasons()));
      }
      return faults;
    }
    marks.ifPresent(notation -> faults.addAll(paper.read(notation, "marks").refusals()));
    if (grounds.isEmpty()) {
      faults.add(
          Refusal.of(BatchRefusal.RULING_GROUNDS_NEEDED, "grounds")
              .with("grounds", List.of(ValidityGrounds.values())));
    }
    if (grounds.filter(ValidityGrounds.OTHER::equals).isPresent() && note.isEmpty()) {
      faults.add(Refusal.of(BatchRefusal.RULING_NOTE_NEEDED, "note"));
    }
    return faults;
  }

  /** The ruling of a request without faults. */
  Ruling ruling(BallotPaper paper, Sheet accepted) {
    if (!valid) {
      return new Ruling.HeldInvalid(reason.orElseThrow());
    }
    return new Ruling.HeldValid(
        marks.map(notation -> paper.read(notation, "marks").marks()).orElse(accepted.marks()));
  }
}
