package org.kiemphieu.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kiemphieu.verify.check.Options;
import org.kiemphieu.verify.check.Verification;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.seal.Sha256;

/**
 * Verifies synthetic bundles and prints time as a ratio to reading and hashing the same zip's
 * contents once in the same JVM, and the memory in use at most. Arguments: numbers of ballots.
 */
final class VerifierBenchmark {

  private VerifierBenchmark() {}

  public static void main(String[] given) throws Exception {
    System.out.println(
        "| Ballots | Keyed | Zip, MiB | Contents, MiB | Time : baseline | Peak heap, MiB |");
    for (String number : given) {
      measure(Integer.parseInt(number));
    }
  }

  private static void measure(int ballots) throws Exception {
    Path folder = Files.createTempDirectory("benchmark");
    Path zip = new BenchmarkBundle(ballots, folder).write();
    long[] contents = new long[1];
    long baseline = nanos(() -> contents[0] = hash(zip));
    baseline = Math.min(baseline, nanos(() -> contents[0] = hash(zip)));
    Peak peak = new Peak();
    peak.start();
    long[] ends = new long[1];
    long time =
        nanos(
            () -> {
              List<CheckResult> results =
                  Verification.run(new Options(zip, Optional.empty(), Optional.empty()));
              ends[0] = countChecks(results);
            });
    peak.end();
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,d | %d | %d | %.1f | %d |%n",
        ballots,
        2 * ballots,
        Files.size(zip) >> 20,
        contents[0] >> 20,
        (double) time / baseline,
        peak.mebibytes);
    if (ends[0] != 0) {
      throw new IllegalStateException("checks that look at the ballots failed: " + ends[0]);
    }
    Files.delete(zip);
    Files.delete(folder);
  }

  /** How many of the checks that look at ledger, readings and ballots failed. */
  private static long countChecks(List<CheckResult> results) {
    TreeSet<CheckId> looked = new TreeSet<>();
    Collections.addAll(looked, CheckId.values());
    looked.removeIf(
        check -> check.number() > CheckId.ROUND_STEPS.number() || check == CheckId.ZIP_FORM);
    return results.stream()
        .filter(one -> looked.contains(one.check()))
        .filter(one -> one.state() == CheckResult.State.FAILED)
        .peek(one -> System.err.println(one))
        .count();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static long nanos(Work work) throws IOException {
    long begin = System.nanoTime();
    work.run();
    return System.nanoTime() - begin;
  }

  private static long hash(Path zip) throws IOException {
    long size = 0;
    byte[] block = new byte[1 << 16];
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = file.getInputStream(entry)) {
          for (int read = in.read(block); read >= 0; read = in.read(block)) {
            digest.update(block, 0, read);
            size += read;
          }
        }
        size += Arrays.hashCode(digest.digest()) == 0 ? 1 : 0;
      }
    }
    return size;
  }

  /** Looks every few milliseconds how much of the heap is in use. */
  private static final class Peak extends Thread {
    private volatile boolean running = true;
    private volatile long mebibytes;

    @Override
    public void run() {
      Runtime runtime = Runtime.getRuntime();
      while (running) {
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        mebibytes = Math.max(mebibytes, used);
        try {
          TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException stopped) {
          return;
        }
      }
    }

    void end() throws InterruptedException {
      running = false;
      join();
    }
  }
}
