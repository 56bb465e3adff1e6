package org.kiemphieu.ledger.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kiemphieu.ledger.CanonicalJson;

/** The rows a ledger says there are, each with the entry that put it there last. */
public final class ExpectedRows {

  private record Row(long sequence, String content) {}

  private final Map<String, Row> rows = new LinkedHashMap<>();

  /**
   * Expects a row, in place of what was expected under its name before.
   *
   * @param name table and natural key
   * @param sequence the entry that puts it there
   * @param members what stands in it
   */
  public void put(String name, long sequence, Map<String, Object> members) {
    rows.put(name, new Row(sequence, CanonicalJson.write(members)));
  }

  /** How many rows are expected. */
  public int size() {
    return rows.size();
  }

  /**
   * Everything that differs from the tables, in the order of the entries; rows without an entry
   * last, by name.
   *
   * @param stored the rows there are, by name
   */
  List<ReplayFault> faults(Map<String, Map<String, Object>> stored) {
    List<ReplayFault> faults = new ArrayList<>();
    rows.forEach((name, row) -> fault(name, row, stored).ifPresent(faults::add));
    faults.sort(ReplayFault.IN_ORDER_OF_ENTRIES);
    Set<String> unknown = new HashSet<>(stored.keySet());
    unknown.removeAll(rows.keySet());
    unknown.stream()
        .sorted()
        .map(
            name -> new ReplayFault(ReplayFault.Kind.ROW_WITHOUT_ENTRY, OptionalLong.empty(), name))
        .forEach(faults::add);
    return faults;
  }

  private static Optional<ReplayFault> fault(
      String name, Row row, Map<String, Map<String, Object>> stored) {
    Map<String, Object> found = stored.get(name);
    if (found != null && CanonicalJson.write(found).equals(row.content)) {
      return Optional.empty();
    }
    ReplayFault.Kind kind =
        found == null ? ReplayFault.Kind.ROW_MISSING : ReplayFault.Kind.ROW_DIFFERS;
    return Optional.of(new ReplayFault(kind, OptionalLong.of(row.sequence), name));
  }
}
