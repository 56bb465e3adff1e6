package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.testing.EmbeddedDatabaseResource;

/** What the migrations give the service's role, and how the service sees that it has too much. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceRightsTest {

  private static final String PASSWORD = "only-of-this-test";

  private EmbeddedDatabase server;
  private Connection administrator;
  private String url = "";

  @BeforeAll
  void start(@TempDir Path folder) throws SQLException {
    DataFolder data = DataFolder.at(folder);
    server = EmbeddedDatabase.start(data, EmbeddedDatabaseResource.BINARIES);
    url = server.url().replace("kiemphieu", "rights");
    administrator =
        DriverManager.getConnection(
            url.replace("rights", "postgres"), "postgres", DatabaseRole.SUPERUSER.password(data));
    Schema.run(
        administrator,
        "CREATE ROLE keeper LOGIN PASSWORD '" + PASSWORD + "'",
        "CREATE ROLE \"Đếm-phiếu\" LOGIN PASSWORD '" + PASSWORD + "'");
  }

  @AfterAll
  void stop() throws SQLException {
    administrator.close();
    server.close();
  }

  @BeforeEach
  void emptyDatabase() throws SQLException {
    Schema.run(
        administrator,
        "DROP DATABASE IF EXISTS rights",
        "CREATE DATABASE rights OWNER keeper",
        "REVOKE ALL ON DATABASE rights FROM PUBLIC",
        "GRANT CONNECT ON DATABASE rights TO \"Đếm-phiếu\"");
  }

  @Test
  void tablesThatChangeAreGivenByWhatTheServiceDoesWithThem() throws SQLException {
    migrate("keeper", "Đếm-phiếu");

    try (Connection keeper = as("keeper")) {
      assertEquals("INSERT SELECT UPDATE", rights(keeper, "assembly"));
      assertEquals("DELETE INSERT SELECT UPDATE", rights(keeper, "membership"));
      assertEquals("DELETE INSERT SELECT UPDATE", rights(keeper, "sign_in_attempt"));
      assertEquals("INSERT SELECT UPDATE", rights(keeper, "sign_in_session"));
      assertEquals("INSERT SELECT", rights(keeper, "security_event"));
      assertEquals("INSERT SELECT UPDATE", rights(keeper, "ledger_head"));
      assertEquals("INSERT SELECT", rights(keeper, "ledger_entry"));
      assertEquals("INSERT SELECT", rights(keeper, "released_result"));
      assertEquals("INSERT SELECT", rights(keeper, "delegate"));
      assertEquals("INSERT SELECT", rights(keeper, "delegate_presence"));
      assertEquals("INSERT SELECT", rights(keeper, "delegate_credentials"));
      assertEquals("INSERT SELECT", rights(keeper, "assembly_decision"));
      assertEquals("INSERT SELECT", rights(keeper, "nomination_step"));
      assertEquals("INSERT SELECT UPDATE(id)", rights(keeper, "show_of_hands"));
      assertEquals("INSERT SELECT", rights(keeper, "hands_count"));
      assertEquals("INSERT SELECT", rights(keeper, "conclusion_step"));
      assertEquals("INSERT SELECT UPDATE(id)", rights(keeper, "reading"));
      assertEquals("INSERT SELECT UPDATE(id)", rights(keeper, "round"));
      assertEquals("SELECT", rights(keeper, "flyway_schema_history"));
    }
  }

  /** The service takes the number of a row from the database without a right to its sequence. */
  @Test
  void rowsWithNumbersCanBeAddedAndLocked() throws SQLException {
    migrate("keeper", "Đếm-phiếu");

    try (Connection service = as("Đếm-phiếu")) {
      Schema.run(
          service,
          "INSERT INTO assembly (code, version, organisation, superior, name, term, place, kind,"
              + " regulation, readings_per_batch) VALUES ('a1', 0, 'Đảng bộ', '', 'Đại hội', '',"
              + " '', 'MEMBER_CONGRESS', '244', 2)",
          "INSERT INTO election (assembly_id, code, version, office, title, seats)"
              + " SELECT id, 'e1', 0, 'OTHER', 'Bầu', 1 FROM assembly",
          "INSERT INTO round (election_id, ordinal) SELECT id, 1 FROM election",
          "INSERT INTO batch (round_id, count_ordinal, number, sheets, version)"
              + " SELECT id, 1, 1, 5, 1 FROM round",
          "INSERT INTO reading (batch_id, ordinal, teller, started_at)"
              + " SELECT id, 1, 'uy-vien-1', now() FROM batch");
      assertEquals(
          List.of("uy-vien-1"),
          Schema.texts(service, "SELECT teller FROM reading WHERE ordinal = 1 FOR UPDATE"));
    }
  }

  @Test
  void tablesOfLaterMigrationsGetTheirRightsUnnamed() throws SQLException {
    migrate("keeper", "Đếm-phiếu");
    try (Connection keeper = as("keeper")) {
      Schema.run(
          keeper,
          "CREATE TABLE later_paper (line integer PRIMARY KEY)",
          "CREATE TRIGGER recorded_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON later_paper"
              + " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
          "CREATE TABLE later_setting (name text PRIMARY KEY)",
          "CREATE VIEW later_view AS SELECT line FROM later_paper");

      migrate("keeper", "Đếm-phiếu");

      assertEquals("INSERT SELECT", rights(keeper, "later_paper"));
      assertEquals("INSERT SELECT UPDATE", rights(keeper, "later_setting"));
      assertEquals("SELECT", rights(keeper, "later_view"));
    }
  }

  @Test
  void rightsGivenByHandAreTakenBack() throws SQLException {
    migrate("keeper", "Đếm-phiếu");
    try (Connection keeper = as("keeper")) {
      Schema.run(
          keeper,
          "GRANT ALL ON ledger_entry TO \"Đếm-phiếu\"",
          "GRANT UPDATE (content) ON ledger_entry TO PUBLIC",
          "GRANT CREATE ON SCHEMA public TO PUBLIC");
      try (Connection service = as("Đếm-phiếu")) {
        assertEquals(List.of(RolePower.CHANGES_RECORD), RolePower.of(service));

        migrate("keeper", "Đếm-phiếu");

        assertEquals(List.of(), RolePower.of(service));
        SQLException refused =
            assertThrows(SQLException.class, () -> Schema.run(service, "CREATE TABLE own ()"));
        assertEquals("42501", refused.getSQLState());
      }
      assertEquals("INSERT SELECT", rights(keeper, "ledger_entry"));
      assertEquals(
          List.of("f"),
          Schema.texts(
              keeper, "SELECT has_any_column_privilege('Đếm-phiếu', 'ledger_entry', 'UPDATE')"));
    }
  }

  @Test
  void roleThatIsNotThereStopsTheMigration() {
    FlywayException stopped =
        assertThrows(FlywayException.class, () -> migrate("keeper", "nobody"));

    assertTrue(
        String.valueOf(stopped.getMessage())
            .contains("the role of the service does not exist: nobody"),
        stopped.toString());
  }

  @Test
  void rolesApartHaveNoPowerOverTheRecord() throws SQLException {
    migrate("keeper", "Đếm-phiếu");

    try (Connection service = as("Đếm-phiếu")) {
      assertEquals(List.of(), RolePower.of(service));
    }
    assertEquals(List.of(), RoleWarning.lines("Đếm-phiếu", List.of()));
  }

  /** One role for both works, and is told of. */
  @Test
  void oneRoleWorksAndIsWarnedOf() throws SQLException {
    migrate("keeper", "keeper");

    try (Connection keeper = as("keeper")) {
      Schema.run(keeper, "INSERT INTO account VALUES ('kiem-tra', 'Kiểm tra', '$2', false, now())");
      List<RolePower> powers = RolePower.of(keeper);

      assertEquals(List.of(RolePower.OWNER, RolePower.CHANGES_RECORD), powers);
      String warning = String.join("\n", RoleWarning.lines("keeper", powers));
      assertTrue(warning.contains("CẢNH BÁO: tài khoản PostgreSQL \"keeper\""), warning);
      assertTrue(warning.contains("WARNING: the service's PostgreSQL role \"keeper\""), warning);
      assertTrue(warning.contains("QUARKUS_FLYWAY_USERNAME"), warning);
    }
  }

  @Test
  void membershipOfTheOwnerIsSeen() throws SQLException {
    migrate("keeper", "Đếm-phiếu");
    Schema.run(administrator, "GRANT keeper TO \"Đếm-phiếu\"");

    try (Connection service = as("Đếm-phiếu")) {
      assertEquals(List.of(RolePower.OWNER, RolePower.CHANGES_RECORD), RolePower.of(service));
    } finally {
      Schema.run(administrator, "REVOKE keeper FROM \"Đếm-phiếu\"");
    }
  }

  /** Who owns the schema or the database can drop a table that belongs to somebody else. */
  @Test
  void ownershipOfTheDatabaseIsSeen() throws SQLException {
    migrate("keeper", "Đếm-phiếu");
    Schema.run(administrator, "ALTER DATABASE rights OWNER TO \"Đếm-phiếu\"");

    try (Connection service = as("Đếm-phiếu")) {
      assertEquals(List.of(RolePower.OWNER), RolePower.of(service));
    }
  }

  @Test
  void switchingTriggersOffIsSeen() throws SQLException {
    migrate("keeper", "Đếm-phiếu");
    Schema.run(
        administrator,
        "GRANT SET ON PARAMETER session_replication_role TO \"Đếm-phiếu\"",
        "ALTER ROLE \"Đếm-phiếu\" CREATEROLE");

    try (Connection service = as("Đếm-phiếu")) {
      assertEquals(
          List.of(RolePower.CREATES_ROLES, RolePower.SKIPS_TRIGGERS), RolePower.of(service));
    } finally {
      Schema.run(
          administrator,
          "REVOKE SET ON PARAMETER session_replication_role FROM \"Đếm-phiếu\"",
          "ALTER ROLE \"Đếm-phiếu\" NOCREATEROLE");
    }
  }

  @Test
  void superuserIsSeen() throws SQLException {
    assertTrue(RolePower.of(administrator).contains(RolePower.SUPERUSER));
  }

  private void migrate(String role, String service) {
    Schema.migrate(url, role, PASSWORD, service);
  }

  private Connection as(String role) throws SQLException {
    return DriverManager.getConnection(url, role, PASSWORD);
  }

  /** What is granted on a table to the service's role, in alphabetical order. */
  private static String rights(Connection connection, String table) throws SQLException {
    return String.join(
        " ",
        Schema.texts(
            connection,
            """
            SELECT privilege_type FROM pg_class, aclexplode(relacl)
            WHERE relname = '%1$s' AND grantee = '"Đếm-phiếu"'::regrole
            UNION ALL
            SELECT privilege_type || '(' || attname || ')' FROM pg_attribute, aclexplode(attacl)
            WHERE attrelid = '%1$s'::regclass AND grantee = '"Đếm-phiếu"'::regrole
            ORDER BY 1
            """
                .formatted(table)));
  }
}
