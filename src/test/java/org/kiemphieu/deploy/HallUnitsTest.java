package org.kiemphieu.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hall's units are hard, and its scripts at least can be read by their shell. */
class HallUnitsTest {

  private static final Path HALL = Documents.DEPLOY.resolve("hall");

  @ParameterizedTest
  @ValueSource(strings = {"kiemphieu", "kiemphieu-migrate", "kiemphieu-postgresql"})
  void unitHasNoMoreThanItNeeds(String name) throws IOException {
    List<String> unit = Files.readAllLines(HALL.resolve("systemd").resolve(name + ".service"));
    for (String needed :
        List.of(
            "NoNewPrivileges=yes",
            "ProtectSystem=strict",
            "ProtectHome=yes",
            "PrivateTmp=yes",
            "PrivateDevices=yes",
            "ProtectKernelTunables=yes",
            "ProtectKernelModules=yes",
            "ProtectControlGroups=yes",
            "RestrictNamespaces=yes",
            "RestrictSUIDSGID=yes",
            "LockPersonality=yes",
            "SystemCallArchitectures=native",
            "SystemCallFilter=@system-service",
            "IPAddressDeny=any",
            "UMask=0077")) {
      assertTrue(unit.contains(needed), needed);
    }
    assertFalse(unit.contains("User=root"));
    String bounds = name.equals("kiemphieu") ? "CAP_NET_BIND_SERVICE" : "";
    assertTrue(unit.contains("CapabilityBoundingSet=" + bounds));
    assertTrue(unit.stream().noneMatch(line -> line.matches("Environment=.*PASSWORD.*")));
  }

  @Test
  void serviceNeverGetsTheOwnersPassword() throws IOException {
    String service = Files.readString(HALL.resolve("systemd/kiemphieu.service"));
    String migration = Files.readString(HALL.resolve("systemd/kiemphieu-migrate.service"));
    assertFalse(service.contains("owner.properties"));
    assertTrue(migration.contains("LoadCredential=owner.properties:"));
    assertTrue(migration.contains("--migrate"));
  }

  @Test
  void everyScriptCanBeReadByItsShell() throws IOException, InterruptedException {
    List<Path> scripts = new ArrayList<>();
    for (Path folder : List.of(HALL, Documents.DEPLOY.resolve("compose"))) {
      try (Stream<Path> listed = Files.list(folder)) {
        listed.filter(path -> path.toString().endsWith(".sh")).forEach(scripts::add);
      }
    }
    assertEquals(13, scripts.size());
    for (Path script : scripts) {
      Process bash = new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();
      assertEquals(0, bash.waitFor(), script::toString);
    }
  }
}
