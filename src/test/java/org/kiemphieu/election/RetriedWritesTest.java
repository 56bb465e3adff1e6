package org.kiemphieu.election;

import static io.restassured.RestAssured.given;
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
import java.util.ArrayList;
import java.util.HashMap;
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
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.ledger.Auditor;
import org.kiemphieu.ledger.SignedNote;
import org.kiemphieu.ledger.Witness;
import org.kiemphieu.testing.AfterCongress;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.DatabaseState;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.testing.TestAccounts;
import org.kiemphieu.testing.TimeCode;
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
    nominations();
    ruleOtherwise();
    keepRoll();
    showHands();
    followed();
    accounts();
    vote();
    count();
    end();
    conclude();
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

  private void keepRoll() throws SQLException {
    String secretariat = congress.token(SECRETARIAT);
    String delegates = congress.assembly() + "/delegates";
    List<Map<String, Object>> list = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      list.add(Map.of("delegate", "00" + i, "name", Names.of(i), "kind", "OFFICIAL"));
    }
    list.add(Map.of("delegate", "007", "name", Names.of(7), "kind", "ALTERNATE"));
    twice(Write.put(secretariat, delegates, Map.of("delegates", list)));
    twice(
        Write.put(
            secretariat, delegates + "/008", Map.of("name", Names.of(8), "kind", "OFFICIAL")));
    twice(
        Write.put(secretariat, delegates + "/008/withdrawal", Map.of("reason", "Chuyển công tác"))
            .changing(1));
    List<Map<String, Object>> present = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      present.add(Map.of("delegate", "00" + i, "status", "PRESENT"));
    }
    twice(Write.put(secretariat, congress.assembly() + "/presences", Map.of("presences", present)));
    twice(
        Write.put(
            secretariat,
            delegates + "/006/presence",
            Map.of("status", "REPLACED", "alternate", "007")));
    twice(
        Write.put(
            secretariat,
            delegates + "/007/credentials",
            Map.of("recognised", true, "reason", "Khiếu nại không có cơ sở")));
  }

  /** In an election of its own, so that the list of the other is made of names alone. */
  private void nominations() throws SQLException {
    String election = congress.assembly() + "/elections/ban-thuong-vu";
    twice(
        Write.put(
            congress,
            SECRETARIAT,
            election,
            Map.of("office", "STANDING_COMMITTEE", "title", "Bầu Ban Thường vụ", "seats", 3)));
    String first = election + "/nominations/1";
    String second = election + "/nominations/2";
    Map<String, Object> fromTheFloor =
        Map.of(
            "name",
            "Nguyễn Văn An",
            "origin",
            "ASSEMBLY",
            "nominators",
            List.of(Map.of("name", "Trần Thị Bình")));
    twice(Write.put(congress, SECRETARIAT, first, fromTheFloor));
    twice(Write.put(congress, SECRETARIAT, second, Map.of("name", "Lê Văn Ba", "origin", "SELF")));
    twice(
        Write.put(congress, SECRETARIAT, second, Map.of("name", "Lê Văn Bá", "origin", "SELF"))
            .changing(1));
    twice(Write.put(congress, SECRETARIAT, second + "/strike", Map.of("reason", "Ghi nhầm")));
    Map<String, Object> support = Map.of("votes", 2, "attending", 5, "source", "Giơ tay");
    twice(Write.put(congress, SECRETARIAT, first + "/support", support));
    String withdrawal = first + "/withdrawal";
    twice(Write.put(congress, SECRETARIAT, withdrawal, Map.of("reason", "Sức khỏe")));
    twice(Write.put(congress, PRESIDIUM, withdrawal + "/proposal", Map.of("accept", true)));
    twice(
        Write.put(
            congress,
            PRESIDIUM,
            withdrawal + "/decision",
            Map.of("accepted", false, "for", 1, "against", 4, "other", 0)));
    // Asked, proposed and decided once more, in the same words but for the version they follow.
    twice(Write.put(congress, SECRETARIAT, withdrawal, Map.of("reason", "Sức khỏe")).changing(5));
    twice(
        Write.put(congress, PRESIDIUM, withdrawal + "/proposal", Map.of("accept", true))
            .changing(6));
  }

  private void ruleOtherwise() throws SQLException {
    String path = congress.assembly() + "/overrulings/QUORUM";
    twice(Write.put(congress, PRESIDIUM, path, Map.of("stands", true, "reason", "Thời tiết xấu")));
    twice(
        Write.put(congress, PRESIDIUM, path, Map.of("stands", false, "reason", "Đã đủ người"))
            .changing(1));
  }

  private void showHands() throws SQLException {
    String sections = congress.assembly() + "/sections";
    Map<String, Object> hall = Map.of("code", "hoi-truong", "name", "Hội trường", "seated", 5);
    twice(Write.put(congress, SECRETARIAT, sections, Map.of("sections", List.of(hall))));
    String vote = congress.assembly() + "/shows-of-hands/doan-chu-tich";
    Map<String, Object> motion = Map.of("matter", "PRESIDIUM", "question", "Bầu đoàn chủ tịch");
    twice(Write.put(congress, SECRETARIAT, vote, motion));
    twice(Write.put(congress, PRESIDIUM, vote + "/opening", Map.of("version", 1)));
    String section = vote + "/sections/hoi-truong";
    Map<String, Object> first = Map.of("for", 4, "against", 0, "other", 0);
    twice(Write.put(congress.teller(FIRST), section, first));
    Map<String, Object> rest = Map.of("restFor", true, "against", 0, "other", 0);
    twice(Write.put(congress.teller(FIRST), section, rest).changing(1));
    Map<String, Object> sum = Map.of("for", 5, "against", 0, "other", 0);
    twice(Write.put(congress, PRESIDIUM, vote + "/declaration", sum));
    String other = congress.assembly() + "/shows-of-hands/chuong-trinh";
    Map<String, Object> programme = Map.of("matter", "PROGRAMME", "question", "Chương trình");
    twice(Write.put(congress, SECRETARIAT, other, programme));
    twice(Write.put(congress, PRESIDIUM, other + "/withdrawal", Map.of("reason", "Chưa cần")));
  }

  /** Another assembly follows this one, until this one will not have it any more. */
  private void followed() throws SQLException {
    Congress superior = Congress.under190(3);
    Api.done(superior.setUp());
    String path = congress.assembly() + "/superior";
    twice(Write.put(congress, SECRETARIAT, path, Map.of("assembly", superior.code())));
    twice(Write.put(congress.token(SECRETARIAT), path + "/withdrawal").changing(1));
    String targets = congress.assembly() + "/targets/EXECUTIVE_COMMITTEE";
    twice(Write.put(congress, SECRETARIAT, targets, Map.of("women", 15)));
    twice(Write.put(congress, SECRETARIAT, targets, Map.of("women", 20)).changing(1));
    String reported = congress.assembly() + "/reported-congresses/xa-tan-lap";
    Map<String, Object> planned =
        Map.of("organisation", "Đảng bộ xã", "name", "Đại hội", "kind", "MEMBER_CONGRESS");
    twice(Write.put(congress, SECRETARIAT, reported, planned));
    // Says what a workbook says and stores nothing.
    twice(
        Write.csv(
            congress.token(SECRETARIAT), congress.assembly() + "/reported-congress-rows", "a;b\n"),
        false);
    twice(Write.put(congress.token(SECRETARIAT), reported + "/withdrawal").changing(1));
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
    signIn("/api/tokens", username, "mật khẩu mới hơn");
    signIn("/api/sessions", username, "mật khẩu mới hơn");
    sessions(username);
    secondFactor();
    slips();
  }

  /** What is ended stays ended; who renews again because no answer came is answered. */
  private void sessions(String username) throws SQLException {
    Map<String, String> credentials = Map.of("username", username, "password", "mật khẩu mới hơn");
    Response begun = Write.open("/api/sessions", credentials).send();
    String session = "/api/sessions/" + begun.path("session");
    Write renewal = Write.open(session + "/renewals", Map.of());
    walked.add("POST /api/sessions/{session}/renewals");
    for (int time = 0; time < 2; time++) {
      Response renewed =
          given()
              .cookie("kiemphieu-renewal", begun.cookie("kiemphieu-renewal"))
              .post(session + "/renewals");
      assertEquals("AUDITOR", renewed.then().statusCode(200).extract().path("role"));
    }
    assertEquals(401, renewal.send().statusCode(), "without the cookie");
    String other = Write.open("/api/sessions", credentials).send().path("token");
    // Who is signed in is not what the database is compared by.
    twice(Write.delete(other, session), false);
    twice(Write.delete(other, "/api/sessions"), false);
    String administrator = congress.token(ADMINISTRATOR);
    String ofAccount = "/api/accounts/" + username + "/sessions";
    twice(Write.delete(administrator, ofAccount + "/" + begun.path("session")), false);
    twice(Write.delete(administrator, ofAccount), false);
    twice(Write.delete(administrator, "/api/accounts/" + username + "/second-factor"), false);
  }

  /** Asked again it shows the same secret; a code is used up, so the second time is refused. */
  private void secondFactor() throws SQLException {
    String username = "chu-tich-" + congress.code();
    TestAccounts.account(username, PRESIDIUM, congress.code());
    String token =
        Write.open("/api/tokens", Map.of("username", username, "password", TestAccounts.PASSWORD))
            .send()
            .path("token");
    Write begin = Write.put(token, "/api/second-factor", Map.of("password", TestAccounts.PASSWORD));
    twice(begin);
    String secret = begin.send().path("secret");
    onlyOnce(
        Write.put(token, "/api/second-factor/confirmation", Map.of("code", TimeCode.now(secret))),
        409);
    onlyOnce(
        Write.post(
            token, "/api/second-factor/recovery-codes", Map.of("code", TimeCode.next(secret))),
        401);
  }

  /** The second time is refused, and changes nothing. */
  private void onlyOnce(Write write, int refused) throws SQLException {
    walked.add(endpoint(write));
    write.send().then().statusCode(200);
    Map<String, String> before = DatabaseState.of(database);
    assertEquals(refused, write.send().statusCode());
    assertEquals(before, DatabaseState.of(database));
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

  /** Nothing but the sign-in is stored; each has a token of its own, so the answers differ. */
  private void signIn(String path, String username, String password) throws SQLException {
    Write signIn = Write.open(path, Map.of("username", username, "password", password));
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
    Map<String, Object> person = Map.of("number", 1, "sex", "FEMALE", "ethnicity", "Tày");
    String profiles = round + "/profiles";
    twice(Write.put(congress, SECRETARIAT, profiles, Map.of("people", List.of(person))));
    twice(Write.put(congress, SECRETARIAT, profiles, Map.of("people", List.of())).changing(1));
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

  /** What follows: the round was annulled, so no result is approved in this assembly. */
  private void conclude() throws SQLException {
    String assembly = congress.assembly();
    Map<String, Object> off = Map.of("day", "2028-01-03", "name", "Tết Dương lịch");
    twice(
        Write.put(
            congress,
            SECRETARIAT,
            assembly + "/holidays/2028",
            Map.of("source", "Thông báo", "off", List.of(off))));
    twice(Write.put(congress, HEAD_TELLER, assembly + "/seals/goi-1", AfterCongress.SEALING));
    String seal = assembly + "/seals/goi-1";
    twice(Write.put(congress, PRESIDIUM, seal + "/handover", AfterCongress.HANDOVER));
    twice(Write.put(congress, PRESIDIUM, seal + "/unsealing", AfterCongress.UNSEALING));
    Map<String, Object> again = new HashMap<>(AfterCongress.SEALING);
    again.put("on", "2025-03-04");
    twice(Write.put(congress, HEAD_TELLER, seal, again).changing(3));
    Map<String, Object> handover = new HashMap<>(AfterCongress.HANDOVER);
    handover.put("on", "2025-03-04");
    twice(Write.put(congress, PRESIDIUM, seal + "/handover", handover));
    twice(Write.put(congress, PRESIDIUM, assembly + "/closing", AfterCongress.CLOSING));
    String complaint = assembly + "/complaints/don-1";
    twice(Write.put(congress, SECRETARIAT, complaint, AfterCongress.complaint("2025-02-10")));
    twice(
        Write.put(congress, SECRETARIAT, complaint, AfterCongress.complaint("2025-02-11"))
            .changing(1));
    twice(
        Write.put(
            congress, SECRETARIAT, complaint + "/finding", AfterCongress.finding("REJECTED")));
    twice(
        Write.put(
            congress, PRESIDIUM, seal + "/destruction", AfterCongress.destruction("2025-08-01")));
    approve();
  }

  /** The superior committee decides on a congress with a confirmed result. */
  private void approve() throws SQLException {
    Congress another = Stages.at(RoundStage.CONFIRMED);
    Api.done(AfterCongress.close(another));
    twice(
        Write.put(
            another,
            SECRETARIAT,
            another.election() + "/approval-of-superior",
            Map.of(
                "decision",
                "APPROVED",
                "documentNumber",
                "45-QĐ/TU",
                "documentDate",
                "2025-03-01")));
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
