package org.kiemphieu.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** What a ballot costs does not depend on how many are keyed already. */
@QuarkusTest
class KeyingCostTest {

  private static final int SHEETS = 2_100;
  private static final int MEASURED = 20;
  private static final int EARLY = 10;
  private static final int LATE = 2_000;
  private static final int AT_ONCE = 400;

  /** Connections of the pool, each of which reports its counters by itself. */
  private static final int CONNECTIONS = 20;

  @Inject EntityManagerFactory factory;
  @Inject DataSource database;

  /**
   * What keying so many ballots cost.
   *
   * @param statements sent to the database
   * @param rows it read for them, in tables and by indexes
   */
  private record Cost(long statements, long rows) {}

  @Test
  void theTwoThousandthBallotCostsWhatTheTenthDid() throws SQLException {
    Congress congress = Congress.under190(3);
    congress.counting(4, SHEETS);
    congress.begin(Congress.FIRST_TELLER, 1);
    key(congress, 1, EARLY);

    Cost early = cost(congress, EARLY);
    key(congress, EARLY + MEASURED + 1, LATE);
    Cost late = cost(congress, LATE);

    assertEquals(early.statements(), late.statements(), "statements");
    assertTrue(early.rows() > 0, "rows are counted");
    assertTrue(
        late.rows() <= early.rows() + MEASURED,
        () -> "rows read for %d ballots: %s early, %s late".formatted(MEASURED, early, late));
  }

  private Cost cost(Congress congress, int after) throws SQLException {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      long rows = rowsRead();
      long statements = statistics.getPrepareStatementCount();
      for (int position = after + 1; position <= after + MEASURED; position++) {
        Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, position, "1"));
      }
      return new Cost(statistics.getPrepareStatementCount() - statements, rowsRead() - rows);
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }

  private static void key(Congress congress, int first, int last) {
    for (int from = first; from <= last; from += AT_ONCE) {
      List<Map<String, Object>> ballots =
          IntStream.rangeClosed(from, Math.min(last, from + AT_ONCE - 1))
              .mapToObj(position -> Map.<String, Object>of("position", position, "marks", "1"))
              .toList();
      Api.done(congress.keyAll(Congress.FIRST_TELLER, 1, 1, ballots));
    }
  }

  /** Rows read of all tables so far; every connection is asked to report what it counted. */
  private long rowsRead() throws SQLException {
    List<Connection> connections = new ArrayList<>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        Connection connection = database.getConnection();
        connections.add(connection);
        ask(connection, "SELECT pg_stat_force_next_flush()");
        ask(connection, "SELECT 1");
      }
      return Long.parseLong(
          ask(
              connections.get(0),
              "SELECT sum(seq_tup_read) + sum(idx_tup_fetch) FROM pg_stat_user_tables"));
    } finally {
      for (Connection connection : connections) {
        connection.close();
      }
    }
  }

  private static String ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }
}
