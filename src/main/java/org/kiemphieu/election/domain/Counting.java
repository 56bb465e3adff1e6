package org.kiemphieu.election.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.count.Identities;
import org.kiemphieu.count.Tally;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Basis;

/**
 * The tellers are counting.
 *
 * @param voting what was issued, to whom
 * @param collected papers in the box
 * @param recount why they count again, when they do
 */
public record Counting(Voting voting, int collected, Optional<Recount> recount)
    implements RoundState {
  @Override
  public RoundStage stage() {
    return RoundStage.COUNTING;
  }

  @Override
  public Optional<RoundState> from() {
    return Optional.of(voting);
  }

  /** Ordinal of this count, from 1. */
  public int count() {
    return recount.map(Recount::count).orElse(1);
  }

  /** The number issued was written down wrongly: see {@link Voting#correctIssued}. */
  public Step correctIssued(int corrected, int corrects, Basis basis) {
    List<Refusal> refusals = new ArrayList<>(PaperFigures.corrects(corrects, voting.issued()));
    refusals.addAll(PaperFigures.issued(corrected, voting.present(), voting.base(), basis));
    refusals.addAll(PaperFigures.atMostIssued("issued", collected, corrected));
    Voting again = new Voting(voting.approved(), voting.base(), voting.present(), corrected);
    return Step.unless(refusals, new Counting(again, collected, recount));
  }

  /**
   * The number collected was written down wrongly, or the papers were counted again.
   *
   * @param corrected papers in the box
   * @param corrects the figure recorded, so that an old message changes nothing
   * @param declared sheets in the batches declared so far
   * @param basis what more than half is taken of
   */
  public Step correctCollected(int corrected, int corrects, int declared, Basis basis) {
    List<Refusal> refusals = new ArrayList<>(PaperFigures.corrects(corrects, collected));
    refusals.addAll(PaperFigures.collected(corrected, voting.issued(), voting.base(), basis));
    if (corrected < declared) {
      refusals.add(
          Refusal.of(RoundRefusal.COLLECTED_BELOW_DECLARED, "collected")
              .with("collected", corrected)
              .with("declared", declared));
    }
    return Step.unless(refusals, new Counting(voting, corrected, recount));
  }

  /**
   * The head teller closes the count.
   *
   * @param tally every accepted sheet, counted
   */
  public Step close(Tally tally) {
    return Step.unless(Identities.broken(voting.issued(), collected, tally), new Counted(this));
  }
}
