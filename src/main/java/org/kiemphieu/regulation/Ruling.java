package org.kiemphieu.regulation;

/** What the counting board rules on one paper (244 Art. 7(2), 190 Art. 8(2)). */
public sealed interface Ruling {

  /**
   * The ballot counts.
   *
   * @param marks what the board holds to stand on the paper
   */
  record HeldValid(Marks marks) implements Ruling {}

  /**
   * The ballot does not count.
   *
   * @param reason the rule it breaks in the board's view
   */
  record HeldInvalid(RuleCode reason) implements Ruling {}
}
