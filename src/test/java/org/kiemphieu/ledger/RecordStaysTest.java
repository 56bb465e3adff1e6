package org.kiemphieu.ledger;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.launch.DatabaseRole;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.testing.TamperedDatabase;

/**
 * The database itself refuses to change or to lose what was recorded: to the service by its rights,
 * to the owner of the tables by the triggers.
 */
@QuarkusTest
class RecordStaysTest {

  private static final String NOT_PERMITTED = "42501";
  private static final String RECORDED =
      "SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'recorded_stays' ORDER BY 1";

  @Inject DataSource database;

  @Test
  void recordedIsWhatACountIsMadeOf() throws SQLException {
    assertThat(
        texts(RECORDED),
        hasItems(
            "assembly_decision",
            "assembly_overruling",
            "attendance",
            "attendance_deduction",
            "ballot_entry",
            "candidate",
            "candidate_list",
            "conclusion_step",
            "counting_board",
            "counting_board_member",
            "delegate",
            "delegate_credentials",
            "delegate_presence",
            "hall_sections",
            "hands_count",
            "ledger_cosignature",
            "ledger_entry",
            "ledger_witness",
            "nomination_step",
            "make_up_target",
            "paper_ruling",
            "person_profile",
            "profile_list",
            "reading",
            "reading_completion",
            "reading_set_aside",
            "readings_needed",
            "released_result",
            "reported_congress",
            "round",
            "round_step",
            "sheet_acceptance",
            "show_of_hands",
            "show_of_hands_step",
            "signed_minutes",
            "signed_result",
            "superior_naming"));
  }

  /** The number of a reading is the only thing the service may lock, and the trigger keeps it. */
  @Test
  void serviceHasNoRightToChangeOrDeleteARow() throws SQLException {
    Stages.at(RoundStage.CONFIRMED);
    Map<String, Long> rows = rowsOfRecord();

    for (String table : rows.keySet()) {
      for (String column : columns(table)) {
        SQLException refused = refused(changing(table, column));
        if (column.equals("id")) {
          assertStays(refused);
        } else {
          assertEquals(NOT_PERMITTED, refused.getSQLState(), table + "." + column);
        }
      }
      assertEquals(NOT_PERMITTED, refused("DELETE FROM " + table).getSQLState(), table);
      assertEquals(NOT_PERMITTED, refused("TRUNCATE " + table + " CASCADE").getSQLState(), table);
    }
    assertEquals(rows, rowsOfRecord());
  }

  @Test
  void ownerIsStoppedByTheTriggers() throws SQLException {
    Stages.at(RoundStage.CONFIRMED);
    Map<String, Long> rows = rowsOfRecord();

    try (Connection owner = TamperedDatabase.ofTest().as(DatabaseRole.OWNER);
        Statement statement = owner.createStatement()) {
      for (String table : rows.keySet()) {
        for (String sql :
            List.of(
                changing(table, columns(table).get(0)),
                "DELETE FROM " + table,
                "TRUNCATE " + table + " CASCADE")) {
          assertStays(assertThrows(SQLException.class, () -> statement.execute(sql), sql));
        }
      }
    }
    assertEquals(rows, rowsOfRecord());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE ballot_entry DISABLE TRIGGER recorded_stays",
        "ALTER TABLE ballot_entry DISABLE TRIGGER ALL",
        "ALTER TABLE ledger_entry OWNER TO kiemphieu",
        "ALTER TABLE ledger_entry DROP COLUMN content",
        "ALTER TABLE ledger_entry RENAME TO another",
        "DROP TRIGGER recorded_stays ON ledger_entry",
        "DROP TABLE ledger_entry CASCADE",
        "DROP FUNCTION refuse_change() CASCADE",
        "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN RETURN NULL; END'",
        "CREATE TRIGGER another BEFORE INSERT ON ledger_entry FOR EACH STATEMENT"
            + " EXECUTE FUNCTION refuse_change()",
        "CREATE RULE another AS ON INSERT TO ledger_entry DO INSTEAD NOTHING",
        "CREATE TABLE another (id bigint)",
        "CREATE TEMPORARY TABLE batch (id bigint, sheets integer)",
        "CREATE SCHEMA another",
        "DROP SCHEMA public CASCADE",
        "DROP DATABASE kiemphieu",
        "SET session_replication_role = replica",
        "SET ROLE kiemphieu_owner",
        "SET SESSION AUTHORIZATION kiemphieu_owner",
        "GRANT kiemphieu_owner TO kiemphieu",
        "ALTER ROLE kiemphieu SUPERUSER",
        "ALTER ROLE kiemphieu_owner PASSWORD 'another'",
        "REASSIGN OWNED BY kiemphieu_owner TO kiemphieu",
        "DROP OWNED BY kiemphieu_owner",
        "DELETE FROM flyway_schema_history",
        "UPDATE round SET ordinal = ordinal + 1",
        "DELETE FROM round"
      })
  void serviceCannotTakeOffTheGuards(String statement) {
    assertEquals(NOT_PERMITTED, refused(statement).getSQLState());
  }

  /** A right that is not there cannot be handed on; PostgreSQL only warns of it. */
  @Test
  void serviceCannotGiveItselfRights() throws SQLException {
    run("GRANT ALL ON ledger_entry TO kiemphieu");

    assertEquals(
        List.of("INSERT", "SELECT"),
        texts(
            "SELECT privilege_type FROM information_schema.table_privileges"
                + " WHERE table_name = 'ledger_entry' AND grantee = 'kiemphieu' ORDER BY 1"));
  }

  /** A rewritten ledger would have to lose an entry or get a second one for a number. */
  @Test
  void entryHasItsNumberOnce() {
    Stages.at(RoundStage.DRAFT);

    SQLException refused =
        refused(
            "INSERT INTO ledger_entry (assembly_id, sequence, content)"
                + " SELECT assembly_id, sequence, content FROM ledger_entry LIMIT 1");

    assertEquals("23505", refused.getSQLState());
  }

  @Test
  void slipStaysBesideItsCorrection() throws SQLException {
    Congress congress = Congress.under190(3).counting(4, 1);
    congress.begin(Congress.FIRST_TELLER, 1);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    Api.done(
        Api.put(
            congress.teller(Congress.FIRST_TELLER),
            congress.reading(1, 1) + "/ballots/1",
            1,
            "{\"marks\": \"2\"}"));

    Api.done(Api.get(congress.teller(Congress.FIRST_TELLER), congress.reading(1, 1)))
        .body("ballots.marks", contains("2"));
    assertEquals(
        1,
        number(
            "SELECT count(*) FROM ballot_entry slip JOIN ballot_entry correction"
                + " USING (reading_id, position) JOIN reading ON reading.id = slip.reading_id"
                + " JOIN batch ON batch.id = reading.batch_id JOIN round ON round.id = round_id"
                + " JOIN election ON election.id = election_id"
                + " JOIN assembly ON assembly.id = election.assembly_id"
                + " WHERE assembly.code = '"
                + congress.code()
                + "'"
                + " AND slip.version = 1 AND slip.marks = '1'"
                + " AND correction.version = 2 AND correction.marks = '2'"));
  }

  /** The number of rows of each recorded table; the catalogue names them, not a list. */
  private Map<String, Long> rowsOfRecord() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : texts(RECORDED)) {
      rows.put(table, number("SELECT count(*) FROM " + table));
    }
    assertThat(rows.get("ballot_entry"), greaterThan(0L));
    assertThat(rows.get("ledger_entry"), greaterThan(0L));
    return rows;
  }

  private static String changing(String table, String column) {
    return "UPDATE " + table + " SET " + column + " = " + column;
  }

  private static void assertStays(SQLException refused) {
    assertTrue(refused.toString().contains("what is recorded stays"), refused.toString());
  }

  /** Those that can be written at all; one worked out of another cannot. */
  private List<String> columns(String table) throws SQLException {
    return texts(
        "SELECT attname FROM pg_attribute WHERE attrelid = '"
            + table
            + "'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''"
            + " ORDER BY attnum");
  }

  private long number(String query) throws SQLException {
    return Long.parseLong(texts(query).get(0));
  }

  private List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private SQLException refused(String sql) {
    return assertThrows(SQLException.class, () -> run(sql), sql);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
