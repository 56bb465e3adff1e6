package org.kiemphieu.batch;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kiemphieu.batch.EntryLogs.page;
import static org.kiemphieu.batch.EntryLogs.read;
import static org.kiemphieu.batch.EntryLogs.texts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;
import org.kiemphieu.testing.TestAccounts;
import org.w3c.dom.Document;

/** Who asks for an entry log how, and what is not shown. */
@QuarkusTest
class EntryLogRequestTest {

  private static final String HOSTILE = "<script>alert(1)</script>";

  @Inject EntityManagerFactory sessions;

  @Test
  void batchBeingReadIsRefusedByNameAndLeftOutOfTheWhole() {
    // Given a batch with one reading complete and the other under way
    Congress congress = Congress.under190(3).counting(4, 2);
    congress.read(Congress.FIRST_TELLER, 1, "2 4", "3");
    congress.begin(Congress.SECOND_TELLER, 1);
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 1, "2 4"));

    // When it is asked for by name, then it is refused, as a page and as a file
    for (String path : List.of(congress.batch(1) + "/entry-log", byBatch(congress, "1"))) {
      for (String accept : List.of("text/html", "text/csv")) {
        Api.as(congress.token(Role.HEAD_TELLER))
            .accept(accept)
            .get(path)
            .then()
            .statusCode(409)
            .contentType("application/problem+json")
            .body("code", equalTo("BATCH_NOT_RECONCILED"))
            .body(not(containsString("2 4")));
      }
    }

    // And the log of the count names it and tells nothing of it
    Document whole = read(page(congress, congress.count(1) + "/entry-log"));
    assertEquals(List.of("Tập phiếu số 1, số lượt nhập đã xong: 1/2"), texts(whole, "//ul[1]/li"));
    assertEquals(List.of(), texts(whole, "//section[@class='part']"));
    assertEquals(
        List.of("Chưa có tập phiếu nào được đối chiếu xong nên chưa có nội dung để in."),
        texts(whole, "//p[@class='over']"));
    assertEquals(
        List.of("BATCH_NOT_RECONCILED"),
        EntryLogs.file(congress, congress.count(1) + "/entry-log").stream()
            .map(line -> line.get("record"))
            .toList());
  }

  @Test
  void batchSentBackIsBlindAgainUntilItIsReadAfresh() {
    Congress congress = EntryLogs.decided();
    EntryLogs.setAside(congress, 2, "Nhập nhầm tập");

    page(congress, congress.batch(1) + "/entry-log")
        .then()
        .statusCode(409)
        .body("code", equalTo("BATCH_NOT_RECONCILED"));
    Document ofTeller = read(pageOf(congress, Congress.FIRST_TELLER));
    assertEquals(List.of(), texts(ofTeller, "//section[@class='part']"));

    EntryLogs.read(congress, EntryLogs.THIRD_TELLER, 3, "2");
    assertEquals(
        4,
        texts(read(page(congress, congress.batch(1) + "/entry-log")), "//section[@class='part']")
            .size());
  }

  @Test
  void onlyWhatOneTellerKeyed() {
    Congress congress = EntryLogs.decided();

    Document page = read(pageOf(congress, Congress.SECOND_TELLER));

    assertEquals(List.of("1", "3", "không gạch ai", "4"), texts(page, "//section//td[4]"));
    assertEquals(
        List.of("teller-2"), texts(page, "/html/body/table[1]//tr[th='Chỉ in phần nhập của']/td"));
    assertEquals(1, texts(page, "//section[@class='part']").size());
  }

  @Test
  void onlyOneOfSeveralBatchesInOrder() {
    Congress congress = Congress.under190(3).voting(4, 3);
    Api.done(congress.collect(3));
    List.of(3, 1, 2).forEach(batch -> Api.done(congress.declare(batch, 1)));
    String file = "batch,position,marks,defect\n3,1,3,\n1,1,1,\n2,1,2,\n";
    Api.done(congress.importCsv(Congress.FIRST_TELLER, file));
    Api.done(congress.importCsv(Congress.SECOND_TELLER, file));

    Document all = read(page(congress, congress.count(1) + "/entry-log"));
    Document second = read(page(congress, byBatch(congress, "2")));

    String batches = "/html/body/table[@class='log']/tbody/tr/td[1]";
    assertEquals(List.of("1", "1", "2", "2", "3", "3"), texts(all, batches));
    assertEquals(List.of("2", "2"), texts(second, batches));
    assertEquals(
        List.of("2"), texts(second, "/html/body/table[1]//tr[th='Chỉ in tập phiếu số']/td"));
  }

  @Test
  void tellerWhoKeyedNothingHasAnEmptyLogThatSaysSo() {
    Congress congress = EntryLogs.reconciled();

    Document page = read(pageOf(congress, "nobody"));

    assertEquals(
        List.of("Người này không nhập phiếu nào trong các tập phiếu đã đối chiếu xong."),
        texts(page, "//p[@class='over']"));
    assertEquals(List.of(), texts(page, "//section[@class='part']"));
    assertEquals(
        List.of(), EntryLogs.file(congress, congress.count(1) + "/entry-log?teller=nobody"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2", "999999999"})
  void batchThatIsNotThere(String batch) {
    Congress congress = EntryLogs.reconciled();

    for (String path :
        List.of(byBatch(congress, batch), congress.count(1) + "/batches/" + batch + "/entry-log")) {
      page(congress, path).then().statusCode(404).body("code", equalTo("BATCH_UNKNOWN"));
    }
  }

  @Test
  void countThatIsNotThere() {
    Congress congress = EntryLogs.reconciled();

    page(congress, congress.count(2) + "/entry-log")
        .then()
        .statusCode(404)
        .body("code", equalTo("COUNT_UNKNOWN"));
  }

  @ParameterizedTest
  @CsvSource({
    "batch=one, batch, FIELD_FORMAT",
    "batch=-1, batch, FIELD_FORMAT",
    "batch=1%20or%201%3D1, batch, FIELD_FORMAT",
    "batch=99999999999, batch, FIELD_FORMAT",
    "lang=fr, lang, FIELD_FORMAT",
    "lang=%3Cscript%3E, lang, FIELD_FORMAT",
    "teller=a%00b, teller, FIELD_FORMAT",
    "teller=%E2%80%AEb, teller, FIELD_FORMAT"
  })
  void hostileParameterIsRefused(String query, String field, String code) {
    Congress congress = EntryLogs.reconciled();

    Api.as(congress.token(Role.AUDITOR))
        .urlEncodingEnabled(false)
        .accept("text/html")
        .get(congress.count(1) + "/entry-log?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("refusals[0].field", equalTo(field));
  }

  @Test
  void tellerTooLongIsRefused() {
    Congress congress = EntryLogs.reconciled();

    pageOf(congress, "a".repeat(301))
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_TOO_LONG"));
  }

  @Test
  void parameterIsPrintedAsATextAndNotReadAsAQuery() {
    Congress congress = EntryLogs.reconciled();

    for (String teller : List.of(HOSTILE, "x' or '1'='1", "%", "{text.TITLE}")) {
      Document page = read(pageOf(congress, teller));

      assertEquals(
          List.of(teller), texts(page, "/html/body/table[1]//tr[th='Chỉ in phần nhập của']/td"));
      assertEquals(List.of(), texts(page, "//script"));
      assertEquals(List.of(), texts(page, "//section[@class='part']"));
    }
  }

  @Test
  void filterLeftEmptyAsksForEverything() {
    Congress congress = EntryLogs.reconciled();

    Document page = read(page(congress, congress.count(1) + "/entry-log?batch=&teller="));

    assertEquals(3, texts(page, "//section[@class='part']").size());
  }

  @Test
  void namesAndNotesArePrintedAsTexts() {
    // Given hostile names of organisation, title, candidate and teller, and hostile words
    String teller = "nguoi-nhap-la";
    Congress congress = Congress.under190(3);
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.assembly(),
            Map.of(
                "organisation", "Đảng bộ " + HOSTILE,
                "name", "Đại hội \"A\" & 'B'",
                "kind", "DELEGATE_CONGRESS",
                "regulation", "190",
                "readingsPerBatch", 2)));
    Api.done(congress.attend(1));
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            congress.election(),
            Map.of("office", "EXECUTIVE_COMMITTEE", "title", "Bầu " + HOSTILE, "seats", 3)));
    Api.done(congress.appointBoard());
    Api.done(
        congress.propose(
            List.of(
                Names.candidate(1, "Bùi " + HOSTILE + " An"),
                Names.candidate(2, Names.of(2)),
                Names.candidate(3, Names.of(3)),
                Names.candidate(4, Names.of(4)))));
    Api.done(congress.approve());
    Api.done(congress.issue(1));
    Api.done(congress.collect(1));
    Api.done(congress.declare(1, 1));
    Api.done(
        Api.put(
            TestAccounts.token(Role.ADMINISTRATOR, ""),
            "/api/accounts/" + teller,
            Map.of(
                "displayName",
                "Lê " + HOSTILE,
                "password",
                TestAccounts.PASSWORD,
                "memberships",
                List.of())));
    congress.read(teller, 1, "1");
    congress.read(Congress.SECOND_TELLER, 2, "2");
    Api.done(
        Api.put(
            congress.token(Role.HEAD_TELLER),
            congress.sheet(1, 1) + "/acceptance",
            Map.of("marks", "1", "note", "Ghi chú " + HOSTILE)));

    // When the log is printed
    Document page = read(page(congress, congress.count(1) + "/entry-log"));

    // Then all of it stands there as it was typed, and nothing of it is markup
    assertEquals(List.of(), texts(page, "//script"));
    assertEquals("Đảng bộ " + HOSTILE, texts(page, "//p[@class='organisation']").get(0));
    assertEquals(
        List.of("Đại hội \"A\" & 'B'", "Bầu " + HOSTILE),
        texts(page, "/html/body/table[1]//td").subList(0, 2));
    assertEquals("1. Bùi " + HOSTILE + " An", texts(page, "//ul[@class='names']/li").get(0));
    assertEquals(
        "Lê " + HOSTILE + " (" + teller + ")",
        texts(page, "/html/body/table[@class='log']/tbody/tr/td[4]").get(0));
    assertTrue(
        texts(page, "//section[3]/table[3]/tbody/tr/td[6]")
            .get(0)
            .startsWith("Ghi chú: Ghi chú " + HOSTILE));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', vi, Nhật ký nhập phiếu",
    "'', fr, vi, Nhật ký nhập phiếu",
    "'', 'en-GB,vi;q=0.5', en, Entry log",
    "?lang=vi, en, vi, Nhật ký nhập phiếu",
    "?lang=en, vi, en, Entry log"
  })
  void pageIsInTheLanguageAskedFor(String query, String accepted, String language, String title) {
    Congress congress = EntryLogs.reconciled();

    for (String path : List.of(congress.count(1), congress.batch(1))) {
      String html =
          Api.as(congress.token(Role.AUDITOR))
              .accept("text/html")
              .header("Accept-Language", accepted)
              .get(path + "/entry-log" + query)
              .then()
              .statusCode(200)
              .header("Content-Language", language)
              .extract()
              .asString();

      assertTrue(html.contains("<html lang=\"" + language + "\">"), html);
      assertTrue(html.contains("<title>" + title + "</title>"), html);
    }
  }

  @Test
  void englishPageHasNoVietnameseTexts() {
    Congress congress = EntryLogs.readAfresh();

    Document page = read(page(congress, congress.count(1) + "/entry-log?lang=en"));

    String rows = "//section[1]/table[@class='log']/tbody/tr[td[2]]";
    assertEquals(
        List.of("CORRECTED, see version 2", "Replaces version 1: 2 3 – 2 (two)", "", "", ""),
        texts(page, rows + "/td[7]"));
    assertEquals("nobody struck out", texts(page, rows + "/td[4]").get(3));
    assertEquals("Torn", texts(page, rows + "/td[6]").get(4));
    assertEquals(
        List.of("Entries: 5, of which corrections: 1"),
        texts(page, "//section[1]//tbody[@class='end']//p"));
    assertEquals(
        List.of("Teller(signature and full name)", "Head teller(signature and full name)"),
        texts(page, "//section[1]//tbody[@class='end']//div/div"));
    assertEquals(
        "The counting board ruled: invalid", texts(page, "//section[4]/table[3]//td[4]").get(2));
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, text/html;charset=UTF-8",
    "'text/html,application/xhtml+xml,*/*;q=0.8', text/html;charset=UTF-8",
    "text/csv, text/csv;charset=UTF-8",
    "'text/html;q=0.1,text/csv', text/csv;charset=UTF-8"
  })
  void pageOrFileAsAccepted(String accept, String type) {
    Congress congress = EntryLogs.reconciled();

    for (String path : List.of(congress.count(1), congress.batch(1))) {
      Api.as(congress.token(Role.AUDITOR))
          .header("Accept", accept)
          .get(path + "/entry-log")
          .then()
          .statusCode(200)
          .contentType(type);
    }
  }

  @Test
  void otherFormatIsNotThere() {
    Congress congress = EntryLogs.reconciled();

    Api.as(congress.token(Role.AUDITOR))
        .accept("application/json")
        .get(congress.count(1) + "/entry-log")
        .then()
        .statusCode(406)
        .body("code", equalTo("NOT_ACCEPTABLE"));
  }

  @Test
  void countBeforeAnyBatchIsAnEmptyLog() {
    Congress congress = Congress.under190(3);
    Api.done(congress.setUp());
    Api.done(congress.beginElection());

    Document page = read(page(congress, congress.count(1) + "/entry-log"));

    assertEquals(
        List.of("Chưa có tập phiếu nào được đối chiếu xong nên chưa có nội dung để in."),
        texts(page, "//p[@class='over']"));
    assertEquals(List.of(), EntryLogs.file(congress, congress.count(1) + "/entry-log"));
  }

  /** A count of hundreds of sheets must not ask the database entry by entry. */
  @Test
  void largeCountAsksTheDatabaseNoOftenerThanASmallOne() {
    Congress small = Congress.under190(3).counting(4, 1);
    Congress large = Congress.under190(3).counting(4, 300);
    for (Congress congress : List.of(small, large)) {
      String[] marks = Collections.nCopies(congress == small ? 1 : 300, "2").toArray(String[]::new);
      congress.read(Congress.FIRST_TELLER, 1, marks);
      congress.read(Congress.SECOND_TELLER, 2, marks);
    }

    long few = statements(small);
    long many = statements(large);

    assertTrue(few > 5, "statements are counted: " + few);
    assertEquals(few, many);
  }

  private long statements(Congress congress) {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    page(congress, congress.count(1) + "/entry-log").then().statusCode(200);
    long statements = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return statements;
  }

  private static Response pageOf(Congress congress, String teller) {
    return Api.as(congress.token(Role.AUDITOR))
        .accept("text/html")
        .queryParam("teller", teller)
        .get(congress.count(1) + "/entry-log");
  }

  private static String byBatch(Congress congress, String batch) {
    return congress.count(1) + "/entry-log?batch=" + batch;
  }
}
