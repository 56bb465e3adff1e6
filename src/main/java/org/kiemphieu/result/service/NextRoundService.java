package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kiemphieu.election.domain.Annulled;
import org.kiemphieu.election.domain.FurtherRound;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.result.domain.NextRound;

/** Begins the round that follows from an annulment, or from what the assembly decided. */
@ApplicationScoped
@Transactional
public class NextRoundService {

  @Inject ElectionService elections;
  @Inject ElectionResults results;

  /**
   * The round after another one.
   *
   * @param begun whether it has begun; otherwise it is what would begin
   */
  public record Planned(RoundContext before, FurtherRound next, boolean begun) {}

  /** What the next round is, or would be if it began now. Refused where there is none. */
  public Planned plan(RoundKey key) {
    RoundContext before = elections.round(key);
    return elections
        .next(key)
        .map(next -> new Planned(before, new FurtherRound(next.terms(), next.candidates()), true))
        .orElseGet(
            () -> {
              RoundCommands.check(before.state().stage(), Command.VOTE_AGAIN)
                  .ifPresent(RefusedException::raise);
              return new Planned(before, make(before), false);
            });
  }

  /** Begins it; asked for again, it answers with the round already begun. */
  public RoundContext begin(RoundKey key) {
    return elections.beginNext(key, this::make);
  }

  private FurtherRound make(RoundContext before) {
    if (before.state() instanceof Annulled) {
      return elections.afterAnnulment(before);
    }
    ElectionResults.Combined combined =
        results.of(before.key().assembly(), before.key().election());
    NextRound next = NextRound.after(combined.rounds(), combined.result().people());
    if (next instanceof NextRound.Made made) {
      return made.round();
    }
    throw new RefusedException(
        before
            .regulation()
            .citeUnder(RuleCode.SEATS_UNFILLED, ((NextRound.Refused) next).refusal()));
  }
}
