package org.kiemphieu.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.kiemphieu.testing.TamperedDatabase;
import org.postgresql.PGConnection;

/** The baseline of screens: one connection tells, another is told, and nothing else is done. */
final class NotifyRoundTrip {

  private static final int MILLISECONDS_TO_HEAR = 10_000;

  private NotifyRoundTrip() {}

  /** Times from sending a NOTIFY, a transaction of its own, until the other connection has it. */
  static LoadTimes measure(Path data, int times, long pause) throws Exception {
    TamperedDatabase database = TamperedDatabase.of(data);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Connection listening = database.as(DatabaseRole.SUPERUSER);
        Connection telling = database.as(DatabaseRole.SUPERUSER);
        Statement listen = listening.createStatement();
        Statement tell = telling.createStatement()) {
      listen.execute("LISTEN baseline");
      PGConnection heard = listening.unwrap(PGConnection.class);
      List<Long> nanos = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        Future<Long> arrival =
            thread.submit(
                () -> {
                  heard.getNotifications(MILLISECONDS_TO_HEAR);
                  return System.nanoTime();
                });
        Thread.sleep(pause);
        long sent = System.nanoTime();
        tell.execute("NOTIFY baseline, 'x'");
        nanos.add(arrival.get(MILLISECONDS_TO_HEAR, TimeUnit.MILLISECONDS) - sent);
      }
      return LoadTimes.of(nanos);
    } finally {
      thread.shutdownNow();
    }
  }
}
