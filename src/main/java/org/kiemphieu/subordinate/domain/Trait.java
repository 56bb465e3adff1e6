package org.kiemphieu.subordinate.domain;

import org.kiemphieu.person.MakeUp;

/** What targets are set for. */
public enum Trait {
  WOMEN,
  ETHNIC_MINORITIES,
  UNDER_FORTY,
  FIRST_TIME;

  /** How many of a body are so. */
  public MakeUp.Share of(MakeUp makeUp) {
    return switch (this) {
      case WOMEN -> makeUp.women();
      case ETHNIC_MINORITIES -> makeUp.ethnicMinorities();
      case UNDER_FORTY -> makeUp.underForty();
      case FIRST_TIME -> makeUp.firstTime();
    };
  }
}
