package org.kiemphieu.batch.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about a batch, a reading or a sheet is refused. */
public enum BatchRefusal implements RefusalCode {
  BATCH_UNKNOWN(RefusalKind.NOT_FOUND),
  READING_UNKNOWN(RefusalKind.NOT_FOUND),
  /** A batch's number of sheets is fixed once a reading is complete or has sheets beyond it. */
  BATCH_BEING_READ(RefusalKind.OUT_OF_STATE),
  BATCHES_ABOVE_COLLECTED(RefusalKind.BREAKS_RULE),
  /** All readings the batch needs have begun. */
  READINGS_ALL_TAKEN(RefusalKind.OUT_OF_STATE),
  READING_OF_ANOTHER_TELLER(RefusalKind.FORBIDDEN),
  /** The reading is complete; its batch is closed for entries. */
  READING_CLOSED(RefusalKind.OUT_OF_STATE),
  /** The head teller set the reading aside; another teller reads the batch. */
  READING_SET_ASIDE(RefusalKind.OUT_OF_STATE),
  POSITION_BEYOND_BATCH(RefusalKind.BREAKS_RULE),
  POSITION_TWICE(RefusalKind.BREAKS_RULE),
  DEFECT_UNKNOWN(RefusalKind.BREAKS_RULE),
  DEFECT_NOT_OF_THIS_PAPER(RefusalKind.BREAKS_RULE),
  SHEETS_MISSING(RefusalKind.BREAKS_RULE),
  SHEETS_DIFFER_FROM_DECLARED(RefusalKind.BREAKS_RULE),
  /** The sheet has been keyed; a correction must name the version it corrects. */
  CORRECTION_NEEDS_VERSION(RefusalKind.STALE),
  CORRECTION_STALE(RefusalKind.STALE),
  /** The batch's readings are not all complete; nothing of it can be shown or ruled on. */
  BATCH_NOT_RECONCILED(RefusalKind.OUT_OF_STATE),
  SHEET_ACCEPTED_BY_READINGS(RefusalKind.OUT_OF_STATE),
  SHEET_NOT_ACCEPTED(RefusalKind.OUT_OF_STATE),
  SHEET_UNKNOWN(RefusalKind.NOT_FOUND),
  /** Against that reading, no other one is merely shifted. */
  ALIGNMENT_NOT_FOUND(RefusalKind.OUT_OF_STATE),
  /** Sheets of the batch were accepted by another alignment. */
  ALIGNMENT_ALREADY_ACCEPTED(RefusalKind.OUT_OF_STATE),
  /** The round was annulled before its box was opened. */
  NOTHING_COUNTED(RefusalKind.OUT_OF_STATE),
  /** Who made a reading of the batch does not decide on its sheets. */
  OWN_READING(RefusalKind.FORBIDDEN),
  /** Who decided on sheets of the batch does not make a reading of it. */
  READ_BY_DECIDER(RefusalKind.FORBIDDEN),
  /** Who made a reading in the count neither certifies nor confirms it. */
  READER_OF_COUNT(RefusalKind.FORBIDDEN),
  PRESENT_NOT_ON_BOARD(RefusalKind.BREAKS_RULE),
  RULING_REASON_UNKNOWN(RefusalKind.BREAKS_RULE),
  /** A paper held valid needs grounds from the list. */
  RULING_GROUNDS_NEEDED(RefusalKind.BREAKS_RULE),
  /** Other grounds need words. */
  RULING_NOTE_NEEDED(RefusalKind.BREAKS_RULE),
  CSV_HEADER(RefusalKind.MALFORMED),
  CSV_LINE(RefusalKind.MALFORMED),
  CSV_NOT_UTF8(RefusalKind.MALFORMED),
  CSV_EMPTY(RefusalKind.MALFORMED),
  CSV_TOO_LONG(RefusalKind.TOO_LARGE);

  private final RefusalKind kind;

  BatchRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
