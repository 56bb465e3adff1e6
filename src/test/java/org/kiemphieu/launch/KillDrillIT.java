package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service is killed (SIGKILL) again and again, at random moments, while two tellers
 * key. However often: what was acknowledged is there, once; what was not is there once or not at
 * all, and sending it again puts things right.
 *
 * <p>{@code kiemphieu.drill.kills} says how often, {@code kiemphieu.drill.seed} takes the same
 * ballots and the same moments again, as far as the machine is as fast.
 */
class KillDrillIT {

  private static final int KILLS = 5;
  private static final int SHEETS_BETWEEN_KILLS = 30;
  private static final int MOST_SHEETS = 5_000;
  private static final int LONGEST_WORK_MILLIS = 2_000;
  private static final int SECONDS_TO_NOTICE = 90;
  private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");
  private static final List<Integer> BATCHES = List.of(1, 2);

  @TempDir Path folder;

  private final int kills = Integer.getInteger("kiemphieu.drill.kills", KILLS);
  private final int sheets = Math.min(MOST_SHEETS, SHEETS_BETWEEN_KILLS * (kills + 1));
  private final List<DrillTeller> tellers = new ArrayList<>();
  private int killed;
  private int repeated;
  private int recordedUnanswered;
  private int lost;
  private int doubled;

  @Test
  void acknowledgedBallotsAreThereExactlyOnceAfterEveryKill() throws Exception {
    long seed = Long.getLong("kiemphieu.drill.seed", System.nanoTime());
    Random random = new Random(seed);
    ExecutorService threads = Executors.newFixedThreadPool(BATCHES.size());
    try (PackagedService service = new PackagedService(folder, QUICK_START, List.of())) {
      service.start();
      DrillElection election = new DrillElection(service);
      election.open(sheets);
      for (int batch : BATCHES) {
        URI ballots = URI.create(service.address() + DrillElection.reading(batch) + "/ballots");
        tellers.add(new DrillTeller(ballots, election.token(teller(batch)), random.nextLong()));
      }
      while (killed < kills) {
        keyUntilKilled(service, threads, random.nextInt(LONGEST_WORK_MILLIS));
        service.start();
        for (int batch : BATCHES) {
          check(service, election, batch);
        }
        for (DrillTeller teller : tellers) {
          teller.repeat();
          repeated++;
        }
      }
      countIsWhatWasKeyed(service, election);
    } finally {
      threads.shutdownNow();
      System.out.printf(
          "kill drill: %d kills, %d ballots acknowledged, %d requests repeated (%d of them had been"
              + " recorded), %d lost, %d doubled; seed %d%n",
          killed,
          tellers.stream().mapToInt(teller -> teller.acknowledged().size()).sum(),
          repeated,
          recordedUnanswered,
          lost,
          doubled,
          seed);
    }
  }

  private static String teller(int batch) {
    return batch == 1 ? DrillElection.TELLER_1 : DrillElection.TELLER_2;
  }

  private void keyUntilKilled(PackagedService service, ExecutorService threads, int millis)
      throws Exception {
    int share = sheets * (killed + 1) / (kills + 1);
    List<Future<?>> work = new ArrayList<>();
    for (DrillTeller teller : tellers) {
      work.add(
          threads.submit(
              () -> {
                teller.work(share);
                return null;
              }));
    }
    Thread.sleep(millis);
    service.kill();
    killed++;
    for (Future<?> teller : work) {
      teller.get(SECONDS_TO_NOTICE, TimeUnit.SECONDS);
    }
  }

  /** Holds a reading, as shown and as stored, and the ledger against what the teller was told. */
  private void check(PackagedService service, DrillElection election, int batch) throws Exception {
    DrillTeller teller = tellers.get(batch - 1);
    List<DrillEntry> stored;
    List<DrillEntry> told;
    try (DrillRecord record = DrillRecord.of(service.data())) {
      stored = record.entries(batch);
      told = record.ledger(DrillElection.reading(batch));
    }
    List<DrillEntry> acknowledged = teller.acknowledged();
    List<DrillEntry> unanswered = teller.unanswered();
    lost += without(acknowledged, stored).size();
    doubled += stored.size() - Set.copyOf(stored).size();
    doubled += told.size() - Set.copyOf(told).size();
    List<DrillEntry> more = without(stored, acknowledged);
    boolean recorded = !more.isEmpty();
    recordedUnanswered += recorded ? 1 : 0;

    String when = "after kill " + killed + ", batch " + batch;
    assertEquals(List.of(), without(acknowledged, stored), "acknowledged and lost " + when);
    assertEquals(recorded ? unanswered : List.of(), more, "recorded and not acknowledged " + when);
    assertEquals(stored, told, "what the ledger tells " + when);
    TreeMap<Integer, DrillEntry> standing = new TreeMap<>(teller.standing());
    more.forEach(entry -> standing.put(entry.position(), entry));
    assertEquals(
        List.copyOf(standing.values()),
        shown(election.read(teller(batch), batch)),
        "what the teller is shown " + when);
  }

  private static List<DrillEntry> without(List<DrillEntry> these, List<DrillEntry> those) {
    Set<DrillEntry> known = new HashSet<>(those);
    return these.stream().filter(entry -> !known.contains(entry)).toList();
  }

  private static List<DrillEntry> shown(JsonPath reading) {
    List<Integer> positions = reading.getList("ballots.position");
    List<Integer> versions = reading.getList("ballots.version");
    List<String> marks = reading.getList("ballots.marks");
    return IntStream.range(0, positions.size())
        .mapToObj(i -> new DrillEntry(positions.get(i), versions.get(i), marks.get(i)))
        .toList();
  }

  private void countIsWhatWasKeyed(PackagedService service, DrillElection election)
      throws Exception {
    for (int batch : BATCHES) {
      tellers.get(batch - 1).finish(sheets);
      election.complete(teller(batch), batch, sheets);
    }
    int[] votes = new int[DrillElection.NAMES];
    int valid = 0;
    for (DrillTeller teller : tellers) {
      for (DrillEntry entry : teller.standing().values()) {
        Set<String> struck = Set.of(entry.marks().split(" "));
        List<Integer> votedFor =
            IntStream.rangeClosed(1, DrillElection.NAMES)
                .filter(number -> !struck.contains(String.valueOf(number)))
                .boxed()
                .toList();
        if (!votedFor.isEmpty() && votedFor.size() <= DrillElection.SEATS) {
          valid++;
          votedFor.forEach(number -> votes[number - 1]++);
        }
      }
    }
    JsonPath tally = election.close();
    assertEquals(valid, tally.getInt("ballots.valid"));
    assertEquals(2 * sheets - valid, tally.getInt("ballots.invalid"));
    assertEquals(Arrays.stream(votes).boxed().toList(), tally.getList("candidates.votes"));
    try (DrillRecord record = DrillRecord.of(service.data())) {
      long size = election.ledgerSize();
      assertEquals(List.of(size, size), record.ledgerNumbers(), "the ledger has no gap");
    }
  }
}
