package org.kiemphieu.launch;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.testing.Names;

/**
 * A congress of 29 names for 26 seats in a packaged service, brought to the open box by the API:
 * the pattern of which {@link LoadAssemblies} makes as many as are wanted.
 */
final class LoadElection {

  static final String CODE = "mau";
  static final int NAMES = 29;

  /** Batches of one teller, read one after the other. */
  static final int BATCHES = 3;

  static final int SHEETS = 5_000;

  private static final int SEATS = 26;
  private static final String PASSWORD = "mật khẩu đo tải";
  private static final String ELECTION = "/elections/ban-chap-hanh";
  private static final String COUNT = ELECTION + "/rounds/1/counts/1";

  private final PackagedService service;
  private final Map<String, String> tokens = new HashMap<>();

  LoadElection(PackagedService service) {
    this.service = service;
  }

  static String teller(int number) {
    return "uy-vien-" + number;
  }

  /** Number of a teller's batch: 1 is nobody's but what was keyed before. */
  static int batch(int teller, int nth) {
    return 1 + (teller - 1) * BATCHES + nth;
  }

  /** Path of the only reading of a batch. */
  static String reading(String assembly, int batch) {
    return "/api/assemblies/" + assembly + COUNT + "/batches/" + batch + "/readings/1";
  }

  /** Token of somebody in an assembly. */
  String token(String username, String assembly) {
    return tokens.computeIfAbsent(
        username + "@" + assembly,
        who ->
            service
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", PASSWORD, "assembly", assembly))
                .post("/api/tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("token"));
  }

  /**
   * Everything up to the open readings of {@code tellers} tellers.
   *
   * @param keyedBefore sheets of the first batch
   */
  void open(int tellers, int keyedBefore) throws IOException {
    String password = Files.readString(service.data().resolve("administrator-password.txt"));
    tokens.put("administrator@" + CODE, service.signIn("administrator", password.strip()));
    account("thu-ky", "SECRETARIAT");
    account("truong-ban", "HEAD_TELLER");
    account("chu-tich", "PRESIDIUM");
    int papers = keyedBefore + SHEETS * tellers * BATCHES;
    String assembly = "/api/assemblies/" + CODE;
    String round = assembly + ELECTION + "/rounds/1";
    put(
        "thu-ky",
        assembly,
        Map.of(
            "organisation", "Đảng bộ đo tải",
            "name", "Đại hội đại biểu",
            "kind", "DELEGATE_CONGRESS",
            "regulation", "190"));
    put("thu-ky", assembly + "/attendance", Map.of("convened", papers, "present", papers));
    put(
        "thu-ky",
        assembly + ELECTION,
        Map.of("office", "EXECUTIVE_COMMITTEE", "title", "Bầu Ban Chấp hành", "seats", SEATS));
    put(
        "thu-ky",
        assembly + ELECTION + "/counting-board",
        Map.of("members", List.of(Map.of("name", "Lê Thị Kiểm", "head", true))));
    put("thu-ky", round + "/candidate-list", Map.of("candidates", Names.candidates(NAMES)));
    put("chu-tich", round + "/approval", Map.of("listVersion", 1));
    put("truong-ban", round + "/issue", Map.of("issued", papers));
    put("truong-ban", round + "/readings-needed", Map.of("readings", 1));
    put("truong-ban", round + "/collection", Map.of("collected", papers));
    for (int teller = 1; teller <= tellers; teller++) {
      account(teller(teller), "TELLER");
      for (int nth = teller == 1 ? 0 : 1; nth <= BATCHES; nth++) {
        String path = assembly + COUNT + "/batches/" + batch(teller, nth);
        put("truong-ban", path, Map.of("sheets", nth == 0 ? keyedBefore : SHEETS));
        as(teller(teller)).post(path + "/readings").then().statusCode(201);
      }
    }
  }

  private void account(String username, String role) {
    put(
        "administrator",
        "/api/accounts/" + username,
        Map.of(
            "displayName",
            "Người đo tải",
            "password",
            PASSWORD,
            "memberships",
            List.of(Map.of("assembly", CODE, "role", role))));
  }

  private void put(String who, String path, Map<String, ?> body) {
    as(who).contentType(ContentType.JSON).body(body).put(path).then().statusCode(200);
  }

  private RequestSpecification as(String who) {
    return service.request().auth().oauth2(token(who, CODE));
  }
}
