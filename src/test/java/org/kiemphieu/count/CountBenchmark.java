package org.kiemphieu.count;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.LineMark;
import org.kiemphieu.regulation.Marks;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The counting core on 100,000 sheets of 29 names for 26 seats, by JMH, against plain loops over
 * the same sheets that do nothing but count: no reasons, no doubt, no record of anything. {@code
 * mvn verify -Pjmh} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CountBenchmark {

  private static final int SHEETS = 100_000;
  private static final int NAMES = 29;
  private static final int SEATS = 26;
  private static final Regulation REGULATION = Regulations.DECISION_190_QD_TW;
  private static final BallotPaper PAPER = REGULATION.paperFor(NAMES, SEATS);

  private final List<Sheet> first = new ArrayList<>();
  private final List<Sheet> second = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private int[][] struck = new int[0][];
  private int[][] struckAgain = new int[0][];

  /** The same sheets as the core has them and as arrays of the numbers struck. */
  @Setup
  public void sheets() {
    Random random = new Random(190);
    struck = new int[SHEETS][];
    struckAgain = new int[SHEETS][];
    for (int i = 0; i < SHEETS; i++) {
      struck[i] = numbers(random);
      struckAgain[i] = random.nextInt(200) == 0 ? numbers(random) : struck[i].clone();
      first.add(sheet(struck[i]));
      second.add(sheet(struckAgain[i]));
      verdicts.add(REGULATION.verdict(PAPER, first.get(i)));
    }
  }

  private static int[] numbers(Random random) {
    int strikes = random.nextInt(20) == 0 ? random.nextInt(3) : 3 + random.nextInt(3);
    return random.ints(1, NAMES + 1).distinct().limit(strikes).sorted().toArray();
  }

  private static Sheet sheet(int[] numbers) {
    TreeMap<Integer, LineMark> lines = new TreeMap<>();
    for (int number : numbers) {
      lines.put(number, LineMark.STRUCK);
    }
    return Sheet.of(new Marks(lines));
  }

  /** Verdict on every sheet, and their tally. */
  @Benchmark
  public Tally tallyOfSheets() {
    return Tally.of(NAMES, first.stream().map(sheet -> REGULATION.verdict(PAPER, sheet)).toList());
  }

  /** Tally of verdicts there are. */
  @Benchmark
  public Tally tallyOfVerdicts() {
    return Tally.of(NAMES, verdicts);
  }

  /** Its baseline: votes, valid and invalid ballots of arrays of numbers. */
  @Benchmark
  public int[] tallyByLoop() {
    int[] votes = new int[NAMES + 1];
    for (int[] numbers : struck) {
      if (NAMES - numbers.length > SEATS || numbers.length == NAMES) {
        votes[0]++;
        continue;
      }
      for (int number = 1; number <= NAMES; number++) {
        votes[number]++;
      }
      for (int number : numbers) {
        votes[number]--;
      }
    }
    return votes;
  }

  /** Two readings compared, what is accepted and what differs. */
  @Benchmark
  public Reconciliation reconciliation() {
    return Reconciliation.of(List.of(first, second));
  }

  /** Its baseline: the positions at which the same sheets differ. */
  @Benchmark
  public List<Integer> reconciliationByLoop() {
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < SHEETS; i++) {
      if (!first.get(i).equals(second.get(i))) {
        differing.add(i + 1);
      }
    }
    return differing;
  }

  /** Runs all and prints ratios, also into {@code target/benchmarks/jmh.txt}. */
  public static void main(String[] none) throws Exception {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(CountBenchmark.class.getName()).build()).run();
    Map<String, RunResult> named = new TreeMap<>();
    for (RunResult result : results) {
      named.put(result.getPrimaryResult().getLabel(), result);
    }
    List<String> lines = new ArrayList<>();
    lines.add("| 100,000 sheets | Milliseconds | Error (99.9%) | : baseline |");
    lines.add("| --- | --- | --- | --- |");
    lines.add(row(named, "tallyByLoop", "tallyByLoop"));
    lines.add(row(named, "tallyOfVerdicts", "tallyByLoop"));
    lines.add(row(named, "tallyOfSheets", "tallyByLoop"));
    lines.add(row(named, "reconciliationByLoop", "reconciliationByLoop"));
    lines.add(row(named, "reconciliation", "reconciliationByLoop"));
    lines.forEach(System.out::println);
    Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
    Files.write(folder.resolve("jmh.txt"), lines);
  }

  private static String row(Map<String, RunResult> named, String what, String baseline) {
    Result<?> result = result(named, what);
    return String.format(
        Locale.ROOT,
        "| %s%s | %.2f | %.2f | %.1f |",
        what,
        what.equals(baseline) ? " (baseline)" : "",
        result.getScore(),
        result.getScoreError(),
        result.getScore() / result(named, baseline).getScore());
  }

  private static Result<?> result(Map<String, RunResult> named, String what) {
    return Objects.requireNonNull(named.get(what), what).getPrimaryResult();
  }
}
