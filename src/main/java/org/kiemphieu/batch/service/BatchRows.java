package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/** Batches, readings, what was keyed, accepted and ruled, as rows a ledger tells of. */
@ApplicationScoped
class BatchRows implements RecordedRows {

  private static final String SUBJECT =
      """
      'elections/' || e.code || '/rounds/' || o.ordinal || '/counts/' || b.count_ordinal
        || '/batches/' || b.number""";

  private static final String OF_ASSEMBLY =
      """
      JOIN round o ON o.id = b.round_id JOIN election e ON e.id = o.election_id
      JOIN assembly a ON a.id = e.assembly_id WHERE a.code = :assembly
      """;

  /** Tables, with the rest of the row's name, its members, and what it is joined from. */
  private static final List<String> QUERIES =
      List.of(
          query("batch", "''", "'sheets', b.sheets, 'version', b.version", "batch b"),
          query(
              "reading",
              "'/readings/' || r.ordinal",
              "'teller', r.teller, 'at', " + RowQuery.moment("r.started_at"),
              "reading r JOIN batch b ON b.id = r.batch_id"),
          query(
              "reading_set_aside",
              "'/readings/' || r.ordinal",
              "'reason', s.reason, 'by', s.set_aside_by, 'at', "
                  + RowQuery.moment("s.set_aside_at"),
              "reading_set_aside s JOIN reading r ON r.id = s.reading_id"
                  + " JOIN batch b ON b.id = r.batch_id"),
          query(
              "reading_completion",
              "'/readings/' || r.ordinal",
              "'at', " + RowQuery.moment("c.completed_at"),
              "reading_completion c JOIN reading r ON r.id = c.reading_id"
                  + " JOIN batch b ON b.id = r.batch_id"),
          query(
              "ballot_entry",
              "'/readings/' || r.ordinal || ' position ' || k.position || ' version ' || k.version",
              "'marks', k.marks, 'defects', k.defects, 'at', " + RowQuery.moment("k.keyed_at"),
              "ballot_entry k JOIN reading r ON r.id = k.reading_id"
                  + " JOIN batch b ON b.id = r.batch_id"),
          query(
              "sheet_acceptance",
              "'/sheets/' || c.position || ' version ' || c.version",
              "'pass', c.pass, 'marks', c.marks, 'defects', c.defects, 'grounds', c.grounds,"
                  + " 'note', c.note, 'by', c.accepted_by, 'at', "
                  + RowQuery.moment("c.accepted_at"),
              "sheet_acceptance c JOIN batch b ON b.id = c.batch_id"),
          query(
              "paper_ruling",
              "'/sheets/' || p.position || ' acceptance ' || p.acceptance"
                  + " || ' version ' || p.version",
              "'heldValid', p.held_valid, 'marks', p.marks, 'grounds', p.validity,"
                  + " 'reason', p.reason, 'note', p.note, 'present', p.present,"
                  + " 'by', p.ruled_by, 'at', "
                  + RowQuery.moment("p.ruled_at"),
              "paper_ruling p JOIN batch b ON b.id = p.batch_id"));

  @Inject RowQuery rows;

  private static String query(String table, String rest, String members, String from) {
    return """
        SELECT '%s ' || %s || %s,
          jsonb_strip_nulls(jsonb_build_object(%s))::text
        FROM %s %s
        """
        .formatted(table, SUBJECT, rest, members, from, OF_ASSEMBLY);
  }

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    Map<String, Map<String, Object>> stored = new LinkedHashMap<>();
    QUERIES.forEach(sql -> stored.putAll(rows.rows(sql, assembly)));
    return stored;
  }

  @Override
  public Replay begin() {
    return new BatchReplay();
  }
}
