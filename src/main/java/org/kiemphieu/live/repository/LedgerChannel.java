package org.kiemphieu.live.repository;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.ledger.repository.LedgerRepository;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;

/** A connection of its own on which the database tells which ledgers have grown. */
public final class LedgerChannel implements AutoCloseable {

  /** Name of the connection in pg_stat_activity. */
  public static final String APPLICATION = "kiemphieu-live";

  /** A database that says nothing for so long is taken for lost. */
  private static final int SECONDS_TO_ANSWER = 10;

  private final Connection connection;

  private LedgerChannel(Connection connection) {
    this.connection = connection;
  }

  /** Connects and listens from here on. */
  public static LedgerChannel open(String url, String username, String password)
      throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    source.setUser(username);
    source.setPassword(password);
    source.setApplicationName(APPLICATION);
    source.setTcpKeepAlive(true);
    source.setLoginTimeout(SECONDS_TO_ANSWER);
    source.setSocketTimeout(SECONDS_TO_ANSWER);
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN " + LedgerRepository.CHANNEL);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return new LedgerChannel(connection);
  }

  /** The connection, for reading what has been told of. */
  public Connection connection() {
    return connection;
  }

  /** Waits for ledgers to grow, at most so long; the codes of their assemblies. */
  public Set<String> await(Duration longest) throws SQLException {
    // 0 would wait for ever.
    int milliseconds = Math.max(1, Math.toIntExact(longest.toMillis()));
    PGNotification[] told = connection.unwrap(PGConnection.class).getNotifications(milliseconds);
    return told == null
        ? Set.of()
        : Arrays.stream(told).map(PGNotification::getParameter).collect(Collectors.toSet());
  }

  /** Closes it although another thread is waiting. */
  public void abort() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      throw new IllegalStateException("the connection cannot be given up", e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
