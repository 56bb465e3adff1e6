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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.launch.DatabaseRole;
import org.kiemphieu.launch.DrillElection;
import org.kiemphieu.launch.EmbeddedDatabase;
import org.kiemphieu.launch.PackagedService;
import org.kiemphieu.testing.EmbeddedDatabaseResource;
import org.kiemphieu.testing.TamperedDatabase;

/**
 * Two packaged services on one empty PostgreSQL, started at the same moment: what one does is there
 * at the other, and when one is killed the other goes on without losing a sheet.
 */
class TwoReplicasIT {

  private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");
  private static final int SHEETS = 2_000;
  private static final int TELLING = 5;
  private static final Duration LONGEST_TELLING = Duration.ofMillis(900);

  @TempDir Path folder;

  @Test
  void whatOneDoesIsThereAtTheOtherAndOneCanBeKilled() throws Exception {
    Path keys = folder.resolve("keys");
    assertEquals(0, Replicas.makeKeys(keys));
    DataFolder database = DataFolder.at(folder.resolve("database"));
    try (EmbeddedDatabase server =
            EmbeddedDatabase.start(database, EmbeddedDatabaseResource.BINARIES);
        PackagedService first = replica("first", keys, server);
        PackagedService second = replica("second", keys, server)) {
      first.begin();
      second.begin();
      first.awaitReady();
      second.awaitReady();
      boolean byFirst = Files.exists(first.data().resolve("administrator-password.txt"));
      assertTrue(
          byFirst ^ Files.exists(second.data().resolve("administrator-password.txt")),
          "one of them made the first administrator");
      PackagedService one = byFirst ? first : second;
      PackagedService other = byFirst ? second : first;

      DrillElection election = new DrillElection(one);
      election.open(SHEETS);
      String token = election.token(DrillElection.TELLER_1);
      other.request().auth().oauth2(token).get(DrillElection.reading(1)).then().statusCode(200);
      assertEquals(checkpoint(one, election), checkpoint(other, election), "one key for both");

      List<String> addresses = List.of(one.address(), other.address());
      try (Screen screen =
              new Screen(
                  List.of(other.address()), DrillElection.ASSEMBLY, election.token("kiem-tra"));
          KeyingTeller teller =
              new KeyingTeller(
                  addresses, DrillElection.reading(2), election.token(DrillElection.TELLER_2))) {
        Replicas.await("the screen is told", () -> screen.toldAt().size() > TELLING);
        tellsAtOnce(one, election, screen);

        int before = teller.acknowledged().size();
        teller.watchSilence();
        one.kill();
        Replicas.await("keying goes on", () -> teller.acknowledged().size() > before + 5);
        System.out.printf(
            "two replicas: one killed, its teller went on after %d ms%n",
            teller.longestSilence().toMillis());

        teller.close();
        assertEquals(List.of(), teller.oddities());
        try (Connection connection =
            TamperedDatabase.of(database.path()).as(DatabaseRole.SUPERUSER)) {
          Recorded.holds(connection, 2, teller.acknowledged(), 0);
        }
        Replicas.await(
            "the screen is told of every sheet",
            () -> screen.highest() >= Replicas.ledgerSize(other, election.token("kiem-tra")));
        assertEquals(List.of(), screen.faults());
      }
      Replicas.ledgerAgrees(other, election.token("kiem-tra"));
    }
  }

  private PackagedService replica(String name, Path keys, EmbeddedDatabase server)
      throws Exception {
    Map<String, String> environment = new HashMap<>(Replicas.environment(server.configuration()));
    environment.put("KIEMPHIEU_KEYS_DIR", keys.toString());
    Path own = Files.createDirectory(folder.resolve(name));
    return new PackagedService(own, QUICK_START, List.of(), environment);
  }

  /** By the database's notice, not by the look every two seconds: the middle one of several. */
  private static void tellsAtOnce(PackagedService one, DrillElection election, Screen screen)
      throws Exception {
    List<Long> millis = new ArrayList<>();
    for (int position = 1; position <= TELLING; position++) {
      long asked = System.nanoTime();
      one.request()
          .auth()
          .oauth2(election.token(DrillElection.TELLER_1))
          .contentType("application/json")
          .body(Map.of("marks", "1"))
          .put(DrillElection.reading(1) + "/ballots/" + position)
          .then()
          .statusCode(200);
      long size = Replicas.ledgerSize(one, election.token("kiem-tra"));
      Replicas.await("told", () -> screen.highest() >= size);
      long last = new TreeMap<>(screen.toldAt()).floorEntry(size).getValue();
      millis.add((last - asked) / 1_000_000);
      Thread.sleep(400);
    }
    millis.sort(null);
    assertTrue(millis.get(TELLING / 2) < LONGEST_TELLING.toMillis(), millis::toString);
  }

  private static String checkpoint(PackagedService service, DrillElection election) {
    return service
        .request()
        .auth()
        .oauth2(election.token("kiem-tra"))
        .get(DrillElection.ASSEMBLY + "/ledger/checkpoint")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
