package org.kiemphieu.conclusion.domain;

/** The kinds of {@link SuperiorDecision}, as the API and the ledger name them. */
public enum Decision {
  APPROVED,
  PERSONS_REFUSED,
  ANNULLED
}
