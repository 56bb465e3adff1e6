package org.kiemphieu.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** Whose countersignatures count: registered once, on record, and never exchanged. */
@QuarkusTest
class WitnessApiTest {

  private final Congress congress = Congress.under190(3);

  @BeforeEach
  void setUp() {
    Api.done(congress.setUp());
  }

  @Test
  void witnessIsRegisteredOnceAndIsOnRecord() {
    VerifierKey key = Auditor.witness("giám-sát.example/1").key();

    String first =
        Api.done(Auditor.register(congress, "may-1", key))
            .body("name", equalTo("may-1"))
            .body("verifierKey", equalTo(key.text()))
            .body("registeredBy", equalTo("auditor"))
            .extract()
            .asString();
    String again = Api.done(Auditor.register(congress, "may-1", key)).extract().asString();

    assertEquals(first, again);
    Api.done(congress.get(Role.TELLER, Auditor.path(congress) + "/witnesses"))
        .body("name", contains("may-1"))
        .body("verifierKey", contains(key.text()));
    Api.done(Auditor.get(congress, "?after=1"))
        .body("command", contains("REGISTER_WITNESS"))
        .body("subject", contains("ledger/witnesses/may-1"))
        .body("role", contains("AUDITOR"))
        .body("before", contains(Map.of()))
        .body("after", contains(Map.of("verifierKey", key.text())));
  }

  @Test
  void nameKeepsItsKey() {
    VerifierKey key = Auditor.witness("a.example").key();
    Api.done(Auditor.register(congress, "may-1", key));

    refused(Auditor.register(congress, "may-1", Auditor.witness("b.example").key()))
        .body("refusals.code", contains("WITNESS_NAME_TAKEN"))
        .body("refusals[0].field", equalTo("name"));

    Api.done(Auditor.get(congress, "/witnesses")).body("verifierKey", contains(key.text()));
    Api.done(Auditor.get(congress, "")).body("sequence", contains(1, 2));
  }

  /** One device must not count as two, under whatever name its key goes. */
  @Test
  void keyHasOneWitness() {
    KeyPair keys = Ed25519.generate();
    Api.done(Auditor.register(congress, "may-1", new Witness("a.example", keys).key()));

    for (String name : List.of("a.example", "b.example")) {
      refused(Auditor.register(congress, "may-2", new Witness(name, keys).key()))
          .body("refusals.code", contains("WITNESS_KEY_TAKEN"))
          .body("refusals[0].arguments.name", equalTo("may-1"));
    }
    Api.done(Auditor.get(congress, "/witnesses")).body("name", contains("may-1"));
  }

  @Test
  void otherAssemblyHasItsOwnWitnesses() {
    VerifierKey key = Auditor.witness("a.example").key();
    Api.done(Auditor.register(congress, "may-1", key));
    Congress other = Congress.under190(3);
    Api.done(other.setUp());

    Api.done(Auditor.get(other, "/witnesses")).body("", empty());
    Api.done(Auditor.register(other, "may-1", key)).body("verifierKey", equalTo(key.text()));
  }

  @Test
  void ledgerIsNotItsOwnWitness() {
    VerifierKey own = Auditor.ledgerKey(congress);

    refused(Auditor.register(congress, "may-1", own))
        .body("refusals.code", contains("WITNESS_KEY_TYPE", "WITNESS_KEY_OF_LEDGER"))
        .body("refusals.field", contains("verifierKey", "verifierKey"));
    refused(
            Auditor.register(
                congress,
                "may-1",
                new VerifierKey("a.example", SignatureType.COSIGNATURE, own.publicKey())))
        .body("refusals.code", contains("WITNESS_KEY_OF_LEDGER"));
    refused(Auditor.register(congress, "may-1", Auditor.witness(own.name()).key()))
        .body("refusals.code", contains("WITNESS_KEY_OF_LEDGER"));
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    KeyPair keys = Ed25519.generate();
    Api.done(Auditor.register(congress, "may-1", Auditor.witness("a.example").key()));
    Api.done(Auditor.register(congress, "may-2", new Witness("b.example", keys).key()));

    refused(Auditor.register(congress, "may-1", new NoteSigner("b.example", keys).key()))
        .body(
            "refusals.code",
            contains("WITNESS_KEY_TYPE", "WITNESS_NAME_TAKEN", "WITNESS_KEY_TAKEN"));
  }

  @ParameterizedTest
  @CsvSource({
    "x, VERIFIER_KEY",
    "a b+00000000+BAAA, KEY_NAME",
    "a+00000000+BAAA=, BASE64",
    "a+00000000+CAAA, SIGNATURE_TYPE",
    "a+00000000+BAAA, PUBLIC_KEY",
    "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, KEY_ID",
  })
  void keyThatCannotBeReadIsRefused(String key, String fault) {
    Auditor.register(congress, "may-1", key)
        .then()
        .statusCode(400)
        .body("code", equalTo("WITNESS_KEY_MALFORMED"))
        .body("refusals[0].field", equalTo("verifierKey"))
        .body("refusals[0].arguments.fault", equalTo(fault));
  }

  @Test
  void keyLongerThanAnyIsRefused() {
    Auditor.register(congress, "may-1", "a".repeat(1025))
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_TOO_LONG"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"M", "a", "may_1", "-may", "may 1", "máy"})
  void nameThatIsNoCodeIsRefused(String name) {
    Auditor.register(congress, name, Auditor.witness("a.example").key())
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_FORMAT"))
        .body("refusals[0].field", equalTo("name"));
  }

  @Test
  void noMoreWitnessesThanANoteHasRoomForSignatures() {
    for (int i = 1; i <= 15; i++) {
      Api.done(Auditor.register(congress, "may-" + i, Auditor.witness(i + ".example").key()));
    }

    refused(Auditor.register(congress, "may-16", Auditor.witness("16.example").key()))
        .body("refusals.code", contains("WITNESSES_TOO_MANY"))
        .body("refusals[0].arguments.most", equalTo(15));
  }

  @Test
  void assemblyThatIsNotSetUpHasNoLedger() {
    Congress nothing = Congress.under190(3);

    Auditor.register(nothing, "may-1", Auditor.witness("a.example").key())
        .then()
        .statusCode(404)
        .body("code", equalTo("LEDGER_NOT_BEGUN"));
  }

  @Test
  void twoWhoRegisterAtOnceDoNotShareAName() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Response>> requests = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      VerifierKey key = Auditor.witness(i + ".example").key();
      requests.add(() -> Auditor.register(congress, "may-1", key));
    }

    List<Integer> answers = new ArrayList<>();
    for (Future<Response> answer : threads.invokeAll(requests)) {
      answers.add(answer.get().statusCode());
    }
    threads.shutdown();

    assertEquals(
        List.of(200, 422, 422, 422, 422, 422, 422, 422), answers.stream().sorted().toList());
    Api.done(Auditor.get(congress, ""))
        .body("command", containsInAnyOrder("SET_UP_ASSEMBLY", "REGISTER_WITNESS"));
  }

  private static ValidatableResponse refused(Response answer) {
    return answer.then().statusCode(422);
  }
}
