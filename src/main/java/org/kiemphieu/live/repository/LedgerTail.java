package org.kiemphieu.live.repository;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.live.domain.Happening;

/** The newest entries of a ledger, read on a connection of the caller's. */
public final class LedgerTail {

  private static final String ENTRIES =
      """
      SELECT sequence, content::jsonb ->> 'at', command, subject FROM ledger_entry
      WHERE assembly_id = (SELECT id FROM assembly WHERE code = ?) AND sequence > ?
      """;

  private static final String FIRST = ENTRIES + "ORDER BY sequence LIMIT ?";
  private static final String LAST = ENTRIES + "ORDER BY sequence DESC LIMIT ?";

  /** A ledger's size is the first eight bytes of its edge. */
  private static final String SIZES =
      """
      SELECT a.code, ('x' || encode(substring(h.frontier for 8), 'hex'))::bit(64)::bigint
      FROM ledger_head h JOIN assembly a ON a.id = h.assembly_id WHERE a.code = ANY (?)
      """;

  private LedgerTail() {}

  /** How many entries the ledgers of some assemblies have; none of those without a ledger. */
  public static Map<String, Long> sizes(Connection connection, Collection<String> assemblies)
      throws SQLException {
    Map<String, Long> sizes = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(SIZES)) {
      statement.setArray(1, connection.createArrayOf("text", assemblies.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          sizes.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return sizes;
  }

  /** The first entries after a number, in order. */
  public static List<Happening> after(
      Connection connection, String assembly, long sequence, int limit) throws SQLException {
    return read(connection, FIRST, assembly, sequence, limit);
  }

  /** The newest entries, in order. */
  public static List<Happening> last(Connection connection, String assembly, int limit)
      throws SQLException {
    List<Happening> newestFirst = read(connection, LAST, assembly, 0, limit);
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  private static List<Happening> read(
      Connection connection, String sql, String assembly, long after, int limit)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, assembly);
      statement.setLong(2, after);
      statement.setInt(3, limit);
      List<Happening> entries = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.add(
              new Happening(
                  rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
      return entries;
    }
  }
}
