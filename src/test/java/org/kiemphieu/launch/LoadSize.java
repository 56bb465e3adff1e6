package org.kiemphieu.launch;

import java.io.IOException;
import java.util.List;

/**
 * What the service costs with so many assemblies.
 *
 * @param rows of ballots keyed and of the ledger
 * @param bytes of all tables with indexes
 * @param keyed by a few tellers, each in an assembly of their own
 * @param one all screens watch one assembly
 * @param spread the screens watch as many assemblies as can be
 * @param idle memory before
 * @param after memory after keying
 */
record LoadSize(
    int assemblies,
    long rows,
    long bytes,
    LoadBallots.Pairs keyed,
    LoadLatency one,
    LoadLatency spread,
    LoadMemory idle,
    LoadMemory after) {

  /** Writes the tables of all sizes. */
  static void report(LoadReport report, LoadSettings settings, LoadTimes told, List<LoadSize> sizes)
      throws IOException {
    reportScreens(report, settings.screens(), told, sizes);
    reportMemory(report, settings.screens(), sizes);
    reportGrowth(report, sizes);
  }

  private static void reportScreens(
      LoadReport report, int screens, LoadTimes told, List<LoadSize> sizes) throws IOException {
    report.table(
        "From a ballot to " + screens + " screens, milliseconds and ratio to the baseline",
        "Assemblies",
        "What",
        "p50",
        ": baseline",
        "p95",
        ": baseline",
        "longest",
        ": baseline");
    report.say("| | bare NOTIFY from one connection to another (baseline) |%s", told.cells(told));
    for (LoadSize size : sizes) {
      String row = "| " + size.assemblies + " | %s |%s";
      report.say(row, "one watched: acknowledged to screen", size.one.acknowledged().cells(told));
      report.say(row, "one watched: sent to screen", size.one.sent().cells(told));
      report.say(
          row, "all watched: acknowledged to screen", size.spread.acknowledged().cells(told));
      report.say(row, "all watched: sent to screen", size.spread.sent().cells(told));
    }
  }

  private static void reportMemory(LoadReport report, int screens, List<LoadSize> sizes)
      throws IOException {
    report.table(
        "Memory of the service, MiB, after a collection",
        "Assemblies",
        "What",
        "resident",
        ": idle",
        "heap in use",
        ": idle",
        "heap for each screen, KiB");
    LoadMemory idle = sizes.get(0).idle;
    for (LoadSize size : sizes) {
      memory(
          report, size, "idle" + (size.equals(sizes.get(0)) ? " (baseline)" : ""), size.idle, idle);
      memory(report, size, "after keying", size.after, idle);
      memory(report, size, screens + " screens on one", size.one.memory(), idle);
      memory(report, size, screens + " screens on all", size.spread.memory(), idle);
    }
  }

  private static void memory(
      LoadReport report, LoadSize size, String what, LoadMemory memory, LoadMemory idle)
      throws IOException {
    boolean watched = what.contains("screens");
    report.say(
        "| %d | %s | %.0f | %.2f | %.0f | %.2f | %s |",
        size.assemblies,
        what,
        memory.resident() / 1024.0,
        (double) memory.resident() / idle.resident(),
        memory.heap() / 1024.0,
        (double) memory.heap() / idle.heap(),
        watched
            ? String.valueOf(
                Math.round(
                    (memory.heap() - size.after.heap())
                        / Double.parseDouble(what.substring(0, what.indexOf(' ')))))
            : "");
  }

  private static void reportGrowth(LoadReport report, List<LoadSize> sizes) throws IOException {
    LoadSize first = sizes.get(0);
    report.table(
        "Growth: each figure as a ratio to that of the fewest assemblies",
        "Assemblies",
        "rows keyed and in ledgers",
        "MiB",
        "ballots a second : bare INSERT",
        "to fewest",
        "acknowledged to screen, p50",
        "sent to screen, p50",
        "all watched: sent to screen, p50",
        "heap idle",
        "heap with screens on all");
    for (LoadSize size : sizes) {
      report.say(
          "| %d | %d | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
          size.assemblies,
          size.rows,
          size.bytes >> 20,
          size.keyed.ratio(),
          size.keyed.ratio() / first.keyed.ratio(),
          ratio(size.one.acknowledged().median(), first.one.acknowledged().median()),
          ratio(size.one.sent().median(), first.one.sent().median()),
          ratio(size.spread.sent().median(), first.spread.sent().median()),
          ratio(size.idle.heap(), first.idle.heap()),
          ratio(size.spread.memory().heap(), first.spread.memory().heap()));
    }
  }

  private static double ratio(long figure, long baseline) {
    return (double) figure / Math.max(1, baseline);
  }
}
