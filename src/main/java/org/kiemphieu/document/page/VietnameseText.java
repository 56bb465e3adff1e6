package org.kiemphieu.document.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.print.SpelledNumber;
import org.kiemphieu.refusal.Language;

/** Figures and times as official documents write them. */
public final class VietnameseText {

  private final ZoneId zone;

  /**
   * The texts by one clock.
   *
   * @param zone where the clock hangs
   */
  public VietnameseText(ZoneId zone) {
    this.zone = zone;
  }

  /** A day, such as "ngày 05 tháng 02 năm 2026": days below 10 and the first two months get a 0. */
  public String day(Instant at) {
    return day(at.atZone(zone).toLocalDate());
  }

  /** The same of a day. */
  public static String day(LocalDate day) {
    String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
    return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
  }

  /** A moment, such as "10 giờ 30 phút, ngày 21 tháng 11 năm 2026". */
  public String time(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    return "%02d giờ %02d phút, %s"
        .formatted(local.getHour(), local.getMinute(), day(local.toLocalDate()));
  }

  /** A part of a whole in percent, such as {@code 57,69%}. */
  public static String percentage(int part, int whole) {
    return Percentage.of(part, whole).toPlainString().replace('.', ',') + "%";
  }

  /** A whole number in words; the figure itself when it is too large to be spelled. */
  public static String words(int number) {
    return number <= SpelledNumber.MOST
        ? SpelledNumber.of(number, Language.VIETNAMESE)
        : Integer.toString(number);
  }
}
