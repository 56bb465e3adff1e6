package org.kiemphieu.ledger.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.kiemphieu.identity.domain.Command;

/** Registered witnesses, as rows a ledger tells of. */
@ApplicationScoped
class WitnessRows implements RecordedRows {

  private static final String WITNESSES =
      """
      SELECT 'ledger_witness ledger/witnesses/' || w.name,
        jsonb_build_object('verifierKey', w.verifier_key, 'by', w.registered_by, 'at', %s)::text
      FROM ledger_witness w JOIN assembly a ON a.id = w.assembly_id WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("w.registered_at"));

  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    return rows.rows(WITNESSES, assembly);
  }

  @Override
  public Replay begin() {
    return (entry, expected) -> {
      if (entry.command().equals(Command.REGISTER_WITNESS.name())) {
        Map<String, Object> members = new HashMap<>(entry.after());
        members.put("by", entry.actor());
        members.put("at", RowQuery.moment(entry.at()));
        expected.put("ledger_witness " + entry.subject(), entry.sequence(), members);
      }
    };
  }
}
