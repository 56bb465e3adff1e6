package org.kiemphieu.election.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.RuleCode;

/**
 * The assembly approved the list.
 *
 * @param listVersion version of the list approved
 * @param overrulings rules on which the assembly ruled otherwise
 */
public record ListApproved(int listVersion, List<Overruling> overrulings) implements RoundState {
  public ListApproved {
    overrulings = List.copyOf(overrulings);
  }

  @Override
  public RoundStage stage() {
    return RoundStage.LIST_APPROVED;
  }

  @Override
  public Optional<RoundState> from() {
    return Optional.of(new Draft());
  }

  /**
   * Ballots are issued; the base is taken as it stands now.
   *
   * @param base those of whom more than half is needed
   * @param present those present
   * @param issued ballots issued
   * @param basis what more than half is taken of
   * @param boardHasHead whether the assembly has approved a counting board with its head
   */
  public Step issue(Base base, int present, int issued, Basis basis, boolean boardHasHead) {
    List<Refusal> refusals = new ArrayList<>();
    if (!boardHasHead) {
      refusals.add(Refusal.of(RuleCode.BOARD_WITH_HEAD));
    }
    refusals.addAll(PaperFigures.issued(issued, present, base, basis));
    return Step.unless(refusals, new Voting(this, base, present, issued));
  }
}
