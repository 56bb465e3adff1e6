package org.kiemphieu.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiemphieu.ledger.Auditor;

/**
 * No answer of one assembly can be had with another's token: every operation of the API's own
 * description, with a token of every role. The assembly asked about has something behind every
 * path, so that a hit would be one.
 */
@QuarkusTest
class OtherAssemblyTest {

  private static final Set<Integer> ANY =
      IntStream.range(200, 500).boxed().collect(Collectors.toSet());

  /** Reading these needs something an assembly cannot have together with the rest. */
  private static final Set<String> WITHOUT_ANSWER =
      Set.of(
          "GET /api/assemblies/{assembly}/body",
          "GET /api/assemblies/{assembly}/elections/{election}/rounds/{round}/next",
          // Nothing is destroyed before six months are over.
          "GET /api/assemblies/{assembly}/seals/{package}/destruction.pdf");

  /** Filled once for all tests: the hidden one and the one whose people ask. */
  private static final List<FullAssembly> FILLED = new ArrayList<>();

  private List<DescribedOperation> operations = List.of();
  private final List<String> faults = new ArrayList<>();
  private FullAssembly hidden;
  private FullAssembly own;

  @BeforeEach
  void fill() {
    if (FILLED.isEmpty()) {
      FILLED.add(FullAssembly.of("Kơnia"));
      FILLED.add(FullAssembly.of("Pơlang"));
    }
    operations = DescribedOperation.all();
    hidden = FILLED.get(0);
    own = FILLED.get(1);
  }

  /** The paths of one assembly, the tokens of another and of nobody. */
  @Test
  void tokenOfAnotherAssemblyOpensNothing() {
    String before = Auditor.checkpoint(hidden.congress()).text();
    Map<String, String> tokens = own.tokens();
    tokens.put("NOBODY", "");
    int asked = 0;
    for (DescribedOperation operation : ofAssemblies()) {
      for (Map.Entry<String, String> token : tokens.entrySet()) {
        Answer answer = send(operation, hidden.path(operation), token.getValue());
        int status = token.getValue().isEmpty() ? 401 : 403;
        check(operation, hidden.path(operation), answer, Set.of(status), hidden.marks());
        asked++;
      }
    }

    assertEquals(List.of(), faults);
    assertTrue(asked > 1000, asked + " requests");
    assertEquals(before, Auditor.checkpoint(hidden.congress()).text());
  }

  /** One's own path and token, with the other's codes in the place of every other parameter. */
  @Test
  void codesOfAnotherAssemblyUnderOnesOwnPathLeadNowhere() {
    String before = Auditor.checkpoint(hidden.congress()).text();
    for (DescribedOperation operation : ofAssemblies()) {
      String path = hidden.path(operation, own.congress().code());
      if (operation.pathParameters().size() == 1) {
        continue;
      }
      boolean alone = operation.pathParameters().stream().anyMatch(hidden::isAlone);
      Set<Integer> allowed = operation.reads() && alone ? Set.of(403, 404) : ANY;
      for (String token : own.tokens().values()) {
        check(operation, path, send(operation, path, token), allowed, hidden.marks());
      }
    }

    assertEquals(List.of(), faults);
    assertEquals(before, Auditor.checkpoint(hidden.congress()).text());
  }

  /** Everything that can be read is there to be read, by somebody of the assembly, and by name. */
  @Test
  void everyPathOfTheOneLeadsToItsOwnThingsOnly() {
    Set<String> unanswered = new TreeSet<>();
    for (DescribedOperation operation : operations) {
      if (!operation.reads() || !operation.path().startsWith("/api/")) {
        continue;
      }
      boolean answered = false;
      for (String token : own.tokens().values()) {
        Answer answer = answered ? null : send(operation, read(operation), token);
        if (answer != null) {
          check(operation, own.path(operation), answer, ANY, hidden.marks());
          answered = answer.status() == 200;
        }
      }
      if (!answered) {
        unanswered.add(operation.toString());
      }
    }

    // The accounts are the administrator's, of all assemblies.
    faults.removeIf(fault -> fault.startsWith("ADMINISTRATOR GET /api/accounts"));
    assertEquals(List.of(), faults);
    assertEquals(WITHOUT_ANSWER, unanswered);
  }

  private String read(DescribedOperation operation) {
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : operation.parameters("query")) {
      if (operation.path().contains("/proofs/")) {
        query.append(query.isEmpty() ? '?' : '&').append(parameter.path("name").asText());
        query.append("=1");
      }
    }
    return own.path(operation) + query;
  }

  private List<DescribedOperation> ofAssemblies() {
    return operations.stream().filter(DescribedOperation::isOfAnAssembly).toList();
  }

  private void check(
      DescribedOperation operation,
      String path,
      Answer answer,
      Set<Integer> allowed,
      Set<String> marks) {
    for (String fault : Leaks.in(path, answer, allowed, marks)) {
      faults.add(operation.method() + " " + fault);
    }
  }

  private static Answer send(DescribedOperation operation, String path, String token) {
    Map<String, String> headers = new HashMap<>();
    if (!token.isEmpty()) {
      headers.put("Authorization", "Bearer " + token);
    }
    String type = operation.mediaType();
    if (type.isEmpty()) {
      return Wire.send(operation.method(), path, headers);
    }
    headers.put("Content-Type", type);
    byte[] body = (type.equals("application/json") ? "{}" : "a").getBytes(StandardCharsets.UTF_8);
    return Wire.send(operation.method(), path, headers, body);
  }
}
