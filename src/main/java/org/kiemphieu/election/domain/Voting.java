package org.kiemphieu.election.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;

/**
 * Ballots are with the voters.
 *
 * @param approved the list
 * @param base those of whom more than half is needed
 * @param present those present
 * @param issued ballots issued
 */
public record Voting(ListApproved approved, Base base, int present, int issued)
    implements RoundState {
  @Override
  public RoundStage stage() {
    return RoundStage.VOTING;
  }

  @Override
  public Optional<RoundState> from() {
    return Optional.of(approved);
  }

  /**
   * The box is opened and the papers in it are counted. More than issued stops the round: the
   * assembly annuls it and votes again (official answer, 2020).
   *
   * @param collected papers in the box
   * @param basis what more than half is taken of
   */
  public Step collect(int collected, Basis basis) {
    return Step.unless(
        PaperFigures.collected(collected, issued, base, basis),
        new Counting(this, collected, Optional.empty()));
  }

  /**
   * The number issued was written down wrongly.
   *
   * @param corrected ballots issued
   * @param corrects the figure recorded, so that an old message changes nothing
   * @param basis what more than half is taken of
   */
  public Step correctIssued(int corrected, int corrects, Basis basis) {
    List<Refusal> refusals = new ArrayList<>(PaperFigures.corrects(corrects, issued));
    refusals.addAll(PaperFigures.issued(corrected, present, base, basis));
    return Step.unless(refusals, new Voting(approved, base, present, corrected));
  }
}
