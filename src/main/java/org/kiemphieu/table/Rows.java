package org.kiemphieu.table;

/** Takes the lines of a table one by one; none is kept. */
@FunctionalInterface
public interface Rows {

  /**
   * Takes a line.
   *
   * @param cells texts, numbers, booleans, days and moments, constants, lists of these; an {@link
   *     java.util.Optional} of them for a cell that may be empty
   */
  void add(Object... cells);
}
