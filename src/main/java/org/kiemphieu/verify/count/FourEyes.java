package org.kiemphieu.verify.count;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kiemphieu.verify.ledger.LedgerEntry;
import org.kiemphieu.verify.ledger.LedgerReader;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;

/** Who read and who decided in one count: nobody checks what he or she has done. */
final class FourEyes {

  private final Journal journal;
  private final Map<Integer, Set<String>> readers = new TreeMap<>();
  private final Map<Integer, Set<String>> deciders = new TreeMap<>();

  FourEyes(Journal journal) {
    this.journal = journal;
  }

  /** Somebody begins a reading. */
  void reads(Spot spot, String teller) {
    hold(spot, deciders, teller, spot.finding("READ_BY_DECIDER"));
    readers.computeIfAbsent(spot.batch(), batch -> new HashSet<>()).add(teller);
  }

  /** Somebody decides on a sheet, or sets a reading aside. */
  void decides(Spot spot) {
    String actor = spot.entry().actor();
    hold(spot, readers, actor, spot.finding("DECIDED_BY_READER"));
    deciders.computeIfAbsent(spot.batch(), batch -> new HashSet<>()).add(actor);
  }

  /** Somebody certifies or confirms the count. */
  void endorses(LedgerEntry entry) {
    boolean read = readers.values().stream().anyMatch(some -> some.contains(entry.actor()));
    journal.hold(
        CheckId.FOUR_EYES,
        !read,
        named(Finding.of("ENDORSED_BY_READER", LedgerReader.FILE), entry));
  }

  /** Somebody confirms what {@code certification} certified. */
  void confirms(LedgerEntry entry, LedgerEntry certification) {
    endorses(entry);
    journal.hold(
        CheckId.FOUR_EYES,
        !entry.actor().equals(certification.actor()),
        named(Finding.of("CONFIRMED_BY_CERTIFIER", LedgerReader.FILE), entry));
  }

  private void hold(Spot spot, Map<Integer, Set<String>> others, String person, Finding found) {
    journal.hold(
        CheckId.FOUR_EYES,
        !others.getOrDefault(spot.batch(), Set.of()).contains(person),
        found.with("actor", person));
  }

  private static Finding named(Finding found, LedgerEntry entry) {
    return found
        .at("sequence", entry.sequence())
        .with("actor", entry.actor())
        .with("command", entry.command());
  }
}
