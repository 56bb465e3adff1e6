package org.kiemphieu.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** By what a role of the database could rewrite the record, which a service's role should not. */
enum RolePower {
  SUPERUSER(
      "là superuser: không có gì ngăn được tài khoản này",
      "is a superuser: nothing in the database binds it"),
  OWNER(
      "sở hữu các bảng, schema hoặc cơ sở dữ liệu (hoặc là thành viên của tài khoản sở hữu): gỡ được trigger",
      "owns the tables, their schema or the database (or is a member of the owner): it can take off"
          + " the triggers"),
  CREATES_ROLES(
      "có quyền CREATEROLE: có thể tự cho mình vào tài khoản sở hữu",
      "has CREATEROLE: it may make itself a member of the owner"),
  SKIPS_TRIGGERS(
      "được đặt session_replication_role: tắt được trigger",
      "may set session_replication_role, which switches triggers off"),
  CHANGES_RECORD(
      "có quyền UPDATE, DELETE, TRUNCATE hoặc TRIGGER trên bảng đã ghi: chỉ còn trigger ngăn lại",
      "has UPDATE, DELETE, TRUNCATE or TRIGGER on recorded tables: only the triggers are left");

  /** What is recorded is what the migrations gave the trigger recorded_stays. */
  private static final String QUERY =
      """
      WITH recorded AS (
        SELECT c.oid, c.relowner, n.nspowner
        FROM pg_trigger t
        JOIN pg_class c ON c.oid = t.tgrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE t.tgname = 'recorded_stays')
      SELECT
        rolsuper AS superuser,
        EXISTS (SELECT FROM recorded
                WHERE pg_has_role(relowner, 'MEMBER') OR pg_has_role(nspowner, 'MEMBER'))
          OR (SELECT pg_has_role(datdba, 'MEMBER') FROM pg_database
              WHERE datname = current_database()) AS owner,
        rolcreaterole AS creates_roles,
        has_parameter_privilege('session_replication_role', 'SET') AS skips_triggers,
        EXISTS (SELECT FROM recorded
                WHERE has_table_privilege(oid, 'UPDATE, DELETE, TRUNCATE, TRIGGER'))
          AS changes_record
      FROM pg_roles WHERE rolname = current_user
      """;

  private final String vietnamese;
  private final String english;

  RolePower(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** What the role can do, as the end of a sentence that begins with it. */
  Bilingual meaning() {
    return new Bilingual(vietnamese, english);
  }

  /**
   * The powers of the role that {@code connection} is made as; none when it can add to the record
   * and no more.
   */
  static List<RolePower> of(Connection connection) throws SQLException {
    List<RolePower> powers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      row.next();
      for (RolePower power : values()) {
        if (row.getBoolean(power.name().toLowerCase(Locale.ROOT))) {
          powers.add(power);
        }
      }
    }
    return powers;
  }
}
