package org.kiemphieu.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Time that processors have worked, in ticks of the operating system's clock: what a ballot costs
 * whoever else uses the machine.
 *
 * @param service by the service's process
 * @param database by PostgreSQL's processes, those that have ended among them
 */
record LoadProcessors(long service, long database) {

  /** Ticks in a second, as Linux tells them to programs. */
  private static final double TICKS = 100;

  /** Fields of /proc/*&#47;stat after the name: user and system, then those of ended children. */
  private static final int USER = 11;

  static LoadProcessors now(Path data) throws IOException {
    String postmaster = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0);
    long server = Long.parseLong(postmaster.strip());
    long database = ticks(server, 4);
    try (Stream<ProcessHandle> children = ProcessHandle.of(server).orElseThrow().children()) {
      for (ProcessHandle child : children.toList()) {
        database += ticks(child.pid(), 2);
      }
    }
    return new LoadProcessors(ticks(LoadMemory.service(), 2), database);
  }

  /** What was worked since. */
  LoadProcessors since(LoadProcessors before) {
    return new LoadProcessors(service - before.service, database - before.database);
  }

  /** Milliseconds of the service's processor time for each of so many ballots. */
  double serviceMillis(double ballots) {
    return service * 1_000 / TICKS / ballots;
  }

  /** Milliseconds of PostgreSQL's processor time for each of so many ballots. */
  double databaseMillis(double ballots) {
    return database * 1_000 / TICKS / ballots;
  }

  private static long ticks(long process, int fields) throws IOException {
    Path stat = Path.of("/proc/" + process + "/stat");
    if (!Files.exists(stat)) {
      return 0;
    }
    String line = Files.readString(stat);
    String[] after = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = 0;
    for (int i = USER; i < USER + fields; i++) {
      ticks += Long.parseLong(after[i]);
    }
    return ticks;
  }
}
