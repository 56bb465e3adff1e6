package org.kiemphieu.count;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages for display only: two decimals, half up. Nothing is decided by them. */
public final class Percentage {

  private Percentage() {}

  /** {@code part} of {@code whole} in percent, such as 57.69; zero when there is no whole. */
  public static BigDecimal of(int part, int whole) {
    return whole == 0
        ? new BigDecimal("0.00")
        : BigDecimal.valueOf(100L * part)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }
}
