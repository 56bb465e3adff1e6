package org.kiemphieu.batch.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.domain.KeyedSheet;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.repository.BallotEntryEntity;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Sheet;

/**
 * Makes entries of what a teller keyed in one request, beside what is stored: first entries,
 * corrections, repetitions that change nothing, and everything that is wrong.
 */
final class KeyedEntries {

  private final BallotPaper paper;
  private final int sheets;
  private final long readingId;
  private final Map<Integer, BallotEntryEntity> stored;
  private final Instant now;

  private final Set<Integer> positions = new HashSet<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<BallotEntryEntity> standing = new ArrayList<>();
  private final List<BallotEntryEntity> added = new ArrayList<>();
  private final List<Map<String, Object>> changes = new ArrayList<>();

  KeyedEntries(
      BallotPaper paper,
      int sheets,
      long readingId,
      Map<Integer, BallotEntryEntity> stored,
      Instant now) {
    this.paper = paper;
    this.sheets = sheets;
    this.readingId = readingId;
    this.stored = stored;
    this.now = now;
  }

  /** Everything that is wrong with the sheets taken. */
  List<Refusal> refusals() {
    return refusals;
  }

  /** The entry that stands for each sheet taken, new or as it was. */
  List<BallotEntryEntity> standing() {
    return standing;
  }

  /** The entries to be stored. */
  List<BallotEntryEntity> added() {
    return added;
  }

  /** What the ledger tells of the entries to be stored; a correction with its slip. */
  List<Map<String, Object>> changes() {
    return changes;
  }

  void take(KeyedSheet keyed) {
    List<Refusal> faults = faultsOfPlace(keyed);
    SheetNotation.Read read = SheetNotation.read(paper, keyed.marks(), keyed.defects());
    faults.addAll(read.refusals());
    Optional<BallotEntryEntity> latest = Optional.ofNullable(stored.get(keyed.position()));
    boolean repeated =
        latest.isPresent() && read.sheet().filter(sheet -> same(latest.get(), sheet)).isPresent();
    if (faults.isEmpty() && !repeated) {
      versionFault(keyed, latest.map(entry -> entry.version).orElse(0)).ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      faults.forEach(fault -> refusals.add(fault.under(keyed.field())));
    } else if (repeated) {
      standing.add(latest.orElseThrow());
    } else {
      add(entry(keyed.position(), read.sheet().orElseThrow(), latest), latest);
    }
  }

  private List<Refusal> faultsOfPlace(KeyedSheet keyed) {
    List<Refusal> faults = new ArrayList<>();
    if (!positions.add(keyed.position())) {
      faults.add(
          Refusal.of(BatchRefusal.POSITION_TWICE, "position").with("position", keyed.position()));
    }
    if (keyed.position() < 1 || keyed.position() > sheets) {
      faults.add(
          Refusal.of(BatchRefusal.POSITION_BEYOND_BATCH, "position")
              .with("position", keyed.position())
              .with("sheets", sheets));
    }
    return faults;
  }

  private static Optional<Refusal> versionFault(KeyedSheet keyed, int version) {
    if (keyed.corrects().isEmpty()) {
      return version == 0
          ? Optional.empty()
          : Optional.of(
              Refusal.of(BatchRefusal.CORRECTION_NEEDS_VERSION, "corrects")
                  .with("position", keyed.position())
                  .with("stored", version));
    }
    int expected = keyed.corrects().getAsInt();
    return expected == version
        ? Optional.empty()
        : Optional.of(
            Refusal.of(BatchRefusal.CORRECTION_STALE, "corrects")
                .with("position", keyed.position())
                .with("stored", version)
                .with("expected", expected));
  }

  private static boolean same(BallotEntryEntity entry, Sheet sheet) {
    return entry.marks.equals(sheet.marks().notation())
        && entry.defects.equals(SheetNotation.defects(sheet));
  }

  private BallotEntryEntity entry(int position, Sheet sheet, Optional<BallotEntryEntity> latest) {
    BallotEntryEntity entry = new BallotEntryEntity();
    entry.readingId = readingId;
    entry.position = position;
    entry.version = latest.map(before -> before.version + 1).orElse(1);
    entry.marks = sheet.marks().notation();
    entry.defects = SheetNotation.defects(sheet);
    entry.keyedAt = now;
    return entry;
  }

  private void add(BallotEntryEntity entry, Optional<BallotEntryEntity> before) {
    standing.add(entry);
    added.add(entry);
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("position", entry.position);
    members.put("version", entry.version);
    members.put("marks", entry.marks);
    members.put("defects", entry.defects);
    before.ifPresent(
        slip -> members.put("before", Map.of("marks", slip.marks, "defects", slip.defects)));
    changes.add(members);
  }
}
