package org.kiemphieu.ledger.replay;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kiemphieu.ledger.EntryFilter;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.LedgerRefusal;
import org.kiemphieu.ledger.MerkleFrontier;
import org.kiemphieu.ledger.MerkleTree;
import org.kiemphieu.ledger.StoredEntry;
import org.kiemphieu.ledger.repository.LedgerRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Replays an assembly's ledger against the tables of all rooms. */
@ApplicationScoped
public class LedgerReplay {

  private static final int PAGE = 1_000;

  @Inject LedgerRepository ledger;
  @Inject Instance<RecordedRows> rooms;
  @Inject EntityManager entityManager;

  /**
   * Compares ledger and tables as they stood at one moment; the count goes on meanwhile.
   *
   * @param assembly the assembly's code
   */
  public ReplayResult run(String assembly) {
    return QuarkusTransaction.requiringNew().call(() -> compare(assembly));
  }

  private ReplayResult compare(String assembly) {
    entityManager
        .createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        .executeUpdate();
    List<ReplayFault> faults = new ArrayList<>();
    ExpectedRows expected = new ExpectedRows();
    MerkleFrontier edge = replay(assembly, expected, faults);
    if (!edge.equals(ledger.frontier(assembly))) {
      faults.add(new ReplayFault(ReplayFault.Kind.HEAD_DIFFERS, OptionalLong.empty(), ""));
    }
    Map<String, Map<String, Object>> stored = new HashMap<>();
    rooms.forEach(room -> stored.putAll(room.stored(assembly)));
    faults.addAll(expected.faults(stored));
    faults.sort(ReplayFault.IN_ORDER_OF_ENTRIES);
    return faults.isEmpty()
        ? new ReplayResult.Agrees(edge.size(), expected.size())
        : new ReplayResult.Differs(edge.size(), faults);
  }

  /** Refuses to go on where ledger and tables do not agree. */
  public void require(String assembly) {
    if (run(assembly) instanceof ReplayResult.Differs differs) {
      ReplayFault first = differs.first();
      throw new RefusedException(
          Refusal.of(LedgerRefusal.LEDGER_DIFFERS)
              .with("faults", differs.faults().size())
              .with("sequence", first.sequence().orElse(0))
              .with("row", first.row()));
    }
  }

  /** The codes of the assemblies there are, in order. */
  @Transactional
  public List<String> assemblies() {
    return ledger.assemblies();
  }

  private MerkleFrontier replay(String assembly, ExpectedRows expected, List<ReplayFault> faults) {
    List<RecordedRows.Replay> replays = new ArrayList<>();
    rooms.forEach(room -> replays.add(room.begin()));
    MerkleFrontier edge = MerkleFrontier.NOTHING;
    long read = 0;
    List<StoredEntry> page = ledger.entries(assembly, EntryFilter.all(read, PAGE));
    while (!page.isEmpty()) {
      for (StoredEntry row : page) {
        for (long missing = read + 1; missing < row.sequence(); missing++) {
          faults.add(fault(ReplayFault.Kind.ENTRY_MISSING, missing));
        }
        read = row.sequence();
        edge = edge.append(MerkleTree.leaf(row.content()));
        if (!take(entry(assembly, row), replays, expected)) {
          faults.add(fault(ReplayFault.Kind.ENTRY_MALFORMED, row.sequence()));
        }
      }
      page = ledger.entries(assembly, EntryFilter.all(read, PAGE));
    }
    return edge;
  }

  /** Whether the entry could be taken. One that somebody forged may have anything in it. */
  private static boolean take(
      Optional<LedgerEntry> entry, List<RecordedRows.Replay> replays, ExpectedRows expected) {
    try {
      entry.ifPresent(found -> replays.forEach(replay -> replay.take(found, expected)));
      return entry.isPresent();
    } catch (ClassCastException | IllegalArgumentException | NullPointerException e) {
      return false;
    }
  }

  private static Optional<LedgerEntry> entry(String assembly, StoredEntry row) {
    return EntryText.read(row.content())
        .filter(entry -> entry.sequence() == row.sequence())
        .filter(entry -> entry.assembly().equals(assembly));
  }

  private static ReplayFault fault(ReplayFault.Kind kind, long sequence) {
    return new ReplayFault(kind, OptionalLong.of(sequence), "");
  }
}
