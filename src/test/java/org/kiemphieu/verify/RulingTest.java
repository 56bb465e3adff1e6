package org.kiemphieu.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.rules.Defects;
import org.kiemphieu.verify.rules.Regulation;
import org.kiemphieu.verify.rules.Ruling;

/** What the counting board can rule. */
class RulingTest {

  private static final Json.Members PARTY = J.obj("regulation", "190");

  private static String fault(Ruling ruling, int names, String marks, String defects) {
    Regulation regulation = Regulation.of(PARTY, names, 2);
    Optional<String> fault = ruling.fault(regulation, 2, names, marks, Defects.parse(defects));
    return fault.orElse("");
  }

  private static Ruling valid(String marks) {
    return new Ruling(true, marks, "");
  }

  private static Ruling invalid(String reason) {
    return new Ruling(false, "", reason);
  }

  @Test
  void aDoubtfulSheetIsOpen() {
    assertEquals("", fault(valid("1"), 3, "1", "TORN"));
    assertEquals("", fault(invalid("TORN"), 3, "1", "TORN"));
    assertEquals("RULING_OTHER_REASON", fault(invalid("PENCIL"), 3, "1", "TORN"));
    assertEquals("RULING_OTHER_MARKS", fault(valid("2"), 3, "1", "TORN"));
    assertEquals("", fault(valid("1- 2-"), 2, "1- 2-", ""));
    assertEquals("", fault(invalid("EVERY_LINE_BLANK"), 2, "1? 2?", ""));
  }

  @Test
  void aValidSheetAndASettledOneAreNot() {
    assertEquals("RULING_NOT_OPEN", fault(valid("1"), 3, "1", ""));
    assertEquals("RULING_NOT_OPEN", fault(valid(""), 3, "", "TORN"));
    assertEquals("RULING_NOT_OPEN", fault(valid("1"), 3, "1", "NOT_ISSUED"));
    assertEquals("RULING_NOT_OPEN", fault(valid("1 2 3"), 3, "1 2 3", ""));
  }

  @Test
  void aReasonThatIsNotSettledCanBeRuledOtherwise() {
    assertEquals("", fault(valid("1"), 3, "1", "SIGNATURE"));
    assertEquals("", fault(invalid("SIGNATURE"), 3, "1", "SIGNATURE TORN"));
    assertEquals("RULING_OTHER_REASON", fault(invalid("TORN"), 3, "1", "SIGNATURE TORN"));
  }

  @Test
  void unclearMarksAreReadByTheBoard() {
    assertEquals("", fault(valid("2"), 3, "1", "UNCLEAR_MARK"));
    assertEquals("", fault(invalid("OVER_VOTE"), 3, "1", "UNCLEAR_MARK"));
    assertEquals("RULING_AGAINST_RULE", fault(valid(""), 3, "1", "UNCLEAR_MARK"));
    assertEquals(
        "RULING_OTHER_REASON", fault(invalid("FEWER_VOTES_THAN_REQUIRED"), 3, "1", "UNCLEAR_MARK"));
  }

  @Test
  void underOwnRulesEveryReasonIsSettled() {
    Json.Members own =
        J.obj(
            "regulation",
            "own",
            "ownRules",
            J.obj(
                "paper",
                "MARK_FOR",
                "minimumVotes",
                2,
                "basis",
                "VALID",
                "majority",
                "PLURALITY",
                "ties",
                "VOTE_AGAIN",
                "invalidDefects",
                J.list("SIGNATURE")));
    Regulation regulation = Regulation.of(own, 4, 2);
    assertEquals(
        Optional.of("RULING_NOT_OPEN"),
        valid("1 2").fault(regulation, 2, 4, "1 2", Defects.parse("SIGNATURE")));
    assertEquals(
        Optional.empty(),
        invalid("FEWER_VOTES_THAN_REQUIRED")
            .fault(regulation, 2, 4, "1", Defects.parse("UNCLEAR_MARK")));
    assertEquals(
        Optional.of("RULING_AGAINST_RULE"),
        valid("1").fault(regulation, 2, 4, "1 2", Defects.parse("UNCLEAR_MARK")));
  }
}
