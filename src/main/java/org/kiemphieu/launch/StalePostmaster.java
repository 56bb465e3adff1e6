package org.kiemphieu.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived the service which started it. A killed service cannot stop its
 * database, and a second server on the same files would hang. Call only while holding the folder's
 * lock: then no living service owns the server.
 */
final class StalePostmaster {

  private static final long SECONDS_TO_STOP = 60;

  private StalePostmaster() {}

  /** Stops the server left over on {@code cluster}, if there is one, and waits until it is gone. */
  static void stop(Path cluster) {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> process = firstLine(pidFile).flatMap(ProcessHandle::of);
    if (process.isEmpty()) {
      return; // PostgreSQL clears the file itself, and checks for its own left-over children first.
    }
    if (!serves(process.get(), cluster)) {
      forget(pidFile);
      return;
    }
    Console.say(
        "Dừng PostgreSQL còn sót lại từ lần chạy trước",
        "stopping the PostgreSQL left over from the last run");
    process.get().destroy();
    awaitEnd(process.get());
  }

  private static Optional<Long> firstLine(Path pidFile) {
    try {
      List<String> lines = Files.readAllLines(pidFile);
      return lines.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(lines.get(0).strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The system gives process numbers again: only a postgres of these very files is ours to stop.
   */
  private static boolean serves(ProcessHandle process, Path cluster) {
    ProcessHandle.Info info = process.info();
    boolean postgres =
        info.command().map(c -> Path.of(c).endsWith("postgres")).orElse(Boolean.FALSE);
    boolean ofCluster =
        info.arguments().map(a -> List.of(a).contains(cluster.toString())).orElse(Boolean.FALSE);
    return postgres && ofCluster;
  }

  /**
   * The number in the file belongs to a stranger; PostgreSQL would refuse to start because of it.
   */
  private static void forget(Path pidFile) {
    try {
      Files.delete(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new StartRefusedException(
          new Bilingual(
              "PostgreSQL của lần chạy trước (tiến trình " + process.pid() + ") không dừng được.",
              "The PostgreSQL of the last run (process " + process.pid() + ") does not stop."),
          e);
    }
  }
}
