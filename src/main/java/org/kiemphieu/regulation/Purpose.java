package org.kiemphieu.regulation;

/** What an assembly casts ballots for. All are counted in the same way; they end differently. */
public enum Purpose {
  /** Bầu cử: an office or a body is filled. */
  ELECTION,
  /** Lấy phiếu tín nhiệm: three levels for each person, with consequences (96-QĐ/TW). */
  CONFIDENCE_VOTE,
  /** Lấy phiếu thăm dò, phiếu giới thiệu: who supports whom; nobody is elected. */
  OPINION_POLL;

  /** Whether somebody is elected by it, so that there are seats. */
  public boolean elects() {
    return this == ELECTION;
  }
}
