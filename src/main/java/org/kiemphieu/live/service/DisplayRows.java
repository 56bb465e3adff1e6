package org.kiemphieu.live.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/** Displays and their withdrawals, as rows a ledger tells of. */
@ApplicationScoped
class DisplayRows implements RecordedRows {

  private static final String DISPLAY = "display ";
  private static final String WITHDRAWAL = "display_withdrawal ";

  private static final String DISPLAYS =
      """
      SELECT 'display displays/' || d.name || '/' || d.opening,
        jsonb_build_object('opening', d.opening, 'secretSha256', d.secret_sha256,
          'by', d.opened_by, 'at', %s)::text
      FROM display d JOIN assembly a ON a.id = d.assembly_id WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("d.opened_at"));

  private static final String WITHDRAWALS =
      """
      SELECT 'display_withdrawal displays/' || w.name || '/' || w.opening,
        jsonb_build_object('opening', w.opening, 'by', w.withdrawn_by, 'at', %s)::text
      FROM display_withdrawal w JOIN assembly a ON a.id = w.assembly_id WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("w.withdrawn_at"));

  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    Map<String, Map<String, Object>> stored = new LinkedHashMap<>(rows.rows(DISPLAYS, assembly));
    stored.putAll(rows.rows(WITHDRAWALS, assembly));
    return stored;
  }

  @Override
  public Replay begin() {
    return (entry, expected) -> {
      if (entry.command().equals(Command.OPEN_DISPLAY.name())) {
        put(DISPLAY, entry, expected);
      } else if (entry.command().equals(Command.WITHDRAW_DISPLAY.name())) {
        put(WITHDRAWAL, entry, expected);
      }
    };
  }

  private static void put(String table, LedgerEntry entry, ExpectedRows expected) {
    Map<String, Object> members = new HashMap<>(entry.after());
    members.put("by", entry.actor());
    members.put("at", RowQuery.moment(entry.at()));
    expected.put(
        table + entry.subject() + "/" + entry.after().get("opening"), entry.sequence(), members);
  }
}
