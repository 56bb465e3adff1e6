package org.kiemphieu.batch.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.batch.repository.BallotEntryEntity;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.EntryLogRepository;
import org.kiemphieu.batch.repository.PaperRulingEntity;
import org.kiemphieu.batch.repository.ReadingEntity;
import org.kiemphieu.batch.repository.ReadingSetAsideEntity;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;

/** Loads what is on record of batches, all of it at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EntryLogRecords {

  @Inject EntryLogRepository repository;

  /** What is on record, by the key of the batch or of the reading it belongs to. */
  record Loaded(
      Map<Long, List<ReadingEntity>> readings,
      Map<Long, Instant> completions,
      Map<Long, ReadingSetAsideEntity> setAsides,
      Map<Long, List<BallotEntryEntity>> entries,
      Map<Long, List<SheetAcceptanceEntity>> acceptances,
      Map<Long, List<PaperRulingEntity>> rulings) {

    /** A batch's readings in order, those set aside too. */
    List<ReadingEntity> readingsOf(long batchId) {
      return readings.getOrDefault(batchId, List.of());
    }

    /** When a reading was completed, when it was. */
    Optional<Instant> completed(long readingId) {
      return Optional.ofNullable(completions.get(readingId));
    }

    /** That a reading was set aside, when it was. */
    Optional<ReadingSetAsideEntity> setAside(long readingId) {
      return Optional.ofNullable(setAsides.get(readingId));
    }

    /** How many readings of a batch stand and are complete. */
    int completeStanding(long batchId) {
      return (int)
          readingsOf(batchId).stream()
              .filter(reading -> setAside(reading.id).isEmpty())
              .filter(reading -> completed(reading.id).isPresent())
              .count();
    }

    /** The pass a batch is in, from 1. */
    int pass(long batchId) {
      return 1
          + (int)
              readingsOf(batchId).stream()
                  .filter(reading -> setAside(reading.id).isPresent())
                  .count();
    }
  }

  /**
   * What is on record of some batches. A reading that begins later is not in it, so that a batch
   * once found reconciled shows nothing of a reading still under way.
   */
  Loaded load(List<BatchEntity> batches) {
    List<Long> batchIds = batches.stream().map(batch -> batch.id).toList();
    List<ReadingEntity> readings = repository.readings(batchIds);
    List<Long> readingIds = readings.stream().map(reading -> reading.id).toList();
    Map<Long, Instant> completions = new HashMap<>();
    repository.completions(readingIds).forEach(c -> completions.put(c.readingId, c.completedAt));
    Map<Long, ReadingSetAsideEntity> setAsides = new HashMap<>();
    repository.setAsides(readingIds).forEach(s -> setAsides.put(s.readingId, s));
    return new Loaded(
        readings.stream().collect(groupingBy(reading -> reading.batchId)),
        completions,
        setAsides,
        repository.entries(readingIds).stream().collect(groupingBy(entry -> entry.readingId)),
        repository.acceptances(batchIds).stream().collect(groupingBy(one -> one.batchId)),
        repository.rulings(batchIds).stream().collect(groupingBy(ruling -> ruling.batchId)));
  }
}
