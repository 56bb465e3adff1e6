package org.kiemphieu.bundle.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.EntryFilter;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.MerkleFrontier;
import org.kiemphieu.ledger.ShownEntry;
import org.kiemphieu.ledger.TreeHead;
import org.kiemphieu.ledger.replay.EntryText;
import org.kiemphieu.ledger.service.LedgerReading;

/** Writes the ledger into a bundle, and beside it what was keyed in one count. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LedgerFiles {

  private static final int PAGE = 1_000;

  private static final List<String> COLUMNS =
      List.of(
          "sequence",
          "batch",
          "reading",
          "teller",
          "at",
          "position",
          "version",
          "marks",
          "defects");

  @Inject LedgerReading ledger;

  /**
   * Writes {@code ledger.jsonl} and {@code readings.csv}.
   *
   * @param decisions told of every entry that can be read
   * @param sizes at which the head is asked for too
   * @return size and root of what was written, and before it those of {@code sizes}, in order
   */
  List<TreeHead> write(
      CountKey count,
      BundlePart entries,
      BundlePart readings,
      DecidingEntries decisions,
      Set<Long> sizes)
      throws IOException {
    List<TreeHead> heads = new ArrayList<>();
    readings.write(CsvText.line(COLUMNS));
    String assembly = count.round().assembly();
    MerkleFrontier edge = MerkleFrontier.NOTHING;
    List<ShownEntry> page = ledger.entries(assembly, EntryFilter.all(0, PAGE));
    while (!page.isEmpty()) {
      for (ShownEntry shown : page) {
        entries.write(shown.text() + "\n");
        edge = edge.append(shown.leaf());
        if (sizes.contains(edge.size())) {
          heads.add(edge.head());
        }
        if (shown instanceof ShownEntry.Open) {
          LedgerEntry entry = EntryText.read(shown.text()).orElseThrow();
          decisions.take(entry);
          keyed(count, entry, readings);
        }
      }
      page = ledger.entries(assembly, EntryFilter.all(edge.size(), PAGE));
    }
    heads.add(edge.head());
    return heads;
  }

  private static void keyed(CountKey count, LedgerEntry entry, BundlePart readings)
      throws IOException {
    String batches = count.subject() + "/batches/";
    if (!entry.command().equals(Command.KEY_BALLOT.name())
        || !entry.subject().startsWith(batches)) {
      return;
    }
    // Below the batches: number of the batch, "readings", number of the reading.
    String[] path = entry.subject().substring(batches.length()).split("/");
    for (Object ballot : (List<?>) entry.after().getOrDefault("ballots", List.of())) {
      Map<?, ?> members = (Map<?, ?>) ballot;
      readings.write(
          CsvText.line(
              List.of(
                  entry.sequence(),
                  path[0],
                  path[2],
                  entry.actor(),
                  entry.at(),
                  members.get("position"),
                  members.get("version"),
                  members.get("marks"),
                  members.get("defects"))));
    }
  }
}
