package org.kiemphieu.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;

/**
 * Measures the packaged service on its embedded PostgreSQL and prints every figure as a ratio to a
 * baseline measured in the same run on the same server: ballots against bare INSERTs, screens
 * against a bare NOTIFY, memory against the idle service, and all of it with more and more
 * assemblies. {@code mvn verify -Pload} runs it; {@link LoadSettings} has what can be set.
 */
final class LoadBenchmark {

  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final int TELLERS_OF_GROWTH = 4;
  private static final int BALLOTS_LOGGED = 50;
  private static final int NOTIFICATIONS = 200;
  private static final long MILLISECONDS_BETWEEN = 20;
  private static final List<String> OPTIONS = List.of("-Xmx512m");

  private final LoadSettings settings = LoadSettings.ofProperties();
  private final LoadReport report = new LoadReport(Path.of("target", "benchmarks", "load.txt"));
  private final Path folder;
  private final PackagedService service;
  private final LoadElection election;
  private final LoadAssemblies assemblies;

  private LoadBenchmark(Path folder) throws Exception {
    this.folder = folder;
    service = new PackagedService(folder, OPTIONS, List.of());
    election = new LoadElection(service);
    assemblies = new LoadAssemblies(service.data(), settings.sheets());
  }

  public static void main(String[] none) throws Exception {
    Path target = Files.createDirectories(Path.of("target", "load"));
    Path folder = Files.createTempDirectory(target, "run");
    LoadBenchmark benchmark = new LoadBenchmark(folder);
    try (PackagedService started = benchmark.service) {
      started.start();
      benchmark.run();
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
    System.exit(0);
  }

  private void run() throws Exception {
    election.open(settings.mostTellers(), settings.sheets());
    assemblies.upTo(settings.assemblies().get(0));
    List<LoadTeller> together =
        IntStream.rangeClosed(1, settings.mostTellers()).mapToObj(n -> teller(1, n)).toList();
    List<LoadTeller> apart = new ArrayList<>();
    try (LoadDatabase database = LoadDatabase.of(service.data())) {
      report.say("PostgreSQL: %s", database.durability());
      report.say(
          "Service: %s; medians of %d pairs of %d s",
          OPTIONS, settings.repeats(), settings.seconds().toSeconds());
      LoadKeying.perSecond(together.subList(0, Math.min(4, together.size())), WARM_UP);
      PgBench baseline = PgBench.prepare(service.data(), folder);
      LoadBallots ballots = new LoadBallots(baseline, settings.seconds(), settings.repeats());
      long statements = database.statements(() -> key(together.get(0)));
      report.say("Statements of one ballot: %.1f", (double) statements / BALLOTS_LOGGED);
      List<LoadSize> sizes = new ArrayList<>();
      boolean counted = false;
      for (int number : settings.assemblies()) {
        assemblies.upTo(number);
        // The first assembly is that of those together.
        while (apart.size() < Math.min(number - 1, settings.mostTellers())) {
          apart.add(teller(apart.size() + 2, apart.size() + 1));
        }
        if (!counted && apart.size() == settings.mostTellers()) {
          counted = true;
          countBallots(ballots, together, apart);
        }
        sizes.add(size(number, ballots, apart, together, database));
      }
      LoadSize.report(
          report,
          settings,
          NotifyRoundTrip.measure(service.data(), NOTIFICATIONS, MILLISECONDS_BETWEEN),
          sizes);
      bytes(database);
    }
  }

  private LoadTeller teller(int assembly, int number) {
    String code = LoadAssemblies.code(assembly);
    String token = election.token(LoadElection.teller(number), code);
    return new LoadTeller(service.address(), code, number, token);
  }

  private static void key(LoadTeller teller) throws Exception {
    for (int i = 0; i < BALLOTS_LOGGED; i++) {
      teller.key();
    }
  }

  private void countBallots(LoadBallots ballots, List<LoadTeller> together, List<LoadTeller> apart)
      throws Exception {
    report.table(
        "Durable ballots in a second",
        "Tellers",
        "bare INSERT (baseline)",
        "in one assembly",
        ": baseline",
        "least to most",
        "each in an own assembly",
        ": baseline",
        "least to most",
        "INSERT with NOTIFY : baseline");
    for (int tellers : settings.tellers()) {
      LoadBallots.Pairs one = ballots.measure(together.subList(0, tellers));
      LoadBallots.Pairs own = ballots.measure(apart.subList(0, tellers));
      report.say(
          "| %d | %.0f | %.0f | %.2f | %.2f to %.2f | %.0f | %.2f | %.2f to %.2f | %.2f |",
          tellers,
          (one.bare() + own.bare()) / 2,
          one.service(),
          one.ratio(),
          one.least(),
          one.most(),
          own.service(),
          own.ratio(),
          own.least(),
          own.most(),
          ballots.telling(tellers) / own.bare());
    }
    processors(ballots, apart);
  }

  /** The same in time of processors, which those who share the machine do not shift. */
  private void processors(LoadBallots ballots, List<LoadTeller> apart) throws Exception {
    List<LoadTeller> few = apart.subList(0, Math.min(TELLERS_OF_GROWTH, apart.size()));
    LoadProcessors begun = LoadProcessors.now(service.data());
    double bare = ballots.bare(few.size());
    LoadProcessors inserted = LoadProcessors.now(service.data());
    double keyed = ballots.keyed(few);
    LoadProcessors ofKeying = LoadProcessors.now(service.data()).since(inserted);
    LoadProcessors ofInserts = inserted.since(begun);
    report.table(
        "Processor time of one ballot, milliseconds, " + few.size() + " tellers",
        "What",
        "PostgreSQL",
        ": baseline",
        "service",
        "together : baseline");
    double baseline = ofInserts.databaseMillis(bare);
    report.say("| bare INSERT (baseline) | %.2f | 1.0 | 0 | 1.0 |", baseline);
    double database = ofKeying.databaseMillis(keyed);
    double own = ofKeying.serviceMillis(keyed);
    report.say(
        "| service | %.2f | %.1f | %.2f | %.1f |",
        database, database / baseline, own, (database + own) / baseline);
  }

  private LoadSize size(
      int number,
      LoadBallots ballots,
      List<LoadTeller> apart,
      List<LoadTeller> together,
      LoadDatabase database)
      throws Exception {
    LoadMemory idle = LoadMemory.ofService();
    List<LoadTeller> few = apart.subList(0, Math.min(TELLERS_OF_GROWTH, apart.size()));
    LoadBallots.Pairs keyed = ballots.measure(few);
    LoadMemory after = LoadMemory.ofService();
    int spread = Math.min(number, settings.screens());
    return new LoadSize(
        number,
        database.rows("ballot_entry") + database.rows("ledger_entry"),
        database.bytes(),
        keyed,
        LoadLatency.measure(service, database, settings, 1, together.subList(0, 1)),
        LoadLatency.measure(service, database, settings, spread, few),
        idle,
        after);
  }

  private void bytes(LoadDatabase database) throws Exception {
    report.table("Bytes with indexes", "Table", "Rows", "Bytes a row");
    for (String table :
        List.of(
            "ballot_entry",
            "sheet_acceptance",
            "ledger_entry",
            "ledger_head",
            "batch",
            "reading",
            "membership")) {
      long rows = database.rows(table);
      report.say("| %s | %d | %.0f |", table, rows, (double) database.bytes(table) / rows);
    }
    long keyed =
        database.bytes("ballot_entry")
            + database.bytes("sheet_acceptance")
            + database.bytes("ledger_entry");
    report.say(
        "| everything else, for one assembly | %d | %.0f |",
        assemblies.made(), (double) (database.bytes() - keyed) / assemblies.made());
  }
}
