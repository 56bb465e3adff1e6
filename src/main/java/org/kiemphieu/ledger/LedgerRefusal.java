package org.kiemphieu.ledger;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why something about a ledger is refused. */
public enum LedgerRefusal implements RefusalCode {
  /** A proof was asked for that the ledger does not reach. */
  LEDGER_RANGE(RefusalKind.BREAKS_RULE),
  /** The ledger and the tables do not agree, so nothing is certified. */
  LEDGER_DIFFERS(RefusalKind.OUT_OF_STATE),
  /** The assembly has not been set up. */
  LEDGER_NOT_BEGUN(RefusalKind.NOT_FOUND),
  LEDGER_ENTRY_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The ledger never had, or has not got, so many entries. */
  CHECKPOINT_UNKNOWN(RefusalKind.NOT_FOUND),

  NOTE_MALFORMED(RefusalKind.MALFORMED),
  CHECKPOINT_MALFORMED(RefusalKind.MALFORMED),
  CHECKPOINT_OF_OTHER_LEDGER(RefusalKind.BREAKS_RULE),
  CHECKPOINT_NOT_SIGNED(RefusalKind.BREAKS_RULE),
  CHECKPOINT_FORGED(RefusalKind.BREAKS_RULE),
  /** Entries below the checkpoint are gone. */
  LEDGER_SHORTER(RefusalKind.BREAKS_RULE),
  /** Entries below the checkpoint are others. */
  LEDGER_ROOT_DIFFERS(RefusalKind.BREAKS_RULE),
  /** What a witness countersigned is not what the ledger has now. */
  LEDGER_NOT_AS_COSIGNED(RefusalKind.OUT_OF_STATE),

  COSIGNATURE_MISSING(RefusalKind.BREAKS_RULE),
  COSIGNATURE_OF_UNKNOWN_KEY(RefusalKind.BREAKS_RULE),
  COSIGNATURE_FORGED(RefusalKind.BREAKS_RULE),
  /** Signed later than now. */
  COSIGNATURE_TIME(RefusalKind.BREAKS_RULE),

  WITNESS_KEY_MALFORMED(RefusalKind.MALFORMED),
  /** A key that signs something else than checkpoints together with a time. */
  WITNESS_KEY_TYPE(RefusalKind.BREAKS_RULE),
  /** The ledger would be its own witness. */
  WITNESS_KEY_OF_LEDGER(RefusalKind.BREAKS_RULE),
  WITNESS_NAME_TAKEN(RefusalKind.BREAKS_RULE),
  /** One device would count as two witnesses. */
  WITNESS_KEY_TAKEN(RefusalKind.BREAKS_RULE),
  /** Not every reader takes a note with more signatures. */
  WITNESSES_TOO_MANY(RefusalKind.BREAKS_RULE);

  private final RefusalKind kind;

  LedgerRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
