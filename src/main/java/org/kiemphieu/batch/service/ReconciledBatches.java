package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Batches whose standing readings are all complete. Readings are blind to each other, so nothing of
 * a batch is shown or decided before.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReconciledBatches {

  @Inject BatchRepository batches;
  @Inject ReadingRepository readings;
  @Inject CurrentActor currentActor;

  /** A reconciled batch to look at. */
  BatchEntity get(RoundContext round, BatchKey key) {
    return require(
        round, key, batches.byNumber(round.roundId(), key.count().count(), key.number()));
  }

  /** A reconciled batch to decide on, held until the transaction ends. */
  BatchEntity forDecision(RoundContext round, BatchKey key) {
    BatchEntity batch =
        require(
            round,
            key,
            batches.byNumberForUpdate(round.roundId(), key.count().count(), key.number()));
    refuseOwnReading(batch);
    return batch;
  }

  private BatchEntity require(RoundContext round, BatchKey key, Optional<BatchEntity> found) {
    BatchEntity batch = found.orElseThrow(() -> BatchService.unknown(key));
    int needed = round.readingsNeeded(key.count().count());
    long complete =
        readings.standing(batch.id).stream().filter(r -> readings.isComplete(r.id)).count();
    if (complete < needed) {
      throw new RefusedException(
          Refusal.of(BatchRefusal.BATCH_NOT_RECONCILED)
              .with("complete", complete)
              .with("needed", needed));
    }
    return batch;
  }

  /** Who made a reading of the batch, one set aside too, does not decide on it. */
  void refuseOwnReading(BatchEntity batch) {
    String actor = currentActor.get().username();
    if (readings.of(batch.id).stream().anyMatch(reading -> reading.teller.equals(actor))) {
      throw new RefusedException(Refusal.of(BatchRefusal.OWN_READING));
    }
  }

  /** Refuses a position that the batch does not have. */
  static void refuseBeyond(BatchEntity batch, int position) {
    if (position < 1 || position > batch.sheets) {
      throw new RefusedException(
          Refusal.of(BatchRefusal.POSITION_BEYOND_BATCH, "position")
              .with("position", position)
              .with("sheets", batch.sheets));
    }
  }
}
