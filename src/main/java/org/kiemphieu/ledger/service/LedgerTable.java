package org.kiemphieu.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.EntryFilter;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.ShownEntry;
import org.kiemphieu.ledger.replay.EntryText;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Every entry of the ledger; of those withheld the hash of the leaf. */
@ApplicationScoped
class LedgerTable implements Table {

  private static final int PAGE = 500;

  @Inject LedgerReading ledger;

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public Command command() {
    return Command.READ_LEDGER;
  }

  @Override
  public List<String> columns() {
    return List.of("sequence", "at", "actor", "role", "command", "subject", "leaf", "entry");
  }

  @Override
  public void write(String assembly, Rows rows) {
    List<ShownEntry> page;
    long after = 0;
    do {
      page = ledger.entries(assembly, EntryFilter.all(after, PAGE));
      for (ShownEntry shown : page) {
        after++;
        write(after, shown, rows);
      }
    } while (page.size() == PAGE);
  }

  /** Entries are numbered without gaps, from 1. */
  private static void write(long sequence, ShownEntry shown, Rows rows) {
    Optional<LedgerEntry> entry =
        shown instanceof ShownEntry.Open ? EntryText.read(shown.text()) : Optional.empty();
    rows.add(
        sequence,
        entry.map(LedgerEntry::at),
        entry.map(LedgerEntry::actor),
        entry.map(LedgerEntry::role),
        entry.map(LedgerEntry::command),
        entry.map(LedgerEntry::subject),
        shown.leaf().bytes().base64(),
        shown instanceof ShownEntry.Open ? shown.text() : "");
  }
}
