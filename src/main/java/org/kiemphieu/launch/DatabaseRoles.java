package org.kiemphieu.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Sets up the embedded database's owner and the service's role, at every start. The same steps make
 * a new database, mend one whose preparation was cut short, and convert one of the first version,
 * where the service's role owned everything. They change nothing that is already as it should be.
 */
final class DatabaseRoles {

  static final String DATABASE = "kiemphieu";

  private static final List<DatabaseRole> ORDINARY =
      List.of(DatabaseRole.OWNER, DatabaseRole.SERVICE);

  private final DataFolder folder;

  DatabaseRoles(DataFolder folder) {
    this.folder = folder;
  }

  /**
   * Creates the database where there is none.
   *
   * @param administration the server's own database, as the superuser
   */
  void createDatabase(DataSource administration) throws SQLException {
    try (Connection connection = administration.getConnection();
        Statement statement = connection.createStatement()) {
      if (!has(statement, "SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
        statement.execute("CREATE DATABASE " + DATABASE);
      }
    }
  }

  /**
   * Gives both roles their passwords, the owner everything and the service's role nothing but the
   * leave to connect; what it may do in the tables is granted after the migrations, by {@code
   * afterMigrate.sql}. One transaction: a start that is cut short leaves all or nothing of it.
   *
   * @param database the service's database, as the superuser
   */
  void set(DataSource database) throws SQLException {
    ORDINARY.forEach(role -> role.invent(folder));
    String owner = DatabaseRole.OWNER.roleName();
    String service = DatabaseRole.SERVICE.roleName();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (DatabaseRole role : ORDINARY) {
        set(statement, role);
      }
      if (has(statement, "SELECT FROM pg_tables WHERE tableowner = '" + service + "'")) {
        Console.say(
            "Chuyển quyền sở hữu các bảng từ " + service + " sang " + owner,
            "the tables pass from " + service + " to " + owner);
      }
      statement.execute("REASSIGN OWNED BY " + service + " TO " + owner);
      statement.execute("ALTER DATABASE " + DATABASE + " OWNER TO " + owner);
      statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC, " + service);
      statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + service);
      connection.commit();
    }
  }

  private void set(Statement statement, DatabaseRole role) throws SQLException {
    if (!has(statement, "SELECT FROM pg_roles WHERE rolname = '" + role.roleName() + "'")) {
      statement.execute("CREATE ROLE " + role.roleName());
    }
    statement.execute(
        "ALTER ROLE "
            + role.roleName()
            + " NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS LOGIN PASSWORD "
            + statement.enquoteLiteral(role.password(folder)));
  }

  private static boolean has(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
