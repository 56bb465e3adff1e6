package org.kiemphieu.document;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kiemphieu.identity.domain.Role.AUDITOR;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiemphieu.document.signature.Pdfsig;
import org.kiemphieu.document.signature.TestTimeStampAuthority;
import org.kiemphieu.document.signature.TestTimeStampAuthority.Manner;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** A service with a time-stamp authority, which answers or does not. */
@QuarkusTest
@TestProfile(MinutesTimeStampTest.WithAuthority.class)
class MinutesTimeStampTest {

  /** Starts an authority and names it to the service. */
  public static class WithAuthority implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        String url = TestTimeStampAuthority.start().url().toString();
        return Map.of("kiemphieu.time-stamp.url", url);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final long LONGEST_MILLIS = 12_000;
  private static final String STAMPED = "find { it.command == 'CONFIRM' }.after.timeStamp";

  @ConfigProperty(name = "kiemphieu.time-stamp.url")
  URI authority;

  @Test
  void theMinutesAreStamped() throws Exception {
    TestTimeStampAuthority.tell(authority, Manner.HONEST);

    Congress congress = Stages.at(RoundStage.CONFIRMED);

    Api.done(congress.get(AUDITOR, congress.assembly() + "/ledger?limit=1000"))
        .body(STAMPED, equalTo(true))
        .body(
            "find { it.command == 'CONFIRM' }.after.minutesSignatures[0].stampedAt.size()",
            equalTo("2026-11-21T08:30:00Z".length()));
  }

  @ParameterizedTest
  @EnumSource(names = {"FAILING", "LYING", "SLOW"})
  void theResultIsConfirmedWithoutAStamp(Manner manner) throws Exception {
    Congress congress = Stages.at(RoundStage.CERTIFIED);
    TestTimeStampAuthority.tell(authority, manner);

    congress
        .confirm()
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"))
        .time(lessThan(LONGEST_MILLIS));

    Api.done(congress.get(AUDITOR, congress.assembly() + "/ledger?limit=1000"))
        .body(STAMPED, equalTo(false));
    byte[] sealed = congress.get(AUDITOR, congress.count() + "/minutes/versions/1").asByteArray();
    String said = Pdfsig.says(sealed);
    assertEquals(1, Pdfsig.count(said, "Signature is Valid."), said);
  }
}
