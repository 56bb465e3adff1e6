package org.kiemphieu.bundle.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.LedgerEntry;

/** By which entry of the ledger each sheet of a count was accepted and ruled on. */
final class DecidingEntries {

  private record Pass(int batch, int pass) {}

  private record Acceptance(int batch, int position, int version) {}

  private record Ruling(int batch, int position, int acceptance, int version) {}

  private final String batches;
  private final Map<Pass, Long> reconciled = new HashMap<>();
  private final Map<Acceptance, Long> accepted = new HashMap<>();
  private final Map<Ruling, Long> ruled = new HashMap<>();

  /**
   * Of a count.
   *
   * @param count the count's path in the ledger
   */
  DecidingEntries(String count) {
    this.batches = count + "/batches/";
  }

  /** Takes the next entry of the ledger. */
  void take(LedgerEntry entry) {
    if (!entry.subject().startsWith(batches)) {
      return;
    }
    String[] path = entry.subject().substring(batches.length()).split("/");
    int batch = Integer.parseInt(path[0]);
    Map<String, Object> after = entry.after();
    switch (Command.valueOf(entry.command())) {
      case COMPLETE_READING -> {
        if (after.get("pass") instanceof Integer pass) {
          reconciled.put(new Pass(batch, pass), entry.sequence());
        }
      }
      case ACCEPT_SHEET ->
          accepted.put(
              new Acceptance(batch, Integer.parseInt(path[2]), number(after, "version")),
              entry.sequence());
      case ACCEPT_ALIGNMENT -> {
        for (Map<String, Object> one : objects(after, "accepted")) {
          accepted.put(
              new Acceptance(batch, number(one, "position"), number(one, "version")),
              entry.sequence());
        }
      }
      case RULE_ON_PAPER ->
          ruled.put(
              new Ruling(
                  batch,
                  Integer.parseInt(path[2]),
                  number(after, "acceptance"),
                  number(after, "version")),
              entry.sequence());
      default -> {}
    }
  }

  /** Sequence of the entry that accepted a sheet, in whatever way. */
  long acceptance(int batch, int position, int version, int pass) {
    Long own = accepted.get(new Acceptance(batch, position, version));
    return own != null ? own : found(reconciled.get(new Pass(batch, pass)));
  }

  /** Sequence of the entry of a ruling. */
  long ruling(int batch, int position, int acceptance, int version) {
    return found(ruled.get(new Ruling(batch, position, acceptance, version)));
  }

  private static long found(@Nullable Long sequence) {
    if (sequence == null) {
      throw new IllegalStateException("a decision stands in the tables and not in the ledger");
    }
    return sequence;
  }

  private static int number(Map<String, Object> members, String name) {
    if (members.get(name) instanceof Integer number) {
      return number;
    }
    throw new IllegalStateException("an entry lacks its " + name);
  }

  @SuppressWarnings("unchecked") // The ledger's lists here hold objects.
  private static List<Map<String, Object>> objects(Map<String, Object> members, String name) {
    return (List<Map<String, Object>>) members.getOrDefault(name, List.of());
  }
}
