package org.kiemphieu.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.JsonReader;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.CheckResult.State;
import org.kiemphieu.verify.report.Verdicts;
import org.kiemphieu.verify.seal.MerkleRoots;

/** Each check: OK on a good bundle, FAILED on one with its fault, and never OK of nothing. */
class ChecksTest {

  private static final Bundle GOOD = SampleElection.good();
  private static final Optional<byte[]> NONE = Optional.empty();

  /** Another text in a file, of a bundle that is otherwise as it was. */
  private static Bundle replaced(String file, String from, String to) {
    String text = GOOD.text(file);
    assertTrue(text.contains(from), from);
    return GOOD.with(file, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
  }

  private static Bundle ledger(String from, String to) {
    return replaced("ledger.jsonl", from, to);
  }

  private static Bundle result(UnaryOperator<String> change) {
    return GOOD.with("result.json", change.apply(GOOD.text("result.json")));
  }

  private static Bundle result(String from, String to) {
    return replaced("result.json", from, to);
  }

  /** For each check a bundle on which it fails. */
  private static Map<CheckId, Bundle> faults() {
    Map<CheckId, Bundle> faults = new EnumMap<>(CheckId.class);
    faults.put(CheckId.FILES_PRESENT, GOOD.without("cosigned.json"));
    faults.put(CheckId.MANIFEST_LISTS_FILES, replaced("manifest.json", "ballots.csv", "other.csv"));
    faults.put(CheckId.FILES_NOT_EMPTY, GOOD.with("README.txt", ""));
    faults.put(CheckId.FILE_TIMES, ledger(confirmedAt(), "2026-11-21T02:00:00Z"));
    faults.put(CheckId.FILE_SIZES, GOOD.with("README.txt", "longer than it was before\n"));
    faults.put(CheckId.FILE_DIGESTS, GOOD.with("README.txt", "Kiểm trb\nHow to check\n"));
    faults.put(CheckId.MANIFEST_FORM, replaced("manifest.json", "\"format\"", " \"format\""));
    faults.put(CheckId.RESULT_FORM, result("\"format\"", " \"format\""));
    faults.put(CheckId.LEDGER_FORM, ledger("\"form\":1", "\"form\":2"));
    faults.put(CheckId.READINGS_FORM, replaced("readings.csv", ",t1,", ",\"t1\","));
    faults.put(CheckId.BALLOTS_FORM, replaced("ballots.csv", "\r\n1,1,1", "\n1,1,1"));
    faults.put(CheckId.README_FORM, GOOD.with("README.txt", "a\r\n"));
    faults.put(CheckId.COSIGNED_FORM, GOOD.with("cosigned.json", "{}"));
    faults.put(CheckId.MANIFEST_SIGNATURE, GOOD.with("manifest.jws", GOOD.text("result.jws")));
    faults.put(CheckId.RESULT_SIGNATURE, GOOD.with("result.jws", GOOD.text("manifest.jws")));
    faults.put(CheckId.CERTIFICATE_OF_RESULT, GOOD.with("certificate.pem", Keys.PERSON.pem()));
    faults.put(CheckId.CERTIFICATE_VALIDITY, ledger(confirmedAt(), "2036-11-21T01:00:00Z"));
    faults.put(CheckId.CHECKPOINT_SIGNATURE, replaced("checkpoint.txt", "dai-hoi\n", "dai-hoj\n"));
    faults.put(CheckId.LEDGER_ROOT, ledger("\"note\":\"n\"", "\"note\":\"m\""));
    faults.put(
        CheckId.COUNTERSIGNATURES, replaced("cosigned.json", "giam-sat/may-1", "giam-sat/may-2"));
    faults.put(CheckId.LEDGER_SEQUENCE, ledger("\"sequence\":3,", "\"sequence\":4,"));
    faults.put(CheckId.WITHHELD_ENTRIES, withheld(23));
    faults.put(
        CheckId.READINGS_IN_LEDGER, replaced("readings.csv", "\r\n", "\r\n1,1,1,t,t,1,1,1,\r\n"));
    faults.put(CheckId.LEDGER_IN_READINGS, replaced("readings.csv", ",TORN", ",PENCIL"));
    faults.put(CheckId.READINGS_BLIND, ledger("\"actor\":\"t2\"", "\"actor\":\"t1\""));
    faults.put(CheckId.READING_VERSIONS, ledger("\"version\":2}", "\"version\":3}"));
    faults.put(
        CheckId.READINGS_COMPLETE,
        ledger("\"marks\":\"1 2 3\",\"position\":4", "\"marks\":\"1 2 3\",\"position\":3"));
    faults.put(CheckId.AGREEMENT, ledger("\"differing\":[2]", "\"differing\":[3]"));
    faults.put(CheckId.DIFFERENCES_DECIDED, ledger("\"ACCEPT_SHEET\"", "\"ACCEPT_SHEEP\""));
    faults.put(CheckId.DOUBTS_RULED, ledger("\"RULE_ON_PAPER\"", "\"RULE_ON_PAPEL\""));
    faults.put(
        CheckId.RULINGS_LAWFUL, ledger("\"reason\":\"UNSTAMPED\"", "\"reason\":\"OVER_VOTE\""));
    faults.put(CheckId.SHEETS_HELD, ledger("\"sheets\":3", "\"sheets\":4"));
    faults.put(
        CheckId.BALLOTS_ARE_SHEETS_HELD,
        replaced("ballots.csv", "READINGS_AGREE,", "HEAD_TELLER_LOOKED,"));
    faults.put(CheckId.VERDICTS, replaced("ballots.csv", "INVALID,VOTES", "INVALID,OVER"));
    faults.put(CheckId.COUNT_CLOSED, ledger("\"valid\":5", "\"valid\":6"));
    faults.put(
        CheckId.ROUND_STEPS,
        ledger("\"before\":{\"state\":\"VOTING\"}", "\"before\":{\"state\":\"DRAFT\"}"));
    faults.put(CheckId.FOUR_EYES, confirmedBy(SampleCount.HEAD));
    faults.put(CheckId.RESULT_KEYS, result("\"format\":1", "\"format\":2"));
    faults.put(CheckId.RESULT_ASSEMBLY, result("Tỉnh ủy", "Huyện ủy"));
    faults.put(CheckId.RESULT_ELECTION, result("Ban Chấp hành", "Ban Thường vụ"));
    faults.put(CheckId.RESULT_BOARD, result("Kiều Văn Thước", "Kiều Văn Thươc"));
    faults.put(CheckId.RESULT_CANDIDATES, result("2000-02-03", "2000-02-04"));
    faults.put(CheckId.RESULT_OVERRULINGS, result("NAME_ORDER", "SURPLUS_LIMIT"));
    faults.put(CheckId.RESULT_BASE, result("\"convened\":8", "\"convened\":9"));
    faults.put(CheckId.RESULT_PAPERS, result("\"issued\":7", "\"issued\":8"));
    faults.put(CheckId.RESULT_RULES, result("\"paper\":\"STRIKE_OUT\"", "\"paper\":\"MARK_FOR\""));
    faults.put(CheckId.RESULT_BASE_FIGURE, result("\"baseFigure\":7", "\"baseFigure\":5"));
    faults.put(CheckId.RESULT_BALLOTS, result("\"UNSTAMPED\":1", "\"TORN\":1"));
    faults.put(CheckId.RESULT_VOTES, result("\"notFor\":2", "\"notFor\":1"));
    faults.put(CheckId.RESULT_PERCENTAGES, result("28.57", "28.58"));
    faults.put(CheckId.RESULT_OUTCOME, result("SEATS_UNFILLED", "ALL_FILLED"));
    faults.put(
        CheckId.RESULT_EARLIER_COUNTS,
        result("\"electionCode\"", "\"earlierCounts\":[],\"electionCode\""));
    faults.put(
        CheckId.RESULT_PERSONS,
        result("\"confirmedBy\":\"chu-tich\"", "\"confirmedBy\":\"thu-ky\""));
    faults.put(CheckId.IDENTITIES, result("\"collected\":7", "\"collected\":8"));
    faults.put(CheckId.RESULT_RECORDED, result("\"issued\":7", "\"issued\":8"));
    faults.put(
        CheckId.MINUTES_RECORDED,
        GOOD.with("minutes.pdf", Minutes.signed(GOOD.bytes("minutes.pdf"), Keys.PERSON)));
    faults.put(CheckId.MINUTES_VERSIONS, ledger("\"minutesSha256\":\"", "\"minutesSha256\":\"0"));
    faults.put(
        CheckId.MINUTES_FIGURES,
        new SampleElection(1).bundle(r -> r, p -> p.replace("thu về: 7", "thu về: 6")));
    faults.put(
        CheckId.MINUTES_CHECKPOINT,
        new SampleElection(1).bundle(r -> r, p -> p.replace("Số mục: ", "Số mục: 1")));
    faults.put(
        CheckId.MINUTES_SIGNATURES, GOOD.with("minutes.pdf", broken(GOOD.bytes("minutes.pdf"))));
    return faults;
  }

  /** The ledger with another person at the end. */
  private static Bundle confirmedBy(String person) {
    String confirmation =
        GOOD.text("ledger.jsonl")
            .lines()
            .filter(line -> line.contains("\"command\":\"CONFIRM\""))
            .findFirst()
            .orElseThrow();
    return ledger(
        confirmation,
        confirmation.replace("\"actor\":\"chu-tich\"", "\"actor\":\"" + person + "\""));
  }

  private static String confirmedAt() {
    return JsonReader.read(GOOD.bytes("result.json")).asMembers("").text("confirmedAt");
  }

  /** The ledger with one entry withheld that is none of another count. */
  private static Bundle withheld(int sequence) {
    String[] lines = GOOD.text("ledger.jsonl").split("\n");
    byte[] leaf = MerkleRoots.leaf(lines[sequence - 1].getBytes(StandardCharsets.UTF_8));
    lines[sequence - 1] =
        CanonicalJson.text(
            J.obj(
                "leaf",
                Base64.getEncoder().encodeToString(leaf),
                "sequence",
                sequence,
                "withheld",
                true));
    return GOOD.with("ledger.jsonl", String.join("\n", lines) + "\n");
  }

  /** The same PDF with another byte in what its signatures cover. */
  private static byte[] broken(byte[] pdf) {
    byte[] other = pdf.clone();
    other[other.length / 100] ^= 1;
    return other;
  }

  private static CheckResult of(List<CheckResult> results, CheckId check) {
    return results.stream().filter(one -> one.check() == check).findFirst().orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> failsOnItsFaultAndHoldsOtherwise() {
    List<CheckResult> good = GOOD.verify();
    return faults().entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey().name(),
                    () -> {
                      assertEquals(State.OK, of(good, one.getKey()).state());
                      CheckResult found = of(one.getValue().verify(), one.getKey());
                      assertEquals(State.FAILED, found.state(), found.toString());
                      assertFalse(found.findings().isEmpty());
                    }));
  }

  @Test
  void everyCheckHasAFault() {
    Set<CheckId> elsewhere =
        EnumSet.of(CheckId.ZIP_FORM, CheckId.CERTIFICATE_TRUST, CheckId.EARLIER_CHECKPOINT);
    Set<CheckId> all = EnumSet.allOf(CheckId.class);
    all.removeAll(elsewhere);
    assertEquals(all, faults().keySet());
  }

  /** Without the file a check is about, it is never OK. */
  @TestFactory
  Stream<DynamicTest> nothingCheckedIsAFailure() {
    return GOOD.files.keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<CheckResult> results = GOOD.without(name).verify();
                      assertFalse(Verdicts.hold(results));
                      assertEquals(State.FAILED, of(results, CheckId.FILES_PRESENT).state());
                      List<CheckId> about = new ArrayList<>();
                      if (name.equals("ledger.jsonl")) {
                        about.addAll(
                            List.of(CheckId.LEDGER_ROOT, CheckId.AGREEMENT, CheckId.RESULT_VOTES));
                      }
                      if (name.equals("minutes.pdf")) {
                        about.addAll(List.of(CheckId.MINUTES_FIGURES, CheckId.MINUTES_SIGNATURES));
                      }
                      about.forEach(
                          check -> assertEquals(State.FAILED, of(results, check).state()));
                    }));
  }

  @Test
  void anEmptyBundleFailsEveryCheck() {
    List<CheckResult> results = Bundle.verify(new byte[0], Optional.empty(), Optional.empty());
    assertEquals(CheckId.values().length, results.size());
    assertTrue(results.stream().allMatch(one -> one.state() == State.FAILED));
  }

  @Test
  void trustIsTheCertificateItselfOrItsIssuer() {
    assertEquals(State.SKIPPED, of(GOOD.verify(), CheckId.CERTIFICATE_TRUST).state());
    assertEquals(State.OK, trust(Keys.SERVICE));
    assertEquals(State.OK, trust(Keys.AUTHORITY));
    assertEquals(State.FAILED, trust(Keys.PERSON));
    List<CheckResult> results = GOOD.verify(NONE, Optional.of(new byte[] {1}));
    assertEquals(State.FAILED, of(results, CheckId.CERTIFICATE_TRUST).state());
  }

  private static State trust(Keys keys) {
    return of(GOOD.verify(NONE, Optional.of(keys.pem())), CheckId.CERTIFICATE_TRUST).state();
  }

  @Test
  void theLedgerGoesOnFromAnEarlierCheckpoint() {
    assertEquals(State.SKIPPED, of(GOOD.verify(), CheckId.EARLIER_CHECKPOINT).state());
    String first = GOOD.text("ledger.jsonl").split("\n")[0];
    LedgerBuilder one = new LedgerBuilder();
    one.line(JsonReader.read(first.getBytes(StandardCharsets.UTF_8)).asMembers(""));
    assertEquals("OK", earlier(one.checkpoint()));
    assertEquals("OK", earlier(GOOD.text("checkpoint.txt")));
    String later = Keys.note(LedgerBuilder.ORIGIN + "\n9999\n" + one.root() + "\n");
    assertEquals("EARLIER_IS_LATER", earlier(later));
    String other = Keys.note(LedgerBuilder.ORIGIN + "\n2\n" + one.root() + "\n");
    assertEquals("LEDGER_REWRITTEN", earlier(other));
    String elsewhere = Keys.note("other/dai-hoi\n1\n" + one.root() + "\n");
    assertEquals("EARLIER_OF_OTHER_LEDGER", earlier(elsewhere));
    String forged = one.checkpoint().replace("\n1\n", "\n2\n");
    assertEquals("EARLIER_OF_OTHER_KEY", earlier(forged));
    assertEquals("MALFORMED", earlier("nothing"));
  }

  private static String earlier(String note) {
    CheckResult result =
        of(
            GOOD.verify(Optional.of(note.getBytes(StandardCharsets.UTF_8)), NONE),
            CheckId.EARLIER_CHECKPOINT);
    return result.state() == State.OK ? "OK" : result.findings().get(0).code();
  }

  /** A line broken within a word and a letter the font lacks are the same; a label twice is not. */
  @Test
  void minutesAreReadAsTheyArePrinted() {
    assertEquals(State.OK, printed("3 Lê Văn", "3 Lê V ăn"));
    assertEquals(State.OK, printed("3 Lê Văn", "3 Lê V#n"));
    assertEquals(State.FAILED, printed("3 Lê Văn", "3 Lê Vn"));
    assertEquals(State.FAILED, printed("3 42,86%", "34 2,86%"));
    assertEquals(State.FAILED, printed("(Ốm)", "(Ốm) Số có mặt: 9 đại biểu"));
    assertEquals(State.FAILED, printed("2 Trần", "9 Ai Đó 9 9,99% 2 Trần"));
  }

  private static State printed(String from, String to) {
    Bundle bundle = new SampleElection(1).bundle(r -> r, print -> print.replace(from, to));
    return of(bundle.verify(), CheckId.MINUTES_FIGURES).state();
  }

  @Test
  void aCountsBallotCannotBeWithheld() {
    String[] lines = GOOD.text("ledger.jsonl").split("\n");
    int ballots = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].contains("KEY_BALLOT")) {
        ballots++;
        List<CheckResult> results = withheld(i + 1).verify();
        assertEquals(State.OK, of(results, CheckId.LEDGER_ROOT).state());
        assertEquals(State.FAILED, of(results, CheckId.READINGS_IN_LEDGER).state());
        assertEquals(State.FAILED, of(results, CheckId.WITHHELD_ENTRIES).state());
      }
    }
    assertEquals(6, ballots);
  }
}
