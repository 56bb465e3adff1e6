package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.domain.CsvLine;
import org.kiemphieu.batch.domain.KeyedSheet;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.repository.BatchEntity;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Sheet;

/**
 * Imports whole readings from a file: for every batch in it, this teller's reading is begun, keyed
 * and completed, or nothing at all happens and every faulty line is named.
 */
@ApplicationScoped
public class ReadingImport {

  @Inject Rounds rounds;
  @Inject BatchRepository batches;
  @Inject ReadingService readings;

  /** Imports the lines of a file; the same file again changes nothing. */
  @Transactional
  public List<ReadingService.ReadingContent> take(CountKey key, ReadingCsvFile.Content file) {
    List<CsvLine> lines = file.lines();
    RoundContext round = rounds.forCommand(key, Command.KEY_BALLOT);
    Map<Integer, Integer> declared = new TreeMap<>();
    // All at once and in order: taken one by one, two imports could wait for each other.
    for (BatchEntity batch : batches.ofForUpdate(round.roundId(), key.count())) {
      declared.put(batch.number, batch.sheets);
    }
    RefusedException.throwIfAny(round.regulation().cite(faults(round, declared, file)));
    Map<Integer, List<KeyedSheet>> byBatch = new TreeMap<>();
    for (CsvLine line : lines) {
      byBatch.computeIfAbsent(line.batch(), batch -> new ArrayList<>()).add(line.sheet());
    }
    // All batches before the first ledger entry, as everybody does who holds both.
    byBatch
        .keySet()
        .forEach(number -> batches.byNumberForUpdate(round.roundId(), key.count(), number));
    List<ReadingService.ReadingContent> complete = new ArrayList<>();
    byBatch.forEach(
        (number, sheets) -> complete.add(take(round, new BatchKey(key, number), sheets)));
    return complete;
  }

  private ReadingService.ReadingContent take(
      RoundContext round, BatchKey batch, List<KeyedSheet> sheets) {
    ReadingService.Begun begun = readings.begin(batch);
    if (!begun.content().complete() || !contains(round, begun.content(), sheets)) {
      readings.key(begun.content().key(), sheets);
    }
    return readings.complete(begun.content().key(), sheets.size());
  }

  /** Whether a complete reading already has exactly these sheets: the file was sent before. */
  private static boolean contains(
      RoundContext round, ReadingService.ReadingContent content, List<KeyedSheet> sheets) {
    Map<Integer, Sheet> kept = new TreeMap<>();
    content.ballots().forEach(ballot -> kept.put(ballot.position(), ballot.sheet()));
    return sheets.stream()
        .allMatch(
            keyed ->
                SheetNotation.read(round.paper(), keyed.marks(), keyed.defects())
                    .sheet()
                    .equals(Optional.ofNullable(kept.get(keyed.position()))));
  }

  /** Every faulty line in the order of the file; only a file without one can lack sheets. */
  private static List<Refusal> faults(
      RoundContext round, Map<Integer, Integer> declared, ReadingCsvFile.Content file) {
    List<Refusal> refusals = new ArrayList<>(file.faults());
    Map<Integer, Set<Integer>> positions = new TreeMap<>();
    for (CsvLine line : file.lines()) {
      faultOfPlace(declared, positions, line).ifPresent(refusals::add);
      KeyedSheet sheet = line.sheet();
      SheetNotation.read(round.paper(), sheet.marks(), sheet.defects())
          .refusals()
          .forEach(fault -> refusals.add(fault.with("line", line.number()).under(sheet.field())));
    }
    if (!refusals.isEmpty()) {
      refusals.sort(Comparator.comparingLong(ReadingImport::line));
      return refusals;
    }
    positions.forEach(
        (batch, keyed) -> {
          int sheets = declared.getOrDefault(batch, 0);
          if (keyed.size() != sheets) {
            refusals.add(
                Refusal.of(BatchRefusal.SHEETS_MISSING)
                    .with("batch", batch)
                    .with("keyed", keyed.size())
                    .with("declared", sheets));
          }
        });
    return refusals;
  }

  private static Optional<Refusal> faultOfPlace(
      Map<Integer, Integer> declared, Map<Integer, Set<Integer>> positions, CsvLine line) {
    KeyedSheet sheet = line.sheet();
    Integer sheets = declared.get(line.batch());
    if (sheets == null) {
      return Optional.of(
          Refusal.of(BatchRefusal.BATCH_UNKNOWN, sheet.field() + ".batch")
              .with("batch", line.batch())
              .with("line", line.number()));
    }
    String field = sheet.field() + ".position";
    if (sheet.position() < 1 || sheet.position() > sheets) {
      return Optional.of(
          Refusal.of(BatchRefusal.POSITION_BEYOND_BATCH, field)
              .with("position", sheet.position())
              .with("sheets", sheets)
              .with("line", line.number()));
    }
    boolean first =
        positions.computeIfAbsent(line.batch(), batch -> new HashSet<>()).add(sheet.position());
    return first
        ? Optional.empty()
        : Optional.of(
            Refusal.of(BatchRefusal.POSITION_TWICE, field)
                .with("position", sheet.position())
                .with("line", line.number()));
  }

  private static long line(Refusal fault) {
    return fault.arguments().get("line") instanceof Number number ? number.longValue() : 0;
  }
}
