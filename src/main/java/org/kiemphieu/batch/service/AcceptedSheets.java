package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kiemphieu.batch.domain.AcceptedSheet;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.count.Tally;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Regulation;

/** The sheets of a count that count, and their tally: always from the paper record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AcceptedSheets {

  @Inject HeldSheets held;
  @Inject BatchRepository batches;

  /** Every accepted sheet of a count, by batch and position. */
  public List<AcceptedSheet> of(RoundContext round, int count) {
    return of(round, batches.of(round.roundId(), count));
  }

  /** Every accepted sheet of some batches of a round, by batch and position. */
  List<AcceptedSheet> of(RoundContext round, List<BatchEntity> some) {
    // Before there is a list there is no paper, and no batch either.
    if (some.isEmpty()) {
      return List.of();
    }
    BallotPaper paper = round.paper();
    return held.of(some).stream().map(one -> one.accepted(paper)).toList();
  }

  /** The tally of every accepted sheet of a count. */
  public Tally tally(RoundContext round, int count) {
    Regulation regulation = round.regulation();
    BallotPaper paper = round.paper();
    return Tally.of(
        paper.names(),
        of(round, count).stream().map(sheet -> sheet.verdict(regulation, paper)).toList());
  }
}
