package org.kiemphieu.ledger;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** The database itself refuses to change or to lose what was recorded. */
@QuarkusTest
class RecordStaysTest {

  @Inject DataSource database;

  @BeforeEach
  void recordSomething() {
    Stages.at(RoundStage.CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ballot_entry",
        "ledger_entry",
        "round_step",
        "sheet_acceptance",
        "reading",
        "reading_completion",
        "candidate",
        "attendance",
        "counting_board_member",
        "signed_result"
      })
  void rowsAreNeitherChangedNorDeleted(String table) throws SQLException {
    long rows = count(table);
    assertTrue(rows > 0, table);

    for (String statement :
        List.of(
            "UPDATE " + table + " SET " + column(table) + " = " + column(table),
            "DELETE FROM " + table,
            "TRUNCATE " + table + " CASCADE")) {
      SQLException refused = assertThrows(SQLException.class, () -> run(statement), statement);

      assertTrue(refused.toString().contains("what is recorded stays"), refused.toString());
    }
    assertEquals(rows, count(table));
  }

  /** A rewritten ledger would have to lose an entry or get a second one for a number. */
  @Test
  void entryHasItsNumberOnce() throws SQLException {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () ->
                run(
                    "INSERT INTO ledger_entry (assembly_id, sequence, content)"
                        + " SELECT assembly_id, sequence, content FROM ledger_entry LIMIT 1"));

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

  private String column(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " LIMIT 1")) {
      return rows.getMetaData().getColumnName(1);
    }
  }

  private long count(String table) throws SQLException {
    return number("SELECT count(*) FROM " + table);
  }

  private long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertTrue(rows.next());
      return rows.getLong(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
