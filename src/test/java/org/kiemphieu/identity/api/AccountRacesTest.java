package org.kiemphieu.identity.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Race;
import org.kiemphieu.testing.TestAccounts;

/** Two administrators change one account at the same moment. */
@QuarkusTest
class AccountRacesTest {

  private static final int RACERS = 4;

  @RepeatedTest(3)
  void oneChangesItAndTheOthersAreTold(RepetitionInfo repetition) throws Exception {
    String username = "race-" + repetition.getCurrentRepetition();
    String path = "/api/accounts/" + username;
    String administrator = TestAccounts.token(Role.ADMINISTRATOR, "");
    Api.done(
        Api.put(
            administrator,
            path,
            Map.of("displayName", "Tên", "password", "đủ dài rồi", "memberships", List.of())));

    List<Response> answers =
        Race.of(
            RACERS,
            i ->
                Api.put(
                    administrator,
                    path,
                    1,
                    Map.of("displayName", "Tên " + i, "memberships", List.of())));

    Response winner = answers.stream().filter(a -> a.statusCode() == 200).findFirst().orElseThrow();
    assertEquals(
        RACERS - 1,
        answers.stream()
            .filter(a -> a.statusCode() == 412 && a.path("code").equals("VERSION_STALE"))
            .count());
    Map<String, Object> kept =
        Api.done(Api.get(administrator, "/api/accounts"))
            .extract()
            .jsonPath()
            .getMap("find { it.username == '" + username + "' }");
    assertEquals(2, kept.get("version"));
    assertEquals(winner.<String>path("displayName"), kept.get("displayName"));
  }
}
