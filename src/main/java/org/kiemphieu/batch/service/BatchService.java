package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.batch.domain.AcceptedSheet;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.domain.BatchState;
import org.kiemphieu.batch.repository.BallotEntryRepository;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.batch.repository.ReadingEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Verdict;
import org.kiemphieu.version.Version;

/** Declares batches and tells how far each is. */
@ApplicationScoped
@Transactional
public class BatchService {

  @Inject Rounds rounds;
  @Inject BatchRepository batches;
  @Inject ReadingRepository readings;
  @Inject BallotEntryRepository entries;
  @Inject AcceptedSheets acceptedSheets;
  @Inject Ledger ledger;

  /** How far one reading is; never what stands in it. */
  public record ReadingProgress(
      int reading,
      String teller,
      Instant begunAt,
      int keyed,
      Optional<Instant> lastKeyedAt,
      boolean complete,
      Optional<String> setAside) {

    /** Whether it still counts among the readings of its batch. */
    boolean stands() {
      return setAside.isEmpty();
    }
  }

  /** How far one batch is. */
  public record BatchProgress(
      BatchKey key, int sheets, int version, BatchState state, List<ReadingProgress> readings) {}

  /** How far every batch of a count is. */
  public List<BatchProgress> all(CountKey key) {
    RoundContext round = rounds.find(key);
    List<AcceptedSheet> accepted = acceptedSheets.of(round, key.count());
    return batches.of(round.roundId(), key.count()).stream()
        .map(batch -> progress(round, batch, accepted))
        .toList();
  }

  /** How far one batch is. */
  public BatchProgress one(BatchKey key) {
    RoundContext round = rounds.find(key.count());
    BatchEntity batch =
        batches
            .byNumber(round.roundId(), key.count().count(), key.number())
            .orElseThrow(() -> unknown(key));
    return progress(round, batch, acceptedSheets.of(round, List.of(batch)));
  }

  /**
   * Declares a stack of paper with its sheets counted by hand; the number can be put right until
   * the first reading is complete, because the tellers are the next to count the stack. The same
   * again changes nothing.
   *
   * @param expected version the client changes; none for a new batch
   */
  public BatchProgress declare(BatchKey key, int sheets, OptionalInt expected) {
    // Held against other declarations and against keying: the sum must not pass what was collected.
    RoundContext round = rounds.forCommandAlone(key.count(), Command.DECLARE_BATCH);
    if (key.number() < 1) {
      throw unknown(key);
    }
    Optional<BatchEntity> found =
        batches.byNumberForUpdate(round.roundId(), key.count().count(), key.number());
    if (found.isPresent() && found.get().sheets == sheets) {
      return progress(round, found.get(), acceptedSheets.of(round, List.of(found.get())));
    }
    int version = found.map(batch -> batch.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    found.ifPresent(batch -> refuseBeingRead(batch, sheets));
    refuseMoreThanCollected(round, key.number(), sheets);
    BatchEntity batch = found.orElseGet(BatchEntity::new);
    Map<String, Object> before = found.isPresent() ? Map.of("sheets", batch.sheets) : Map.of();
    batch.roundId = round.roundId();
    batch.countOrdinal = key.count().count();
    batch.number = key.number();
    batch.version = version + 1;
    batch.sheets = sheets;
    batches.persistAndFlush(batch);
    ledger.append(
        round.assemblyId(), Command.DECLARE_BATCH, key.subject(), before, Map.of("sheets", sheets));
    return progress(round, batch, List.of());
  }

  private void refuseBeingRead(BatchEntity batch, int sheets) {
    for (ReadingEntity reading : readings.standing(batch.id)) {
      if (readings.isComplete(reading.id) || entries.lastPosition(reading.id) > sheets) {
        throw new RefusedException(
            Refusal.of(BatchRefusal.BATCH_BEING_READ, "sheets").with("sheets", batch.sheets));
      }
    }
  }

  private void refuseMoreThanCollected(RoundContext round, int number, int sheets) {
    int collected = round.state().countingState().map(Counting::collected).orElse(0);
    int others =
        batches.of(round.roundId(), round.count()).stream()
            .filter(batch -> batch.number != number)
            .mapToInt(batch -> batch.sheets)
            .sum();
    if (others + sheets > collected) {
      throw new RefusedException(
          Refusal.of(BatchRefusal.BATCHES_ABOVE_COLLECTED, "sheets")
              .with("declared", others + sheets)
              .with("collected", collected));
    }
  }

  private BatchProgress progress(
      RoundContext round, BatchEntity batch, List<AcceptedSheet> acceptedOfRound) {
    List<ReadingProgress> progress = new ArrayList<>();
    for (ReadingEntity reading : readings.of(batch.id)) {
      progress.add(
          new ReadingProgress(
              reading.ordinal,
              reading.teller,
              reading.startedAt,
              entries.positionsKeyed(reading.id),
              entries.lastKeyedAt(reading.id),
              readings.isComplete(reading.id),
              readings.setAside(reading.id).map(setAside -> setAside.reason)));
    }
    List<AcceptedSheet> accepted =
        acceptedOfRound.stream().filter(sheet -> sheet.batch() == batch.number).toList();
    return new BatchProgress(
        new BatchKey(new CountKey(round.key(), batch.countOrdinal), batch.number),
        batch.sheets,
        batch.version,
        state(round, batch, progress, accepted),
        progress);
  }

  private static BatchState state(
      RoundContext round,
      BatchEntity batch,
      List<ReadingProgress> readings,
      List<AcceptedSheet> accepted) {
    int needed = round.readingsNeeded(batch.countOrdinal);
    List<ReadingProgress> standing = readings.stream().filter(ReadingProgress::stands).toList();
    int complete = (int) standing.stream().filter(ReadingProgress::complete).count();
    if (complete < needed) {
      return new BatchState.BeingRead(needed, standing.size(), complete);
    }
    int awaiting =
        (int)
            accepted.stream()
                .map(sheet -> sheet.verdict(round.regulation(), round.paper()))
                .filter(Verdict.Doubtful.class::isInstance)
                .count();
    return accepted.size() == batch.sheets && awaiting == 0
        ? new BatchState.Accepted(accepted.size())
        : new BatchState.Reconciling(accepted.size(), batch.sheets - accepted.size(), awaiting);
  }

  static RefusedException unknown(BatchKey key) {
    return new RefusedException(Refusal.of(BatchRefusal.BATCH_UNKNOWN).with("batch", key.number()));
  }
}
