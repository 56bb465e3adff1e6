package org.kiemphieu.batch.service;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.repository.BallotEntryEntity;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.PaperRulingEntity;
import org.kiemphieu.batch.repository.ReadingEntity;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity.Grounds;
import org.kiemphieu.batch.service.EntryLog.Accepted;
import org.kiemphieu.batch.service.EntryLog.Agreement;
import org.kiemphieu.batch.service.EntryLog.BatchLog;
import org.kiemphieu.batch.service.EntryLog.Content;
import org.kiemphieu.batch.service.EntryLog.Decision;
import org.kiemphieu.batch.service.EntryLog.Entry;
import org.kiemphieu.batch.service.EntryLog.ReadingLog;
import org.kiemphieu.batch.service.EntryLog.Ruled;
import org.kiemphieu.batch.service.EntryLog.SetAside;
import org.kiemphieu.batch.service.EntryLog.Standing;
import org.kiemphieu.batch.service.EntryLog.Who;
import org.kiemphieu.batch.service.EntryLogRecords.Loaded;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Sheet;

/** Makes the log of what was loaded, and asks the database for nothing more. */
final class EntryLogBuilder {

  private static final Comparator<Entry> BY_TIME =
      comparing(Entry::at).thenComparingInt(Entry::position).thenComparingInt(Entry::version);

  private final RoundContext round;
  private final Loaded loaded;
  private final Map<String, String> names;
  private final Optional<String> teller;

  /**
   * A log of what was loaded.
   *
   * @param names names of people by account
   * @param teller the one teller asked for
   */
  EntryLogBuilder(
      RoundContext round, Loaded loaded, Map<String, String> names, Optional<String> teller) {
    this.round = round;
    this.loaded = loaded;
    this.names = names;
    this.teller = teller;
  }

  /** Somebody, with the name of the account where there is one. */
  Who who(String username) {
    return new Who(username, Optional.ofNullable(names.get(username)));
  }

  /** The log of one batch; with a teller asked for, empty when that teller did not read it. */
  Optional<BatchLog> batch(BatchEntity batch) {
    List<ReadingLog> readings =
        loaded.readingsOf(batch.id).stream()
            .filter(reading -> teller.isEmpty() || teller.get().equals(reading.teller))
            .map(this::reading)
            .toList();
    if (teller.isPresent()) {
      return Optional.of(new BatchLog(batch.number, batch.sheets, readings, List.of(), List.of()))
          .filter(log -> !readings.isEmpty());
    }
    Map<SheetAcceptanceEntity, Standing> acceptances = acceptances(batch);
    return Optional.of(
        new BatchLog(
            batch.number,
            batch.sheets,
            readings,
            agreements(acceptances),
            decisions(batch, acceptances)));
  }

  private ReadingLog reading(ReadingEntity reading) {
    List<Entry> entries = new ArrayList<>();
    Map<Integer, Integer> last = new HashMap<>();
    List<BallotEntryEntity> stored = loaded.entries().getOrDefault(reading.id, List.of());
    stored.forEach(entry -> last.merge(entry.position, entry.version, Math::max));
    Optional<BallotEntryEntity> before = Optional.empty();
    for (BallotEntryEntity entry : stored) {
      entries.add(
          new Entry(
              entry.position,
              entry.version,
              entry.keyedAt,
              content(entry.marks, entry.defects),
              before
                  .filter(slip -> slip.position == entry.position)
                  .map(slip -> content(slip.marks, slip.defects)),
              entry.version < last.getOrDefault(entry.position, 0)));
      before = Optional.of(entry);
    }
    entries.sort(BY_TIME);
    return new ReadingLog(
        reading.ordinal,
        who(reading.teller),
        reading.startedAt,
        loaded.completed(reading.id),
        loaded
            .setAside(reading.id)
            .map(one -> new SetAside(one.reason, who(one.setAsideBy), one.setAsideAt)),
        List.copyOf(entries));
  }

  private Content content(String marks, String defects) {
    BallotPaper paper = round.paper();
    Sheet sheet = SheetNotation.stored(paper, marks, defects);
    return new Content(
        sheet, paper.votes(sheet.marks()), LineCount.Levels.of(paper, sheet.marks()));
  }

  /** Every acceptance in the batch, and whether it still counts. */
  private Map<SheetAcceptanceEntity, Standing> acceptances(BatchEntity batch) {
    List<SheetAcceptanceEntity> stored = loaded.acceptances().getOrDefault(batch.id, List.of());
    Map<Integer, Integer> last = new HashMap<>();
    stored.forEach(one -> last.merge(one.position, one.version, Math::max));
    int pass = loaded.pass(batch.id);
    Map<SheetAcceptanceEntity, Standing> standings = new LinkedHashMap<>();
    for (SheetAcceptanceEntity one : stored) {
      boolean latest = one.version == last.getOrDefault(one.position, 0);
      Standing inPass = latest ? Standing.STANDS : Standing.SUPERSEDED;
      standings.put(one, one.pass == pass ? inPass : Standing.READ_AFRESH);
    }
    return standings;
  }

  private record Together(Grounds grounds, Instant at, String by, Standing standing) {}

  private List<Agreement> agreements(Map<SheetAcceptanceEntity, Standing> acceptances) {
    Map<Together, List<Integer>> together = new LinkedHashMap<>();
    acceptances.forEach(
        (one, standing) -> {
          if (one.grounds != Grounds.HEAD_TELLER_LOOKED) {
            Together key = new Together(one.grounds, one.acceptedAt, one.acceptedBy, standing);
            together.computeIfAbsent(key, first -> new ArrayList<>()).add(one.position);
          }
        });
    return together.entrySet().stream()
        .map(
            one ->
                new Agreement(
                    one.getKey().grounds(),
                    one.getKey().at(),
                    who(one.getKey().by()),
                    List.copyOf(one.getValue()),
                    one.getKey().standing()))
        .sorted(comparing(Agreement::at))
        .toList();
  }

  private record Place(int position, int acceptance) {}

  private List<Decision> decisions(
      BatchEntity batch, Map<SheetAcceptanceEntity, Standing> acceptances) {
    Stream<Decision> accepted =
        acceptances.entrySet().stream()
            .filter(one -> one.getKey().grounds == Grounds.HEAD_TELLER_LOOKED)
            .map(one -> accepted(one.getKey(), one.getValue()));
    Map<Place, Standing> standings = new HashMap<>();
    acceptances.forEach(
        (one, standing) -> standings.put(new Place(one.position, one.version), standing));
    List<PaperRulingEntity> rulings = loaded.rulings().getOrDefault(batch.id, List.of());
    Map<Place, Integer> last = new HashMap<>();
    rulings.forEach(one -> last.merge(place(one), one.version, Math::max));
    Stream<Decision> ruled =
        rulings.stream()
            .map(
                one -> {
                  boolean latest = one.version == last.getOrDefault(place(one), 0);
                  Standing ofSheet = standings.getOrDefault(place(one), Standing.STANDS);
                  return ruled(one, latest ? ofSheet : Standing.SUPERSEDED);
                });
    return Stream.concat(accepted, ruled)
        .sorted(
            comparing(Decision::at)
                .thenComparing(comparingInt(Decision::position))
                .thenComparing(comparingInt(Decision::version)))
        .toList();
  }

  private static Place place(PaperRulingEntity ruling) {
    return new Place(ruling.position, ruling.acceptance);
  }

  private Accepted accepted(SheetAcceptanceEntity one, Standing standing) {
    return new Accepted(
        one.position,
        one.version,
        who(one.acceptedBy),
        one.acceptedAt,
        content(one.marks, one.defects),
        one.note,
        standing);
  }

  private Ruled ruled(PaperRulingEntity one, Standing standing) {
    return new Ruled(
        one.position,
        one.version,
        who(one.ruledBy),
        one.ruledAt,
        Optional.ofNullable(one.marks).map(marks -> content(marks, "")),
        Optional.ofNullable(one.grounds),
        Optional.ofNullable(one.reason),
        one.note,
        List.of(one.present.split("\n")),
        standing);
  }
}
