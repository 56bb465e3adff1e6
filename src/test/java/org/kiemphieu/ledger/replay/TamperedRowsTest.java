package org.kiemphieu.ledger.replay;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.delegate.Delegates;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.AfterCongress;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Decisions;
import org.kiemphieu.testing.Hands;
import org.kiemphieu.testing.RowsOf;
import org.kiemphieu.testing.TamperedDatabase;

/** Somebody who has the machine changes rows by hand: the check finds them and names the entry. */
@QuarkusTest
class TamperedRowsTest {

  private static final String OF_BATCHES =
      "batch_id IN (SELECT id FROM batch WHERE " + RowsOf.ROUNDS + ")";

  private static final String OF_READINGS =
      "reading_id IN (SELECT id FROM reading WHERE " + OF_BATCHES + ")";

  private static final String OF_HANDS =
      "show_of_hands_id IN (SELECT id FROM show_of_hands WHERE " + RowsOf.ASSEMBLY + ")";

  private static final Map<String, String> OF_ASSEMBLY =
      Map.ofEntries(
          Map.entry("assembly", "code = ?"),
          Map.entry("attendance", RowsOf.ASSEMBLY),
          Map.entry("delegate", RowsOf.ASSEMBLY),
          Map.entry("delegate_presence", RowsOf.ASSEMBLY),
          Map.entry("delegate_credentials", RowsOf.ASSEMBLY),
          Map.entry("election", RowsOf.ASSEMBLY),
          Map.entry("round", RowsOf.ELECTIONS),
          Map.entry("nomination_step", RowsOf.ELECTIONS),
          Map.entry("round_step", RowsOf.ROUNDS),
          Map.entry("readings_needed", RowsOf.ROUNDS),
          Map.entry("batch", RowsOf.ROUNDS),
          Map.entry("signed_result", RowsOf.ROUNDS),
          Map.entry("signed_minutes", RowsOf.ROUNDS),
          Map.entry("released_result", RowsOf.ROUNDS),
          Map.entry("assembly_decision", RowsOf.ROUNDS),
          Map.entry("hall_sections", RowsOf.ASSEMBLY),
          Map.entry("show_of_hands_step", OF_HANDS),
          Map.entry("hands_count", OF_HANDS),
          Map.entry("conclusion_step", RowsOf.ASSEMBLY),
          Map.entry("reading", OF_BATCHES),
          Map.entry("reading_completion", OF_READINGS),
          Map.entry("reading_set_aside", OF_READINGS),
          Map.entry("ballot_entry", OF_READINGS),
          Map.entry("sheet_acceptance", OF_BATCHES),
          Map.entry("paper_ruling", OF_BATCHES),
          Map.entry(
              "candidate",
              "list_id IN (SELECT id FROM candidate_list WHERE " + RowsOf.ROUNDS + ")"),
          Map.entry(
              "counting_board_member",
              "board_id IN (SELECT id FROM counting_board WHERE " + RowsOf.ELECTIONS + ")"));

  /** Of the cases that each put back what they change. */
  private static @Nullable Congress unharmed;

  /** Of every table that tells of the count, every column that says something. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          assembly           | name = 'Đại hội khác'                       | SET_UP_ASSEMBLY
          attendance         | convened = convened + 1                     | RECORD_ATTENDANCE
          delegate           | name = 'Người Khác'                         | KEEP_ROLL
          delegate           | kind = 'ALTERNATE'                          | KEEP_ROLL
          delegate           | convening_committee = true                  | KEEP_ROLL
          delegate           | place = place + 1                           | KEEP_ROLL
          delegate           | recorded_by = 'khac'                        | KEEP_ROLL
          delegate_presence  | status = 'LEFT'                             | RECORD_PRESENCE
          delegate_presence  | recorded_at = recorded_at + interval '1 microsecond' | RECORD_PRESENCE
          delegate_credentials | recognised = false                        | RECORD_CREDENTIALS
          delegate_credentials | reason = 'khác'                           | RECORD_CREDENTIALS
          election           | seats = seats + 1                           | SET_UP_ELECTION
          election           | purpose = 'OPINION_POLL', seats = 0         | SET_UP_ELECTION
          counting_board_member | name = 'Người Khác'                      | APPOINT_COUNTING_BOARD
          nomination_step    | request = '{}'                              | NOMINATE
          nomination_step    | stage = 'STRUCK', state = jsonb_set(state, '{stage}', '"STRUCK"') | NOMINATE
          nomination_step    | state = jsonb_set(state, '{nominee,support}', '1') | NOMINATE
          nomination_step    | actor = 'khac'                              | NOMINATE
          nomination_step    | role = 'PRESIDIUM'                          | NOMINATE
          nomination_step    | at = at + interval '1 microsecond'          | NOMINATE
          candidate          | name = 'Người Khác'                         | PROPOSE_LIST
          readings_needed    | readings = 1                                | SET_READINGS
          readings_needed    | set_by = 'khac'                             | SET_READINGS
          round              | terms = jsonb_set(terms, '{seats}', '9')     | VOTE_AGAIN
          round_step         | actor = 'khac'                              | SET_UP_ELECTION
          round_step         | role = 'AUDITOR'                            | SET_UP_ELECTION
          round_step         | at = at + interval '1 microsecond'          | SET_UP_ELECTION
          round_step         | request = '{"issued":9}'                    | SET_UP_ELECTION
          round_step         | state = jsonb_set(state, '{more}', '1')      | SET_UP_ELECTION
          batch              | sheets = sheets + 1                         | DECLARE_BATCH
          reading            | teller = concat(teller, '-khac')              | START_READING
          reading            | started_at = started_at + interval '1 s'    | START_READING
          reading_completion | completed_at = completed_at + interval '1 s' | COMPLETE_READING
          reading_set_aside  | reason = 'Lý do khác'                       | SET_READING_ASIDE
          reading_set_aside  | set_aside_by = 'khac'                       | SET_READING_ASIDE
          ballot_entry       | marks = '3'                                 | KEY_BALLOT
          ballot_entry       | defects = 'TORN'                            | KEY_BALLOT
          ballot_entry       | keyed_at = keyed_at - interval '1 microsecond' | KEY_BALLOT
          sheet_acceptance   | marks = '3'                                 | COMPLETE_READING
          sheet_acceptance   | grounds = 'HEAD_TELLER_LOOKED'              | COMPLETE_READING
          sheet_acceptance   | pass = 7                                    | COMPLETE_READING
          sheet_acceptance   | accepted_by = 'khac'                        | COMPLETE_READING
          paper_ruling       | present = 'Người Khác'                      | RULE_ON_PAPER
          paper_ruling       | note = 'khác'                               | RULE_ON_PAPER
          paper_ruling       | validity = 'INTENTION_CLEAR'                | RULE_ON_PAPER
          signed_result      | content = concat(content, ' ')                | CONFIRM
          signed_minutes     | pdf = set_byte(pdf, 0, 1), sha256 = encode(sha256(set_byte(pdf, 0, 1)), 'hex') | CONFIRM
          signed_minutes     | signatures = '[]'                           | CONFIRM
          signed_minutes     | added_by = 'khac'                           | CONFIRM
          signed_minutes     | role = 'TELLER'                             | CONFIRM
          signed_minutes     | added_at = added_at + interval '1 microsecond' | CONFIRM
          released_result    | released_by = 'khac'                        | RELEASE_RESULT
          released_result    | released_at = released_at + interval '1 microsecond' | RELEASE_RESULT
          released_result    | count_ordinal = 2                           | RELEASE_RESULT
          assembly_decision  | vote_again = false, new_names = NULL        | RECORD_DECISION
          assembly_decision  | new_names = true                            | RECORD_DECISION
          assembly_decision  | note = 'khác'                               | RECORD_DECISION
          assembly_decision  | recorded_by = 'khac'                        | RECORD_DECISION
          assembly_decision  | recorded_at = recorded_at + interval '1 microsecond' | RECORD_DECISION
          hall_sections      | sections = '[]'                             | SET_SECTIONS
          hall_sections      | recorded_by = 'khac'                        | SET_SECTIONS
          hall_sections      | recorded_at = recorded_at + interval '1 microsecond' | SET_SECTIONS
          show_of_hands_step | request = '{"version":9}'                   | PREPARE_SHOW_OF_HANDS
          show_of_hands_step | actor = 'khac'                              | PREPARE_SHOW_OF_HANDS
          show_of_hands_step | role = 'AUDITOR'                            | PREPARE_SHOW_OF_HANDS
          show_of_hands_step | at = at + interval '1 microsecond'          | PREPARE_SHOW_OF_HANDS
          show_of_hands_step | state = jsonb_set(state, '{more}', '1')     | PREPARE_SHOW_OF_HANDS
          hands_count        | in_favour = in_favour + 1                   | COUNT_HANDS
          hands_count        | against = against + 1                       | COUNT_HANDS
          hands_count        | other = other + 1                           | COUNT_HANDS
          hands_count        | counted_by = 'khac'                         | COUNT_HANDS
          hands_count        | role = 'AUDITOR'                            | COUNT_HANDS
          hands_count        | counted_at = counted_at + interval '1 microsecond' | COUNT_HANDS
          conclusion_step    | content = replace(content, '17:30', '17:31')   | CLOSE_ASSEMBLY
          conclusion_step    | content = concat(content, ' ')                 | CLOSE_ASSEMBLY
          conclusion_step    | command = 'RECORD_HOLIDAYS'                    | CLOSE_ASSEMBLY
          conclusion_step    | actor = 'khac'                                 | CLOSE_ASSEMBLY
          conclusion_step    | role = 'TELLER'                                | CLOSE_ASSEMBLY
          conclusion_step    | at = at + interval '1 microsecond'             | CLOSE_ASSEMBLY
          """)
  void changedRowIsFoundWithItsEntry(String table, String change, String command)
      throws SQLException {
    Congress congress = unharmed();
    // Sheets are accepted with the second reading, everything else with the first entry of its
    // kind.
    List<Integer> entries = entries(congress, command);
    int entry = entries.get(table.equals("sheet_acceptance") ? 1 : 0);

    TamperedDatabase.ofTest()
        .whileChanged(
            table,
            OF_ASSEMBLY.getOrDefault(table, ""),
            change,
            congress.code(),
            rows -> {
              assertTrue(rows > 0, table);
              check(congress)
                  .body("agrees", equalTo(false))
                  .body(
                      "first.kind",
                      equalTo(change.contains("count_ordinal") ? "ROW_MISSING" : "ROW_DIFFERS"))
                  .body("first.sequence", equalTo(entry))
                  .body("first.row", startsWith(rowOf(table)));
            });
  }

  /** The congress as it was confirmed: what the case before changed must be as it was. */
  private static Congress unharmed() {
    Congress congress = unharmed == null ? confirmed() : unharmed;
    unharmed = congress;
    check(congress).body("agrees", equalTo(true)).body("faults", equalTo(0));
    return congress;
  }

  @Test
  void deletedRowIsFoundWithItsEntry() throws SQLException {
    Congress congress = confirmed();

    TamperedDatabase.ofTest()
        .change(
            "DELETE FROM ballot_entry WHERE version = 2 AND " + OF_ASSEMBLY.get("ballot_entry"),
            congress.code());

    check(congress)
        .body("faults", equalTo(1))
        .body("first.kind", equalTo("ROW_MISSING"))
        .body(
            "first.row",
            equalTo(
                "ballot_entry elections/ban-chap-hanh/rounds/1/counts/1/batches/1/readings/1"
                    + " position 1 version 2"));
  }

  @Test
  void rowThatNobodyRecordedIsFound() throws SQLException {
    Congress congress = confirmed();

    TamperedDatabase.ofTest()
        .change(
            "INSERT INTO sheet_acceptance SELECT batch_id, position, 9, '3', '', grounds, note,"
                + " accepted_by, accepted_at, pass FROM sheet_acceptance WHERE position = 1 AND "
                + OF_ASSEMBLY.get("sheet_acceptance"),
            congress.code());

    check(congress)
        .body("faults", equalTo(1))
        .body("first.kind", equalTo("ROW_WITHOUT_ENTRY"))
        .body(
            "first.row",
            equalTo(
                "sheet_acceptance elections/ban-chap-hanh/rounds/1/counts/1/batches/1/sheets/1"
                    + " version 9"));
  }

  @Test
  void entryRewrittenWithItsRowBreaksTheTree() throws SQLException {
    Congress congress = confirmed();
    int entry = entries(congress, "KEY_BALLOT").get(0);

    TamperedDatabase.ofTest()
        .change(
            "UPDATE ledger_entry SET content = replace(content, '\"marks\":\"1\"',"
                + " '\"marks\":\"4\"') WHERE sequence = "
                + entry
                + " AND "
                + RowsOf.ASSEMBLY,
            congress.code());
    TamperedDatabase.ofTest()
        .change(
            "UPDATE ballot_entry SET marks = '4' WHERE marks = '1' AND "
                + OF_ASSEMBLY.get("ballot_entry"),
            congress.code());

    check(congress).body("faults", equalTo(1)).body("first.kind", equalTo("HEAD_DIFFERS"));
  }

  @Test
  void missingAndForgedEntriesAreNamed() throws SQLException {
    Congress congress = confirmed();

    TamperedDatabase.ofTest()
        .change(
            "DELETE FROM ledger_entry WHERE sequence = 3 AND " + RowsOf.ASSEMBLY, congress.code());
    TamperedDatabase.ofTest()
        .change(
            "UPDATE ledger_entry SET content = '{\"command\":\"KEY_BALLOT\",\"subject\":\"x\"}'"
                + " WHERE sequence = 5 AND "
                + RowsOf.ASSEMBLY,
            congress.code());

    check(congress)
        .body("first.kind", equalTo("ENTRY_MISSING"))
        .body("first.sequence", equalTo(3))
        .body("named.findAll { it.kind == 'ENTRY_MALFORMED' }.sequence", equalTo(List.of(5)));
  }

  @Test
  void nothingIsCertifiedWhileLedgerAndTablesDiffer() throws SQLException {
    Congress congress = Congress.under190(3).counting(4, 1);
    congress.read(Congress.FIRST_TELLER, 1, "2");
    congress.read(Congress.SECOND_TELLER, 2, "2");
    Api.done(congress.close());

    TamperedDatabase.ofTest()
        .change(
            "UPDATE sheet_acceptance SET marks = '3' WHERE " + OF_ASSEMBLY.get("sheet_acceptance"),
            congress.code());

    congress
        .certify()
        .then()
        .statusCode(409)
        .body("code", equalTo("LEDGER_DIFFERS"))
        .body("refusals[0].arguments.faults", equalTo(1));
  }

  private static void nominate(Congress congress) {
    String election = congress.assembly() + "/elections/ban-thuong-vu";
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            election,
            Map.of("office", "STANDING_COMMITTEE", "title", "Bầu Ban Thường vụ", "seats", 3)));
    Api.done(
        Api.put(
            congress.token(Role.SECRETARIAT),
            election + "/nominations/1",
            Map.of("name", "Nguyễn Văn An", "origin", "SELF")));
  }

  /**
   * A show of hands; a count with a slip, a reading set aside, a ruling, and a signed result that
   * was released and leaves a seat to be decided on.
   */
  private static Congress confirmed() {
    Congress congress = Congress.under190(3).voting(4, 2);
    nominate(congress);
    Hands.adopted(congress, "doan-chu-tich", 2);
    Api.done(Decisions.needReadings(congress, 2));
    Api.done(congress.collect(2));
    Api.done(congress.declare(1, 2));
    congress.begin(Congress.FIRST_TELLER, 1);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "1"));
    Api.done(
        Api.put(
            congress.teller(Congress.FIRST_TELLER),
            congress.reading(1, 1) + "/ballots/1",
            1,
            Map.of("marks", "2 3")));
    read(congress, Congress.FIRST_TELLER, 1, List.of(torn(2)));
    read(congress, "teller-3", 2, List.of(Map.of("position", 1, "marks", "4"), torn(2)));
    Api.done(Decisions.setAside(congress, 1, 2, "Nhập nhầm tập"));
    read(
        congress,
        Congress.SECOND_TELLER,
        3,
        List.of(Map.of("position", 1, "marks", "2 3"), torn(2)));
    Api.done(congress.rule(1, 2, Map.of("valid", true, "grounds", "DAMAGE_IMMATERIAL")));
    Api.done(congress.close());
    Api.done(congress.certify());
    Api.done(congress.confirm());
    Api.done(Decisions.release(congress));
    Api.done(Decisions.decide(congress, Map.of("voteAgain", true, "newNames", false)));
    Api.done(Api.put(congress.token(Role.PRESIDIUM), congress.round() + "/next"));
    keepRoll(congress);
    Api.done(AfterCongress.close(congress));
    Api.done(AfterCongress.seal(congress, "goi-1", AfterCongress.SEALING));
    check(congress).body("agrees", equalTo(true)).body("faults", equalTo(0));
    return congress;
  }

  private static void keepRoll(Congress congress) {
    Delegates roll = new Delegates(congress);
    Api.done(roll.enrol(List.of(Delegates.line("001", "Nguyễn Văn An", Map.of()))));
    Api.done(roll.presence("001", Map.of("status", "PRESENT")));
    Api.done(roll.credentials("001", true, "Khiếu nại không có cơ sở"));
  }

  private static Map<String, Object> torn(int position) {
    return Map.of("position", position, "marks", "2", "defects", List.of("TORN"));
  }

  private static void read(Congress congress, String teller, int reading, List<?> ballots) {
    congress.begin(teller, 1);
    Api.done(congress.keyAll(teller, 1, reading, ballots));
    Api.done(congress.complete(teller, 1, reading, 2));
  }

  private static ValidatableResponse check(Congress congress) {
    return Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger/check"));
  }

  private static List<Integer> entries(Congress congress, String command) {
    return Api.done(congress.get(Role.AUDITOR, congress.assembly() + "/ledger"))
        .extract()
        .path("findAll { it.command == '" + command + "' }.sequence");
  }

  private static String rowOf(String table) {
    return switch (table) {
      case "counting_board_member" -> "counting_board ";
      case "candidate" -> "candidate_list ";
      case "round" -> "round_terms ";
      case "assembly" -> "assembly";
      default -> table + " ";
    };
  }
}
