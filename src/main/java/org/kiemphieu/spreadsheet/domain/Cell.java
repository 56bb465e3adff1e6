package org.kiemphieu.spreadsheet.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What is written into a cell. */
public sealed interface Cell {

  /** A text, taken as a text whatever it begins with; nothing is written where it is empty. */
  record Text(String text) implements Cell {}

  /** A whole number. */
  record Whole(int number) implements Cell {}

  /** A day. */
  record Day(LocalDate day) implements Cell {}

  /** An empty cell. */
  Cell EMPTY = new Text("");

  /** A cell with a text. */
  static Cell of(String text) {
    return new Text(text);
  }

  /** A cell with a whole number. */
  static Cell of(int number) {
    return new Whole(number);
  }

  /** A cell with a day, or an empty one. */
  static Cell of(Optional<LocalDate> day) {
    return day.<Cell>map(Day::new).orElse(EMPTY);
  }
}
