package org.kiemphieu.nomination.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;
import org.kiemphieu.nomination.domain.NominationCommands;

/** Steps of nominations, as rows a ledger tells of. */
@ApplicationScoped
class NominationRows implements RecordedRows {

  private static final String STEPS =
      """
      SELECT 'nomination_step elections/' || e.code || '/nominations/' || s.nominee
          || ' version ' || s.version,
        jsonb_build_object('command', s.command, 'request', s.request, 'stage', s.stage,
          'state', s.state, 'actor', s.actor, 'role', s.role, 'at', %s)::text
      FROM nomination_step s JOIN election e ON e.id = s.election_id
        JOIN assembly a ON a.id = e.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("s.at"));

  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    return rows.rows(STEPS, assembly);
  }

  @Override
  public Replay begin() {
    return NominationRows::take;
  }

  private static void take(LedgerEntry entry, ExpectedRows expected) {
    Map<String, Object> after = entry.after();
    if (NominationCommands.stagesFor(Command.valueOf(entry.command())).isEmpty()
        || !(after.get("request") instanceof Map<?, ?> request)) {
      return;
    }
    Map<String, Object> members = new HashMap<>();
    members.put("command", entry.command());
    members.put("request", CanonicalJson.write(request));
    members.put("stage", after.get("stage"));
    members.put("state", after.get("nomination"));
    members.put("actor", entry.actor());
    members.put("role", entry.role());
    members.put("at", RowQuery.moment(entry.at()));
    expected.put(
        "nomination_step " + entry.subject() + " version " + after.get("version"),
        entry.sequence(),
        members);
  }
}
