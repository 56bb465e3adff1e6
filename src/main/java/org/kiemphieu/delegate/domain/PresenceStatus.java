package org.kiemphieu.delegate.domain;

/** The kinds of {@link Presence}, as the API and the ledger name them. */
public enum PresenceStatus {
  NOT_YET_ARRIVED,
  PRESENT,
  LEFT,
  ABSENT_WITH_REASON,
  ABSENT_WITHOUT_REASON,
  REPLACED,
  TEMPORARY_ACTIVITY,
  EXEMPTED,
  SUSPENDED_OR_DETAINED
}
