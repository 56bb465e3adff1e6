package org.kiemphieu.regulation;

/** How sure we are of a rule, and with that, who may rule otherwise. */
public enum Certainty {
  /** The provision's text was read. Cannot be overruled in the software. */
  READ(false),
  /** Widely reported, its text not read. A default that can be ruled otherwise on. */
  KNOWN(true),
  /** Not established. A default that can be ruled otherwise on. */
  OPEN(true),
  /**
   * Follows from what counting is, not from a decree: numbers on a list differ. Cannot be
   * overruled.
   */
  INHERENT(false);

  private final boolean overrulable;

  Certainty(boolean overrulable) {
    this.overrulable = overrulable;
  }

  /** Whether the presidium or the counting board may rule otherwise, with the ruling recorded. */
  public boolean overrulable() {
    return overrulable;
  }
}
