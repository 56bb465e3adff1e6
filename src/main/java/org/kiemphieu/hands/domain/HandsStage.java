package org.kiemphieu.hands.domain;

/** The names of the states of a show of hands, as they are shown and stored. */
public enum HandsStage {
  PREPARED,
  OPEN,
  DECLARED,
  WITHDRAWN
}
