package org.kiemphieu.identity.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.SecretDigest;
import org.kiemphieu.identity.service.Sessions;
import org.kiemphieu.identity.service.TokenService;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TestAccounts;
import org.kiemphieu.testing.TimeCode;
import org.kiemphieu.testing.Watcher;

/** Sessions, their ends, guesses at passwords and codes: what people do, and what attackers try. */
@QuarkusTest
class SignInSecurityTest {

  private static final String HALL = "dai-hoi-an-toan";
  private static final String RENEWAL = "kiemphieu-renewal";
  private static final String DEVICE = "kiemphieu-device";
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  @Inject DataSource database;
  @Inject TokenService tokens;

  // Sessions

  @Test
  void sessionIsListedAndEndsAtOnce() {
    String username = person(Role.TELLER);
    Response first = signIn(username);
    Response second = signIn(username);

    Api.done(Api.get(token(second), "/api/sessions"))
        .body("session", contains(id(second), id(first)))
        .body("present", contains(true, false))
        .body("role", contains("TELLER", "TELLER"));
    Api.as(token(second)).delete("/api/sessions/" + id(first)).then().statusCode(204);

    refused(Api.get(token(first), "/api/sessions"), 401, "SESSION_ENDED");
    Api.done(Api.get(token(second), "/api/sessions")).body("session", contains(id(second)));
    Api.as(token(second)).delete("/api/sessions/" + id(second)).then().statusCode(204);
    refused(Api.get(token(second), "/api/sessions"), 401, "SESSION_ENDED");
    refused(renew(second, second.cookie(RENEWAL)), 401, "SESSION_ENDED");
  }

  @Test
  void allOthersEndAndOnesOwnStays() {
    String username = person(Role.TELLER);
    Response first = signIn(username);
    Response second = signIn(username);

    Api.as(token(second)).delete("/api/sessions").then().statusCode(204);

    refused(Api.get(token(first), "/api/sessions"), 401, "SESSION_ENDED");
    Api.done(Api.get(token(second), "/api/sessions")).body("session", contains(id(second)));
  }

  @Test
  void nobodyEndsTheSessionOfAnother() {
    Response victim = signIn(person(Role.HEAD_TELLER));
    String other = token(signIn(person(Role.TELLER)));

    refused(Api.as(other).delete("/api/sessions/" + id(victim)), 404, "SESSION_UNKNOWN");
    Api.done(Api.get(token(victim), "/api/sessions")).body("session", hasSize(1));
  }

  @Test
  void administratorSeesAndEndsTheSessionsOfAnAccount() {
    String username = person(Role.PRESIDIUM);
    Response session = signIn(username);
    String administrator = TestAccounts.token(Role.ADMINISTRATOR, "");
    String path = "/api/accounts/" + username + "/sessions";

    Api.done(Api.get(administrator, path)).body("session", contains(id(session)));
    Api.as(administrator).delete(path).then().statusCode(204);

    Api.done(Api.get(administrator, path)).body("", hasSize(0));
    refused(Api.get(token(session), "/api/sessions"), 401, "SESSION_ENDED");
    Api.done(Api.get(administrator, "/api/security-events?username=" + username))
        .body("kind", contains("SESSION_ENDED", "SIGNED_IN", "PASSWORD_CHANGED"))
        .body("actor", contains("administrator", username, "administrator"))
        .body("detail", contains("ENDED_BY_ADMINISTRATOR", HALL, ""));
  }

  @Test
  void streamEndsWithItsSession() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    String username = "xem-" + congress.code();
    TestAccounts.account(username, Role.AUDITOR, congress.code());
    Response session = signIn(username);

    try (Watcher watcher = Watcher.of(congress, token(session))) {
      assertEquals("head", watcher.next().name());
      Api.as(token(session)).delete("/api/sessions/" + id(session)).then().statusCode(204);
      assertTrue(watcher.ends(), "the stream goes on");
    }
  }

  @Test
  void passwordChangeEndsAllOtherSessions() {
    String username = person(Role.TELLER);
    Response elsewhere = signIn(username);
    Response here = signIn(username);
    Map<String, String> change =
        Map.of(
            "username",
            username,
            "password",
            TestAccounts.PASSWORD,
            "newPassword",
            "một mật khẩu khác");

    Api.post(token(here), "/api/password-changes", change).then().statusCode(204);

    refused(Api.get(token(elsewhere), "/api/sessions"), 401, "SESSION_ENDED");
    Api.done(Api.get(token(here), "/api/sessions")).body("session", contains(id(here)));
  }

  @Test
  void dutyThatIsTakenAwayIsOverAtOnceAndAnotherStays() {
    String username = "nguoi-" + PEOPLE.incrementAndGet();
    put(username, TestAccounts.PASSWORD, Map.of("a1", "TELLER", "b1", "AUDITOR"), 0);
    Response teller = signIn(Map.of("username", username, "assembly", "a1"));
    Response auditor = signIn(Map.of("username", username, "assembly", "b1"));

    put(username, null, Map.of("a1", "AUDITOR", "b1", "AUDITOR"), 1);

    refused(Api.get(token(teller), "/api/sessions"), 401, "SESSION_ENDED");
    refused(renew(teller, teller.cookie(RENEWAL)), 401, "SESSION_ENDED");
    Api.done(Api.get(token(auditor), "/api/sessions")).body("assembly", contains("b1"));
  }

  // Renewal

  @Test
  void tokenIsRenewedByACookieThatIsGoodOnce() {
    Response begun = signIn(person(Role.TELLER));
    String cookie = begun.getHeaders().getValues("Set-Cookie").toString();
    assertTrue(cookie.contains("SameSite=Strict") && cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("Path=/api/sessions/" + id(begun)), cookie);

    Response renewed = renew(begun, begun.cookie(RENEWAL));

    assertEquals(id(begun), id(renewed));
    assertNotEquals(begun.cookie(RENEWAL), renewed.cookie(RENEWAL));
    Api.done(Api.get(token(renewed), "/api/sessions"));
    refused(renew(begun, begun.cookie(RENEWAL)), 401, "SESSION_ENDED");
    refused(Api.get(token(renewed), "/api/sessions"), 401, "SESSION_ENDED");
    refused(renew(begun, renewed.cookie(RENEWAL)), 401, "SESSION_ENDED");
  }

  /** A teller whose network breaks while the answer comes is not signed out by asking again. */
  @Test
  void renewalWhoseAnswerWasLostIsAskedForAgain() {
    Response begun = signIn(person(Role.TELLER));
    Response lost = renew(begun, begun.cookie(RENEWAL));

    Response again = renew(begun, begun.cookie(RENEWAL));

    Api.done(Api.get(token(again), "/api/sessions"));
    // Whoever has the answer that was taken for lost is somebody else.
    refused(renew(begun, lost.cookie(RENEWAL)), 401, "SESSION_ENDED");
    refused(Api.get(token(again), "/api/sessions"), 401, "SESSION_ENDED");
  }

  @Test
  void forgedSessionsAndSecretsAreRefused() {
    Response victim = signIn(person(Role.HEAD_TELLER));
    Response attacker = signIn(person(Role.TELLER));
    String invented =
        tokens
            .issue(
                new Sessions.Open(
                    UUID.randomUUID(),
                    new Actor("thu", Role.HEAD_TELLER, HALL),
                    1,
                    "",
                    Instant.now().plusSeconds(60),
                    true))
            .text();

    refused(Api.get(invented, "/api/sessions"), 401, "SESSION_ENDED");
    refused(renew(victim, attacker.cookie(RENEWAL)), 401, "RENEWAL_REFUSED");
    refused(renew(victim, "đoán"), 401, "RENEWAL_REFUSED");
    refused(given().post("/api/sessions/" + id(victim) + "/renewals"), 401, "RENEWAL_REFUSED");
    Api.done(Api.get(token(victim), "/api/sessions")).body("session", contains(id(victim)));
  }

  // Guesses at passwords

  @Test
  void victimGetsInFromAKnownDeviceWhileAnAttackerIsSlowedDown() throws SQLException {
    String victim = person(Role.HEAD_TELLER);
    String device = signIn(victim).cookie(DEVICE);

    for (int guess = 1; guess <= 4; guess++) {
      refused(guess("127.0.0.7", victim, "sai " + guess), 401, "SIGN_IN_REFUSED");
    }
    Response slowed = guess("127.0.0.7", victim, TestAccounts.PASSWORD);

    refused(slowed, 429, "SIGN_IN_TOO_OFTEN");
    assertWaits(5, slowed);
    // Headers that nobody was told to believe do not make another address.
    refused(
        from("127.0.0.7")
            .header("X-Forwarded-For", "10.1.2.3")
            .header("Forwarded", "for=10.1.2.3")
            .body(credentials(victim, TestAccounts.PASSWORD))
            .post("/api/tokens"),
        429,
        "SIGN_IN_TOO_OFTEN");
    // The victim's own browser, though at the same address; and a new one at another.
    from("127.0.0.7")
        .cookie(DEVICE, device)
        .body(credentials(victim, TestAccounts.PASSWORD))
        .post("/api/sessions")
        .then()
        .statusCode(200);
    from("127.0.0.8")
        .body(credentials(victim, TestAccounts.PASSWORD))
        .post("/api/tokens")
        .then()
        .statusCode(200);
    // A device of somebody else is not known for this account.
    String another = signIn(person(Role.TELLER)).cookie(DEVICE);
    refused(
        from("127.0.0.7")
            .cookie(DEVICE, another)
            .body(credentials(victim, TestAccounts.PASSWORD))
            .post("/api/sessions"),
        429,
        "SIGN_IN_TOO_OFTEN");
    Api.done(
            Api.get(
                TestAccounts.token(Role.ADMINISTRATOR, ""),
                "/api/security-events?username=" + victim))
        .body(
            "findAll { it.kind == 'PASSWORDS_SLOWED' }.collect { it.address + ' ' + it.detail }",
            contains("127.0.0.7 4"));
  }

  @Test
  void accountThatThereIsNotIsSlowedDownAlike() {
    String known = person(Role.TELLER);
    for (String username : List.of(known, "khong-co-ai")) {
      for (int guess = 1; guess <= 4; guess++) {
        refused(guess("127.0.0.9", username, "sai"), 401, "SIGN_IN_REFUSED");
      }
    }

    Response ofKnown = guess("127.0.0.9", known, "sai");
    Response ofUnknown = guess("127.0.0.9", "khong-co-ai", "sai");

    // But for the seconds: the one was asked for a moment before the other.
    assertEquals(
        ofKnown.asString().replaceAll("[0-9]+", "N"),
        ofUnknown.asString().replaceAll("[0-9]+", "N"));
    assertEquals(429, ofKnown.statusCode());
    assertEquals(429, ofUnknown.statusCode());
  }

  /** Another replica knows nothing but the database: with the row's wait over it is open again. */
  @Test
  void waitsAreInTheDatabaseAndGrow() throws SQLException {
    String username = person(Role.TELLER);
    String key = SecretDigest.of("address\n127.0.0.10\n" + username);
    for (int guess = 1; guess <= 4; guess++) {
      guess("127.0.0.10", username, "sai");
    }
    refused(guess("127.0.0.10", username, TestAccounts.PASSWORD), 429, "SIGN_IN_TOO_OFTEN");
    String open = "UPDATE sign_in_attempt SET open_at = last_at WHERE key = '" + key + "'";

    change(open);
    refused(guess("127.0.0.10", username, "sai"), 401, "SIGN_IN_REFUSED");
    assertWaits(10, guess("127.0.0.10", username, "sai"));
    change("UPDATE sign_in_attempt SET failures = 40, open_at = last_at WHERE key = '" + key + "'");
    guess("127.0.0.10", username, "sai");
    assertWaits(900, guess("127.0.0.10", username, "sai"));
    change(open);
    guess("127.0.0.10", username, TestAccounts.PASSWORD).then().statusCode(200);
    assertEquals("0", text("SELECT failures FROM sign_in_attempt WHERE key = '" + key + "'"));
  }

  @Test
  void guessesSentAtOnceAreNoMoreThanOneAfterTheOther() {
    String username = person(Role.TELLER);

    List<Integer> statuses =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(guess -> guess("127.0.0.11", username, "sai " + guess).statusCode())
            .toList();

    assertEquals(4, statuses.stream().filter(status -> status == 401).count(), statuses.toString());
    assertEquals(8, statuses.stream().filter(status -> status == 429).count(), statuses.toString());
  }

  @Test
  void oneAddressIsSlowedDownOverManyAccounts() throws SQLException {
    guess("127.0.0.12", "ai-do", "sai");
    String key = SecretDigest.of("address\n127.0.0.12");
    change("UPDATE sign_in_attempt SET failures = 59 WHERE key = '" + key + "'");

    refused(guess("127.0.0.12", "ai-khac", "sai"), 401, "SIGN_IN_REFUSED");
    refused(guess("127.0.0.12", "ai-khac-nua", "sai"), 429, "SIGN_IN_TOO_OFTEN");
  }

  @Test
  void changingThePasswordIsNoWayAroundTheWait() {
    String username = person(Role.TELLER);
    Map<String, String> guess =
        Map.of("username", username, "password", "sai", "newPassword", "đoán mật khẩu");
    for (int time = 1; time <= 4; time++) {
      refused(from("127.0.0.13").body(guess).post("/api/password-changes"), 401, "SIGN_IN_REFUSED");
    }

    refused(from("127.0.0.13").body(guess).post("/api/password-changes"), 429, "SIGN_IN_TOO_OFTEN");
  }

  // Second factor

  @Test
  void codeIsNeededOnceEnrolledAndIsGoodOnce() throws SQLException {
    String username = person(Role.PRESIDIUM);
    Response session = signIn(username);
    String secret = enrol(session);
    assertFalse(
        text("SELECT sealed_secret FROM second_factor WHERE username = '" + username + "'")
            .contains(secret));

    refused(attempt(username, null), 403, "CODE_NEEDED");
    refused(attempt(username, "000000"), 401, "CODE_REFUSED");
    String next = TimeCode.next(secret);
    attempt(username, next).then().statusCode(200);
    refused(attempt(username, next), 401, "CODE_REFUSED");
    refused(attempt(username, TimeCode.now(secret)), 401, "CODE_REFUSED");
    // The one it was enrolled in counts as one with a code.
    Api.done(Api.get(token(session), "/api/sessions")).body("secondFactor", contains(true, true));
    // Whoever learns the password cannot change it from outside.
    refused(
        json()
            .body(
                Map.of(
                    "username",
                    username,
                    "password",
                    TestAccounts.PASSWORD,
                    "newPassword",
                    "của kẻ khác"))
            .post("/api/password-changes"),
        403,
        "CODE_NEEDED");
  }

  @Test
  void recoveryCodeIsGoodOnceAndNewOnesMakeTheOldVoid() throws SQLException {
    String username = person(Role.HEAD_TELLER);
    Response session = signIn(username);
    String secret = begin(session).then().statusCode(200).extract().path("secret");
    List<String> codes =
        confirm(session, TimeCode.now(secret)).then().extract().path("recoveryCodes");

    assertEquals(10, codes.size());
    attempt(username, codes.get(0).toUpperCase(Locale.ROOT)).then().statusCode(200);
    refused(attempt(username, codes.get(0)), 401, "CODE_REFUSED");
    Api.done(
            Api.post(
                token(session),
                "/api/second-factor/recovery-codes",
                Map.of("code", TimeCode.next(secret))))
        .body("recoveryCodes", hasSize(10));
    refused(attempt(username, codes.get(1)), 401, "CODE_REFUSED");
    Api.done(Api.get(token(session), "/api/second-factor"))
        .body("state", equalTo("ENROLLED"))
        .body("recoveryCodesLeft", equalTo(10));
  }

  @Test
  void enrolmentNeedsThePasswordAndTheSameSession() {
    String username = person(Role.PRESIDIUM);
    Response session = signIn(username);
    Response stolen = signIn(username);

    refused(
        Api.put(token(stolen), "/api/second-factor", Map.of("password", "sai")),
        401,
        "SIGN_IN_REFUSED");
    String secret = begin(session).path("secret");
    assertEquals(secret, begin(session).path("secret"));
    refused(confirm(stolen, TimeCode.now(secret)), 409, "SECOND_FACTOR_NOT_BEGUN");
    assertNotEquals(secret, begin(stolen).path("secret"));
    refused(confirm(session, TimeCode.now(secret)), 409, "SECOND_FACTOR_NOT_BEGUN");
  }

  @Test
  void guessesAtCodesAreSlowedDown() throws SQLException {
    String username = person(Role.HEAD_TELLER);
    Response session = signIn(username);
    String secret = enrol(session);
    for (int guess = 1; guess <= 4; guess++) {
      refused(attempt(username, "00000" + guess), 401, "CODE_REFUSED");
    }

    refused(attempt(username, TimeCode.next(secret)), 429, "SIGN_IN_TOO_OFTEN");
    // Nobody locks the owner out either: the browser known before is counted apart.
    json()
        .cookie(DEVICE, session.cookie(DEVICE))
        .body(
            Map.of(
                "username",
                username,
                "password",
                TestAccounts.PASSWORD,
                "code",
                TimeCode.next(secret)))
        .post("/api/sessions")
        .then()
        .statusCode(200);
  }

  @Test
  void secondFactorIsResetByAnAdministratorWhoIsSomebodyElse() {
    String username = person(Role.PRESIDIUM);
    Response session = signIn(username);
    enrol(session);
    String administrator = TestAccounts.token(Role.ADMINISTRATOR, "");
    String path = "/api/accounts/" + username + "/second-factor";

    refused(Api.as(token(session)).delete(path), 403, "ROLE_NOT_ALLOWED");
    refused(
        Api.as(administrator).delete("/api/accounts/administrator/second-factor"),
        403,
        "OWN_SECOND_FACTOR");
    Api.done(Api.get(administrator, path)).body("enrolled", equalTo(true));
    Api.as(administrator).delete(path).then().statusCode(204);

    refused(Api.get(token(session), "/api/sessions"), 401, "SESSION_ENDED");
    attempt(username, null).then().statusCode(200);
    Api.done(Api.get(administrator, "/api/security-events?username=" + username))
        .body("find { it.kind == 'SECOND_FACTOR_RESET' }.actor", equalTo("administrator"))
        .body("", not(containsString("secret")));
  }

  /** With one administrator alone nobody could help when that one loses the telephone. */
  @Test
  void secondAdministratorIsCreatedAsOneAndStaysOne() {
    String username = "quan-tri-" + PEOPLE.incrementAndGet();
    Map<String, Object> account =
        Map.of(
            "displayName",
            "Quản trị thứ hai",
            "password",
            TestAccounts.PASSWORD,
            "administrator",
            true,
            "memberships",
            List.of());
    String path = "/api/accounts/" + username;
    String first = TestAccounts.token(Role.ADMINISTRATOR, "");
    Api.done(Api.put(first, path, account)).body("administrator", equalTo(true));

    Response second = signIn(username);

    second.then().body("role", equalTo("ADMINISTRATOR"));
    Api.done(Api.get(token(second), "/api/accounts/administrator/second-factor"))
        .body("enrolled", equalTo(false));
    Map<String, Object> changed = new HashMap<>(account);
    changed.put("administrator", false);
    refused(Api.put(first, path, 1, changed), 422, "ADMINISTRATOR_FIXED");
    String teller = person(Role.TELLER);
    refused(Api.put(first, "/api/accounts/" + teller, 1, account), 422, "ADMINISTRATOR_FIXED");
    Api.done(Api.get(first, "/api/security-events?username=" + username))
        .body("kind", contains("SIGNED_IN", "PASSWORD_CHANGED", "ADMINISTRATOR_CREATED"));
  }

  @Test
  void tellerHasNoSecondFactor() {
    refused(begin(signIn(person(Role.TELLER))), 403, "ROLE_NOT_ALLOWED");
  }

  private String person(Role role) {
    String username = "nguoi-" + PEOPLE.incrementAndGet();
    TestAccounts.account(username, role, HALL);
    return username;
  }

  private static void put(
      String username, @Nullable String password, Map<String, String> duties, int version) {
    Map<String, Object> account = new HashMap<>();
    account.put("displayName", "Người thử");
    account.put(
        "memberships",
        duties.entrySet().stream()
            .map(duty -> Map.of("assembly", duty.getKey(), "role", duty.getValue()))
            .toList());
    if (password != null) {
      account.put("password", password);
    }
    RequestSpecification request = Api.as(TestAccounts.token(Role.ADMINISTRATOR, ""));
    if (version > 0) {
      request.header("If-Match", "\"" + version + "\"");
    }
    request
        .contentType(ContentType.JSON)
        .body(account)
        .put("/api/accounts/" + username)
        .then()
        .statusCode(200);
  }

  private static RequestSpecification json() {
    return given().contentType(ContentType.JSON);
  }

  /** A request of a machine at another address of the loopback network. */
  private static RequestSpecification from(String address) {
    try {
      return json()
          .config(
              RestAssured.config()
                  .httpClient(
                      RestAssured.config()
                          .getHttpClientConfig()
                          .setParam("http.route.local-address", InetAddress.getByName(address))))
          .baseUri("http://127.0.0.1");
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Map<String, String> credentials(String username, String password) {
    return Map.of("username", username, "password", password);
  }

  private static Response guess(String address, String username, String password) {
    return from(address).body(credentials(username, password)).post("/api/tokens");
  }

  private static Response signIn(String username) {
    return signIn(Map.of("username", username));
  }

  private static Response signIn(Map<String, String> who) {
    Map<String, String> credentials = new HashMap<>(who);
    credentials.put("password", TestAccounts.PASSWORD);
    Response begun = json().body(credentials).post("/api/sessions");
    begun.then().statusCode(200);
    return begun;
  }

  private static Response attempt(String username, @Nullable String code) {
    Map<String, String> credentials = new HashMap<>(credentials(username, TestAccounts.PASSWORD));
    if (code != null) {
      credentials.put("code", code);
    }
    return json().body(credentials).post("/api/sessions");
  }

  private static Response renew(Response session, String secret) {
    return given().cookie(RENEWAL, secret).post("/api/sessions/" + id(session) + "/renewals");
  }

  private static Response begin(Response session) {
    return Api.put(token(session), "/api/second-factor", Map.of("password", TestAccounts.PASSWORD));
  }

  private static Response confirm(Response session, String code) {
    return Api.put(token(session), "/api/second-factor/confirmation", Map.of("code", code));
  }

  private static String enrol(Response session) {
    String secret = begin(session).then().statusCode(200).extract().path("secret");
    confirm(session, TimeCode.now(secret)).then().statusCode(200);
    return secret;
  }

  private static ValidatableResponse refused(Response answer, int status, String code) {
    return answer.then().statusCode(status).body("code", equalTo(code));
  }

  /** The machine may have been slow since the wait began. */
  private static void assertWaits(int seconds, Response answer) {
    answer.then().statusCode(429);
    int left = Integer.parseInt(answer.header("Retry-After"));
    assertTrue(left <= seconds && left > seconds - 4, "waits " + left);
  }

  private static String token(Response session) {
    return session.path("token");
  }

  private static String id(Response session) {
    return session.path("session");
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      assertEquals(1, statement.executeUpdate());
    }
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      assertTrue(rows.next());
      return rows.getString(1);
    }
  }
}
