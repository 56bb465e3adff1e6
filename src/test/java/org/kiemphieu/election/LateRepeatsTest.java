package org.kiemphieu.election;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kiemphieu.identity.domain.Role.ADMINISTRATOR;
import static org.kiemphieu.identity.domain.Role.AUDITOR;
import static org.kiemphieu.identity.domain.Role.HEAD_TELLER;
import static org.kiemphieu.identity.domain.Role.PRESIDIUM;
import static org.kiemphieu.identity.domain.Role.SECRETARIAT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.DatabaseState;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.Stages;
import org.kiemphieu.testing.Write;

/**
 * A message is sent again after somebody has said something newer, as a client does whose network
 * was away for a while. It never brings the old value back: it is refused, or answered with what
 * stands now, and nothing is written.
 */
@QuarkusTest
class LateRepeatsTest {

  private static final String DONE = "DONE";
  private static final String CSV = "batch,position,marks,defect\n";

  @Inject DataSource database;

  private static void done(Write write) {
    Response answer = write.send();
    assertEquals(2, answer.statusCode() / 100, answer.asString());
  }

  /** Sends a message once more that was sent before; nothing may come of it. */
  private void late(String answer, Write write) throws SQLException {
    Map<String, String> before = DatabaseState.of(database);

    Response told = write.send();

    assertEquals(before, DatabaseState.of(database), told.asString());
    assertEquals(answer, told.statusCode() / 100 == 2 ? DONE : told.path("code"), told.asString());
  }

  private static Write issued(Congress congress, int issued, int corrects, String reason) {
    return Write.put(
        congress,
        HEAD_TELLER,
        congress.round() + "/issue/correction",
        Map.of("issued", issued, "corrects", corrects, "reason", reason));
  }

  private static Write collected(Congress congress, int collected, int corrects, String reason) {
    return Write.put(
        congress,
        HEAD_TELLER,
        congress.round() + "/collection/correction",
        Map.of("collected", collected, "corrects", corrects, "reason", reason));
  }

  @Test
  void figuresIssued() throws SQLException {
    Congress congress = Congress.under190(3).voting(4, 5);
    Write first =
        Write.put(congress, HEAD_TELLER, congress.round() + "/issue", Map.of("issued", 5));
    Write lower = issued(congress, 4, 5, "Trả lại một phiếu");
    done(lower);
    late(DONE, first);
    done(issued(congress, 5, 4, "Đã phát lại"));

    late("REQUEST_SUPERSEDED", lower);

    Api.done(congress.get(AUDITOR, congress.round())).body("issued", equalTo(5));
    done(issued(congress, 4, 5, "Lại trả một phiếu"));
    Api.done(congress.get(AUDITOR, congress.round())).body("issued", equalTo(4));
  }

  @Test
  void figuresCollected() throws SQLException {
    Congress congress = Congress.under190(3).voting(4, 5);
    Write first =
        Write.put(congress, HEAD_TELLER, congress.round() + "/collection", Map.of("collected", 5));
    done(first);
    Write lower = collected(congress, 4, 5, "Đếm nhầm");
    done(lower);
    late(DONE, first);
    done(collected(congress, 3, 4, "Đếm lại lần hai"));
    late("FIGURE_NOT_AS_RECORDED", lower);
    done(collected(congress, 5, 3, "Đếm lại lần ba"));

    late("REQUEST_SUPERSEDED", lower);

    Api.done(congress.tally()).body("collected", equalTo(5));
  }

  @Test
  void sheetsOfABatch() throws SQLException {
    Congress congress = Congress.under190(3).voting(4, 5);
    Api.done(congress.collect(5));
    Write first = Write.put(congress, HEAD_TELLER, congress.batch(1), Map.of("sheets", 2));
    Write second =
        Write.put(congress, HEAD_TELLER, congress.batch(1), Map.of("sheets", 3)).changing(1);
    done(first);
    done(second);
    late("VERSION_NOT_GIVEN", first);
    done(first.changing(2));

    late("VERSION_STALE", second);

    Api.done(congress.get(HEAD_TELLER, congress.batch(1)))
        .body("sheets", equalTo(2))
        .body("version", equalTo(3));
  }

  @Test
  void readingsNeeded() throws SQLException {
    Congress congress = Congress.under190(3).voting(4, 5);
    String path = congress.round() + "/readings-needed";
    Write three = Write.put(congress, HEAD_TELLER, path, Map.of("readings", 3));
    Write one = Write.put(congress, HEAD_TELLER, path, Map.of("readings", 1)).changing(1);
    done(three);
    done(one);
    late("VERSION_NOT_GIVEN", three);
    done(three.changing(2));

    late("VERSION_STALE", one);

    Api.done(congress.get(HEAD_TELLER, path)).body("readings", equalTo(3));
    Api.done(congress.collect(5));
    late("ROUND_STATE_FORBIDS", one);
  }

  @Test
  void accountAndWhatTheSecretariatRecords() throws SQLException {
    Congress congress = Congress.under190(3);
    String secretariat = congress.token(SECRETARIAT);
    Write settings = Write.put(secretariat, congress.assembly(), Congress.settings("190"));
    String attendance = congress.assembly() + "/attendance";
    Write present = Write.put(secretariat, attendance, Map.of("convened", 9, "present", 8));
    Map<String, Object> office =
        Map.of("office", "EXECUTIVE_COMMITTEE", "title", "Bầu cấp ủy", "seats", 3);
    Write election = Write.put(secretariat, congress.election(), office);
    Map<String, Object> board =
        Map.of("members", List.of(Map.of("name", "Lê Thị Kiểm", "head", true)));
    Write appointed = Write.put(secretariat, congress.election() + "/counting-board", board);
    String list = congress.round() + "/candidate-list";
    Write four = Write.put(secretariat, list, Map.of("candidates", Names.candidates(4)));
    Map<String, Object> account =
        Map.of("displayName", "Tên cũ", "password", "mật khẩu thử", "memberships", List.of());
    String path = "/api/accounts/muon-" + congress.code();
    Write created = Write.put(congress.token(ADMINISTRATOR), path, account);
    List<Write> old = List.of(settings, present, election, appointed, four, created);
    old.forEach(LateRepeatsTest::done);
    done(Write.put(secretariat, congress.assembly(), Congress.settings("244")).changing(1));
    done(Write.put(secretariat, attendance, Map.of("convened", 9, "present", 7)).changing(1));
    done(
        Write.put(
                secretariat,
                congress.election(),
                Map.of("office", "DELEGATES", "title", "Bầu đại biểu", "seats", 3))
            .changing(1));
    Map<String, Object> other =
        Map.of("members", List.of(Map.of("name", "Trần Văn Phiếu", "head", true)));
    done(Write.put(secretariat, congress.election() + "/counting-board", other).changing(1));
    done(Write.put(secretariat, list, Map.of("candidates", Names.candidates(3))).changing(1));
    done(
        Write.put(
                congress.token(ADMINISTRATOR),
                path,
                Map.of("displayName", "Tên mới", "memberships", List.of()))
            .changing(1));

    for (Write write : old) {
      late("VERSION_NOT_GIVEN", write);
    }
  }

  @Test
  void ballotsKeyedAndCorrected() throws SQLException {
    Congress congress = Congress.under190(3).counting(4, 2);
    String teller = congress.teller(Congress.FIRST_TELLER);
    done(Write.post(teller, congress.batch(1) + "/readings"));
    String ballots = congress.reading(1, 1) + "/ballots";
    Write slip = Write.put(teller, ballots + "/1", Map.of("marks", "2"));
    Write right = Write.put(teller, ballots + "/1", Map.of("marks", "3")).changing(1);
    Write several =
        Write.post(
            teller, ballots, Map.of("ballots", List.of(Map.of("position", 2, "marks", "4"))));
    done(slip);
    done(several);
    done(right);
    late("CORRECTION_NEEDS_VERSION", slip);
    done(slip.changing(2));
    late("CORRECTION_STALE", right);
    done(Write.put(teller, ballots + "/2", Map.of("marks", "1")).changing(1));

    late("CORRECTION_NEEDS_VERSION", several);

    Api.done(Api.get(teller, congress.reading(1, 1)))
        .body("ballots.marks", contains("2", "1"))
        .body("ballots.version", contains(3, 2));
  }

  @Test
  void everythingOfAReadingSetAside() throws SQLException {
    Congress congress = Congress.under190(3).counting(4, 1);
    String teller = congress.teller(Congress.FIRST_TELLER);
    Write begin = Write.post(teller, congress.batch(1) + "/readings");
    Write key = Write.put(teller, congress.reading(1, 1) + "/ballots/1", Map.of("marks", "2"));
    Write complete = Write.put(teller, congress.reading(1, 1) + "/completion", Map.of("sheets", 1));
    Write file = Write.csv(teller, congress.count(1) + "/readings", CSV + "1,1,2,\n");
    List.of(begin, key, complete, file).forEach(LateRepeatsTest::done);
    Api.done(Decisions.setAside(congress, 1, 1, "Nhầm tập"));

    late("READING_SET_ASIDE", begin);
    late("READING_SET_ASIDE", key);
    late(DONE, complete);
    late("READING_SET_ASIDE", file);

    Api.done(congress.get(HEAD_TELLER, congress.batch(1)))
        .body("state", equalTo("BEING_READ"))
        .body("readings.setAside", contains("Nhầm tập"));
  }

  /** What was said of a sheet holds for the readings it was said of. */
  @Test
  void acceptanceAndRulingOfAnEarlierPass() throws SQLException {
    Congress congress = Congress.under190(3).counting(4, 2);
    Api.done(congress.importCsv(Congress.FIRST_TELLER, CSV + "1,1,1,\n1,2,2,TORN\n"));
    Api.done(congress.importCsv(Congress.SECOND_TELLER, CSV + "1,1,2,\n1,2,2,TORN\n"));
    Write acceptance =
        Write.put(
            congress, HEAD_TELLER, congress.sheet(1, 1) + "/acceptance", Map.of("marks", "1"));
    Write ruling =
        Write.put(
            congress,
            HEAD_TELLER,
            congress.sheet(1, 2) + "/ruling",
            Map.of(
                "valid", true, "grounds", "DAMAGE_IMMATERIAL", "present", List.of("Lê Thị Kiểm")));
    done(acceptance);
    done(ruling);
    Api.done(Decisions.setAside(congress, 1, 1, "Nhầm tập"));
    Api.done(congress.importCsv("teller-3", CSV + "1,1,3,\n1,2,2,TORN\n"));

    late("VERSION_NOT_GIVEN", acceptance);
    late("VERSION_NOT_GIVEN", ruling);

    Api.done(congress.get(HEAD_TELLER, congress.batch(1) + "/sheets"))
        .body("state", contains("DIFFERS", "AWAITS_RULING"));
  }

  @Test
  void closingCertifyingAndConfirmingTheFirstCount() throws SQLException {
    Congress first = Stages.at(RoundStage.CONFIRMED);
    List<Write> steps =
        List.of(
            Write.put(first.token(HEAD_TELLER), first.count() + "/closing"),
            Write.put(first.token(HEAD_TELLER), first.count() + "/certification"),
            Write.put(first.token(PRESIDIUM), first.count() + "/confirmation"));
    Write order =
        Write.put(first, PRESIDIUM, first.count(2), Map.of("reason", "Khiếu nại lần một"));
    done(order);
    Congress second = first.inCount(2);
    for (Write step : steps) {
      late(DONE, step);
    }
    Api.done(first.get(AUDITOR, first.round())).body("state", equalTo("COUNTING"));

    Api.done(second.declare(1, 3));
    second.read(Congress.FIRST_TELLER, 1, "1", "2", "3");
    second.read(Congress.SECOND_TELLER, 2, "1", "2", "3");
    Api.done(second.close());
    late("ROUND_STATE_FORBIDS", steps.get(0));
    late(DONE, steps.get(1));
    late(DONE, order);
    Api.done(second.certify());
    late("ROUND_STATE_FORBIDS", steps.get(1));
    late(DONE, steps.get(2));

    Api.done(first.get(AUDITOR, first.round()))
        .body("state", equalTo("CERTIFIED"))
        .body("count", equalTo(2));
    Api.done(Decisions.recount(first, PRESIDIUM, 3, "Khiếu nại lần hai"));
    late("ROUND_STATE_FORBIDS", order);
  }
}
