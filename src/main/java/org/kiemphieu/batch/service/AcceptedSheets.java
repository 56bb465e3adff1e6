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
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.batch.repository.PaperRulingEntity;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.repository.SheetRepository;
import org.kiemphieu.count.Tally;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Ruling;

/** The sheets of a round that count, and their tally: always from the paper record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AcceptedSheets {

  @Inject SheetRepository sheets;
  @Inject BatchRepository batches;

  private record Place(long batchId, int position, int acceptance) {}

  /** Every accepted sheet of a round, by batch and position. */
  public List<AcceptedSheet> of(RoundContext round) {
    return of(round, batches.of(round.roundId()));
  }

  /** Every accepted sheet of some batches of a round, by batch and position. */
  List<AcceptedSheet> of(RoundContext round, List<BatchEntity> some) {
    BallotPaper paper = round.paper();
    Map<Long, Integer> numbers = new HashMap<>();
    for (BatchEntity batch : some) {
      numbers.put(batch.id, batch.number);
    }
    List<Long> ids = List.copyOf(numbers.keySet());
    Map<Place, PaperRulingEntity> rulings = new HashMap<>();
    for (PaperRulingEntity ruling : sheets.rulings(ids)) {
      rulings.put(new Place(ruling.batchId, ruling.position, ruling.acceptance), ruling);
    }
    List<AcceptedSheet> accepted = new ArrayList<>();
    for (SheetAcceptanceEntity entity : sheets.acceptances(ids)) {
      Place place = new Place(entity.batchId, entity.position, entity.version);
      accepted.add(
          new AcceptedSheet(
              numbers.getOrDefault(entity.batchId, 0),
              entity.position,
              entity.version,
              SheetNotation.stored(paper, entity.marks, entity.defects),
              Optional.ofNullable(rulings.get(place)).map(ruling -> ruling(paper, ruling))));
    }
    accepted.sort(
        Comparator.comparingInt(AcceptedSheet::batch).thenComparingInt(AcceptedSheet::position));
    return accepted;
  }

  /** The tally of every accepted sheet of a round. */
  public Tally tally(RoundContext round) {
    Regulation regulation = round.regulation();
    BallotPaper paper = round.paper();
    return Tally.of(
        paper.names(), of(round).stream().map(sheet -> sheet.verdict(regulation, paper)).toList());
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
