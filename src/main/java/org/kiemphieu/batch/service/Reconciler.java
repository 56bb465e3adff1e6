package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.repository.BallotEntryRepository;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.ReadingEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.repository.SheetRepository;
import org.kiemphieu.count.Reconciliation;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.regulation.Sheet;

/** Compares the readings of a batch once the last is complete and accepts what agrees. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reconciler {

  @Inject ReadingRepository readings;
  @Inject BallotEntryRepository entries;
  @Inject SheetRepository sheets;
  @Inject CurrentActor currentActor;
  @Inject Moment moment;

  /** What was compared, for the ledger; empty while a reading is missing. */
  Map<String, Object> reconcileIfLast(RoundContext round, BatchEntity batch) {
    readings.flush();
    List<ReadingEntity> all = readings.standing(batch.id);
    boolean last =
        all.size() == round.readingsNeeded(batch.countOrdinal)
            && all.stream().allMatch(reading -> readings.isComplete(reading.id));
    if (!last) {
      return Map.of();
    }
    List<List<Sheet>> read = new ArrayList<>();
    for (ReadingEntity reading : all) {
      read.add(
          entries.latest(reading.id).stream()
              .map(e -> SheetNotation.stored(round.paper(), e.marks, e.defects))
              .toList());
    }
    Reconciliation reconciliation = Reconciliation.of(read);
    int pass = readings.pass(batch.id);
    Map<Integer, Integer> versions = new HashMap<>();
    sheets.acceptances(List.of(batch.id)).forEach(a -> versions.put(a.position, a.version));
    reconciliation
        .accepted()
        .forEach(
            (position, sheet) -> {
              SheetAcceptanceEntity acceptance =
                  SheetAcceptanceEntity.of(
                      batch.id, position, versions.getOrDefault(position, 0) + 1, pass);
              acceptance.marks = sheet.marks().notation();
              acceptance.defects = SheetNotation.defects(sheet);
              acceptance.grounds = SheetAcceptanceEntity.Grounds.READINGS_AGREE;
              acceptance.acceptedBy = currentActor.get().username();
              acceptance.acceptedAt = moment.instant();
              sheets.add(acceptance);
            });
    return Map.of(
        "pass",
        pass,
        "accepted",
        reconciliation.accepted().size(),
        "differing",
        List.copyOf(reconciliation.differing().keySet()));
  }
}
