package org.kiemphieu.subordinate;

import static java.util.stream.Collectors.toCollection;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kiemphieu.identity.domain.Role.AUDITOR;
import static org.kiemphieu.identity.domain.Role.SECRETARIAT;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.TamperedDatabase;

/** Who sees which assembly, at every endpoint that names another one; and with how many queries. */
@QuarkusTest
class SubordinateAccessTest {

  private static final int MANY = 300;

  @Inject EntityManagerFactory factory;

  private Congress province;
  private Congress lower;

  @BeforeEach
  void assemblies() {
    province = Province.assembly();
    lower = Province.confirmed();
  }

  @Test
  void onlyThoseAboveSeeAnAssembly() {
    Congress sibling = Province.assembly();
    Api.done(Province.follow(lower, province));
    Api.done(Province.follow(sibling, province));
    Congress child = Province.assembly();
    Api.done(Province.follow(child, lower));
    Congress stranger = Province.assembly();

    everyEndpoint(province, lower, 200);
    everyEndpoint(stranger, lower, 404);
    everyEndpoint(sibling, lower, 404);
    everyEndpoint(child, lower, 404);
    everyEndpoint(lower, lower, 404);
    everyEndpoint(lower, province, 404);
    empty(stranger);
    empty(sibling);
    empty(child);

    Api.done(Province.withdraw(lower, 1));

    everyEndpoint(province, lower, 404);
    Api.done(province.get(AUDITOR, province.assembly() + "/subordinates"))
        .body("total", equalTo(1));
    Api.done(lower.get(SECRETARIAT, Province.seen(lower, child)));
    province.get(SECRETARIAT, Province.seen(province, child)).then().statusCode(404);
  }

  /** Whether there is such an assembly is not told. */
  @Test
  void answerIsTheSameForAnAssemblyThatIsNotThere() {
    String code = lower.code();
    String unseen = province.get(SECRETARIAT, Province.seen(province, lower)).asString();
    String none =
        province
            .get(SECRETARIAT, province.assembly() + "/subordinates/x" + code.substring(1))
            .asString();

    assertEquals(unseen, none.replace("x" + code.substring(1), code));
  }

  /** Somebody of a superior assembly asks under the path of the lower one: never let through. */
  @Test
  void tokenIsForOneAssemblyStill() {
    Api.done(Province.follow(lower, province));

    for (String path : List.of("", "/ledger", "/elections", "/subordinates", "/consolidated")) {
      province
          .get(AUDITOR, lower.assembly() + path)
          .then()
          .statusCode(403)
          .body("code", equalTo("ANOTHER_ASSEMBLY"));
    }
  }

  private static void everyEndpoint(Congress viewer, Congress seen, int status) {
    Set<String> paths = paths();
    assertTrue(paths.size() >= 5, paths.toString());
    for (String path : paths) {
      for (Role role : List.of(SECRETARIAT, Role.PRESIDIUM, AUDITOR)) {
        String url =
            path.replace("{assembly}", viewer.code())
                .replace("{subordinate}", seen.code())
                .replace("{election}", Congress.ELECTION)
                .replace("{round}", "1");
        Response answer = viewer.get(role, url);
        assertEquals(status, answer.statusCode(), url);
        if (status == 404) {
          assertEquals("SUBORDINATE_UNKNOWN", answer.path("code"), url);
        }
      }
    }
  }

  private static void empty(Congress viewer) {
    Api.done(viewer.get(SECRETARIAT, viewer.assembly() + "/subordinates"))
        .body("subordinates", hasSize(0));
    Api.done(viewer.get(SECRETARIAT, viewer.assembly() + "/consolidated"))
        .body("organisations", hasSize(0))
        .body("total.turnout.convened", equalTo(0));
  }

  /** Every path of the room that names another assembly, in the path or behind it. */
  private static Set<String> paths() {
    Set<String> paths =
        new ClassFileImporter()
            .importPath("target/classes/org/kiemphieu/subordinate/api").stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Allowed.class))
                .map(method -> path(method.reflect()))
                .flatMap(SubordinateAccessTest::naming)
                .collect(toCollection(TreeSet::new));
    return paths;
  }

  private static Stream<String> naming(String path) {
    if (path.contains("{subordinate}")) {
      return Stream.of(path);
    }
    return path.contains("/consolidated") ? Stream.of(path + "?under={subordinate}") : Stream.of();
  }

  private static String path(Method method) {
    Path path = method.getAnnotation(Path.class);
    return method.getDeclaringClass().getAnnotation(Path.class).value()
        + (path == null ? "" : path.value());
  }

  /** 300 congresses are read with as many queries as one. */
  @Test
  void queriesAreAsManyHoweverManyAssembliesThereAre() throws SQLException {
    Api.done(Province.follow(lower, province));
    long listOfOne = queries("/subordinates?limit=500", 1);
    long sumsOfOne = queries("/consolidated?limit=500", 1);

    fill(province);

    assertEquals(listOfOne, queries("/subordinates?limit=500", MANY + 1));
    assertEquals(sumsOfOne, queries("/consolidated?limit=500", MANY + 1));
    assertTrue(listOfOne <= 4, "queries of a page: " + listOfOne);
    assertTrue(sumsOfOne <= 7, "queries of the sums: " + sumsOfOne);
    Api.done(province.get(SECRETARIAT, province.assembly() + "/consolidated?limit=500"))
        .body("total.turnout.convened", equalTo(5 + MANY * 10))
        .body("total.congresses.IN_PROGRESS", equalTo(MANY))
        .body("total.offices[0].seats", equalTo(3 + MANY * 7))
        .body("organisations", hasSize(MANY + 1));
  }

  private long queries(String path, int assemblies) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    Response answer = province.get(SECRETARIAT, province.assembly() + path);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    List<?> shown = answer.path(path.startsWith("/sub") ? "subordinates" : "organisations");
    assertEquals(assemblies, shown.size());
    return count;
  }

  /** By SQL: what is asked here is how they are read. */
  private static void fill(Congress superior) throws SQLException {
    TamperedDatabase database = TamperedDatabase.ofTest();
    String code = superior.code() + "-";
    database.change(
        "INSERT INTO assembly (code, version, organisation, superior, name, term, place, kind,"
            + " regulation, readings_per_batch) SELECT ? || n, 0, 'Chi bộ ' || n, '', 'Đại hội',"
            + " '', '', 'MEMBER_CONGRESS', '190', 2 FROM generate_series(1, ?) n",
        code,
        MANY);
    database.change(
        "INSERT INTO superior_naming (assembly_id, version, superior_id, named_by, named_at)"
            + " SELECT a.id, 1, s.id, 'thu-ky', now() FROM assembly a, assembly s"
            + " WHERE a.code LIKE ? AND s.code = ?",
        code + "%",
        superior.code());
    database.change(
        "INSERT INTO attendance (assembly_id, version, convened, present)"
            + " SELECT id, 1, 10, 9 FROM assembly WHERE code LIKE ?",
        code + "%");
    database.change(
        "INSERT INTO election (assembly_id, code, version, office, title, seats)"
            + " SELECT id, 'cap-uy', 0, 'EXECUTIVE_COMMITTEE', 'Bầu cấp ủy', 7 FROM assembly"
            + " WHERE code LIKE ?",
        code + "%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          superior_naming | superior_id = NULL     | superior_naming version 1
          superior_naming | named_by = 'khac'      | superior_naming version 1
          make_up_target  | women = 16             | make_up_target targets/DELEGATES version 1
          make_up_target  | first_time = 1         | make_up_target targets/DELEGATES version 1
          profile_list    | recorded_by = 'khac'   | profile_list elections/ban-chap-hanh/rounds/1/profiles version 1
          person_profile  | ethnicity = 'Nùng'     | profile_list elections/ban-chap-hanh/rounds/1/profiles version 1
          person_profile  | sex = 'MALE'           | profile_list elections/ban-chap-hanh/rounds/1/profiles version 1
          reported_congress | recorded_by = 'khac' | reported_congress reported-congresses/chi-bo-1 version 1
          reported_congress | content = replace(content, 'FEMALE', 'MALE') | reported_congress reported-congresses/chi-bo-1 version 1
          reported_congress | content = replace(content, '"votes":3', '"votes":4') | reported_congress reported-congresses/chi-bo-1 version 1
          """)
  void rowChangedByHandIsFound(String table, String change, String row) throws SQLException {
    Api.done(Province.follow(lower, province));
    Api.done(Province.target(lower, "DELEGATES", Map.of("women", 15)));
    Api.done(
        Province.profiles(
            lower, List.of(Map.of("number", 3, "sex", "FEMALE", "ethnicity", "Tày"))));
    Api.done(Reported.record(lower, "chi-bo-1", Reported.congress()));
    Api.done(lower.get(AUDITOR, lower.assembly() + "/ledger/check")).body("agrees", equalTo(true));
    String where =
        table.startsWith("p")
            ? "round_id IN (SELECT r.id FROM round r JOIN election e ON e.id = r.election_id"
                + " JOIN assembly a ON a.id = e.assembly_id WHERE a.code = ?)"
            : "assembly_id = (SELECT id FROM assembly WHERE code = ?)";

    int changed =
        TamperedDatabase.ofTest()
            .change("UPDATE %s SET %s WHERE %s".formatted(table, change, where), lower.code());

    assertEquals(1, changed);
    Api.done(lower.get(AUDITOR, lower.assembly() + "/ledger/check"))
        .body("agrees", equalTo(false))
        .body("first.row", equalTo(row));
  }
}
