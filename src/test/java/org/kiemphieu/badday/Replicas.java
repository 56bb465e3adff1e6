package org.kiemphieu.badday;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.kiemphieu.launch.DrillElection;
import org.kiemphieu.launch.PackagedService;

/** What tests of several replicas ask of each. */
final class Replicas {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private Replicas() {}

  /** Makes the keys that replicas share, as an operator does; the exit code. */
  static int makeKeys(Path folder) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-jar", JAR.toString(), "--make-keys", folder.toString())
            .inheritIO()
            .start();
    assertTrue(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS), "ends by itself");
    return process.exitValue();
  }

  /** Settings as variables of an environment. */
  static Map<String, String> environment(Map<String, String> settings) {
    return settings.entrySet().stream()
        .collect(
            Collectors.toMap(
                setting -> setting.getKey().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                Map.Entry::getValue));
  }

  /** Waits until something holds; fails when it does not for two minutes. */
  static void await(String what, BooleanSupplier holds) throws InterruptedException {
    Instant limit = Instant.now().plus(LIMIT);
    while (!holds.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(limit), "in vain: " + what);
      Thread.sleep(20);
    }
  }

  /** The number of the ledger's last entry, as its checkpoint says. */
  static long ledgerSize(PackagedService service, String token) {
    String checkpoint =
        service
            .request()
            .auth()
            .oauth2(token)
            .get(DrillElection.ASSEMBLY + "/ledger/checkpoint")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return Long.parseLong(checkpoint.lines().toList().get(1));
  }

  /** The replay of the ledger finds nothing that differs. */
  static void ledgerAgrees(PackagedService service, String token) {
    String answer =
        service
            .request()
            .auth()
            .oauth2(token)
            .get(DrillElection.ASSEMBLY + "/ledger/check")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertTrue(answer.contains("\"agrees\":true"), answer);
  }
}
