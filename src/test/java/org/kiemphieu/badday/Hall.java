package org.kiemphieu.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.launch.DatabaseRole;
import org.kiemphieu.launch.DrillElection;
import org.kiemphieu.launch.EmbeddedDatabase;
import org.kiemphieu.launch.PackagedService;
import org.kiemphieu.testing.EmbeddedDatabaseResource;

/**
 * Two replicas on a primary with a synchronous standby, every connection between them on a wire of
 * its own; two tellers who key, a screen that watches and an auditor who keeps checkpoints.
 */
final class Hall implements AutoCloseable {

  private static final int SHEETS = 5_000;
  private static final int SHEETS_THAT_SHOW_IT_GOES_ON = 8;
  private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-Xmx512m");
  private static final String AUDITOR = "kiem-tra";

  final List<PackagedService> replicas = new ArrayList<>();
  final List<KeyingTeller> tellers = new ArrayList<>();

  /** For each replica its wires to the first and to the second server. */
  final List<List<Wire>> wires = new ArrayList<>();

  /** For each replica the variables of its environment, as its next start will find them. */
  final List<Map<String, String>> environments = new ArrayList<>();

  final DrillElection election;
  final Wire replication;
  private final Path folder;
  private final Screen screen;
  private final Checkpoints checkpoints;
  private PostgresServer primary;
  private PostgresServer standby;

  /** Starts everything in a folder, in which two servers keep their files below "servers". */
  Hall(Path folder) throws Exception {
    this.folder = folder;
    DataFolder prepared = DataFolder.at(folder.resolve("prepared"));
    EmbeddedDatabase.start(prepared, EmbeddedDatabaseResource.BINARIES).close();
    String password = DatabaseRole.SUPERUSER.password(prepared);
    Path servers = Files.createDirectories(folder.resolve("servers"));
    SmallDisk.mount(servers);
    PostgresServer.run("cp", "-a", prepared.resolve("postgresql").toString(), servers + "/a");
    primary = new PostgresServer(servers.resolve("a"), password);
    standby = new PostgresServer(servers.resolve("b"), password);
    replication = new Wire(primary.port());
    primary.start();
    follow();
    Path keys = folder.resolve("keys");
    assertEquals(0, Replicas.makeKeys(keys));
    for (String name : List.of("first", "second")) {
      replicas.add(replica(name, keys, prepared));
    }
    replicas.get(0).start();
    replicas.get(1).start();
    election = new DrillElection(replicas.get(0));
    election.open(SHEETS);
    String one = replicas.get(0).address();
    String other = replicas.get(1).address();
    tellers.add(teller(1, DrillElection.TELLER_1, List.of(one, other)));
    tellers.add(teller(2, DrillElection.TELLER_2, List.of(other, one)));
    screen = new Screen(List.of(one, other), DrillElection.ASSEMBLY, election.token(AUDITOR));
    checkpoints = new Checkpoints(List.of(one, other), election.token(AUDITOR));
    goOn();
  }

  /** A replica that is not started, with wires of its own. */
  PackagedService replica(String name, Path keys, DataFolder prepared) throws Exception {
    List<Wire> own = List.of(new Wire(primary.port()), new Wire(standby.port()));
    wires.add(own);
    Map<String, String> environment = new HashMap<>();
    environment.put("KIEMPHIEU_KEYS_DIR", keys.toString());
    environment.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/kiemphieu?targetServerType=primary"
                .formatted(own.get(0).port(), own.get(1).port())
            + "&connectTimeout=2&loginTimeout=4&socketTimeout=8&hostRecheckSeconds=1");
    environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "10");
    environment.put("QUARKUS_DATASOURCE_USERNAME", DatabaseRole.SERVICE.roleName());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", DatabaseRole.SERVICE.password(prepared));
    environment.put("QUARKUS_FLYWAY_USERNAME", DatabaseRole.OWNER.roleName());
    environment.put("QUARKUS_FLYWAY_PASSWORD", DatabaseRole.OWNER.password(prepared));
    environments.add(environment);
    return new PackagedService(
        Files.createDirectories(folder.resolve(name)), OPTIONS, List.of(), environment);
  }

  private KeyingTeller teller(int batch, String name, List<String> addresses) {
    return new KeyingTeller(addresses, DrillElection.reading(batch), election.token(name));
  }

  PostgresServer primary() {
    return primary;
  }

  PostgresServer standby() {
    return standby;
  }

  String auditor() {
    return election.token(AUDITOR);
  }

  /** The standby becomes the primary, and for the time being commits wait for nobody. */
  void promote() throws Exception {
    PostgresServer before = primary;
    primary = standby;
    standby = before;
    primary.promote();
  }

  /** Makes the other server a standby of the primary, and commits wait for it from then on. */
  void follow() throws Exception {
    replication.join();
    replication.leadTo(primary.port());
    primary.copyTo(standby, replication.port());
    standby.start();
    primary.waitForStandby(true);
    Replicas.await("the standby is synchronous", primary::hasSynchronousStandby);
  }

  /** Waits until both tellers key again. */
  void goOn() throws InterruptedException {
    for (KeyingTeller teller : tellers) {
      int before = teller.acknowledged().size();
      Replicas.await(
          "a teller goes on",
          () -> teller.acknowledged().size() >= before + SHEETS_THAT_SHOW_IT_GOES_ON);
    }
  }

  /** The tellers go back to the replica each prefers. */
  void turnToFirst() {
    tellers.forEach(KeyingTeller::turnToFirst);
  }

  /** From here on silences are measured. */
  void watch() {
    tellers.forEach(KeyingTeller::watchSilence);
  }

  /** The longest time a teller had to wait for an acknowledgement. */
  Duration longestSilence() {
    return tellers.stream()
        .map(KeyingTeller::longestSilence)
        .max(Duration::compareTo)
        .orElseThrow();
  }

  /** Nothing that was acknowledged is lost or doubled, and nobody was shown what is not so. */
  void check() throws Exception {
    goOn();
    tellers.get(0).pausedDo(() -> tellers.get(1).pausedDo(this::checkPaused));
  }

  private void checkPaused() throws Exception {
    try (Connection connection = primary.connect()) {
      for (int batch = 1; batch <= 2; batch++) {
        Recorded.holds(connection, batch, tellers.get(batch - 1).acknowledged(), 1);
      }
    }
    for (PackagedService replica : replicas) {
      Replicas.ledgerAgrees(replica, auditor());
      checkpoints.hold(replica.address());
    }
    long size = Long.parseLong(primary.text("SELECT max(sequence) FROM ledger_entry"));
    Replicas.await("the screen is told of everything", () -> screen.highest() == size);
    Replicas.await("the screen is fresh", () -> screen.sinceAlive().toSeconds() < 5);
    assertEquals(List.of(), screen.faults(), "what the screen was told");
    assertEquals(List.of(), checkpoints.faults(), "checkpoints");
    for (KeyingTeller teller : tellers) {
      assertEquals(List.of(), teller.oddities(), "answers a teller cannot go on with");
    }
    assertTrue(screen.highest() > 0);
  }

  /** How often each status was answered to the tellers so far; 0 where no answer came. */
  Map<Integer, Integer> statuses() {
    Map<Integer, Integer> sum = new java.util.TreeMap<>();
    tellers.forEach(t -> t.statuses().forEach((k, n) -> sum.merge(k, n, Integer::sum)));
    return sum;
  }

  /** How old the screen's figures are, as it knows. */
  Duration sinceAlive() {
    return screen.sinceAlive();
  }

  @Override
  public void close() throws Exception {
    tellers.forEach(KeyingTeller::close);
    screen.close();
    checkpoints.close();
    for (PackagedService replica : replicas) {
      replica.kill();
    }
    primary.kill();
    standby.kill();
    SmallDisk.unmount(folder.resolve("servers"));
  }
}
