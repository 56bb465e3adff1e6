package org.kiemphieu.regulation;

/** What one line of a valid ballot says about its candidate. */
public enum LineVote {
  /** Voted for: left standing, marked, or "agree". */
  FOR,
  /** Not voted for: struck through, left unmarked, or "disagree". */
  NOT_FOR,
  /** Counts neither way: both boxes marked or neither (244 Art. 32(1), 190 Art. 30(1)). */
  NOT_COUNTED
}
