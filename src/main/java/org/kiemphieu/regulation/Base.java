package org.kiemphieu.regulation;

import java.util.List;

/**
 * Those of whom more than half is needed, with every line that leads there.
 *
 * @param convened official members or delegates convened
 * @param deductions what is taken off, in the order entered
 */
public record Base(int convened, List<Deduction> deductions) {

  public Base {
    deductions = List.copyOf(deductions);
  }

  /** Convened less every deduction, in people; below zero when more are deducted than convened. */
  public int size() {
    long size = convened - deductions.stream().mapToLong(Deduction::count).sum();
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, size));
  }
}
