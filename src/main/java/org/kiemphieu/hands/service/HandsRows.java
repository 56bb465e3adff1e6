package org.kiemphieu.hands.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/** Sections, shows of hands and what was counted, as rows a ledger tells of. */
@ApplicationScoped
class HandsRows implements RecordedRows {

  private static final String SECTIONS =
      """
      SELECT 'hall_sections sections version ' || s.version,
        jsonb_build_object('version', s.version, 'sections', s.sections, 'by', s.recorded_by,
          'at', %s)::text
      FROM hall_sections s JOIN assembly a ON a.id = s.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("s.recorded_at"));

  private static final String STEPS =
      """
      SELECT 'show_of_hands_step shows-of-hands/' || v.code || ' step ' || coalesce(s.ordinal, 0),
        jsonb_build_object('command', s.command, 'request', s.request, 'stage', s.stage,
          'state', s.state, 'actor', s.actor, 'role', s.role, 'at', %s)::text
      FROM show_of_hands v LEFT JOIN show_of_hands_step s ON s.show_of_hands_id = v.id
        JOIN assembly a ON a.id = v.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("s.at"));

  private static final String COUNTS =
      """
      SELECT 'hands_count shows-of-hands/' || v.code || '/sections/' || c.section
          || ' version ' || c.version,
        jsonb_build_object('version', c.version, 'for', c.in_favour, 'against', c.against,
          'other', c.other, 'by', c.counted_by, 'role', c.role, 'at', %s)::text
      FROM hands_count c JOIN show_of_hands v ON v.id = c.show_of_hands_id
        JOIN assembly a ON a.id = v.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("c.counted_at"));

  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    Map<String, Map<String, Object>> stored = new LinkedHashMap<>();
    stored.putAll(rows.rows(SECTIONS, assembly));
    stored.putAll(rows.rows(STEPS, assembly));
    stored.putAll(rows.rows(COUNTS, assembly));
    return stored;
  }

  @Override
  public Replay begin() {
    return new HandsReplay();
  }

  private static final class HandsReplay implements Replay {

    /** How many steps a show of hands has taken so far, by its subject. */
    private final Map<String, Integer> steps = new HashMap<>();

    @Override
    public void take(LedgerEntry entry, ExpectedRows expected) {
      switch (Command.valueOf(entry.command())) {
        case SET_SECTIONS -> versioned("hall_sections ", entry, Map.of(), expected);
        case COUNT_HANDS ->
            versioned("hands_count ", entry, Map.of("role", entry.role()), expected);
        case PREPARE_SHOW_OF_HANDS,
            OPEN_SHOW_OF_HANDS,
            DECLARE_SHOW_OF_HANDS,
            WITHDRAW_SHOW_OF_HANDS ->
            step(entry, expected);
        default -> {
          // Of other rooms.
        }
      }
    }

    private static void versioned(
        String table, LedgerEntry entry, Map<String, Object> more, ExpectedRows expected) {
      Map<String, Object> members = new HashMap<>(entry.after());
      members.putAll(more);
      members.put("by", entry.actor());
      members.put("at", RowQuery.moment(entry.at()));
      expected.put(
          table + entry.subject() + " version " + entry.after().get("version"),
          entry.sequence(),
          members);
    }

    private void step(LedgerEntry entry, ExpectedRows expected) {
      Map<String, Object> members = new HashMap<>();
      members.put("command", entry.command());
      members.put(
          "request", CanonicalJson.write(map(entry.after().getOrDefault("request", Map.of()))));
      members.put("stage", entry.after().getOrDefault("state", ""));
      members.put("state", map(entry.after().getOrDefault("stands", Map.of())));
      members.put("actor", entry.actor());
      members.put("role", entry.role());
      members.put("at", RowQuery.moment(entry.at()));
      int ordinal = steps.merge(entry.subject(), 1, Integer::sum);
      expected.put(
          "show_of_hands_step " + entry.subject() + " step " + ordinal, entry.sequence(), members);
    }

    private static Map<?, ?> map(Object value) {
      return value instanceof Map<?, ?> map ? map : Map.of();
    }
  }
}
