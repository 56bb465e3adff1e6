package org.kiemphieu.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.launch.DatabaseRole;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.RowsOf;
import org.kiemphieu.testing.TamperedDatabase;

/** What somebody with every right in the database can do to a ledger, and covers up afterwards. */
public final class Tampering {

  private static final String OF_ASSEMBLY = " WHERE " + RowsOf.ASSEMBLY;

  private Tampering() {}

  /** Takes away the entries after {@code size}. */
  static void cut(Congress congress, long size) {
    change(congress, "DELETE FROM ledger_entry" + OF_ASSEMBLY + " AND sequence > " + size);
  }

  /** Takes away one entry. */
  static void remove(Congress congress, long sequence) {
    change(congress, "DELETE FROM ledger_entry" + OF_ASSEMBLY + " AND sequence = " + sequence);
  }

  /** Makes another actor of one entry's. */
  public static void rewrite(Congress congress, long sequence) {
    change(
        congress,
        "UPDATE ledger_entry SET content = replace(content, '\"actor\":\"', '\"actor\":\"x-')"
            + OF_ASSEMBLY
            + " AND sequence = "
            + sequence);
  }

  /** Changes one row past all triggers and sets the tree's right edge to what is left. */
  private static void change(Congress congress, String statement) {
    try (Connection connection = TamperedDatabase.ofTest().as(DatabaseRole.SUPERUSER)) {
      connection.setAutoCommit(false);
      try (Statement unguarded = connection.createStatement()) {
        unguarded.execute("SET LOCAL session_replication_role = replica");
      }
      try (PreparedStatement change = connection.prepareStatement(statement)) {
        change.setString(1, congress.code());
        if (change.executeUpdate() == 0) {
          throw new AssertionError("nothing to change");
        }
      }
      MerkleFrontier edge = MerkleFrontier.NOTHING;
      for (String content : contents(connection, congress)) {
        edge = edge.append(MerkleTree.leaf(content));
      }
      try (PreparedStatement head =
          connection.prepareStatement("UPDATE ledger_head SET frontier = ?" + OF_ASSEMBLY)) {
        head.setBytes(1, edge.bytes().toArray());
        head.setString(2, congress.code());
        head.executeUpdate();
      }
      connection.commit();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> contents(Connection connection, Congress congress)
      throws SQLException {
    List<String> contents = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT content FROM ledger_entry" + OF_ASSEMBLY + " ORDER BY sequence")) {
      query.setString(1, congress.code());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          contents.add(rows.getString(1));
        }
      }
    }
    return contents;
  }
}
