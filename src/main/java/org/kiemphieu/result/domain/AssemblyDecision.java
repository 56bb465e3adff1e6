package org.kiemphieu.result.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Rule;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.TieSettlement;

/**
 * What the assembly decided on a tie at the last seat or on seats nobody reached (244 Art. 20(2)
 * and 32, 190 Art. 18 and 30).
 *
 * @param voteAgain whether there is another vote: on those tied, or on the seats left
 * @param newNames whether the new list may add names; only where seats are left and voted on again
 * @param note in words: why not as the regulation has it, what the lot decided; may be empty
 */
public record AssemblyDecision(boolean voteAgain, Optional<Boolean> newNames, String note) {

  /** The same without a "no" to new names where there is no new list to add them to. */
  public AssemblyDecision on(Outcome outcome) {
    return voteAgain && outcome instanceof Outcome.SeatsUnfilled
        ? this
        : new AssemblyDecision(voteAgain, newNames.filter(Boolean::booleanValue), note);
  }

  /** Everything that speaks against deciding so on an outcome; empty when the assembly can. */
  public List<Refusal> faults(Outcome outcome, Regulation regulation) {
    List<Refusal> faults = new ArrayList<>();
    if (!asksForDecision(outcome)) {
      faults.add(
          regulation.citeUnder(
              regulation.majority().rule(), Refusal.of(ResultRefusal.DECISION_NOT_NEEDED)));
    }
    if (outcome instanceof Outcome.TiedAtLastSeat tie) {
      faults.addAll(faultsOnTie(tie, regulation));
    }
    faults.addAll(faultsOfNewNames(outcome, regulation));
    return faults;
  }

  private static boolean asksForDecision(Outcome outcome) {
    return outcome instanceof Outcome.TiedAtLastSeat || outcome instanceof Outcome.SeatsUnfilled;
  }

  /**
   * What the regulation says of ties is the default; only a rule that was read is not decided on.
   */
  private List<Refusal> faultsOnTie(Outcome.TiedAtLastSeat tie, Regulation regulation) {
    boolean asSettled =
        switch (tie.settlement()) {
          case VOTE_AGAIN -> voteAgain;
          case LOT -> !voteAgain;
          case ASSEMBLY_DECIDES -> true;
        };
    boolean overrulable =
        regulation
            .rule(RuleCode.TIE_AT_LAST_SEAT)
            .map(Rule::certainty)
            .filter(certainty -> certainty.overrulable())
            .isPresent();
    if (!asSettled && !overrulable) {
      return List.of(
          tie(regulation, ResultRefusal.DECISION_AGAINST_SETTLEMENT, "voteAgain")
              .with("settlement", tie.settlement()));
    }
    boolean tellsWhatTheLotDecided = tie.settlement() == TieSettlement.LOT;
    return note.isEmpty() && (!asSettled || tellsWhatTheLotDecided)
        ? List.of(tie(regulation, ResultRefusal.DECISION_NOTE_NEEDED, "note"))
        : List.of();
  }

  private List<Refusal> faultsOfNewNames(Outcome outcome, Regulation regulation) {
    List<Refusal> faults = new ArrayList<>();
    boolean adding = newNames.orElse(false);
    boolean unfilled = outcome instanceof Outcome.SeatsUnfilled;
    if (adding && !unfilled) {
      faults.add(unfilled(regulation, ResultRefusal.NEW_NAMES_WITHOUT_UNFILLED_SEATS));
    }
    if (adding && !voteAgain) {
      faults.add(unfilled(regulation, ResultRefusal.NEW_NAMES_WITHOUT_VOTE));
    }
    if (unfilled && voteAgain && newNames.isEmpty()) {
      faults.add(unfilled(regulation, ResultRefusal.NEW_NAMES_NOT_DECIDED));
    }
    return faults;
  }

  private static Refusal tie(Regulation regulation, ResultRefusal code, String field) {
    return regulation.citeUnder(RuleCode.TIE_AT_LAST_SEAT, Refusal.of(code, field));
  }

  private static Refusal unfilled(Regulation regulation, ResultRefusal code) {
    return regulation.citeUnder(RuleCode.SEATS_UNFILLED, Refusal.of(code, "newNames"));
  }
}
