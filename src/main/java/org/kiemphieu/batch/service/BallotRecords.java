package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity.Grounds;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Ruling;
import org.kiemphieu.regulation.Verdict;

/** Every sheet of a count that counts, with how it came to count. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BallotRecords {

  @Inject Rounds rounds;
  @Inject BatchRepository batches;
  @Inject HeldSheets held;

  /**
   * The board's ruling on a sheet.
   *
   * @param version of the rulings on this acceptance
   */
  public record Ruled(int version, Ruling ruling) {}

  /**
   * A sheet that counts.
   *
   * @param batch number of its batch
   * @param position place in the stack, from 1
   * @param pass pass over the batch in which it was accepted
   * @param acceptance version of its acceptance
   * @param marks what stands on it, in the marks notation
   * @param defects names of its defects
   */
  public record BallotRecord(
      int batch,
      int position,
      int pass,
      int acceptance,
      String marks,
      String defects,
      Grounds grounds,
      Optional<Ruled> ruling,
      Verdict verdict) {}

  /** The sheets of a count by batch and position. */
  public List<BallotRecord> of(CountKey count) {
    RoundContext round = rounds.find(count);
    List<BatchEntity> all = batches.of(round.roundId(), count.count());
    if (all.isEmpty()) {
      return List.of();
    }
    BallotPaper paper = round.paper();
    return held.of(all).stream().map(sheet -> record(round, paper, sheet)).toList();
  }

  private static BallotRecord record(RoundContext round, BallotPaper paper, HeldSheets.Held sheet) {
    return new BallotRecord(
        sheet.batch(),
        sheet.acceptance().position,
        sheet.acceptance().pass,
        sheet.acceptance().version,
        sheet.acceptance().marks,
        sheet.acceptance().defects,
        sheet.acceptance().grounds,
        sheet.ruling().map(r -> new Ruled(r.version, HeldSheets.ruling(paper, r))),
        sheet.accepted(paper).verdict(round.regulation(), paper));
  }
}
