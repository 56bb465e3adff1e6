package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.batch.domain.AcceptedSheet;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.PaperRulingEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.repository.SheetRepository;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Ruling;

/** What is held to stand on the sheets of batches in their present pass, with its rulings. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeldSheets {

  @Inject SheetRepository sheets;
  @Inject ReadingRepository readings;

  /** What is held to stand on one sheet. */
  record Held(int batch, SheetAcceptanceEntity acceptance, Optional<PaperRulingEntity> ruling) {

    /** The same without the database. */
    AcceptedSheet accepted(BallotPaper paper) {
      return new AcceptedSheet(
          batch,
          acceptance.position,
          acceptance.version,
          SheetNotation.stored(paper, acceptance.marks, acceptance.defects),
          ruling.map(entity -> HeldSheets.ruling(paper, entity)));
    }
  }

  private record Place(long batchId, int position, int acceptance) {}

  /** Every sheet held in some batches, by number of the batch and position. */
  List<Held> of(List<BatchEntity> batches) {
    Map<Long, Integer> numbers = new HashMap<>();
    batches.forEach(batch -> numbers.put(batch.id, batch.number));
    List<Long> ids = List.copyOf(numbers.keySet());
    Map<Long, Integer> passes = readings.passes(ids);
    Map<Place, PaperRulingEntity> rulings = new HashMap<>();
    for (PaperRulingEntity ruling : sheets.rulings(ids)) {
      rulings.put(new Place(ruling.batchId, ruling.position, ruling.acceptance), ruling);
    }
    List<Held> held = new ArrayList<>();
    for (SheetAcceptanceEntity entity : sheets.acceptances(ids)) {
      if (entity.pass == passes.getOrDefault(entity.batchId, 1)) {
        Place place = new Place(entity.batchId, entity.position, entity.version);
        held.add(
            new Held(
                numbers.getOrDefault(entity.batchId, 0),
                entity,
                Optional.ofNullable(rulings.get(place))));
      }
    }
    held.sort(
        Comparator.comparingInt(Held::batch).thenComparingInt(one -> one.acceptance().position));
    return held;
  }

  /** What is held to stand on one sheet, when anything is. */
  Optional<Held> of(BatchEntity batch, int position) {
    int pass = readings.pass(batch.id);
    return sheets
        .acceptance(batch.id, position)
        .filter(acceptance -> acceptance.pass == pass)
        .map(
            acceptance ->
                new Held(
                    batch.number,
                    acceptance,
                    sheets.ruling(batch.id, position, acceptance.version)));
  }

  /** Versions of the latest acceptances of a batch's sheets by position, of whatever pass. */
  Map<Integer, Integer> versions(BatchEntity batch) {
    Map<Integer, Integer> versions = new HashMap<>();
    sheets.acceptances(List.of(batch.id)).forEach(a -> versions.put(a.position, a.version));
    return versions;
  }

  /** A stored ruling. */
  static Ruling ruling(BallotPaper paper, PaperRulingEntity entity) {
    if (entity.reason != null) {
      return new Ruling.HeldInvalid(entity.reason);
    }
    String marks = entity.marks == null ? "" : entity.marks;
    return new Ruling.HeldValid(SheetNotation.storedMarks(paper, marks));
  }
}
