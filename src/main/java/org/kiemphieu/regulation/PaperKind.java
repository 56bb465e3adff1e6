package org.kiemphieu.regulation;

/** The ballot papers there are (244 Art. 17, 190 Art. 15(1), 96-QĐ/TW). */
public enum PaperKind {
  /** With surplus: the voter strikes through those not voted for; whoever stands is voted for. */
  STRIKE_OUT,
  /** Without surplus: an X under "agree" or "disagree" on each line. */
  AGREE_DISAGREE,
  /** Own rules only: the voter marks those voted for. */
  MARK_FOR,
  /** Votes of confidence only: an X under "high", "confidence" or "low" on each line. */
  THREE_LEVELS
}
