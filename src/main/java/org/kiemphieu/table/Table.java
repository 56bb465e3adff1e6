package org.kiemphieu.table;

import java.util.List;
import org.kiemphieu.identity.domain.Command;

/**
 * A table of an assembly: the same as some JSON of the API, a line for each thing. A room that adds
 * one implements this as a bean and puts its title and its columns' into the message bundles
 * ({@code table.<name>}, {@code tableColumn.<column>}).
 */
public interface Table {

  /** What it is called in addresses: small letters and hyphens. */
  String name();

  /** The command of the same data as JSON: who may read that may read this. */
  Command command();

  /** What each column holds, in the words of the JSON. A name means the same in every table. */
  List<String> columns();

  /**
   * Writes the lines, in the caller's transaction.
   *
   * @param assembly code of the assembly
   * @param rows takes the lines, each with as many cells as there are columns
   */
  void write(String assembly, Rows rows);
}
