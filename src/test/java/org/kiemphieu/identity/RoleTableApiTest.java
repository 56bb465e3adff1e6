package org.kiemphieu.identity;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.RoleTable;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Watcher;

/** Every cell of the role table, asked for over HTTP at every endpoint there is. */
@QuarkusTest
class RoleTableApiTest {

  /** Written from the design, not from the code: who does what. */
  private static final String EXPECTED =
      """
                             SECRETARIAT TELLER HEAD_TELLER PRESIDIUM AUDITOR ADMINISTRATOR DISPLAY
      MANAGE_ACCOUNTS             -        -         -          -        -          x       -
      MANAGE_OWN_SESSIONS         x        x         x          x        x          x       -
      MANAGE_SESSIONS             -        -         -          -        -          x       -
      ENROL_SECOND_FACTOR         -        -         x          x        -          x       -
      RESET_SECOND_FACTOR         -        -         -          -        -          x       -
      READ_SECURITY_EVENTS        -        -         -          -        -          x       -
      SET_UP_ASSEMBLY             x        -         -          -        -          -       -
      RECORD_ATTENDANCE           x        -         -          -        -          -       -
      APPOINT_COUNTING_BOARD      x        -         -          -        -          -       -
      READ_ASSEMBLY               x        x         x          x        x          -       -
      OVERRULE_RULE               -        -         -          x        -          -       -
      ISSUE_SIGN_IN_SLIPS         x        -         -          -        -          -       -
      READ_TELLERS                x        -         x          -        -          -       -
      READ_SPREADSHEET            x        -         -          -        -          -       -
      KEEP_ROLL                   x        -         -          -        -          -       -
      RECORD_PRESENCE             x        -         -          -        -          -       -
      RECORD_CREDENTIALS          x        -         -          -        -          -       -
      READ_ROLL                   x        -         x          x        x          -       -
      READ_TABLES                 x        x         x          x        x          -       -
      SET_UP_ELECTION             x        -         -          -        -          -       -
      NOMINATE                    x        -         -          -        -          -       -
      STRIKE_NOMINATION           x        -         -          -        -          -       -
      RECORD_SUPPORT              x        -         -          -        -          -       -
      ASK_WITHDRAWAL              x        -         -          -        -          -       -
      PROPOSE_WITHDRAWAL          -        -         -          x        -          -       -
      DECIDE_WITHDRAWAL           -        -         -          x        -          -       -
      READ_NOMINATIONS            x        -         -          x        x          -       -
      PROPOSE_LIST                x        -         -          -        -          -       -
      READ_ELECTION               x        x         x          x        x          -       -
      APPROVE_LIST                -        -         -          x        -          -       -
      PRINT_BALLOTS               x        -         -          x        -          -       -
      PRINT_TALLY_SHEETS          x        -         x          x        -          -       -
      SET_READINGS                -        -         x          -        -          -       -
      ISSUE_BALLOTS               -        -         x          -        -          -       -
      CORRECT_ISSUED              -        -         x          -        -          -       -
      RECORD_COLLECTION           -        -         x          -        -          -       -
      CORRECT_COLLECTED           -        -         x          -        -          -       -
      CLOSE_COUNT                 -        -         x          -        -          -       -
      CERTIFY                     -        -         x          -        -          -       -
      CONFIRM                     -        -         -          x        -          -       -
      RECOUNT                     -        -         x          x        -          -       -
      ANNUL_ROUND                 -        -         -          x        -          -       -
      VOTE_AGAIN                  -        -         -          x        -          -       -
      DECLARE_BATCH               -        -         x          -        -          -       -
      READ_BATCHES                -        x         x          x        x          -       -
      START_READING               -        x         -          -        -          -       -
      KEY_BALLOT                  -        x         -          -        -          -       -
      READ_OWN_READING            -        x         -          -        -          -       -
      COMPLETE_READING            -        x         -          -        -          -       -
      SET_READING_ASIDE           -        -         x          -        -          -       -
      ACCEPT_SHEET                -        -         x          -        -          -       -
      ACCEPT_ALIGNMENT            -        -         x          -        -          -       -
      RULE_ON_PAPER               -        -         x          -        -          -       -
      READ_SHEETS                 -        -         x          x        x          -       -
      READ_TALLY                  -        -         x          x        x          -       -
      TRY_MARKS                   -        x         x          -        -          -       -
      READ_RESULT                 x        x         x          x        x          -       -
      RELEASE_RESULT              -        -         -          x        -          -       -
      RECORD_DECISION             -        -         -          x        -          -       -
      SIGN_MINUTES                -        x         x          x        -          -       -
      READ_CONCLUSION             x        -         x          x        x          -       -
      CLOSE_ASSEMBLY              -        -         -          x        -          -       -
      RECORD_HOLIDAYS             x        -         -          x        -          -       -
      RECORD_COMPLAINT            x        -         -          -        -          -       -
      RECORD_FINDING              x        -         -          -        -          -       -
      RECORD_APPROVAL_OF_SUPERIOR x        -         -          -        -          -       -
      SEAL_BALLOTS                -        -         x          -        -          -       -
      TAKE_OVER_BALLOTS           -        -         -          x        -          -       -
      UNSEAL_BALLOTS              -        -         -          x        -          -       -
      DESTROY_BALLOTS             -        -         -          x        -          -       -
      READ_LEDGER                 -        -         x          x        x          -       -
      EXPORT_BUNDLE               -        -         x          x        x          -       -
      REGISTER_WITNESS            -        -         -          -        x          -       -
      COSIGN_CHECKPOINT           -        -         -          -        x          -       -
      SET_SECTIONS                x        -         -          -        -          -       -
      READ_SHOWS_OF_HANDS         x        x         x          x        x          -       -
      PREPARE_SHOW_OF_HANDS       x        -         -          -        -          -       -
      OPEN_SHOW_OF_HANDS          -        -         -          x        -          -       -
      COUNT_HANDS                 -        x         x          -        -          -       -
      DECLARE_SHOW_OF_HANDS       -        -         x          x        -          -       -
      WITHDRAW_SHOW_OF_HANDS      -        -         -          x        -          -       -
      NAME_SUPERIOR               x        -         -          -        -          -       -
      WITHDRAW_SUPERIOR           x        -         -          -        -          -       -
      READ_SUBORDINATES           x        -         -          x        x          -       -
      SET_TARGETS                 x        -         -          -        -          -       -
      RECORD_PROFILES             x        -         -          -        -          -       -
      READ_PROFILES               x        -         -          x        x          -       -
      RECORD_REPORTED_CONGRESS    x        -         -          -        -          -       -
      WITHDRAW_REPORTED_CONGRESS  x        -         -          -        -          -       -
      WATCH_EVENTS                x        x         x          x        x          -       x
      WATCH_HALL                  x        -         -          x        -          -       x
      OPEN_DISPLAY                x        -         -          x        -          -       -
      WITHDRAW_DISPLAY            x        -         -          x        -          -       -
      READ_DISPLAYS               x        -         -          x        -          -       -
      """;

  private record Endpoint(
      String verb, String path, String mediaType, boolean streams, Command command) {

    /** Begins a stream, which never ends by itself, and leaves it; its status. */
    int begin(String token, String assembly) {
      HttpResponse<InputStream> begun = Watcher.ask(url(assembly), token, "");
      try (InputStream left = begun.body()) {
        return begun.statusCode();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String url(String assembly) {
      return path.replace("{assembly}", assembly)
          .replace("{election}", Congress.ELECTION)
          .replaceAll("\\{(round|count|batch|reading|position)}", "1")
          .replaceAll("\\{(sequence|size|name|version|nominee)}", "1")
          .replaceAll("\\{(sequence|size|name|version)}", "1")
          .replaceAll("\\{(complaint|package|code)}", "mot")
          .replace("{year}", "2026")
          .replace("{rule}", "QUORUM")
          .replace("{delegate}", "001")
          .replaceAll("\\{(vote|section)}", "bieu-quyet-1")
          .replace("{office}", "EXECUTIVE_COMMITTEE")
          .replace("{subordinate}", "cap-duoi")
          .replace("{username}", "somebody")
          .replace("{session}", "00000000-0000-4000-8000-000000000000");
    }

    Response ask(RequestSpecification request, String assembly) {
      if (!verb.equals("GET")) {
        request.contentType(mediaType).body("{}".getBytes(UTF_8));
      }
      return request.request(verb, url(assembly));
    }
  }

  private static final List<Endpoint> ENDPOINTS = endpoints();
  private static final Map<Command, Set<Role>> TABLE = expected();

  @Test
  void tableIsWhatTheDesignSays() {
    Map<Command, Set<Role>> table = new EnumMap<>(Command.class);
    for (Command command : Command.values()) {
      table.put(command, RoleTable.rolesFor(command));
    }

    assertEquals(TABLE, table);
  }

  @Test
  void everyCommandHasAnEndpoint() {
    Set<Command> asked =
        ENDPOINTS.stream()
            .map(Endpoint::command)
            .collect(toCollection(() -> EnumSet.noneOf(Command.class)));

    assertEquals(EnumSet.allOf(Command.class), asked);
  }

  @Test
  void everyRoleIsLetThroughOrRefusedAsTheTableSays() {
    Congress congress = Congress.under190(10);
    Api.done(congress.setUp());
    Api.done(congress.beginElection());
    int denied = 0;
    int allowed = 0;
    for (Endpoint endpoint : ENDPOINTS) {
      for (Role role : Role.values()) {
        String cell = role + " " + endpoint;
        String token = congress.token(role);
        boolean may = TABLE.getOrDefault(endpoint.command(), Set.of()).contains(role);
        if (may && endpoint.streams()) {
          assertEquals(200, endpoint.begin(token, congress.code()), cell);
          allowed++;
          continue;
        }
        Response answer = endpoint.ask(Api.as(token), congress.code());
        if (may) {
          assertNotEquals(401, answer.statusCode(), cell);
          assertTrue(answer.statusCode() < 500, cell + answer.asString());
          assertNotEquals(Set.of("ROLE_NOT_ALLOWED"), code(answer), cell);
          assertNotEquals(Set.of("ANOTHER_ASSEMBLY"), code(answer), cell);
          allowed++;
        } else {
          assertEquals(403, answer.statusCode(), cell);
          assertEquals(Set.of("ROLE_NOT_ALLOWED"), code(answer), cell);
          denied++;
        }
      }
    }
    assertEquals(ENDPOINTS.size() * Role.values().length, allowed + denied);
  }

  @Test
  void nobodyIsLetThroughWithoutAToken() {
    for (Endpoint endpoint : ENDPOINTS) {
      Response answer = endpoint.ask(given(), "dai-hoi");

      assertEquals(401, answer.statusCode(), endpoint.toString());
      assertEquals(Set.of("TOKEN_MISSING"), code(answer), endpoint.toString());
    }
  }

  @Test
  void nobodyIsLetThroughToAnotherAssembly() {
    Congress congress = Congress.under190(10);
    Api.done(congress.setUp());
    Congress another = Congress.under190(10);
    Api.done(another.setUp());
    List<Endpoint> scoped =
        ENDPOINTS.stream().filter(e -> e.path().contains("{assembly}")).toList();

    for (Endpoint endpoint : scoped) {
      for (Role role : RoleTable.rolesFor(endpoint.command())) {
        String token = another.token(role);
        Response answer = endpoint.ask(Api.as(token), congress.code());

        assertEquals(403, answer.statusCode(), endpoint.toString());
        assertEquals(Set.of("ANOTHER_ASSEMBLY"), code(answer), endpoint.toString());
      }
    }
    assertEquals(
        EnumSet.complementOf(
            EnumSet.of(
                Command.MANAGE_ACCOUNTS,
                Command.MANAGE_OWN_SESSIONS,
                Command.MANAGE_SESSIONS,
                Command.ENROL_SECOND_FACTOR,
                Command.RESET_SECOND_FACTOR,
                Command.READ_SECURITY_EVENTS)),
        EnumSet.copyOf(scoped.stream().map(Endpoint::command).toList()));
  }

  private static Set<String> code(Response answer) {
    boolean problem = answer.contentType().startsWith("application/problem+json");
    return problem ? Set.of(answer.<String>path("code")) : Set.of();
  }

  private static Map<Command, Set<Role>> expected() {
    List<String> lines = EXPECTED.lines().toList();
    List<Role> roles = words(lines.get(0)).map(Role::valueOf).toList();
    Map<Command, Set<Role>> table = new EnumMap<>(Command.class);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = words(line).toList();
      Set<Role> allowed = EnumSet.noneOf(Role.class);
      for (int i = 0; i < roles.size(); i++) {
        if (cells.get(i + 1).equals("x")) {
          allowed.add(roles.get(i));
        }
      }
      table.put(Command.valueOf(cells.get(0)), allowed);
    }
    return table;
  }

  private static Stream<String> words(String line) {
    return Arrays.stream(line.strip().split(" +"));
  }

  /** Every resource method that names its command, but for those of tests. */
  private static List<Endpoint> endpoints() {
    return new ClassFileImporter()
        .importPath("target/classes").stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Allowed.class))
            .map(method -> endpoint(method.reflect()))
            .toList();
  }

  private static Endpoint endpoint(Method method) {
    String verb =
        Arrays.stream(method.getAnnotations())
            .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
            .filter(Objects::nonNull)
            .map(HttpMethod::value)
            .findFirst()
            .orElseThrow();
    Consumes consumes = method.getAnnotation(Consumes.class);
    Produces produces = method.getAnnotation(Produces.class);
    Path path = method.getAnnotation(Path.class);
    return new Endpoint(
        verb,
        method.getDeclaringClass().getAnnotation(Path.class).value()
            + (path == null ? "" : path.value()),
        consumes == null ? "application/json" : consumes.value()[0],
        produces != null && produces.value()[0].equals(MediaType.SERVER_SENT_EVENTS),
        method.getAnnotation(Allowed.class).value());
  }
}
