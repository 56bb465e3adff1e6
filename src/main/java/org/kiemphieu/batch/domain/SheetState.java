package org.kiemphieu.batch.domain;

/** How far a sheet of a reconciled batch is. Worked out, never stored. */
public enum SheetState {
  /** Readings differ and the head teller has not looked yet. */
  DIFFERS,
  /** What stands on it is settled; the counting board has to rule on it. */
  AWAITS_RULING,
  /** It counts as it is. */
  ACCEPTED
}
