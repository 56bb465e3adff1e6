package org.kiemphieu.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.EntryFilter;
import org.kiemphieu.ledger.LedgerRefusal;
import org.kiemphieu.ledger.MerkleTree;
import org.kiemphieu.ledger.ShownEntry;
import org.kiemphieu.ledger.StoredEntry;
import org.kiemphieu.ledger.repository.LedgerRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Shows the ledger, but for what is keyed in readings that must stay blind to each other. */
@ApplicationScoped
@Transactional
public class LedgerReading {

  /** Entries looked through at once for a position, however few are asked for. */
  private static final int PAGE = 100;

  @Inject LedgerRepository repository;
  @Inject BlindReadings blindReadings;

  /**
   * The entries a filter lets through, in order. Those that nobody may read yet are withheld; where
   * a sheet's position is asked for they are left out, because to be found would tell what is in
   * them.
   */
  public List<ShownEntry> entries(String assembly, EntryFilter filter) {
    List<ShownEntry> shown = new ArrayList<>();
    boolean sought = filter.position().isPresent();
    int size = sought ? Math.max(PAGE, filter.limit()) : filter.limit();
    long after = filter.after();
    List<StoredEntry> page;
    do {
      page = repository.entries(assembly, filter.page(after, size));
      // Asked for after the entries were read: whose reading began in between is in both.
      Set<String> blind = blindReadings.subjects(assembly);
      for (StoredEntry entry : page) {
        if (shown.size() < filter.limit() && !(sought && isWithheld(entry, blind))) {
          shown.add(show(entry, blind));
        }
        after = entry.sequence();
      }
    } while (page.size() == size && shown.size() < filter.limit());
    return shown;
  }

  /** One entry. Refused when the ledger has none with that number. */
  public ShownEntry entry(String assembly, long sequence) {
    StoredEntry entry =
        repository.entry(assembly, sequence).orElseThrow(() -> unknown(assembly, sequence));
    return show(entry, blindReadings.subjects(assembly));
  }

  private static ShownEntry show(StoredEntry entry, Set<String> blind) {
    return isWithheld(entry, blind)
        ? new ShownEntry.Withheld(entry.sequence(), MerkleTree.leaf(entry.content()))
        : new ShownEntry.Open(entry.content());
  }

  private static boolean isWithheld(StoredEntry entry, Set<String> blind) {
    return entry.command().equals(Command.KEY_BALLOT.name()) && blind.contains(entry.subject());
  }

  private RefusedException unknown(String assembly, long sequence) {
    return new RefusedException(
        Refusal.of(LedgerRefusal.LEDGER_ENTRY_UNKNOWN)
            .with("sequence", sequence)
            .with("most", repository.size(assembly)));
  }
}
