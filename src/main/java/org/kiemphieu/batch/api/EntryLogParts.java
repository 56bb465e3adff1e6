package org.kiemphieu.batch.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kiemphieu.batch.api.EntryLogPage.Line;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity.Grounds;
import org.kiemphieu.batch.service.EntryLog;
import org.kiemphieu.batch.service.EntryLog.Accepted;
import org.kiemphieu.batch.service.EntryLog.Agreement;
import org.kiemphieu.batch.service.EntryLog.BatchLog;
import org.kiemphieu.batch.service.EntryLog.Decision;
import org.kiemphieu.batch.service.EntryLog.Entry;
import org.kiemphieu.batch.service.EntryLog.ReadingLog;
import org.kiemphieu.batch.service.EntryLog.Ruled;
import org.kiemphieu.batch.service.EntryLog.SetAside;
import org.kiemphieu.batch.service.EntryLog.Standing;

/** The parts of the printed log: what each teller keyed of a batch, what was decided on it. */
final class EntryLogParts {

  /** A page of signatures alone could be put under anything. */
  private static final int ROWS_WITH_SIGNATURES = 3;

  private final EntryLog log;
  private final EntryLogWords words;
  private final Supplier<List<Line>> origin;

  /**
   * The parts of one print.
   *
   * @param origin the lines every part begins with
   */
  EntryLogParts(EntryLog log, EntryLogWords words, Supplier<List<Line>> origin) {
    this.log = log;
    this.words = words;
    this.origin = origin;
  }

  /** A batch as it is printed; without decisions when only one teller's entries are asked for. */
  public record BatchPart(List<ReadingPart> readings, List<DecisionPart> decisions) {}

  /**
   * What one teller keyed.
   *
   * @param lastRows index of the first row that stays on one page with the signatures
   * @param running what stands above the table on every page, so that no loose page is nobody's
   * @param setAside how the reading came not to count; empty when it counts
   */
  public record ReadingPart(
      List<Line> head,
      String running,
      List<Line> setAside,
      List<EntryRow> entries,
      int lastRows,
      int total,
      int corrections) {}

  /** One entry; {@code replaces} and {@code supersededBy} are empty when nothing is to be said. */
  public record EntryRow(
      String time,
      int position,
      int version,
      String marks,
      String votes,
      String defects,
      String replaces,
      String supersededBy) {}

  /** What was decided on a batch; the last rows are kept together as above. */
  public record DecisionPart(
      List<Line> head,
      String running,
      List<AgreementRow> agreements,
      List<DecisionRow> decisions,
      int lastRows) {}

  /** Sheets accepted because readings agree; {@code over} says why they no longer count. */
  public record AgreementRow(
      String time, String grounds, int sheets, String positions, String over) {}

  /** A decision on one sheet; {@code over} says why it no longer counts. */
  public record DecisionRow(
      String time,
      int position,
      int version,
      String decision,
      String content,
      List<Line> remarks,
      String over) {}

  BatchPart of(BatchLog batch) {
    List<ReadingPart> readings =
        batch.readings().stream().map(reading -> reading(batch, reading)).toList();
    boolean everything = log.teller().isEmpty();
    return new BatchPart(readings, everything ? List.of(decisions(batch)) : List.of());
  }

  private ReadingPart reading(BatchLog batch, ReadingLog reading) {
    List<Line> head = head(batch);
    head.add(line(EntryLogText.READING, reading.ordinal()));
    head.add(line(EntryLogText.TELLER, EntryLogWords.who(reading.teller())));
    head.add(line(EntryLogText.BEGUN, EntryLogWords.time(reading.startedAt())));
    head.add(
        line(
            EntryLogText.COMPLETED,
            reading
                .completedAt()
                .map(EntryLogWords::time)
                .orElseGet(() -> words.text(EntryLogText.NOT_COMPLETED))));
    String running =
        running(batch)
            + " · "
            + words.text(EntryLogText.READING)
            + " "
            + reading.ordinal()
            + " · "
            + words.text(EntryLogText.TELLER, EntryLogWords.who(reading.teller()));
    return new ReadingPart(
        head,
        reading.setAside().isEmpty()
            ? running
            : running + " · " + words.text(EntryLogText.SET_ASIDE),
        reading.setAside().map(this::setAside).orElse(List.of()),
        reading.entries().stream().map(this::entry).toList(),
        lastRows(reading.entries()),
        reading.entries().size(),
        reading.corrections());
  }

  private List<Line> head(BatchLog batch) {
    List<Line> head = new ArrayList<>(origin.get());
    head.add(line(EntryLogText.BATCH, batch.number()));
    head.add(line(EntryLogText.SHEETS, batch.sheets()));
    head.add(line(EntryLogText.READINGS_NEEDED, log.readingsNeeded()));
    return head;
  }

  private String running(BatchLog batch) {
    return log.round().election().title()
        + " · "
        + words.text(EntryLogText.ROUND)
        + " "
        + log.key().round().round()
        + " · "
        + words.text(EntryLogText.COUNT)
        + " "
        + log.key().count()
        + " · "
        + words.text(EntryLogText.BATCH)
        + " "
        + batch.number();
  }

  private Line line(EntryLogText label, Object value) {
    return new Line(words.text(label), String.valueOf(value));
  }

  private List<Line> setAside(SetAside setAside) {
    return List.of(
        line(EntryLogText.SET_ASIDE_REASON, setAside.reason()),
        line(EntryLogText.SET_ASIDE_BY, EntryLogWords.who(setAside.by())),
        line(EntryLogText.SET_ASIDE_AT, EntryLogWords.time(setAside.at())));
  }

  private EntryRow entry(Entry entry) {
    return new EntryRow(
        EntryLogWords.timeOfRow(entry.at()),
        entry.position(),
        entry.version(),
        words.marks(entry.content()),
        words.votes(entry.content()),
        words.defects(entry.content()),
        entry
            .replaced()
            .map(
                slip ->
                    words.text(EntryLogText.REPLACES)
                        + " "
                        + (entry.version() - 1)
                        + ": "
                        + words.content(slip))
            .orElse(""),
        entry.superseded()
            ? words.text(EntryLogText.SUPERSEDED_BY) + " " + (entry.version() + 1)
            : "");
  }

  private DecisionPart decisions(BatchLog batch) {
    return new DecisionPart(
        head(batch),
        running(batch) + " · " + words.text(EntryLogText.DECISIONS),
        batch.agreements().stream().map(this::agreement).toList(),
        batch.decisions().stream().map(this::decision).toList(),
        lastRows(batch.decisions()));
  }

  private static int lastRows(List<?> rows) {
    return Math.max(0, rows.size() - ROWS_WITH_SIGNATURES);
  }

  private AgreementRow agreement(Agreement agreement) {
    return new AgreementRow(
        EntryLogWords.timeOfRow(agreement.at()),
        words.text(
            agreement.grounds() == Grounds.READINGS_AGREE_ALIGNED
                ? EntryLogText.READINGS_AGREE_ALIGNED
                : EntryLogText.READINGS_AGREE),
        agreement.positions().size(),
        EntryLogWords.ranges(agreement.positions()),
        over(agreement.standing()));
  }

  private DecisionRow decision(Decision decision) {
    List<Line> remarks = new ArrayList<>();
    String what;
    String content;
    if (decision instanceof Ruled ruled) {
      what =
          words.text(
              ruled.valid().isPresent() ? EntryLogText.HELD_VALID : EntryLogText.HELD_INVALID);
      content = ruled.valid().map(words::content).orElse("");
      ruled
          .grounds()
          .map(grounds -> words.named("validityGrounds", grounds))
          .or(() -> ruled.reason().map(reason -> words.named("refusal", reason)))
          .ifPresent(grounds -> remarks.add(line(EntryLogText.GROUNDS, grounds)));
      remarks.add(line(EntryLogText.PRESENT, String.join(", ", ruled.present())));
    } else {
      what = words.text(EntryLogText.ACCEPTED);
      content = words.content(((Accepted) decision).content());
    }
    if (!decision.note().isEmpty()) {
      remarks.add(line(EntryLogText.REMARK, decision.note()));
    }
    remarks.add(line(EntryLogText.RECORDED_BY, EntryLogWords.who(decision.by())));
    return new DecisionRow(
        EntryLogWords.timeOfRow(decision.at()),
        decision.position(),
        decision.version(),
        what,
        content,
        remarks,
        over(decision.standing()));
  }

  private String over(Standing standing) {
    return switch (standing) {
      case STANDS -> "";
      case SUPERSEDED -> words.text(EntryLogText.SUPERSEDED);
      case READ_AFRESH -> words.text(EntryLogText.READ_AFRESH);
    };
  }
}
