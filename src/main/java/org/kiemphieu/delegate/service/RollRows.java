package org.kiemphieu.delegate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/** The roll, as rows a ledger tells of. */
@ApplicationScoped
class RollRows implements RecordedRows {

  private static final String DELEGATES =
      """
      SELECT 'delegate delegates/' || d.code || ' version ' || d.version,
        jsonb_strip_nulls(jsonb_build_object('version', d.version, 'place', d.place,
          'name', d.name, 'born', d.born, 'sex', d.sex, 'ethnicity', d.ethnicity,
          'qualification', d.qualification, 'politicalTheory', d.political_theory,
          'firstTime', d.first_time, 'memberSince', d.member_since, 'unit', d.unit,
          'kind', d.kind, 'conveningCommittee', d.convening_committee, 'section', d.section,
          'seat', d.seat, 'withdrawn', d.withdrawn, 'by', d.recorded_by, 'at', %s))::text
      FROM delegate d JOIN assembly a ON a.id = d.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("d.recorded_at"));

  private static final String PRESENCES =
      """
      SELECT 'delegate_presence delegates/' || p.code || '/presence version ' || p.version,
        jsonb_strip_nulls(jsonb_build_object('version', p.version, 'status', p.status,
          'reason', p.reason, 'accepted', p.accepted, 'attends', p.attends,
          'alternate', p.alternate, 'by', p.recorded_by, 'at', %s))::text
      FROM delegate_presence p JOIN assembly a ON a.id = p.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("p.recorded_at"));

  private static final String CREDENTIALS =
      """
      SELECT 'delegate_credentials delegates/' || c.code || '/credentials version ' || c.version,
        jsonb_build_object('version', c.version, 'recognised', c.recognised, 'reason', c.reason,
          'by', c.recorded_by, 'at', %s)::text
      FROM delegate_credentials c JOIN assembly a ON a.id = c.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("c.recorded_at"));

  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    Map<String, Map<String, Object>> stored = new LinkedHashMap<>();
    stored.putAll(rows.rows(DELEGATES, assembly));
    stored.putAll(rows.rows(PRESENCES, assembly));
    stored.putAll(rows.rows(CREDENTIALS, assembly));
    return stored;
  }

  @Override
  public Replay begin() {
    return RollRows::take;
  }

  private static void take(LedgerEntry entry, ExpectedRows expected) {
    if (entry.command().equals(Command.KEEP_ROLL.name())) {
      take(entry, "delegates", "delegate", "", expected);
    } else if (entry.command().equals(Command.RECORD_PRESENCE.name())) {
      take(entry, "presences", "delegate_presence", "/presence", expected);
    } else if (entry.command().equals(Command.RECORD_CREDENTIALS.name())) {
      put(entry, "delegate_credentials " + entry.subject(), entry.after(), expected);
    }
  }

  /** An entry is of one delegate, or of a list of them under {@code several}. */
  private static void take(
      LedgerEntry entry, String several, String table, String part, ExpectedRows expected) {
    if (!entry.subject().equals(several)) {
      put(entry, table + " " + entry.subject(), entry.after(), expected);
      return;
    }
    for (Object one : (List<?>) entry.after().getOrDefault(several, List.of())) {
      Map<String, Object> members = new LinkedHashMap<>(map(one));
      put(entry, table + " delegates/" + members.remove("delegate") + part, members, expected);
    }
  }

  private static void put(
      LedgerEntry entry, String row, Map<String, Object> said, ExpectedRows expected) {
    Map<String, Object> members = new LinkedHashMap<>(said);
    members.put("by", entry.actor());
    members.put("at", RowQuery.moment(entry.at()));
    expected.put(row + " version " + said.get("version"), entry.sequence(), members);
  }

  @SuppressWarnings("unchecked") // Jackson gives objects as maps of texts to values.
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
