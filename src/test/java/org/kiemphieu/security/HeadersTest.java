package org.kiemphieu.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Stages;

/** Every kind of answer carries the headers that keep a browser from being used against people. */
@QuarkusTest
class HeadersTest {

  private static final String SCREENS =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final String OPERATION =
      "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; font-src 'self' data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";
  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "X-Frame-Options", "DENY",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy",
              "accelerometer=(), bluetooth=(), camera=(), display-capture=(), geolocation=(),"
                  + " gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                  + " serial=(), usb=()");
  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/[^\"?#]+)");

  private final List<String> faults = new ArrayList<>();

  @Test
  void everyKindOfAnswerHasThem() {
    Congress congress = Stages.at(RoundStage.CONFIRMED);
    String auditor = congress.token(Role.AUDITOR);

    Answer start = look("/", "", 200, SCREENS, "no-cache");
    List<String> assets =
        ASSET.matcher(start.text()).results().map((MatchResult found) -> found.group(1)).toList();
    assertTrue(assets.size() >= 2, start.text());
    assets.forEach(asset -> look(asset, "", 200, SCREENS, null));
    look("/nothing-here", "", 404, SCREENS, null);

    look("/api/refusals", "", 200, SCREENS, "no-store");
    look("/api/nothing-here", "", 404, SCREENS, "no-store");
    look(congress.assembly(), "", 401, SCREENS, "no-store");
    look(congress.assembly(), congress.teller("x") + "x", 401, SCREENS, "no-store");
    look("/api/accounts", auditor, 403, SCREENS, "no-store");
    for (String file :
        List.of("tally", "minutes.pdf", "result.json", "result.xlsx", "bundle.zip")) {
      look(congress.count() + "/" + file, auditor, 200, SCREENS, "no-store");
    }
    look(congress.assembly() + "/events", auditor, 200, SCREENS, "no-store");

    for (String path :
        List.of("/q/openapi", "/q/swagger-ui/", "/q/health", "/q/health/ready", "/q/metrics")) {
      look(path, "", 200, OPERATION, "no-store");
    }
    assertEquals(List.of(), faults);
  }

  /** No header names the server or its version. */
  private Answer look(
      String path, String token, int status, String policy, @Nullable String caching) {
    Map<String, String> headers = new HashMap<>();
    if (!token.isEmpty()) {
      headers.put("Authorization", "Bearer " + token);
    }
    Answer answer = Wire.send("GET", path, headers);
    Map<String, String> expected = new HashMap<>(EVERYWHERE);
    expected.put("Content-Security-Policy", policy);
    if (caching != null) {
      expected.put("Cache-Control", caching);
    }
    expected.put("Server", "");
    expected.put("X-Powered-By", "");
    expected.put("Strict-Transport-Security", "");
    expected.forEach(
        (name, value) -> {
          String found = String.join(" AND ", answer.headers().allValues(name));
          if (!found.equals(value)) {
            faults.add(path + ": " + name + " is [" + found + "], not [" + value + "]");
          }
        });
    if (answer.status() != status) {
      faults.add(path + " was answered " + answer.status());
    }
    return answer;
  }

  @Test
  void overTlsNobodyComesWithoutItAgain() {
    for (String path : List.of("/", "/api/refusals", "/q/health", "/nothing-here")) {
      Answer answer = Wire.send("GET", path, Map.of("X-Forwarded-Proto", "https"));

      assertEquals("max-age=31536000", answer.header("Strict-Transport-Security"), path);
    }
  }
}
