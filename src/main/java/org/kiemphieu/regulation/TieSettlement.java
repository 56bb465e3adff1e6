package org.kiemphieu.regulation;

/** What follows a tie at the last seat. */
public enum TieSettlement {
  /** Those tied are voted on again; the highest wins without needing half. */
  VOTE_AGAIN,
  /** The lot decides. */
  LOT,
  /** The assembly decides what to do. */
  ASSEMBLY_DECIDES
}
