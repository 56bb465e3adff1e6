package org.kiemphieu.spreadsheet.service;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Writes dates as {@code 1970-03-12} however the cell shows them, and numbers in full, without a
 * point where there is nothing behind it.
 */
final class CellFormatter extends DataFormatter {

  /** What Excel keeps of a number; the digits behind are noise: 0.1 + 0.2. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15);

  private final boolean from1904;

  /**
   * @param from1904 whether the workbook counts days from 1904, as those of old Macs do
   */
  CellFormatter(boolean from1904) {
    super(Locale.ROOT);
    this.from1904 = from1904;
  }

  @Override
  public String formatRawCellContents(double value, int formatIndex, String format) {
    // Below 1 it is a time of day.
    if (value >= 1 && DateUtil.isADateFormat(formatIndex, format) && isDate(value)) {
      LocalDateTime time = DateUtil.getLocalDateTime(value, from1904);
      return time.toLocalDate().toString();
    }
    return number(value);
  }

  private static boolean isDate(double value) {
    return DateUtil.isValidExcelDate(value);
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal shown = new BigDecimal(value).round(EXCEL_DIGITS);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }
}
