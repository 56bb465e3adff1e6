package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kiemphieu.batch.domain.AcceptedSheet;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.domain.SheetState;
import org.kiemphieu.batch.repository.BallotEntryEntity;
import org.kiemphieu.batch.repository.BallotEntryRepository;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.PaperRulingEntity;
import org.kiemphieu.batch.repository.ReadingEntity;
import org.kiemphieu.batch.repository.ReadingRepository;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.repository.SheetRepository;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Ruling;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.Verdict;

/** Puts together all there is on each sheet of a reconciled batch. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SheetRecords {

  @Inject ReadingRepository readings;
  @Inject BallotEntryRepository entries;
  @Inject SheetRepository sheets;

  /** What one reading has for a sheet. */
  public record SeenBy(int reading, String teller, Sheet sheet) {}

  /** What is held to stand on a sheet. */
  public record Accepted(
      int version, Sheet sheet, SheetAcceptanceEntity.Grounds grounds, Verdict verdict) {}

  /** What the board ruled. */
  public record Ruled(int version, Ruling ruling, String note, List<String> present) {}

  /** One sheet of a reconciled batch. */
  public record SheetRecord(
      int position, List<SeenBy> readings, Optional<Accepted> accepted, Optional<Ruled> ruled) {

    /** How far it is. */
    public SheetState state() {
      if (accepted.isEmpty()) {
        return SheetState.DIFFERS;
      }
      return accepted.get().verdict() instanceof Verdict.Doubtful
          ? SheetState.AWAITS_RULING
          : SheetState.ACCEPTED;
    }
  }

  /** The sheets of a batch in order of position. */
  List<SheetRecord> of(RoundContext round, BatchEntity batch) {
    Map<Integer, SheetAcceptanceEntity> acceptances = new HashMap<>();
    sheets.acceptances(List.of(batch.id)).forEach(a -> acceptances.put(a.position, a));
    Map<Integer, PaperRulingEntity> rulings = new HashMap<>();
    for (PaperRulingEntity ruling : sheets.rulings(List.of(batch.id))) {
      SheetAcceptanceEntity acceptance = acceptances.get(ruling.position);
      if (acceptance != null && acceptance.version == ruling.acceptance) {
        rulings.put(ruling.position, ruling);
      }
    }
    List<SheetRecord> records = new ArrayList<>();
    seen(round.paper(), batch)
        .forEach(
            (position, seen) ->
                records.add(
                    record(
                        round,
                        batch,
                        position,
                        seen,
                        Optional.ofNullable(acceptances.get(position)),
                        Optional.ofNullable(rulings.get(position)))));
    return records;
  }

  private Map<Integer, List<SeenBy>> seen(BallotPaper paper, BatchEntity batch) {
    Map<Integer, List<SeenBy>> seen = new TreeMap<>();
    for (ReadingEntity reading : readings.of(batch.id)) {
      for (BallotEntryEntity entry : entries.latest(reading.id)) {
        Sheet sheet = SheetNotation.stored(paper, entry.marks, entry.defects);
        seen.computeIfAbsent(entry.position, position -> new ArrayList<>())
            .add(new SeenBy(reading.ordinal, reading.teller, sheet));
      }
    }
    return seen;
  }

  private static SheetRecord record(
      RoundContext round,
      BatchEntity batch,
      int position,
      List<SeenBy> seen,
      Optional<SheetAcceptanceEntity> acceptance,
      Optional<PaperRulingEntity> ruling) {
    if (acceptance.isEmpty()) {
      return new SheetRecord(position, seen, Optional.empty(), Optional.empty());
    }
    SheetAcceptanceEntity held = acceptance.get();
    Sheet sheet = SheetNotation.stored(round.paper(), held.marks, held.defects);
    AcceptedSheet accepted =
        new AcceptedSheet(
            batch.number,
            position,
            held.version,
            sheet,
            ruling.map(r -> AcceptedSheets.ruling(round.paper(), r)));
    return new SheetRecord(
        position,
        seen,
        Optional.of(
            new Accepted(
                held.version,
                sheet,
                held.grounds,
                accepted.verdict(round.regulation(), round.paper()))),
        ruling.map(r -> ruled(round.paper(), r)));
  }

  private static Ruled ruled(BallotPaper paper, PaperRulingEntity ruling) {
    return new Ruled(
        ruling.version,
        AcceptedSheets.ruling(paper, ruling),
        ruling.note,
        List.of(ruling.present.split("\n")));
  }
}
