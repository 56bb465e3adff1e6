package org.kiemphieu.batch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.ReadingKey;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.batch.repository.BallotEntryEntity;
import org.kiemphieu.batch.repository.PaperRulingEntity;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity;
import org.kiemphieu.batch.service.SheetHistories;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.ValidityGrounds;

/**
 * One sheet with everything that was ever recorded of it.
 *
 * @param sheet as it stands
 * @param readings what each reading recorded, slips and readings set aside too
 * @param acceptances what was held to stand on it, the first first
 * @param rulings what the board ruled, the first first
 * @param ledger the ledger's entries about the sheet
 */
@Schema(name = "SheetHistory")
record SheetHistoryView(
    BatchViews.SheetView sheet,
    List<ReadingHistoryView> readings,
    List<AcceptanceView> acceptances,
    List<PastRulingView> rulings,
    String batch,
    String ledger) {

  /** What one reading recorded; {@code setAside} says why it no longer stands. */
  @Schema(name = "ReadingHistory")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReadingHistoryView(
      int reading,
      String teller,
      @Nullable String setAside,
      List<EntryView> entries,
      String ledger) {}

  /** One entry of a reading; a later version corrected the earlier one. */
  @Schema(name = "Entry")
  record EntryView(int version, String marks, List<String> defects, Instant at) {

    static EntryView of(BallotEntryEntity entry) {
      return new EntryView(
          entry.version, entry.marks, SheetNotation.defectNames(entry.defects), entry.keyedAt);
    }
  }

  /** What was held to stand on the sheet; only the last of the present pass counts. */
  @Schema(name = "PastAcceptance")
  record AcceptanceView(
      int version,
      int pass,
      SheetAcceptanceEntity.Grounds grounds,
      String marks,
      List<String> defects,
      String note,
      String by,
      Instant at) {

    static AcceptanceView of(SheetAcceptanceEntity acceptance) {
      return new AcceptanceView(
          acceptance.version,
          acceptance.pass,
          acceptance.grounds,
          acceptance.marks,
          SheetNotation.defectNames(acceptance.defects),
          acceptance.note,
          acceptance.acceptedBy,
          acceptance.acceptedAt);
    }
  }

  /** What the board ruled. */
  @Schema(name = "PastRuling")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PastRulingView(
      int acceptance,
      int version,
      boolean valid,
      @Nullable String marks,
      @Nullable ValidityGrounds grounds,
      @Nullable RuleCode reason,
      String note,
      List<String> present,
      String by,
      Instant at) {

    static PastRulingView of(PaperRulingEntity ruling) {
      return new PastRulingView(
          ruling.acceptance,
          ruling.version,
          ruling.heldValid,
          ruling.marks,
          ruling.grounds,
          ruling.reason,
          ruling.note,
          List.of(ruling.present.split("\n")),
          ruling.ruledBy,
          ruling.ruledAt);
    }
  }

  static SheetHistoryView of(SheetHistories.SheetHistory history) {
    BatchKey batch = history.batch();
    int position = history.sheet().position();
    String assembly = batch.round().assembly();
    return new SheetHistoryView(
        BatchViews.SheetView.of(history.sheet(), history.round(), batch),
        history.readings().stream().map(reading -> of(batch, position, reading)).toList(),
        history.acceptances().stream().map(AcceptanceView::of).toList(),
        history.rulings().stream().map(PastRulingView::of).toList(),
        Links.batch(batch),
        Links.ledger(assembly, batch.subject() + "/sheets/" + position, ""));
  }

  private static ReadingHistoryView of(
      BatchKey batch, int position, SheetHistories.ReadingHistory reading) {
    String subject = new ReadingKey(batch, reading.reading()).subject();
    return new ReadingHistoryView(
        reading.reading(),
        reading.teller(),
        reading.setAside().map(setAside -> setAside.reason).orElse(null),
        reading.entries().stream().map(EntryView::of).toList(),
        Links.ledger(batch.round().assembly(), subject, "&position=" + position));
  }
}
