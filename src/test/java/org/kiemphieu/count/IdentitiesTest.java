package org.kiemphieu.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Exercises;

/** What must add up before a count is closed, with both figures where it does not. */
class IdentitiesTest {

  private static final Tally SOUND =
      new Tally(
          95,
          Map.of(RuleCode.OVER_VOTE, 3, RuleCode.NAME_ADDED, 2),
          0,
          List.of(new LineCount(90, 5, 0), new LineCount(40, 50, 5)));

  @Test
  void aSoundCountHasNothingBroken() {
    assertEquals(List.of(), Identities.broken(105, 100, SOUND));
    assertEquals(List.of(), Identities.broken(100, 100, SOUND), "none left over");
  }

  @Test
  @Exercises(RuleCode.COLLECTED_AT_MOST_ISSUED)
  void noMoreAreCollectedThanIssued() {
    List<Refusal> broken = Identities.broken(99, 100, SOUND);

    assertEquals(List.of(RuleCode.COLLECTED_AT_MOST_ISSUED), codes(broken));
    assertEquals(
        "Thu về 100 phiếu, phát ra 99 phiếu: số thu về nhiều hơn số phát ra 1 phiếu.",
        sentence(broken.get(0)));
  }

  @ParameterizedTest
  @CsvSource({"101, 1", "99, -1"})
  @Exercises({RuleCode.COLLECTED_IS_ACCEPTED, RuleCode.COLLECTED_IS_VALID_PLUS_INVALID})
  void collectedIsAcceptedAndValidPlusInvalid(int collected, int difference) {
    List<Refusal> broken = Identities.broken(120, collected, SOUND);

    assertEquals(
        List.of(RuleCode.COLLECTED_IS_ACCEPTED, RuleCode.COLLECTED_IS_VALID_PLUS_INVALID),
        codes(broken));
    assertEquals(
        "Thu về " + collected + " phiếu, đã chốt 100 phiếu: chênh lệch " + difference + ".",
        sentence(broken.get(0)));
    assertEquals(
        "Thu về "
            + collected
            + " phiếu; hợp lệ 95, không hợp lệ 5, chênh lệch "
            + difference
            + "; chờ ban kiểm phiếu quyết định 0.",
        sentence(broken.get(1)));
  }

  @Test
  void papersThatAwaitARulingLeaveTheCountOpen() {
    Tally awaiting = new Tally(95, SOUND.invalid(), 2, SOUND.lines());

    List<Refusal> broken = Identities.broken(120, 102, awaiting);

    assertEquals(List.of(RuleCode.COLLECTED_IS_VALID_PLUS_INVALID), codes(broken));
    assertEquals(2, broken.get(0).arguments().get("awaitingRuling"));
    assertEquals(2, broken.get(0).arguments().get("difference"));
  }

  @Test
  @Exercises({RuleCode.VOTES_AT_MOST_VALID, RuleCode.LINE_ADDS_UP})
  void everyLineThatDoesNotAddUpIsNamed() {
    Tally faulty =
        new Tally(
            10,
            Map.of(),
            0,
            List.of(new LineCount(10, 0, 0), new LineCount(9, 0, 0), new LineCount(11, 0, 0)));

    List<Refusal> broken = Identities.broken(10, 10, faulty);

    assertEquals(
        List.of(RuleCode.LINE_ADDS_UP, RuleCode.VOTES_AT_MOST_VALID, RuleCode.LINE_ADDS_UP),
        codes(broken));
    assertEquals(
        List.of("lines[1]", "lines[2]", "lines[2]"), broken.stream().map(Refusal::field).toList());
    assertEquals(
        "Số 2: phiếu bầu, phiếu không bầu và phiếu không tính cộng lại là 9, số phiếu hợp lệ là 10,"
            + " chênh lệch -1.",
        sentence(broken.get(0)));
    assertEquals("Số 3 được 11 phiếu, có 10 phiếu hợp lệ: thừa 1 phiếu.", sentence(broken.get(1)));
  }

  @Test
  void everyEquationIsThereWithItsFiguresWhetherItHoldsOrNot() {
    Identities identities = Identities.of(105, 100, SOUND);

    assertEquals(
        List.of(
            "COLLECTED_AT_MOST_ISSUED collected 100 AT_MOST 105",
            "COLLECTED_IS_ACCEPTED collected 100 EQUAL 100",
            "COLLECTED_IS_VALID_PLUS_INVALID collected 100 EQUAL 100",
            "VOTES_AT_MOST_VALID lines[0] 90 AT_MOST 95",
            "LINE_ADDS_UP lines[0] 95 EQUAL 95",
            "VOTES_AT_MOST_VALID lines[1] 40 AT_MOST 95",
            "LINE_ADDS_UP lines[1] 95 EQUAL 95"),
        identities.all().stream().map(IdentitiesTest::shown).toList());
    assertTrue(identities.hold());
    assertEquals(Optional.empty(), identities.firstBroken());
    assertEquals(List.of(), identities.refusals());
  }

  @Test
  void theFirstBrokenEquationSaysByHowMuch() {
    Identities identities = Identities.of(105, 103, SOUND);

    assertFalse(identities.hold());
    Identity first = identities.firstBroken().orElseThrow();
    assertEquals(RuleCode.COLLECTED_IS_ACCEPTED, first.code());
    assertEquals(3, first.difference());
    assertEquals(3, first.refusal().orElseThrow().arguments().get("difference"));
    assertEquals(
        List.of(0, 3, 3, 0, 0, 0, 0), identities.all().stream().map(Identity::difference).toList());
  }

  @ParameterizedTest
  @CsvSource({"99, 100, 0", "100, 100, 0", "102, 100, 2"})
  void atMostIsBrokenByWhatIsAboveItOnly(int collected, int issued, int difference) {
    Identity identity = Identities.collectedAtMostIssued(collected, issued);

    assertEquals(difference, identity.difference());
    assertEquals(difference == 0, identity.holds());
    assertEquals(difference == 0, identity.refusal().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.00",
    "150, 260, 57.69",
    "1, 3, 33.33",
    "2, 3, 66.67",
    "1, 800, 0.13",
    "348, 348, 100.00"
  })
  void percentagesAreShownWithTwoDecimalsHalfUp(int part, int whole, String shown) {
    assertEquals(shown, Percentage.of(part, whole).toPlainString());
  }

  private static String shown(Identity identity) {
    return String.join(
        " ",
        identity.code().name(),
        identity.field(),
        String.valueOf(identity.left()),
        identity.relation().name(),
        String.valueOf(identity.right()));
  }

  private static String sentence(Refusal refusal) {
    return Messages.sentence(refusal, Language.VIETNAMESE);
  }

  private static List<RuleCode> codes(List<Refusal> refusals) {
    return refusals.stream().map(refusal -> (RuleCode) refusal.code()).toList();
  }
}
