package org.kiemphieu.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's first command, as a process of its own: the packaged service with the example. Only
 * this finds what the packaging forgot, and what a killed process leaves behind.
 */
class PackagedServiceIT {

  private static final String ROUND = "/api/assemblies/vi-du/elections/ban-chap-hanh/rounds/1";

  @TempDir Path folder;

  @Test
  void theExampleIsThereAndOutlivesAKilledProcess() throws Exception {
    try (PackagedService service = new PackagedService(folder, List.of(), List.of("--example"))) {
      service.start();
      String console = service.console();
      assertTrue(console.contains(service.address() + "/"), console);
      assertTrue(console.contains("uy-vien-1"), console);
      assertTrue(console.contains("hư cấu"), "says that the example is invented");
      JsonPath before = tally(service);
      assertEquals(299, before.getInt("collected"));
      assertEquals(26, before.getInt("seats"));
      assertEquals(29, before.getList("candidates").size());
      assertEquals(197, before.getInt("ballots.ballots"));

      service.kill();
      service.start();

      assertEquals(before.getMap("ballots"), tally(service).getMap("ballots"));
    }
  }

  private static JsonPath tally(PackagedService service) {
    return service
        .request()
        .auth()
        .oauth2(service.signIn("chu-tich", "vi-du-kiem-phieu"))
        .get(ROUND + "/counts/1/tally")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
