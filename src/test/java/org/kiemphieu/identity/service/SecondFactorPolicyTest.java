package org.kiemphieu.identity.service;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;
import org.kiemphieu.testing.TimeCode;
import org.kiemphieu.testing.Write;

/** With {@code kiemphieu.second-factor=required}. */
@QuarkusTest
class SecondFactorPolicyTest {

  @BeforeEach
  void required() {
    SecondFactorPolicy policy = new SecondFactorPolicy();
    policy.setting = SecondFactorPolicy.Setting.REQUIRED;
    QuarkusMock.installMockForType(policy, SecondFactorPolicy.class);
  }

  @Test
  void presidiumCanDoNothingButEnrolUntilItHas() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    String username = "can-" + congress.code();
    TestAccounts.account(username, Role.PRESIDIUM, congress.code());

    Response session = signIn(username);
    String token = session.path("token");

    session.then().body("secondFactorNeeded", equalTo(true));
    Api.get(token, congress.assembly())
        .then()
        .statusCode(403)
        .body("code", equalTo("SECOND_FACTOR_NEEDED"));
    Api.done(Api.get(token, "/api/second-factor")).body("required", equalTo(true));
    String secret =
        Api.put(token, "/api/second-factor", Map.of("password", TestAccounts.PASSWORD))
            .path("secret");
    Api.done(
        Api.put(token, "/api/second-factor/confirmation", Map.of("code", TimeCode.now(secret))));
    Api.done(Api.get(token, congress.assembly()));
  }

  @Test
  void tellersAndOthersNeedNone() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    String username = "khong-can-" + congress.code();
    TestAccounts.account(username, Role.TELLER, congress.code());

    Response session = signIn(username);

    session.then().body("secondFactorNeeded", equalTo(false));
    Api.done(Api.get(session.path("token"), congress.assembly()));
  }

  private static Response signIn(String username) {
    return Write.open(
            "/api/sessions", Map.of("username", username, "password", TestAccounts.PASSWORD))
        .send();
  }
}
