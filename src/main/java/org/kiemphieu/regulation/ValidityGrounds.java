package org.kiemphieu.regulation;

/**
 * Why the counting board holds a doubtful paper valid (244 Art. 7(2), 190 Art. 8(2)). The
 * regulations leave the reason to the board; this is the list it chooses from.
 */
public enum ValidityGrounds {
  /** What the voter means can be seen without doubt. */
  INTENTION_CLEAR,
  /** A stroke or stain was not put there on purpose. */
  MARK_NOT_DELIBERATE,
  /** The paper is damaged where nothing is to be marked. */
  DAMAGE_IMMATERIAL,
  /** The board recognises the paper as one it issued. */
  ISSUED_BY_BOARD,
  /** Anything else, said in words. */
  OTHER
}
