package org.kiemphieu.security;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** One person who asks for too much is told to wait; nobody else is. */
@QuarkusTest
class RequestLimitsTest {

  @ConfigProperty(name = "kiemphieu.limits.checks")
  int checks;

  @ConfigProperty(name = "kiemphieu.limits.streams")
  int streams;

  @Test
  void whoChecksTheWholeLedgerTooOftenWaits() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    String path = congress.assembly() + "/ledger/check";
    int answered = 0;
    Response answer = congress.get(Role.AUDITOR, path);
    while (answer.statusCode() == 200 && answered < checks * 2) {
      answered++;
      answer = congress.get(Role.AUDITOR, path);
    }

    assertTrue(answered >= checks, answered + " answered");
    answer
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .body("code", equalTo("TOO_MANY_REQUESTS"))
        .body("refusals[0].arguments.seconds", equalTo(seconds(answer)));
    assertTrue(seconds(answer) >= 1 && seconds(answer) <= 60, answer.asString());
    Api.done(congress.get(Role.PRESIDIUM, path));
    Api.done(congress.get(Role.AUDITOR, congress.assembly()));
  }

  private static int seconds(Response answer) {
    return Integer.parseInt(answer.header("Retry-After"));
  }

  /** What AllowancesTest lets a hall on one link have. */
  @Test
  void streamsAreForAHallOnOneLink() {
    assertEquals(3000, streams);
  }
}
