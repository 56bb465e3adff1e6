package org.kiemphieu.ledger.replay;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** The ledger replayed against the tables. */
@QuarkusTest
class LedgerReplayTest {

  @ParameterizedTest
  @EnumSource(RoundStage.class)
  void ledgerAndTablesAgreeInEveryState(RoundStage stage) {
    Congress congress = Stages.at(stage);

    Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"))
        .body("named", equalTo(java.util.List.of()))
        .body("agrees", equalTo(true));
  }
}
