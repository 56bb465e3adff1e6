package org.kiemphieu.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** The administrator has no power over the count, and none to take it unseen. */
@QuarkusTest
class AccountChangesOnRecordTest {

  @Test
  void aPasswordSetForATellerIsInTheLedgerOfTheAssembly() {
    Congress congress = Stages.at(RoundStage.VOTING);
    String username = "thay-" + congress.code();
    Map<String, Object> teller = account("TELLER", congress.code());

    Api.done(Api.put(congress.token(Role.ADMINISTRATOR), "/api/accounts/" + username, teller));
    Api.done(
        Api.put(
            congress.token(Role.ADMINISTRATOR),
            "/api/accounts/" + username,
            1,
            account("HEAD_TELLER", congress.code())));

    congress
        .get(Role.AUDITOR, congress.assembly() + "/ledger?limit=1000")
        .then()
        .statusCode(200)
        .rootPath("findAll { it.command == 'MANAGE_ACCOUNTS' }")
        .body("", hasSize(2))
        .body("[0].subject", equalTo("accounts/" + username))
        .body("[0].role", equalTo("ADMINISTRATOR"))
        .body("[0].before.role", equalTo(""))
        .body("[0].after.role", equalTo("TELLER"))
        .body("[0].after.passwordSet", equalTo(true))
        .body("[1].before.role", equalTo("TELLER"))
        .body("[1].after.role", equalTo("HEAD_TELLER"));
  }

  private static Map<String, Object> account(String role, String assembly) {
    return Map.of(
        "displayName",
        "Người thay",
        "password",
        "mật khẩu mới",
        "memberships",
        List.of(Map.of("assembly", assembly, "role", role)));
  }
}
