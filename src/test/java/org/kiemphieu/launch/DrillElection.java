package org.kiemphieu.launch;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.testing.Names;

/**
 * An election of ten names for eight seats in a packaged service, brought to the open box: two
 * batches, each read once, so that what a teller keys is what is counted.
 */
public final class DrillElection {

  public static final int NAMES = 10;
  public static final int SEATS = 8;
  public static final String TELLER_1 = "uy-vien-1";
  public static final String TELLER_2 = "uy-vien-2";

  private static final String CODE = "dien-tap";
  public static final String ASSEMBLY = "/api/assemblies/" + CODE;
  private static final String ELECTION = ASSEMBLY + "/elections/ban-chap-hanh";
  private static final String ROUND = ELECTION + "/rounds/1";
  private static final String PASSWORD = "mật khẩu diễn tập";

  private final PackagedService service;
  private final Map<String, String> tokens = new HashMap<>();

  /** One that is not there yet. */
  public DrillElection(PackagedService service) {
    this.service = service;
  }

  /** Path of the only reading of a batch. */
  public static String reading(int batch) {
    return ROUND + "/counts/1/batches/" + batch + "/readings/1";
  }

  /** Token of somebody; it outlives the process that issued it. */
  public String token(String username) {
    return tokens.computeIfAbsent(username, name -> service.signIn(name, PASSWORD));
  }

  /** Everything up to two open readings of two batches of {@code sheets} each. */
  public void open(int sheets) throws IOException {
    String password = Files.readString(service.data().resolve("administrator-password.txt"));
    tokens.put("administrator", service.signIn("administrator", password.strip()));
    account("thu-ky", "SECRETARIAT");
    account("truong-ban", "HEAD_TELLER");
    account("chu-tich", "PRESIDIUM");
    account("kiem-tra", "AUDITOR");
    account(TELLER_1, "TELLER");
    account(TELLER_2, "TELLER");
    int papers = 2 * sheets;
    put("thu-ky", ASSEMBLY, settings());
    put("thu-ky", ASSEMBLY + "/attendance", Map.of("convened", papers, "present", papers));
    put(
        "thu-ky",
        ELECTION,
        Map.of("office", "EXECUTIVE_COMMITTEE", "title", "Bầu Ban Chấp hành", "seats", SEATS));
    put(
        "thu-ky",
        ELECTION + "/counting-board",
        Map.of("members", List.of(Map.of("name", "Lê Thị Kiểm", "head", true))));
    put("thu-ky", ROUND + "/candidate-list", Map.of("candidates", Names.candidates(NAMES)));
    put("chu-tich", ROUND + "/approval", Map.of("listVersion", 1));
    put("truong-ban", ROUND + "/issue", Map.of("issued", papers));
    put("truong-ban", ROUND + "/readings-needed", Map.of("readings", 1));
    put("truong-ban", ROUND + "/collection", Map.of("collected", papers));
    for (int batch = 1; batch <= 2; batch++) {
      put("truong-ban", ROUND + "/counts/1/batches/" + batch, Map.of("sheets", sheets));
      as(batch == 1 ? TELLER_1 : TELLER_2)
          .post(ROUND + "/counts/1/batches/" + batch + "/readings")
          .then()
          .statusCode(201);
    }
  }

  private void account(String username, String role) {
    put(
        "administrator",
        "/api/accounts/" + username,
        Map.of(
            "displayName",
            "Người diễn tập",
            "password",
            PASSWORD,
            "memberships",
            List.of(Map.of("assembly", CODE, "role", role))));
  }

  private static Map<String, Object> settings() {
    return Map.of(
        "organisation", "Đảng bộ diễn tập",
        "name", "Đại hội đại biểu",
        "kind", "DELEGATE_CONGRESS",
        "regulation", "190");
  }

  /** A teller's own reading as the service shows it. */
  JsonPath read(String teller, int batch) {
    return get(teller, reading(batch));
  }

  void complete(String teller, int batch, int sheets) {
    put(teller, reading(batch) + "/completion", Map.of("sheets", sheets));
  }

  /** Closes the count and answers with its tally. */
  JsonPath close() {
    return as("truong-ban")
        .put(ROUND + "/counts/1/closing")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** How many entries the ledger has, as its checkpoint says. */
  long ledgerSize() {
    String checkpoint =
        as("kiem-tra")
            .get(ASSEMBLY + "/ledger/checkpoint")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return Long.parseLong(checkpoint.lines().toList().get(1));
  }

  private JsonPath get(String who, String path) {
    return as(who).get(path).then().statusCode(200).extract().jsonPath();
  }

  private ValidatableResponse put(String who, String path, Map<String, ?> body) {
    return as(who).contentType(ContentType.JSON).body(body).put(path).then().statusCode(200);
  }

  private RequestSpecification as(String who) {
    return service.request().auth().oauth2(token(who));
  }
}
