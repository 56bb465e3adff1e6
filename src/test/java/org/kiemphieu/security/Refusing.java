package org.kiemphieu.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks whether an answer to a hostile request is one a service in good order gives. */
final class Refusing {

  private static final int LARGEST = 8 << 20;
  private static final List<String> INNARDS =
      List.of("org.kiemphieu", "Exception", "java.lang", "\tat ", "SELECT ", "hibernate");

  private final Set<String> codes;

  /** Knows the codes that a refusal may have. */
  Refusing(Set<String> codes) {
    this.codes = codes;
  }

  /** What is wrong with an answer; nothing when it succeeds or refuses as it should. */
  List<String> faults(Answer answer) {
    List<String> faults = new ArrayList<>();
    if (answer.status() >= 500) {
      faults.add("failed with " + answer.status() + ": " + answer.text());
    }
    if (answer.body().length > LARGEST) {
      faults.add("answered with " + answer.body().length + " bytes");
    }
    if (answer.status() >= 400) {
      problem(answer, faults);
    }
    return faults;
  }

  private void problem(Answer answer, List<String> faults) {
    String text = answer.text();
    if (!answer.contentType().startsWith("application/problem+json")) {
      faults.add(answer.status() + " as " + answer.contentType() + ": " + text);
      return;
    }
    INNARDS.stream()
        .filter(text::contains)
        .forEach(inside -> faults.add("tells of its inside: " + inside + " in " + text));
    try {
      JsonNode problem = new ObjectMapper().readTree(answer.body());
      if (problem.path("status").asInt() != answer.status()) {
        faults.add("says another status than " + answer.status() + ": " + text);
      }
      code(problem, faults);
      problem.path("refusals").forEach(refusal -> code(refusal, faults));
      if (problem.path("refusals").isEmpty()) {
        faults.add("refuses without a reason: " + text);
      }
    } catch (IOException e) {
      faults.add("no JSON: " + text);
    }
  }

  private void code(JsonNode refusal, List<String> faults) {
    String code = refusal.path("code").asText();
    if (!codes.contains(code)) {
      faults.add("refuses with the unknown code " + code);
    }
  }
}
