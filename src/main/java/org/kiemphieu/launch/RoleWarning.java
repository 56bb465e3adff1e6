package org.kiemphieu.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Says so when the role the service was given could rewrite the record. It is no reason to stop:
 * who has one role only still can count, and the ledger's checkpoints show a rewriting.
 */
@Singleton
final class RoleWarning {

  private static final Logger LOG = Logger.getLogger(RoleWarning.class);
  private static final String LINE =
      "======================================================================";

  /** Asks the database, since what is configured need not be what is granted. */
  void ask(@Observes StartupEvent event, DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      lines(connection.getMetaData().getUserName(), RolePower.of(connection)).forEach(LOG::warn);
    }
  }

  /** The lines of the warning, none when {@code role} has no such power. */
  static List<String> lines(String role, List<RolePower> powers) {
    if (powers.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(LINE);
    lines.add(
        "CẢNH BÁO: tài khoản PostgreSQL \""
            + role
            + "\" mà dịch vụ đang dùng có thể sửa, xóa những gì đã ghi (phiếu đã nhập, nhật ký):");
    powers.forEach(power -> lines.add("- " + power.meaning().vietnamese()));
    lines.add(
        "WARNING: the service's PostgreSQL role \""
            + role
            + "\" could rewrite what is recorded (ballots keyed, ledger):");
    powers.forEach(power -> lines.add("- " + power.meaning().english()));
    lines.add(
        "Hãy dùng hai tài khoản: tài khoản sở hữu đặt ở QUARKUS_FLYWAY_USERNAME và"
            + " QUARKUS_FLYWAY_PASSWORD; xem deploy/README.md.");
    lines.add(
        "Use two roles: name the owner in QUARKUS_FLYWAY_USERNAME and QUARKUS_FLYWAY_PASSWORD;"
            + " see deploy/README.md.");
    lines.add(LINE);
    return lines;
  }
}
