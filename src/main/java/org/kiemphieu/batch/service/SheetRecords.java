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
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Ruling;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.ValidityGrounds;
import org.kiemphieu.regulation.Verdict;

/** Puts together all there is on each sheet of a reconciled batch. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SheetRecords {

  @Inject ReadingRepository readings;
  @Inject BallotEntryRepository entries;
  @Inject HeldSheets held;

  /** What one reading has for a sheet. */
  public record SeenBy(int reading, String teller, Sheet sheet) {}

  /** What is held to stand on a sheet. */
  public record Accepted(
      Sheet sheet, SheetAcceptanceEntity.Grounds grounds, String note, Verdict verdict) {}

  /** What the board ruled. */
  public record Ruled(
      int version,
      Ruling ruling,
      Optional<ValidityGrounds> grounds,
      String note,
      List<String> present) {}

  /**
   * One sheet of a reconciled batch.
   *
   * @param version version of its latest acceptance, in whatever pass; 0 when there is none
   */
  public record SheetRecord(
      int position,
      int version,
      List<SeenBy> readings,
      Optional<Accepted> accepted,
      Optional<Ruled> ruled) {

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
    Map<Integer, HeldSheets.Held> accepted = new HashMap<>();
    held.of(List.of(batch)).forEach(one -> accepted.put(one.acceptance().position, one));
    Map<Integer, Integer> versions = held.versions(batch);
    List<SheetRecord> records = new ArrayList<>();
    seen(round.paper(), batch)
        .forEach(
            (position, seen) ->
                records.add(
                    record(
                        round,
                        position,
                        versions.getOrDefault(position, 0),
                        seen,
                        Optional.ofNullable(accepted.get(position)))));
    return records;
  }

  private Map<Integer, List<SeenBy>> seen(BallotPaper paper, BatchEntity batch) {
    Map<Integer, List<SeenBy>> seen = new TreeMap<>();
    for (ReadingEntity reading : readings.standing(batch.id)) {
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
      int position,
      int version,
      List<SeenBy> seen,
      Optional<HeldSheets.Held> held) {
    return new SheetRecord(
        position,
        version,
        seen,
        held.map(one -> accepted(round, one)),
        held.flatMap(HeldSheets.Held::ruling).map(ruling -> ruled(round.paper(), ruling)));
  }

  private static Accepted accepted(RoundContext round, HeldSheets.Held held) {
    AcceptedSheet accepted = held.accepted(round.paper());
    return new Accepted(
        accepted.sheet(),
        held.acceptance().grounds,
        held.acceptance().note,
        accepted.verdict(round.regulation(), round.paper()));
  }

  private static Ruled ruled(BallotPaper paper, PaperRulingEntity ruling) {
    return new Ruled(
        ruling.version,
        HeldSheets.ruling(paper, ruling),
        Optional.ofNullable(ruling.grounds),
        ruling.note,
        List.of(ruling.present.split("\n")));
  }
}
