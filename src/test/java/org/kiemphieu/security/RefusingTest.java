package org.kiemphieu.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What judges answers to hostile requests finds the bad ones. */
class RefusingTest {

  private static final Refusing REFUSING = new Refusing(Set.of("TOKEN_INVALID"));
  private static final String GOOD =
      "{\"status\": 401, \"code\": \"TOKEN_INVALID\", \"refusals\": [{\"code\": \"TOKEN_INVALID\"}]}";

  private static List<String> faults(int status, String type, String body) {
    HttpHeaders headers = HttpHeaders.of(Map.of("Content-Type", List.of(type)), (a, b) -> true);
    return REFUSING.faults(new Answer(status, headers, body.getBytes(UTF_8)));
  }

  private static List<String> problem(int status, String body) {
    return faults(status, "application/problem+json", body);
  }

  @Test
  void refusalInGoodOrderIsNoFault() {
    assertEquals(List.of(), problem(401, GOOD));
    assertEquals(List.of(), faults(200, "text/plain", "anything"));
  }

  @Test
  void everyKindOfBadAnswerIsFound() {
    assertEquals(List.of("says another status than 403: " + GOOD), problem(403, GOOD));
    assertEquals(List.of("401 as text/html: <h1>no</h1>"), faults(401, "text/html", "<h1>no</h1>"));
    assertEquals(List.of("no JSON: {"), problem(401, "{"));
    assertEquals(
        List.of("refuses with the unknown code OTHER"),
        problem(401, GOOD.replaceFirst("TOKEN_INVALID", "OTHER")));
    String told = GOOD.replaceFirst("}$", ", \"detail\": \"java.lang\"}");
    assertEquals(List.of("tells of its inside: java.lang in " + told), problem(401, told));
    String silent = "{\"status\": 401, \"code\": \"TOKEN_INVALID\"}";
    assertEquals(List.of("refuses without a reason: " + silent), problem(401, silent));
    String failed = GOOD.replace("401", "500");
    assertEquals(List.of("failed with 500: " + failed), problem(500, failed));
  }
}
