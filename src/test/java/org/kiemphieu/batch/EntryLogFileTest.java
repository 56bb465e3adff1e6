package org.kiemphieu.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** The entry log as a file. */
@QuarkusTest
class EntryLogFileTest {

  @Test
  void everyRecordIsALine() {
    // Given a batch with a slip, a reading set aside, decisions that no longer count, and a ruling
    Congress congress = EntryLogs.readAfresh();

    // When its log is asked for as a file
    List<CSVRecord> file = EntryLogs.file(congress, congress.batch(1) + "/entry-log");

    // Then all of it is there, in order of reading and time
    assertEquals(
        """
        READING_BEGUN 1 teller-1 ' ' '' '' ''
        ENTRY 1 teller-1 '1 1' 'SUPERSEDED' '2 3' ''
        ENTRY 1 teller-1 '1 2' 'STANDS' '1' ''
        ENTRY 1 teller-1 '2 1' 'STANDS' '2' ''
        ENTRY 1 teller-1 '3 1' 'STANDS' '' ''
        ENTRY 1 teller-1 '4 1' 'STANDS' '4' 'TORN'
        READING_COMPLETED 1 teller-1 ' ' '' '' ''
        READING_BEGUN 2 teller-2 ' ' '' '' ''
        ENTRY 2 teller-2 '1 1' 'SET_ASIDE' '1' ''
        ENTRY 2 teller-2 '2 1' 'SET_ASIDE' '3' ''
        ENTRY 2 teller-2 '3 1' 'SET_ASIDE' '' ''
        ENTRY 2 teller-2 '4 1' 'SET_ASIDE' '4' 'TORN'
        READING_COMPLETED 2 teller-2 ' ' '' '' ''
        READING_SET_ASIDE 2 teller-2 ' ' '' '' ''
        READING_BEGUN 3 teller-3 ' ' '' '' ''
        ENTRY 3 teller-3 '1 1' 'STANDS' '1' ''
        ENTRY 3 teller-3 '2 1' 'STANDS' '2' ''
        ENTRY 3 teller-3 '3 1' 'STANDS' '' ''
        ENTRY 3 teller-3 '4 1' 'STANDS' '4' 'TORN'
        READING_COMPLETED 3 teller-3 ' ' '' '' ''
        ACCEPTANCE   '1 ' 'READ_AFRESH' '' ''
        ACCEPTANCE   '3 ' 'READ_AFRESH' '' ''
        ACCEPTANCE   '4 ' 'READ_AFRESH' '' ''
        ACCEPTANCE   '1 ' 'STANDS' '' ''
        ACCEPTANCE   '2 ' 'STANDS' '' ''
        ACCEPTANCE   '3 ' 'STANDS' '' ''
        ACCEPTANCE   '4 ' 'STANDS' '' ''
        ACCEPTANCE   '2 1' 'READ_AFRESH' '2' ''
        RULING   '4 1' 'READ_AFRESH' '4' ''
        RULING   '4 2' 'STANDS' '' ''
        """,
        file.stream().map(EntryLogFileTest::shortly).collect(Collectors.joining()));
  }

  private static String shortly(CSVRecord line) {
    return "%s %s %s '%s %s' '%s' '%s' '%s'%n"
        .formatted(
            line.get("record"),
            line.get("reading"),
            line.get("teller"),
            line.get("position"),
            line.get("version"),
            line.get("standing"),
            line.get("marks"),
            line.get("defects"));
  }

  @Test
  void correctionSaysWhatItReplacedAndRulingWhoWasPresent() {
    Congress congress = EntryLogs.readAfresh();

    List<CSVRecord> file = EntryLogs.file(congress, congress.batch(1) + "/entry-log");

    CSVRecord correction = file.get(2);
    assertEquals("2 3", correction.get("replacesMarks"));
    assertEquals("3", correction.get("votes"));
    CSVRecord setAside = file.get(13);
    assertEquals("head-teller", setAside.get("by"));
    assertEquals("Nhập nhầm tập", setAside.get("note"));
    CSVRecord accepted = file.get(27);
    assertEquals("HEAD_TELLER_LOOKED", accepted.get("grounds"));
    assertEquals("Số 2 bị gạch", accepted.get("note"));
    CSVRecord valid = file.get(28);
    assertEquals("true", valid.get("valid"));
    assertEquals("DAMAGE_IMMATERIAL", valid.get("grounds"));
    CSVRecord invalid = file.get(29);
    assertEquals("false", invalid.get("valid"));
    assertEquals("TORN", invalid.get("grounds"));
    assertEquals("Lê Thị Kiểm; Trần Văn Phiếu", invalid.get("present"));
    List<Instant> times =
        file.subList(0, 7).stream().map(line -> Instant.parse(line.get("at"))).toList();
    assertEquals(times.stream().sorted().toList(), times);
  }

  @Test
  void headerNamesTheColumnsAndLinesEndAsTheStandardSays() {
    Congress congress = EntryLogs.reconciled();

    String text =
        Api.as(congress.token(Role.AUDITOR))
            .accept("text/csv")
            .get(congress.count(1) + "/entry-log")
            .asString();

    assertEquals(
        "record,batch,reading,teller,by,at,position,version,standing,marks,votes,defects,"
            + "replacesMarks,replacesDefects,valid,grounds,note,present",
        text.substring(0, text.indexOf("\r\n")));
    assertEquals(text.lines().count(), Arrays.stream(text.split("\r\n")).count());
  }

  /** Whoever opens the file in a spreadsheet must not run what somebody typed. */
  @Test
  void textIsNeverAFormula() {
    Map<String, String> notes =
        Map.of(
            "=1+1", "'=1+1",
            "+1", "'+1",
            "-1", "'-1",
            "@SUM(1)", "'@SUM(1)",
            "rách;=1+1", "rách;'=1+1",
            "rách\n=1+1", "rách\n'=1+1",
            "số 1, \"2\" = 3 - 4", "số 1, \"2\" = 3 - 4");

    notes.forEach(
        (note, expected) -> {
          Congress congress = EntryLogs.reconciled();
          Api.done(
              Api.put(
                  congress.token(Role.HEAD_TELLER),
                  congress.sheet(1, 2) + "/acceptance",
                  Map.of("marks", "2", "note", note)));

          List<CSVRecord> file = EntryLogs.file(congress, congress.count(1) + "/entry-log");

          List<String> found = file.stream().map(line -> line.get("note")).toList();
          assertTrue(found.contains(expected), found + " for " + note);
        });
  }
}
