package org.kiemphieu.document.content;

import java.util.List;

/**
 * The ledger's head when something was recorded, signed by the ledger alone.
 *
 * @param origin which ledger
 * @param size entries in it
 * @param root their root in base64
 * @param note the whole signed note (C2SP tlog-checkpoint)
 */
public record LedgerMark(String origin, long size, String root, String note) {

  /** The mark of a note; its first lines are origin, size and root. */
  public static LedgerMark of(String note) {
    List<String> lines = note.lines().toList();
    return new LedgerMark(lines.get(0), Long.parseLong(lines.get(1)), lines.get(2), note);
  }
}
