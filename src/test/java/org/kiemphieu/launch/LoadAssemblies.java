package org.kiemphieu.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.ledger.MerkleFrontier;
import org.kiemphieu.ledger.MerkleTree;
import org.kiemphieu.testing.TamperedDatabase;

/**
 * Makes assemblies by the thousand: rows of {@link LoadElection} copied in the database, each copy
 * with sheets keyed, a ledger of its own whose tree is right, and displays.
 */
final class LoadAssemblies {

  /** A copy's keys are the pattern's and so much for each copy before it. */
  private static final int APART = 10_000;

  /** What service and pattern never reach by counting on. */
  private static final int BEYOND = 1_000_000_000;

  /** Displays of one assembly; each may have {@link #STREAMS} streams. */
  static final int DISPLAYS = 3;

  /** Displays of the first assembly, which everybody may watch at one time. */
  static final int DISPLAYS_OF_FIRST = 50;

  static final int STREAMS = 20;

  private static final String KEYED =
      """
      {"actor":"uy-vien-1","after":{"ballots":[{"defects":"","marks":"%s","position":%s,\
      "version":1}],"nonce":"%s"},"assembly":"tai-%s","at":"%s","before":{},\
      "command":"KEY_BALLOT","form":1,"role":"TELLER","sequence":%s,\
      "subject":"elections/ban-chap-hanh/rounds/1/counts/1/batches/1/readings/1"}""";

  private static final String COMPLETED =
      """
      {"actor":"uy-vien-1","after":{"accepted":%1$s,"differing":[],"pass":1},\
      "assembly":"tai-%2$s","at":"%3$s","before":{},"command":"COMPLETE_READING","form":1,\
      "role":"TELLER","sequence":%4$s,\
      "subject":"elections/ban-chap-hanh/rounds/1/counts/1/batches/1/readings/1"}""";

  private final Path data;
  private final int sheets;
  private int made;

  /**
   * No copies yet.
   *
   * @param data the service's data folder
   * @param sheets keyed in each copy
   */
  LoadAssemblies(Path data, int sheets) {
    this.data = data;
    this.sheets = sheets;
  }

  static String code(int number) {
    return "tai-" + number;
  }

  /** Secret of a display's link. */
  static String secret(int assembly, int display) {
    return "kpd_tai-" + assembly + "-" + display;
  }

  /** Makes copies until there are so many. */
  void upTo(int number) throws SQLException {
    try (Connection connection = TamperedDatabase.of(data).as(DatabaseRole.SUPERUSER);
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("SET session_replication_role = replica");
      copyRows(sql, made + 1, number);
      keySheets(sql, made + 1, number);
      buildTrees(connection, made + 1, number);
      connection.commit();
      connection.setAutoCommit(true);
      sql.execute("VACUUM ANALYZE");
      sql.execute("CHECKPOINT");
    }
    made = number;
  }

  /** How many copies there are. */
  int made() {
    return made;
  }

  private static Map<String, List<String>> keysOfTables() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    keys.put("assembly", List.of("id"));
    keys.put("attendance", List.of("id", "assembly_id"));
    keys.put("election", List.of("id", "assembly_id"));
    keys.put("counting_board", List.of("id", "election_id"));
    keys.put("counting_board_member", List.of("board_id"));
    keys.put("round", List.of("id", "election_id"));
    keys.put("candidate_list", List.of("id", "round_id"));
    keys.put("candidate", List.of("list_id"));
    keys.put("round_step", List.of("round_id"));
    keys.put("readings_needed", List.of("round_id"));
    keys.put("batch", List.of("id", "round_id"));
    keys.put("reading", List.of("id", "batch_id"));
    return keys;
  }

  private static void copyRows(Statement sql, int from, int to) throws SQLException {
    for (Map.Entry<String, List<String>> table : keysOfTables().entrySet()) {
      StringBuilder changed = new StringBuilder();
      for (String key : table.getValue()) {
        changed.append(", '%1$s', s.%1$s + n * %2$d".formatted(key, APART));
      }
      if (table.getKey().equals("assembly")) {
        changed.append(", 'code', 'tai-' || n");
      }
      sql.execute(
          """
          INSERT INTO %1$s SELECT r.* FROM generate_series(%2$d, %3$d) n, %1$s s,
            jsonb_populate_record(s, jsonb_build_object(%4$s)) r WHERE s.%5$s < %6$d
          """
              .formatted(
                  table.getKey(), from, to, changed.substring(2), table.getValue().get(0), APART));
      if (table.getValue().get(0).equals("id")) {
        sql.execute(
            "SELECT setval(pg_get_serial_sequence('%s', 'id'), %d)"
                .formatted(table.getKey(), BEYOND));
      }
    }
    sql.execute(
        """
        INSERT INTO membership SELECT m.username, 'tai-' || n, m.role
        FROM generate_series(%d, %d) n, membership m WHERE m.assembly = 'mau'
        """
            .formatted(from, to));
    sql.execute(
        """
        INSERT INTO display SELECT a.id, 'man-hinh-' || d, 1,
          encode(sha256(('kpd_' || a.code || '-' || d)::bytea), 'hex'), 'thu-ky', now()
        FROM generate_series(%d, %d) n JOIN assembly a ON a.code = 'tai-' || n,
          generate_series(1, CASE WHEN n = 1 THEN %d ELSE %d END) d
        """
            .formatted(from, to, DISPLAYS_OF_FIRST, DISPLAYS));
  }

  /** What was keyed before, three names struck on each sheet, and the ledger's entries of it. */
  private void keySheets(Statement sql, int from, int to) throws SQLException {
    sql.execute(
        """
        CREATE TEMPORARY TABLE keyed ON COMMIT DROP AS
        SELECT n, b.id AS batch, r.id AS reading, p AS position,
          format('%%s %%s %%s', 1 + p %% 9, 11 + (p * n) %% 9, 21 + p %% 8) AS marks,
          date_trunc('milliseconds', now()) - interval '1 day' + p * interval '3.011 seconds' AS at
        FROM generate_series(%d, %d) n JOIN assembly a ON a.code = 'tai-' || n
          JOIN election e ON e.assembly_id = a.id JOIN round o ON o.election_id = e.id
          JOIN batch b ON b.round_id = o.id AND b.number = 1 JOIN reading r ON r.batch_id = b.id,
          generate_series(1, %d) p
        """
            .formatted(from, to, sheets));
    sql.execute(
        "INSERT INTO ballot_entry (reading_id, position, version, marks, defects, keyed_at)"
            + " SELECT reading, position, 1, marks, '', at FROM keyed");
    sql.execute(
        """
        INSERT INTO ledger_entry (assembly_id, sequence, content)
        SELECT s.assembly_id + n * %d, s.sequence,
          replace(s.content, '"assembly":"mau"', '"assembly":"tai-' || n || '"')
        FROM generate_series(%d, %d) n, ledger_entry s
        WHERE s.assembly_id = (SELECT id FROM assembly WHERE code = 'mau')
        """
            .formatted(APART, from, to));
    sql.execute(
        """
        INSERT INTO ledger_entry (assembly_id, sequence, content)
        SELECT a.id, h.size + k.position, format('%s', k.marks, k.position,
          encode(decode(md5(random()::text), 'hex'), 'base64'), k.n,
          to_char(k.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), h.size + k.position)
        FROM keyed k JOIN assembly a ON a.code = 'tai-' || k.n,
          (SELECT count(*) AS size FROM ledger_entry
           WHERE assembly_id = (SELECT id FROM assembly WHERE code = 'mau')) h
        """
            .formatted(KEYED));
    complete(sql);
  }

  /** The reading is complete; every sheet is accepted, as after a batch's last reading. */
  private void complete(Statement sql) throws SQLException {
    sql.execute(
        "INSERT INTO reading_completion SELECT reading, at FROM keyed WHERE position = " + sheets);
    sql.execute(
        """
        INSERT INTO sheet_acceptance (batch_id, position, version, marks, defects, grounds, note,
          accepted_by, accepted_at, pass)
        SELECT k.batch, k.position, 1, k.marks, '', 'READINGS_AGREE', '', 'uy-vien-1', l.at, 1
        FROM keyed k JOIN keyed l ON l.n = k.n AND l.position = %d
        """
            .formatted(sheets));
    sql.execute(
        """
        INSERT INTO ledger_entry (assembly_id, sequence, content)
        SELECT a.id, h.size + 1, format('%s', k.position, k.n,
          to_char(k.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), h.size + 1)
        FROM keyed k JOIN assembly a ON a.code = 'tai-' || k.n,
          LATERAL (SELECT max(sequence) AS size FROM ledger_entry WHERE assembly_id = a.id) h
        WHERE k.position = %d
        """
            .formatted(COMPLETED, sheets));
  }

  private static void buildTrees(Connection connection, int from, int to) throws SQLException {
    String entries =
        """
        SELECT l.assembly_id, l.content FROM ledger_entry l
        JOIN assembly a ON a.id = l.assembly_id JOIN generate_series(?, ?) n
          ON a.code = 'tai-' || n
        ORDER BY l.assembly_id, l.sequence
        """;
    Map<Long, MerkleFrontier> edges = new LinkedHashMap<>();
    try (PreparedStatement read = connection.prepareStatement(entries)) {
      read.setFetchSize(1_000);
      read.setInt(1, from);
      read.setInt(2, to);
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          edges.merge(
              rows.getLong(1),
              MerkleFrontier.NOTHING.append(MerkleTree.leaf(rows.getString(2))),
              (edge, one) -> edge.append(one.subtrees().get(0)));
        }
      }
    }
    try (PreparedStatement write =
        connection.prepareStatement("INSERT INTO ledger_head VALUES (?, ?)")) {
      for (Map.Entry<Long, MerkleFrontier> edge : edges.entrySet()) {
        write.setLong(1, edge.getKey());
        write.setBytes(2, edge.getValue().bytes().toArray());
        write.addBatch();
      }
      write.executeBatch();
    }
  }
}
