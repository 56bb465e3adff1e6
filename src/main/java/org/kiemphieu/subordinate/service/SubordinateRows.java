package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;
import org.kiemphieu.subordinate.repository.ProfileListEntity;
import org.kiemphieu.subordinate.repository.ProfileListRepository;
import org.kiemphieu.subordinate.repository.ReportedEntity;
import org.kiemphieu.subordinate.repository.ReportedRepository;

/** Superiors named, targets and profiles, as rows a ledger tells of. */
@ApplicationScoped
class SubordinateRows implements RecordedRows {

  private static final String SUPERIORS =
      """
      SELECT 'superior_naming version ' || n.version,
        jsonb_strip_nulls(jsonb_build_object('version', n.version, 'assembly', s.code,
          'by', n.named_by, 'at', %s))::text
      FROM superior_naming n JOIN assembly a ON a.id = n.assembly_id
        LEFT JOIN assembly s ON s.id = n.superior_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("n.named_at"));

  private static final String TARGETS =
      """
      SELECT 'make_up_target targets/' || t.office || ' version ' || t.version,
        jsonb_strip_nulls(jsonb_build_object('version', t.version, 'WOMEN', t.women,
          'ETHNIC_MINORITIES', t.ethnic_minorities, 'UNDER_FORTY', t.under_forty,
          'FIRST_TIME', t.first_time, 'by', t.set_by, 'at', %s))::text
      FROM make_up_target t JOIN assembly a ON a.id = t.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("t.set_at"));

  @Inject RowQuery rows;
  @Inject ProfileListRepository profiles;
  @Inject RoundRepository rounds;
  @Inject ReportedRepository reported;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    Map<String, Map<String, Object>> stored = new LinkedHashMap<>();
    stored.putAll(rows.rows(SUPERIORS, assembly));
    stored.putAll(rows.rows(TARGETS, assembly));
    for (ProfileListEntity list : profiles.of(assembly)) {
      var round = rounds.findById(list.roundId);
      Map<String, Object> members = ProfileRecords.of(list);
      members.put("by", list.recordedBy);
      members.put("at", RowQuery.moment(list.recordedAt));
      stored.put(
          profileRow(
              "elections/" + round.election.code + "/rounds/" + round.ordinal + "/profiles",
              String.valueOf(list.version)),
          members);
    }
    for (ReportedEntity entity : reported.of(assembly)) {
      Map<String, Object> members = ReportedRecords.members(entity);
      members.put("by", entity.recordedBy);
      members.put("at", RowQuery.moment(entity.recordedAt));
      stored.put(
          reportedRow(ReportedRecords.subject(entity.code), String.valueOf(entity.version)),
          members);
    }
    return stored;
  }

  @Override
  public Replay begin() {
    return SubordinateRows::take;
  }

  private static void take(LedgerEntry entry, ExpectedRows expected) {
    String version = String.valueOf(entry.after().get("version"));
    if (entry.command().equals(Command.NAME_SUPERIOR.name())
        || entry.command().equals(Command.WITHDRAW_SUPERIOR.name())) {
      expected.put("superior_naming version " + version, entry.sequence(), signed(entry));
    } else if (entry.command().equals(Command.SET_TARGETS.name())) {
      expected.put(
          "make_up_target " + entry.subject() + " version " + version,
          entry.sequence(),
          signed(entry));
    } else if (entry.command().equals(Command.RECORD_PROFILES.name())) {
      expected.put(profileRow(entry.subject(), version), entry.sequence(), signed(entry));
    } else if (entry.command().equals(Command.RECORD_REPORTED_CONGRESS.name())
        || entry.command().equals(Command.WITHDRAW_REPORTED_CONGRESS.name())) {
      expected.put(reportedRow(entry.subject(), version), entry.sequence(), signed(entry));
    }
  }

  private static String reportedRow(String subject, String version) {
    return "reported_congress " + subject + " version " + version;
  }

  private static String profileRow(String subject, String version) {
    return "profile_list " + subject + " version " + version;
  }

  /** What the entry says, by whom, and when. */
  private static Map<String, Object> signed(LedgerEntry entry) {
    Map<String, Object> members = new LinkedHashMap<>(entry.after());
    members.put("by", entry.actor());
    members.put("at", RowQuery.moment(entry.at()));
    return members;
  }
}
