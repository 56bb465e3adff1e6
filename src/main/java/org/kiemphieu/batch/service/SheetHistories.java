package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.repository.BallotEntryEntity;
import org.kiemphieu.batch.repository.BallotEntryRepository;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.PaperRulingEntity;
import org.kiemphieu.batch.repository.ReadingEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.batch.repository.ReadingSetAsideEntity;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.repository.SheetRepository;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Everything that was ever recorded of one sheet of a reconciled batch, slips included. */
@ApplicationScoped
@Transactional
public class SheetHistories {

  @Inject Rounds rounds;
  @Inject ReconciledBatches batches;
  @Inject ReadingRepository readings;
  @Inject BallotEntryRepository entries;
  @Inject SheetRepository sheets;
  @Inject SheetRecords records;

  /** What one reading recorded of the sheet, the first entry first; also one set aside. */
  public record ReadingHistory(
      int reading,
      String teller,
      Optional<ReadingSetAsideEntity> setAside,
      List<BallotEntryEntity> entries) {}

  /** One sheet with its past. */
  public record SheetHistory(
      RoundContext round,
      BatchKey batch,
      SheetRecords.SheetRecord sheet,
      List<ReadingHistory> readings,
      List<SheetAcceptanceEntity> acceptances,
      List<PaperRulingEntity> rulings) {}

  /** One sheet with its past. Refused while a reading is missing. */
  public SheetHistory of(BatchKey key, int position) {
    RoundContext round = rounds.find(key.count());
    BatchEntity batch = batches.get(round, key);
    if (position < 1 || position > batch.sheets) {
      throw new RefusedException(Refusal.of(BatchRefusal.SHEET_UNKNOWN).with("position", position));
    }
    return new SheetHistory(
        round,
        key,
        records.of(round, batch).get(position - 1),
        readings.of(batch.id).stream().map(reading -> history(reading, position)).toList(),
        sheets.everyAcceptance(batch.id, position),
        sheets.everyRuling(batch.id, position));
  }

  private ReadingHistory history(ReadingEntity reading, int position) {
    return new ReadingHistory(
        reading.ordinal,
        reading.teller,
        readings.setAside(reading.id),
        entries.every(reading.id, position));
  }
}
