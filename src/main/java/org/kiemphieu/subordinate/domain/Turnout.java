package org.kiemphieu.subordinate.domain;

/**
 * People of one assembly or of several.
 *
 * @param convened those convened
 * @param base those convened less deductions
 * @param present those present
 */
public record Turnout(int convened, int base, int present) {

  /** No attendance recorded. */
  public static final Turnout NONE = new Turnout(0, 0, 0);

  /** Both together. */
  public Turnout plus(Turnout other) {
    return new Turnout(convened + other.convened, base + other.base, present + other.present);
  }
}
