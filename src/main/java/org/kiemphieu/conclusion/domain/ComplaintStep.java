package org.kiemphieu.conclusion.domain;

/** What can be done to a complaint on record. */
public enum ComplaintStep {
  /** Record it anew: the day or the words were written down wrongly. */
  CORRECT,
  UPHOLD,
  REJECT,
  WITHDRAW
}
