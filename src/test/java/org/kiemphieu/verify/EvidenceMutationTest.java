package org.kiemphieu.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.JsonReader;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Verdicts;

/** A changed value anywhere in a bundle makes a check fail. Fields are enumerated, not listed. */
class EvidenceMutationTest {

  /** Files whose fields a liar with the signing key can change so that only 2xx could tell. */
  private static final Map<String, String> UNPROTECTED_WITH_THE_KEY =
      Map.of(
          "README.txt", "explains and claims nothing",
          "manifest.json", "is what the liar repairs",
          "manifest.jws", "is what the liar repairs",
          "cosigned.json $[0] absent", "nothing says how many countersigned checkpoints there are");

  private static boolean fails(List<CheckResult> results, Predicate<CheckId> counts) {
    return results.stream()
        .anyMatch(one -> one.state() == CheckResult.State.FAILED && counts.test(one.check()));
  }

  /** A file of the bundle with one field changed. */
  private record Lie(String file, Fields.Changed changed) {

    String name() {
      return file + " " + changed.field();
    }
  }

  private static List<Lie> lies(Bundle good) {
    List<Lie> lies = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : good.files.entrySet()) {
      List<Fields.Changed> changed = Fields.of(file.getKey(), file.getValue());
      assertFalse(changed.isEmpty(), file.getKey());
      changed.forEach(one -> lies.add(new Lie(file.getKey(), one)));
    }
    return lies;
  }

  @Test
  void aChangedFieldIsSeen() {
    Bundle good = SampleElection.good();
    assertTrue(Verdicts.hold(good.verify()));
    List<Lie> lies = lies(good);
    List<String> unseen =
        lies.parallelStream()
            .filter(lie -> Verdicts.hold(good.with(lie.file(), lie.changed().file()).verify()))
            .map(Lie::name)
            .toList();
    assertEquals(List.of(), unseen);
    assertTrue(lies.size() > 1500, "only " + lies.size() + " fields");
  }

  @Test
  void aChangedFieldIsSeenThoughTheManifestIsRepairedAndSigned() {
    Bundle good = SampleElection.good();
    List<String> unseen =
        lies(good).parallelStream()
            .filter(
                lie -> {
                  Bundle liar = good.with(lie.file(), lie.changed().file()).repaired();
                  return !fails(liar.verify(), check -> check.group() != 2);
                })
            .map(Lie::name)
            .toList();
    List<String> unexplained =
        unseen.stream()
            .filter(name -> UNPROTECTED_WITH_THE_KEY.keySet().stream().noneMatch(name::startsWith))
            .toList();
    assertEquals(List.of(), unexplained);
    for (String exception : UNPROTECTED_WITH_THE_KEY.keySet()) {
      assertTrue(unseen.stream().anyMatch(name -> name.startsWith(exception)), exception);
    }
  }

  /** Whoever has every key can sign another result; the recount still says what it should be. */
  @Test
  void everyMemberOfTheResultFollowsFromTheLedger() {
    for (int counts = 1; counts <= 2; counts++) {
      int number = counts;
      byte[] file = new SampleElection(number).bundle(r -> r, p -> p).bytes("result.json");
      List<Fields.Changed> all = Fields.json(file);
      List<String> unseen =
          all.parallelStream()
              .filter(
                  one -> {
                    Json.Members lie = JsonReader.read(one.file()).asMembers("");
                    return !fails(
                        new SampleElection(number).bundle(result -> lie, print -> print).verify(),
                        check -> check.group() == 4);
                  })
              .map(Fields.Changed::field)
              .toList();
      assertEquals(List.of(), unseen);
      assertTrue(all.size() > 150, "only " + all.size() + " fields");
    }
  }

  @Test
  void aMemberMoreIsSeen() {
    List<CheckResult> results =
        new SampleElection(1)
            .bundle(result -> result.with("more", J.of(1)), print -> print)
            .verify();
    assertTrue(fails(results, check -> check == CheckId.RESULT_KEYS));
  }

  /** The PDF is made anew with another figure, signed and recorded. */
  @Test
  void everyFigurePrintedIsCompared() {
    List<String> lines = new ArrayList<>(Minutes.printed(J.obj("count", 2)));
    lines.addAll(List.of("Trang 1/2", "Số mục: ", "Gốc: ", "Mốc nhật ký kiểm phiếu: "));
    List<String> unseen =
        lines.parallelStream()
            .filter(
                line ->
                    !fails(
                        new SampleElection(2)
                            .bundle(
                                same -> same,
                                print -> print.startsWith(line) ? otherFigure(print) : print)
                            .verify(),
                        check ->
                            check == CheckId.MINUTES_FIGURES
                                || check == CheckId.MINUTES_CHECKPOINT))
            .toList();
    assertEquals(List.of(), unseen);
    assertEquals(33, lines.size());
  }

  /** The same line with another first figure, or another end where it has none. */
  private static String otherFigure(String print) {
    for (int i = 0; i < print.length(); i++) {
      char c = print.charAt(i);
      if (c >= '0' && c <= '9') {
        char other = (char) ('0' + (c - '0' + 1) % 10);
        return print.substring(0, i) + other + print.substring(i + 1);
      }
    }
    return Fields.other(print);
  }
}
