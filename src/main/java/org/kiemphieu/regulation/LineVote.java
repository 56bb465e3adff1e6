package org.kiemphieu.regulation;

/** What one line of a valid ballot says about its candidate. */
public enum LineVote {
  /** Voted for: left standing, marked, or "agree". */
  FOR,
  /** Not voted for: struck through, left unmarked, or "disagree". */
  NOT_FOR,
  /**
   * Counts for nothing: both boxes marked or neither (244 Art. 32(1), 190 Art. 30(1)); of three
   * boxes none or more than one (96-QĐ/TW).
   */
  NOT_COUNTED,
  /** High confidence (tín nhiệm cao). */
  HIGH,
  /** Confidence (tín nhiệm). */
  CONFIDENCE,
  /** Low confidence (tín nhiệm thấp). */
  LOW
}
