package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/** Signed minutes, as rows a ledger tells of. */
@ApplicationScoped
class MinutesRows implements RecordedRows {

  private static final String MINUTES =
      """
      SELECT 'signed_minutes elections/' || e.code || '/rounds/' || r.ordinal || '/counts/'
          || m.count_ordinal || '/minutes/versions/' || m.version,
        jsonb_build_object('sha256', encode(sha256(m.pdf), 'hex'), 'told', m.sha256,
          'signatures', m.signatures::jsonb, 'by', m.added_by, 'role', m.role, 'at', %s)::text
      FROM signed_minutes m JOIN round r ON r.id = m.round_id
        JOIN election e ON e.id = r.election_id JOIN assembly a ON a.id = e.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("m.added_at"));

  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    return rows.rows(MINUTES, assembly);
  }

  @Override
  public Replay begin() {
    return (entry, expected) -> {
      if (entry.command().equals(Command.SIGN_MINUTES.name())) {
        expect(expected, entry, entry.subject(), "sha256", "signatures");
      }
      // Results were confirmed without minutes before there were any.
      if (entry.command().equals(Command.CONFIRM.name())
          && entry.after().containsKey("minutesSha256")
          && entry.after().get("request") instanceof Map<?, ?> request) {
        String count = entry.subject() + "/counts/" + request.get("count");
        expect(
            expected, entry, count + "/minutes/versions/1", "minutesSha256", "minutesSignatures");
      }
    };
  }

  private static void expect(
      ExpectedRows expected, LedgerEntry entry, String path, String sha256, String signatures) {
    Map<String, Object> members = new HashMap<>();
    members.put("sha256", entry.after().get(sha256));
    members.put("told", entry.after().get(sha256));
    members.put("signatures", entry.after().get(signatures));
    members.put("by", entry.actor());
    members.put("role", entry.role());
    members.put("at", RowQuery.moment(entry.at()));
    expected.put("signed_minutes " + path, entry.sequence(), members);
  }
}
