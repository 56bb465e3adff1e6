package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/** Rulings of the presidium on rules, as rows a ledger tells of. */
@ApplicationScoped
class OverrulingRows implements RecordedRows {

  private static final String OVERRULINGS =
      """
      SELECT 'assembly_overruling overrulings/' || o.rule || ' version ' || o.version,
        jsonb_build_object('version', o.version, 'stands', o.stands, 'reason', o.reason,
          'by', o.ruled_by, 'at', %s)::text
      FROM assembly_overruling o JOIN assembly a ON a.id = o.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("o.ruled_at"));

  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    return rows.rows(OVERRULINGS, assembly);
  }

  @Override
  public Replay begin() {
    return OverrulingRows::take;
  }

  private static void take(LedgerEntry entry, ExpectedRows expected) {
    if (entry.command().equals(Command.OVERRULE_RULE.name())) {
      Map<String, Object> members = new LinkedHashMap<>(entry.after());
      members.put("by", entry.actor());
      members.put("at", RowQuery.moment(entry.at()));
      expected.put(
          "assembly_overruling " + entry.subject() + " version " + entry.after().get("version"),
          entry.sequence(),
          members);
    }
  }
}
