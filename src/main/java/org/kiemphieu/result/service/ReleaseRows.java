package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/** Releases of results and decisions on them, as rows a ledger tells of. */
@ApplicationScoped
class ReleaseRows implements RecordedRows {

  private static final String OF_ASSEMBLY =
      """
      JOIN round r ON r.id = s.round_id
        JOIN election e ON e.id = r.election_id JOIN assembly a ON a.id = e.assembly_id
      WHERE a.code = :assembly
      """;

  private static final String COUNT =
      "elections/' || e.code || '/rounds/' || r.ordinal || '/counts/' || s.count_ordinal || '";

  private static final String RELEASES =
      """
      SELECT 'released_result %s/release',
        jsonb_build_object('by', s.released_by, 'at', %s)::text
      FROM released_result s %s
      """
          .formatted(COUNT, RowQuery.moment("s.released_at"), OF_ASSEMBLY);

  private static final String DECISIONS =
      """
      SELECT 'assembly_decision %s/decision version ' || s.version,
        jsonb_strip_nulls(jsonb_build_object('version', s.version, 'voteAgain', s.vote_again,
          'newNames', s.new_names, 'note', s.note, 'by', s.recorded_by, 'at', %s))::text
      FROM assembly_decision s %s
      """
          .formatted(COUNT, RowQuery.moment("s.recorded_at"), OF_ASSEMBLY);

  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    Map<String, Map<String, Object>> stored = new LinkedHashMap<>();
    stored.putAll(rows.rows(RELEASES, assembly));
    stored.putAll(rows.rows(DECISIONS, assembly));
    return stored;
  }

  @Override
  public Replay begin() {
    return ReleaseRows::take;
  }

  private static void take(LedgerEntry entry, ExpectedRows expected) {
    if (entry.command().equals(Command.RELEASE_RESULT.name())) {
      expected.put("released_result " + entry.subject(), entry.sequence(), signed(entry));
    } else if (entry.command().equals(Command.RECORD_DECISION.name())) {
      Map<String, Object> members = signed(entry);
      members.putAll(entry.after());
      // It follows from the result, and no row has it.
      members.remove("outcome");
      expected.put(
          "assembly_decision " + entry.subject() + " version " + entry.after().get("version"),
          entry.sequence(),
          members);
    }
  }

  /** By whom, and when. */
  private static Map<String, Object> signed(LedgerEntry entry) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("by", entry.actor());
    members.put("at", RowQuery.moment(entry.at()));
    return members;
  }
}
