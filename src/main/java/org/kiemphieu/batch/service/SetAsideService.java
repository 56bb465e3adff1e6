package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.domain.ReadingKey;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.batch.repository.ReadingEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.batch.repository.ReadingSetAsideEntity;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Sends a batch back for a fresh reading: one of its readings no longer stands, complete or not,
 * and another teller reads in its place. What was accepted from it counts no more; all of it stays
 * on record.
 */
@ApplicationScoped
@Transactional
public class SetAsideService {

  @Inject Rounds rounds;
  @Inject BatchRepository batches;
  @Inject ReadingRepository readings;
  @Inject ReconciledBatches reconciled;
  @Inject BatchService batchService;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * Sets a reading aside; the same again changes nothing.
   *
   * @param reason why, in words
   */
  public BatchService.BatchProgress setAside(ReadingKey key, String reason) {
    BatchKey batchKey = key.batch();
    RoundContext round = rounds.forCommand(batchKey.count(), Command.SET_READING_ASIDE);
    BatchEntity batch =
        batches
            .byNumberForUpdate(round.roundId(), batchKey.count().count(), batchKey.number())
            .orElseThrow(() -> BatchService.unknown(batchKey));
    ReadingEntity reading =
        readings
            .byOrdinalForUpdate(batch.id, key.ordinal())
            .orElseThrow(() -> ReadingService.unknown(key));
    reconciled.refuseOwnReading(batch);
    Optional<ReadingSetAsideEntity> earlier = readings.setAside(reading.id);
    if (earlier.isPresent() && !earlier.get().reason.equals(reason)) {
      throw new RefusedException(Refusal.of(BatchRefusal.READING_SET_ASIDE));
    }
    if (earlier.isEmpty()) {
      record(reading, reason);
      ledger.append(
          round.assemblyId(),
          Command.SET_READING_ASIDE,
          key.subject(),
          Map.of("teller", reading.teller),
          Map.of("reason", reason, "pass", readings.pass(batch.id)));
    }
    return batchService.one(batchKey);
  }

  private void record(ReadingEntity reading, String reason) {
    ReadingSetAsideEntity setAside = new ReadingSetAsideEntity();
    setAside.readingId = reading.id;
    setAside.reason = reason;
    setAside.setAsideBy = currentActor.get().username();
    setAside.setAsideAt = moment.instant();
    readings.add(setAside);
  }
}
