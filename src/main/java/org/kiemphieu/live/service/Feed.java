package org.kiemphieu.live.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.live.domain.Happening;
import org.kiemphieu.live.repository.LedgerTail;

/**
 * The newest entries of one assembly's ledger, kept for all who watch it. Each stream only has its
 * place in it, so that a slow one takes no memory and holds up nobody.
 */
final class Feed {

  /** Entries that are kept, and that somebody who was away is sent one by one. */
  static final int KEPT = 500;

  private final String assembly;
  private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
  private final @Nullable Happening[] kept = new @Nullable Happening[KEPT];
  private long head;
  private boolean loaded;
  private Instant used;
  private boolean retired;

  Feed(String assembly, Instant now) {
    this.assembly = assembly;
    this.used = now;
  }

  /**
   * Reads what the ledger has got since, and has it sent. Holds no lock while the database works:
   * what two have read is kept once.
   */
  void catchUp(Connection connection) throws SQLException {
    boolean grown = false;
    List<Happening> page;
    do {
      page =
          isLoaded()
              ? LedgerTail.after(connection, assembly, head(), KEPT)
              : LedgerTail.last(connection, assembly, KEPT);
      grown |= keep(page);
    } while (page.size() == KEPT);
    if (grown) {
      streams.forEach(LiveStream::pump);
    }
  }

  /** Whether the ledger has grown beyond what is kept, by the sizes of all ledgers. */
  synchronized boolean isBehind(Map<String, Long> sizes) {
    return !loaded || sizes.getOrDefault(assembly, 0L) > head;
  }

  private synchronized boolean isLoaded() {
    return loaded;
  }

  private synchronized boolean keep(List<Happening> page) {
    long before = head;
    for (Happening happening : page) {
      if (!loaded || happening.sequence() == head + 1) {
        head = happening.sequence();
        kept[(int) (head % KEPT)] = happening;
      }
    }
    loaded = true;
    return head > before;
  }

  /** Number of the newest entry, 0 when there is none. */
  synchronized long head() {
    return head;
  }

  /** When the newest entry was written. */
  synchronized Optional<String> headAt() {
    return at(head).map(Happening::at);
  }

  /** The entry with this number, while it is kept. */
  synchronized Optional<Happening> at(long sequence) {
    return Optional.ofNullable(kept[(int) (sequence % KEPT)])
        .filter(happening -> happening.sequence() == sequence);
  }

  /** Takes in a stream; not when nobody keeps the feed up any more. */
  synchronized boolean join(LiveStream stream) {
    return !retired && streams.add(stream);
  }

  /** Lets a stream go. */
  synchronized void leave(LiveStream stream, Instant now) {
    streams.remove(stream);
    used = now;
  }

  /** Gives the feed up when nobody has watched it since; whether it did. */
  synchronized boolean retire(Instant since) {
    retired = streams.isEmpty() && used.isBefore(since);
    return retired;
  }

  /** How many streams somebody has open. */
  long streamsOf(Actor actor) {
    return streams.stream().filter(stream -> stream.actor().equals(actor)).count();
  }

  /** The streams there are. */
  Set<LiveStream> streams() {
    return streams;
  }
}
