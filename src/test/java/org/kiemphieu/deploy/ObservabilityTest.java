package org.kiemphieu.deploy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the dashboard and the alerts ask for is what the running service shows. */
@QuarkusTest
class ObservabilityTest {

  private static final Path FOLDER = Documents.DEPLOY.resolve("observability");

  /** Prometheus' own. */
  private static final Set<String> NOT_OURS = Set.of("up");

  /** What Prometheus adds to every sample. */
  private static final Set<String> ADDED = Set.of("job", "instance");

  private static final Set<String> WORDS_OF_THE_LANGUAGE =
      Set.of("sum", "max", "count", "rate", "changes", "by", "and", "or", "m", "s");

  private static final Pattern METRIC = Pattern.compile("([a-z][a-z0-9_]*)(\\{[^}]*})?");
  private static final Pattern LABEL = Pattern.compile("([a-z_]+)(?==|!=|!~|=~)");
  private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z][a-z0-9_]*)(\\{.*})? \\S+$");

  @Test
  void everyMetricAndLabelIsShownByTheService() throws IOException {
    given().get("/api/refusals").then().statusCode(200);
    Map<String, Set<String>> shown = shown();
    Set<String> missing = new TreeSet<>();
    int asked = 0;
    for (String expression : expressions()) {
      for (Map.Entry<String, Set<String>> metric : asked(expression).entrySet()) {
        asked++;
        if (NOT_OURS.contains(metric.getKey())) {
          continue;
        }
        Set<String> labels = shown.get(metric.getKey());
        if (labels == null) {
          missing.add(metric.getKey());
        } else {
          metric.getValue().stream()
              .filter(label -> !labels.contains(label) && !ADDED.contains(label))
              .forEach(label -> missing.add(metric.getKey() + "{" + label + "}"));
        }
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(asked > 25, "expressions were read: " + asked);
  }

  @Test
  void nameNobodyShowsIsFound() {
    Map<String, Set<String>> asked =
        asked("rate(http_server_requests_secondz_count{uri=\"/\"}[5m])");
    assertEquals(Map.of("http_server_requests_secondz_count", Set.of("uri")), asked);
  }

  @Test
  void everyAlertSaysHowBadItIsAndWhatIsToBeDone() throws IOException {
    JsonNode rules = Documents.yaml(FOLDER.resolve("alerts.yaml")).get(0).at("/groups/0/rules");
    Set<String> names = new HashSet<>();
    for (JsonNode rule : rules) {
      assertTrue(names.add(rule.path("alert").asText()), rule::toString);
      assertTrue(Set.of("warning", "critical").contains(rule.at("/labels/severity").asText()));
      assertTrue(rule.at("/annotations/summary").asText().length() > 10, rule::toString);
      assertTrue(rule.at("/annotations/action").asText().length() > 10, rule::toString);
      Set<String> known = Set.of("alert", "expr", "for", "labels", "annotations");
      rule.fieldNames().forEachRemaining(field -> assertTrue(known.contains(field), field));
    }
    assertEquals(12, names.size());
  }

  @Test
  void dashboardHasPanelsThatDoNotOverlapAndOneSource() throws IOException {
    JsonNode dashboard = Documents.json(FOLDER.resolve("dashboard.json"));
    Set<String> places = new HashSet<>();
    for (JsonNode panel : dashboard.path("panels")) {
      assertTrue(places.add(panel.path("gridPos").toString()), panel::toString);
      assertEquals("${datasource}", panel.at("/datasource/uid").asText());
      assertTrue(panel.path("targets").size() > 0, panel::toString);
    }
    assertEquals(12, places.size());
  }

  private static List<String> expressions() throws IOException {
    List<String> expressions = new ArrayList<>();
    JsonNode rules = Documents.yaml(FOLDER.resolve("alerts.yaml")).get(0).at("/groups/0/rules");
    rules.forEach(rule -> expressions.add(rule.path("expr").asText()));
    JsonNode panels = Documents.json(FOLDER.resolve("dashboard.json")).path("panels");
    panels.forEach(
        panel ->
            panel.path("targets").forEach(target -> expressions.add(target.path("expr").asText())));
    return expressions;
  }

  /** The metrics of an expression with the labels it selects by. */
  private static Map<String, Set<String>> asked(String expression) {
    String plain = expression.replaceAll("\\[[0-9]+[ms]]", "").replaceAll("by \\([a-z, ]*\\)", "");
    Map<String, Set<String>> asked = new HashMap<>();
    for (MatchResult found : METRIC.matcher(plain).results().toList()) {
      if (!WORDS_OF_THE_LANGUAGE.contains(found.group(1))) {
        Set<String> labels = asked.computeIfAbsent(found.group(1), name -> new TreeSet<>());
        if (found.group(2) != null) {
          LABEL.matcher(found.group(2)).results().forEach(label -> labels.add(label.group(1)));
        }
      }
    }
    return asked;
  }

  private static Map<String, Set<String>> shown() {
    String body = given().get("/q/metrics").then().statusCode(200).extract().asString();
    Map<String, Set<String>> shown = new HashMap<>();
    for (MatchResult sample : SAMPLE.matcher(body).results().toList()) {
      Set<String> labels = shown.computeIfAbsent(sample.group(1), name -> new TreeSet<>());
      if (sample.group(2) != null) {
        LABEL.matcher(sample.group(2)).results().forEach(label -> labels.add(label.group(1)));
      }
    }
    return shown;
  }
}
