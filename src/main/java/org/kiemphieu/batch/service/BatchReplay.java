package org.kiemphieu.batch.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kiemphieu.batch.repository.SheetAcceptanceEntity.Grounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/**
 * Counts again, from the ledger alone, what the batches of an assembly hold: also which sheets the
 * readings agree on, so that an acceptance no readings made is found.
 */
final class BatchReplay implements RecordedRows.Replay {

  /** What stands on a sheet, as the ledger writes it. */
  private record Keyed(String marks, String defects) {}

  /** A batch as far as the ledger has told of it. */
  private static final class Batch {
    /** Readings that stand, by path, each with its sheets by position. */
    private final Map<String, SortedMap<Integer, Keyed>> readings = new LinkedHashMap<>();

    private final Map<Integer, Integer> acceptances = new HashMap<>();
    private int declared;
    private int pass = 1;

    private int nextAcceptance(int position) {
      return acceptances.merge(position, 1, Integer::sum);
    }
  }

  private final Map<String, Batch> batches = new HashMap<>();

  @Override
  public void take(LedgerEntry entry, ExpectedRows expected) {
    if (entry.after().containsKey("refused")) {
      return;
    }
    String subject = entry.subject();
    Batch batch = batches.computeIfAbsent(batchOf(subject), path -> new Batch());
    switch (Command.valueOf(entry.command())) {
      case DECLARE_BATCH -> {
        batch.declared++;
        Map<String, Object> members = new HashMap<>(entry.after());
        members.put("version", batch.declared);
        expected.put("batch " + subject, entry.sequence(), members);
      }
      case START_READING -> {
        batch.readings.put(subject, new TreeMap<>());
        expected.put("reading " + subject, entry.sequence(), at(entry, entry.after()));
      }
      case SET_READING_ASIDE -> {
        batch.readings.remove(subject);
        batch.pass++;
        Map<String, Object> members = by(entry, Map.of("reason", member(entry.after(), "reason")));
        expected.put("reading_set_aside " + subject, entry.sequence(), members);
      }
      case KEY_BALLOT -> keyed(entry, batch, expected);
      case COMPLETE_READING -> {
        expected.put("reading_completion " + subject, entry.sequence(), at(entry, Map.of()));
        if (entry.after().containsKey("accepted")) {
          reconciled(entry, batch, expected);
        }
      }
      case ACCEPT_SHEET -> {
        batch.nextAcceptance(positionOf(subject));
        accepted(entry, subject, entry.after(), expected);
      }
      case ACCEPT_ALIGNMENT -> {
        for (Map<String, Object> one : objects(entry.after(), "accepted")) {
          int position = (Integer) member(one, "position");
          batch.nextAcceptance(position);
          accepted(entry, subject + "/sheets/" + position, one, expected);
        }
      }
      case RULE_ON_PAPER -> ruled(entry, expected);
      default -> {}
    }
  }

  private static void keyed(LedgerEntry entry, Batch batch, ExpectedRows expected) {
    for (Map<String, Object> ballot : objects(entry.after(), "ballots")) {
      int position = (Integer) member(ballot, "position");
      Keyed keyed = new Keyed((String) member(ballot, "marks"), (String) member(ballot, "defects"));
      batch.readings.computeIfAbsent(entry.subject(), path -> new TreeMap<>()).put(position, keyed);
      expected.put(
          "ballot_entry %s position %d version %s"
              .formatted(entry.subject(), position, ballot.get("version")),
          entry.sequence(),
          at(entry, Map.of("marks", keyed.marks, "defects", keyed.defects)));
    }
  }

  /** Every sheet on which the standing readings agree is accepted, and none else. */
  private static void reconciled(LedgerEntry entry, Batch batch, ExpectedRows expected) {
    String path = batchOf(entry.subject());
    Set<Integer> positions = new LinkedHashSet<>();
    batch.readings.values().forEach(sheets -> positions.addAll(sheets.keySet()));
    for (int position : positions) {
      Set<Keyed> seen = new HashSet<>();
      batch.readings.values().forEach(sheets -> seen.add(sheets.get(position)));
      if (seen.size() == 1) {
        Keyed agreed = seen.iterator().next();
        Map<String, Object> acceptance = new HashMap<>();
        acceptance.put("version", batch.nextAcceptance(position));
        acceptance.put("pass", batch.pass);
        acceptance.put("marks", agreed.marks);
        acceptance.put("defects", agreed.defects);
        acceptance.put("grounds", Grounds.READINGS_AGREE.name());
        acceptance.put("note", "");
        accepted(entry, path + "/sheets/" + position, acceptance, expected);
      }
    }
  }

  private static void accepted(
      LedgerEntry entry, String sheet, Map<String, Object> acceptance, ExpectedRows expected) {
    Map<String, Object> members = new HashMap<>(acceptance);
    Object version = members.remove("version");
    members.remove("position");
    expected.put(
        "sheet_acceptance " + sheet + " version " + version, entry.sequence(), by(entry, members));
  }

  private static void ruled(LedgerEntry entry, ExpectedRows expected) {
    Map<String, Object> members = new HashMap<>(entry.after());
    Object acceptance = members.remove("acceptance");
    Object version = members.remove("version");
    expected.put(
        "paper_ruling %s acceptance %s version %s".formatted(entry.subject(), acceptance, version),
        entry.sequence(),
        by(entry, members));
  }

  private static Map<String, Object> by(LedgerEntry entry, Map<String, Object> members) {
    Map<String, Object> row = at(entry, members);
    row.put("by", entry.actor());
    return row;
  }

  private static Map<String, Object> at(LedgerEntry entry, Map<String, Object> members) {
    Map<String, Object> row = new HashMap<>(members);
    row.put("at", RowQuery.moment(entry.at()));
    return row;
  }

  private static Object member(Map<String, Object> members, String name) {
    Object member = members.get(name);
    if (member == null) {
      throw new IllegalArgumentException("an entry lacks its " + name);
    }
    return member;
  }

  /** The batch's path in the path of something within it; the path itself when it is elsewhere. */
  private static String batchOf(String subject) {
    return subject.replaceFirst("(/batches/[0-9]+)/.*", "$1");
  }

  private static int positionOf(String sheet) {
    return Integer.parseInt(sheet.substring(sheet.lastIndexOf('/') + 1));
  }

  @SuppressWarnings("unchecked") // The ledger's lists here hold objects; a forged one is caught.
  private static List<Map<String, Object>> objects(Map<String, Object> members, String name) {
    return (List<Map<String, Object>>) members.getOrDefault(name, List.of());
  }
}
