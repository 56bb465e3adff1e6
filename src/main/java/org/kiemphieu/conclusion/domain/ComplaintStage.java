package org.kiemphieu.conclusion.domain;

/** The states of a complaint, by name. */
public enum ComplaintStage {
  RECEIVED,
  LATE,
  UPHELD,
  REJECTED,
  WITHDRAWN
}
