package org.kiemphieu.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.kiemphieu.identity.domain.Role.ADMINISTRATOR;
import static org.kiemphieu.identity.domain.Role.AUDITOR;
import static org.kiemphieu.identity.domain.Role.HEAD_TELLER;
import static org.kiemphieu.identity.domain.Role.PRESIDIUM;
import static org.kiemphieu.identity.domain.Role.SECRETARIAT;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kiemphieu.document.signature.OwnTool;
import org.kiemphieu.document.signature.TestSigner;
import org.kiemphieu.ledger.Auditor;
import org.kiemphieu.ledger.SignedNote;
import org.kiemphieu.ledger.Witness;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.DatabaseState;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Write;

/**
 * A whole election in which every request is sent twice, byte for byte, as by a client whose
 * connection broke before the answer came. The second time the answer is the same, and not one row
 * of the database, so no figure and no entry of the ledger, is another than after the first.
 */
@QuarkusTest
class RetriedWritesTest {

  private static final List<Class<? extends Annotation>> WRITING =
      List.of(PUT.class, POST.class, DELETE.class, PATCH.class);
  private static final String PASSWORD = "mật khẩu thử";
  private static final String FIRST = Congress.FIRST_TELLER;
  private static final String SECOND = Congress.SECOND_TELLER;
  private static final String THIRD = "teller-3";
  private static final String CSV = "batch,position,marks,defect\n";

  @Inject DataSource database;

  private final SortedSet<String> endpoints = endpoints();
  private final SortedSet<String> walked = new TreeSet<>();
  private final Congress congress = Congress.under190(3);
  private final Congress recount = congress.inCount(2);

  @Test
  void everyWriteIsHarmlessTheSecondTime() throws SQLException {
    setUp();
    ruleOtherwise();
    accounts();
    vote();
    count();
    end();
    audit();

    assertEquals(endpoints, walked, "every endpoint that writes");
  }

  private void setUp() throws SQLException {
    String secretariat = congress.token(SECRETARIAT);
    twice(Write.put(secretariat, congress.assembly(), Congress.settings("190")));
    twice(
        Write.put(
            secretariat, congress.assembly() + "/attendance", Map.of("convened", 6, "present", 5)));
    twice(
        Write.put(
            secretariat,
            congress.election(),
            Map.of("office", "EXECUTIVE_COMMITTEE", "title", "Bầu Ban Chấp hành", "seats", 3)));
    twice(
        Write.put(
            secretariat,
            congress.election() + "/counting-board",
            Map.of("members", List.of(Map.of("name", "Lê Thị Kiểm", "head", true)))));
    Map<String, Object> list = Map.of("candidates", Names.candidates(4));
    String path = congress.round() + "/candidate-list";
    // Asks what is wrong with a list and stores nothing, the first time either.
    twice(Write.post(secretariat, path + "/check", list), false);
    twice(Write.put(secretariat, path, list));
    twice(
        Write.csv(secretariat, congress.assembly() + "/spreadsheet-rows", "1;Nguyễn Văn An\n"),
        false);
  }

  private void ruleOtherwise() throws SQLException {
    String path = congress.assembly() + "/overrulings/QUORUM";
    twice(Write.put(congress, PRESIDIUM, path, Map.of("stands", true, "reason", "Thời tiết xấu")));
    twice(
        Write.put(congress, PRESIDIUM, path, Map.of("stands", false, "reason", "Đã đủ người"))
            .changing(1));
  }

  private void accounts() throws SQLException {
    String username = "nguoi-" + congress.code();
    String path = "/api/accounts/" + username;
    Map<String, String> member = Map.of("assembly", congress.code(), "role", "AUDITOR");
    twice(
        Write.put(
            congress.token(ADMINISTRATOR),
            path,
            Map.of(
                "displayName", "Người thử", "password", PASSWORD, "memberships", List.of(member))));
    twice(
        Write.put(
                congress.token(ADMINISTRATOR),
                path,
                Map.of("displayName", "Người thử lại", "memberships", List.of(member)))
            .changing(1));
    twice(
        Write.open(
            "/api/password-changes",
            Map.of("username", username, "password", PASSWORD, "newPassword", "mật khẩu mới hơn")));
    signIn(username, "mật khẩu mới hơn");
    slips();
  }

  /**
   * Passwords cannot be told a second time: who did not get the answer gets new ones, and the ones
   * before are void. The accounts are the same.
   */
  private void slips() throws SQLException {
    Map<String, String> teller =
        Map.of("username", "uy-vien-" + congress.code(), "displayName", "Người thử");
    Write slips =
        Write.post(
            congress.token(SECRETARIAT),
            congress.assembly() + "/sign-in-slips",
            Map.of("tellers", List.of(teller)));
    walked.add(endpoint(slips));
    slips.send().then().statusCode(200);
    Map<String, String> before = DatabaseState.of(database);
    slips.send().then().statusCode(200);
    Map<String, String> after = DatabaseState.of(database);
    before.entrySet().removeAll(after.entrySet());
    assertEquals(Set.of("account", "ledger_entry", "ledger_head"), before.keySet());
  }

  /** Nothing is stored of a sign-in; each answer has a token of its own, so the answers differ. */
  private void signIn(String username, String password) throws SQLException {
    Write signIn = Write.open("/api/tokens", Map.of("username", username, "password", password));
    walked.add(endpoint(signIn));
    Map<String, String> before = DatabaseState.of(database);
    for (int time = 0; time < 2; time++) {
      assertEquals("AUDITOR", signIn.send().then().statusCode(200).extract().path("role"));
    }
    assertEquals(before, DatabaseState.of(database));
  }

  private void vote() throws SQLException {
    String round = congress.round();
    // Says what marks would mean and stores nothing.
    twice(
        Write.post(congress.token(HEAD_TELLER), round + "/verdicts", Map.of("marks", "2")), false);
    twice(Write.put(congress, PRESIDIUM, round + "/approval", Map.of("listVersion", 1)));
    twice(Write.put(congress, HEAD_TELLER, round + "/readings-needed", Map.of("readings", 2)));
    twice(Write.put(congress, HEAD_TELLER, round + "/issue", Map.of("issued", 4)));
    twice(
        Write.put(
            congress,
            HEAD_TELLER,
            round + "/issue/correction",
            Map.of("issued", 5, "corrects", 4, "reason", "Ghi nhầm")));
    twice(Write.put(congress, HEAD_TELLER, round + "/collection", Map.of("collected", 3)));
    twice(
        Write.put(
            congress,
            HEAD_TELLER,
            round + "/collection/correction",
            Map.of("collected", 4, "corrects", 3, "reason", "Ghi nhầm")));
  }

  /** Batch 1 has four sheets: the readings differ on the third, the fourth is torn. */
  private void count() throws SQLException {
    twice(Write.put(congress, HEAD_TELLER, congress.batch(1), Map.of("sheets", 3)));
    twice(Write.put(congress, HEAD_TELLER, congress.batch(1), Map.of("sheets", 4)).changing(1));
    twice(Write.post(congress.teller(FIRST), congress.batch(1) + "/readings"));
    String sheets = congress.reading(1, 1) + "/ballots";
    twice(Write.put(congress.teller(FIRST), sheets + "/1", Map.of("marks", "2")));
    twice(Write.put(congress.teller(FIRST), sheets + "/1", Map.of("marks", "1")).changing(1));
    twice(
        Write.post(
            congress.teller(FIRST),
            sheets,
            Map.of(
                "ballots",
                List.of(
                    Map.of("position", 1, "marks", "1 2", "corrects", 2),
                    Map.of("position", 2, "marks", "2"),
                    Map.of("position", 3, "marks", "3"),
                    Map.of("position", 4, "marks", "4", "defects", List.of("TORN"))))));
    twice(
        Write.put(
            congress.teller(FIRST), congress.reading(1, 1) + "/completion", Map.of("sheets", 4)));
    String file = CSV + "1,1,1 2,\n1,2,2,\n1,3,4,\n1,4,4,TORN\n";
    twice(Write.csv(congress.teller(SECOND), congress.count(1) + "/readings", file));
    twice(
        Write.put(
            congress,
            HEAD_TELLER,
            congress.reading(1, 2) + "/set-aside",
            Map.of("reason", "Nhập nhầm tập")));
    twice(Write.csv(congress.teller(THIRD), congress.count(1) + "/readings", file));
    twice(
        Write.put(
            congress,
            HEAD_TELLER,
            congress.sheet(1, 3) + "/acceptance",
            Map.of("marks", "3", "note", "Đã xem phiếu")));
    twice(
        Write.put(
            congress,
            HEAD_TELLER,
            congress.sheet(1, 4) + "/ruling",
            Map.of(
                "valid",
                true,
                "grounds",
                "DAMAGE_IMMATERIAL",
                "note",
                "Rách ở mép",
                "present",
                List.of("Lê Thị Kiểm"))));
    twice(Write.put(congress.token(HEAD_TELLER), congress.count() + "/closing"));
    twice(Write.put(congress.token(HEAD_TELLER), congress.count() + "/certification"));
    twice(Write.put(congress.token(PRESIDIUM), congress.count() + "/confirmation"));
    twice(Write.put(congress.token(PRESIDIUM), congress.count() + "/release"));
    String decision = congress.count() + "/decision";
    twice(Write.put(congress, PRESIDIUM, decision, Map.of("voteAgain", true, "newNames", false)));
    twice(Write.put(congress, PRESIDIUM, decision, Map.of("voteAgain", false)).changing(1));
    String versions = congress.count() + "/minutes/versions/";
    byte[] sealed = congress.get(PRESIDIUM, versions + "1").asByteArray();
    byte[] signed = OwnTool.of(TestSigner.p256("Chu tich")).sign(sealed);
    twice(Write.pdf(congress.token(PRESIDIUM), versions + "2", signed));
  }

  /** A complaint; the round is counted again, and in the end annulled. */
  private void end() throws SQLException {
    twice(Write.put(congress, PRESIDIUM, recount.count(), Map.of("reason", "Khiếu nại")));
    twice(Write.put(congress, HEAD_TELLER, recount.batch(1), Map.of("sheets", 4)));
    // The second teller skips the first sheet and keys the last one twice.
    String inStep = CSV + "1,1,1,\n1,2,2,\n1,3,3,\n1,4,4,\n";
    String shifted = CSV + "1,1,2,\n1,2,3,\n1,3,4,\n1,4,4,\n";
    twice(Write.csv(congress.teller(FIRST), recount.count() + "/readings", inStep));
    twice(Write.csv(congress.teller(SECOND), recount.count() + "/readings", shifted));
    twice(
        Write.put(congress, HEAD_TELLER, recount.batch(1) + "/alignment", Map.of("reference", 1)));
    twice(
        Write.put(
            congress,
            PRESIDIUM,
            congress.round() + "/annulment",
            Map.of("grounds", "DECISION", "reason", "Đại hội quyết định")));
    twice(Write.put(congress.token(PRESIDIUM), congress.round() + "/next"));
  }

  /** What an auditor sends; a check of a kept checkpoint stores nothing. */
  private void audit() throws SQLException {
    String auditor = congress.token(AUDITOR);
    String ledger = congress.assembly() + "/ledger";
    Witness witness = Auditor.witness("may-1.example");
    twice(
        Write.put(
            auditor, ledger + "/witnesses/may-1", Map.of("verifierKey", witness.key().text())));
    SignedNote checkpoint = Auditor.checkpoint(congress);
    String cosigned = Auditor.cosigned(checkpoint, witness).format();
    twice(Write.text(auditor, ledger + "/cosignatures", cosigned));
    twice(Write.text(auditor, ledger + "/checkpoint-checks", cosigned), false);
    display();
  }

  /** The secret of a display's link cannot be told a second time, so the second time is refused. */
  private void display() throws SQLException {
    String path = congress.assembly() + "/displays/san-khau";
    Write opening = Write.put(congress.token(PRESIDIUM), path);
    walked.add(endpoint(opening));
    assertEquals(200, opening.send().statusCode());
    Map<String, String> opened = DatabaseState.of(database);
    Response second = opening.send();
    assertEquals("DISPLAY_NAME_TAKEN", second.path("code"));
    assertEquals(opened, DatabaseState.of(database));
    twice(Write.put(congress.token(PRESIDIUM), path + "/withdrawal"));
  }

  private void twice(Write write) throws SQLException {
    twice(write, true);
  }

  private void twice(Write write, boolean changes) throws SQLException {
    walked.add(endpoint(write));
    Map<String, String> before = DatabaseState.of(database);
    Response first = write.send();
    Map<String, String> after = DatabaseState.of(database);
    String what = write.verb() + " " + write.path() + " " + first.asString();
    assertEquals(2, first.statusCode() / 100, what);
    if (changes) {
      assertNotEquals(before, after, what);
    } else {
      assertEquals(before, after, what);
    }

    Response second = write.send();

    assertEquals(after, DatabaseState.of(database), what);
    assertEquals(2, second.statusCode() / 100, what + second.asString());
    assertEquals(first.asString(), second.asString(), what);
    assertEquals(first.header("ETag"), second.header("ETag"), what);
  }

  private String endpoint(Write write) {
    return endpoints.stream()
        .filter(e -> (write.verb() + " " + write.path()).matches(e.replaceAll("\\{\\w+}", "[^/]+")))
        .findFirst()
        .orElseThrow();
  }

  /** Every resource method that is not there to read. */
  private static SortedSet<String> endpoints() {
    return new ClassFileImporter()
        .importPath("target/classes").stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> WRITING.stream().anyMatch(method::isAnnotatedWith))
            .map(method -> endpoint(method.reflect()))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String endpoint(Method method) {
    Class<? extends Annotation> verb =
        WRITING.stream().filter(method::isAnnotationPresent).findFirst().orElseThrow();
    Path path = method.getAnnotation(Path.class);
    return verb.getSimpleName()
        + " "
        + method.getDeclaringClass().getAnnotation(Path.class).value()
        + (path == null ? "" : path.value());
  }
}
