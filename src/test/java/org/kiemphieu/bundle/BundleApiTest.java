package org.kiemphieu.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.ledger.LedgerOfBundle;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Shell;
import org.kiemphieu.testing.Stages;

@QuarkusTest
class BundleApiTest {

  private static final List<String> FILES =
      List.of(
          "README.txt",
          "manifest.json",
          "manifest.jws",
          "result.json",
          "result.jws",
          "certificate.pem",
          "minutes.pdf",
          "ballots.csv",
          "readings.csv",
          "ledger.jsonl",
          "checkpoint.txt",
          "cosigned.json",
          "verifier-key.txt");

  @TempDir Path folder;

  private static Response ask(Congress congress, Role role) {
    return congress.get(role, congress.count() + "/bundle.zip");
  }

  private static Unpacked bundle(Congress congress) {
    return Unpacked.of(Api.done(ask(congress, Role.AUDITOR)).extract().asByteArray());
  }

  /** Four names for three seats; a slip, a difference, a ruling, a paper struck through wholly. */
  private static Congress counted() {
    Congress congress = Congress.under190(3).counting(4, 3);
    congress.begin(Congress.FIRST_TELLER, 1);
    congress.begin(Congress.SECOND_TELLER, 1);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "2"));
    Api.done(
        Api.put(
            congress.teller(Congress.FIRST_TELLER),
            congress.reading(1, 1) + "/ballots/1",
            1,
            Map.of("marks", "1")));
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 2, "2"));
    Map<String, Object> torn = Map.of("position", 3, "marks", "1 2", "defects", List.of("TORN"));
    Api.done(congress.keyAll(Congress.FIRST_TELLER, 1, 1, List.of(torn)));
    Api.done(congress.complete(Congress.FIRST_TELLER, 1, 1, 3));
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 1, "1"));
    Api.done(congress.key(Congress.SECOND_TELLER, 1, 2, 2, "1 2 3 4"));
    Api.done(congress.keyAll(Congress.SECOND_TELLER, 1, 2, List.of(torn)));
    Api.done(congress.complete(Congress.SECOND_TELLER, 1, 2, 3));
    Api.done(congress.accept(1, 2, "1 2 3 4"));
    Api.done(congress.rule(1, 3, Map.of("valid", true, "grounds", "DAMAGE_IMMATERIAL")));
    Api.done(congress.close());
    Api.done(congress.certify());
    Api.done(congress.confirm());
    return congress;
  }

  @Test
  void theBundleHasEveryFileAndTheManifestNamesThem() {
    // Given
    Congress congress = counted();

    // When
    Unpacked bundle = bundle(congress);

    // Then
    assertEquals(FILES, List.copyOf(bundle.files().keySet()));
    JsonPath manifest = JsonPath.from(bundle.text("manifest.json"));
    List<String> others = new ArrayList<>(FILES);
    others.removeAll(List.of("manifest.json", "manifest.jws"));
    others.sort(null);
    assertEquals(
        others, manifest.<String, Object>getMap("files").keySet().stream().sorted().toList());
    bundle
        .files()
        .forEach(
            (name, content) -> {
              if (others.contains(name)) {
                assertEquals(content.length, manifest.getInt("files['" + name + "'].size"), name);
                assertEquals(
                    sha256(content), manifest.getString("files['" + name + "'].sha256"), name);
              }
            });
    assertArrayEquals(
        Api.done(congress.get(Role.AUDITOR, congress.count() + "/result.json"))
            .extract()
            .asByteArray(),
        bundle.files().get("result.json"));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everySheetStandsWithHowItCameToCount() {
    // Given
    Congress congress = counted();

    // When
    Unpacked bundle = bundle(congress);

    // Then
    List<Map<String, Object>> entries =
        JsonPath.from("[" + String.join(",", bundle.lines("ledger.jsonl")) + "]").getList("$");
    String reconciled = sequence(entries, "COMPLETE_READING", 2);
    assertEquals(
        List.of(
            "batch,position,marks,defects,grounds,acceptedIn,heldValid,ruledMarks,ruledReason,"
                + "ruledIn,verdict,rule",
            "1,1,1,,READINGS_AGREE," + reconciled + ",,,,,VALID,",
            "1,2,1 2 3 4,,HEAD_TELLER_LOOKED,"
                + sequence(entries, "ACCEPT_SHEET", 1)
                + ",,,,,INVALID,VOTES_FOR_NOBODY",
            "1,3,1 2,TORN,READINGS_AGREE,"
                + reconciled
                + ",true,1 2,,"
                + sequence(entries, "RULE_ON_PAPER", 1)
                + ",VALID,"),
        bundle.lines("ballots.csv"));
    List<String> slips =
        bundle.lines("readings.csv").stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(f -> String.join(" ", f[1], f[2], f[3], f[5], f[6], "[" + f[7] + "]", f[8]))
            .toList();
    assertEquals(
        List.of(
            "1 1 teller-1 1 1 [2] ",
            "1 1 teller-1 1 2 [1] ",
            "1 1 teller-1 2 1 [2] ",
            "1 1 teller-1 3 1 [1 2] TORN",
            "1 2 teller-2 1 1 [1] ",
            "1 2 teller-2 2 1 [1 2 3 4] ",
            "1 2 teller-2 3 1 [1 2] TORN"),
        slips.stream().map(line -> line.replace(congress.code() + "-", "")).toList());
  }

  private static String sequence(List<Map<String, Object>> entries, String command, int which) {
    return entries.stream()
        .filter(entry -> command.equals(entry.get("command")))
        .skip(which - 1L)
        .findFirst()
        .map(entry -> String.valueOf(entry.get("sequence")))
        .orElseThrow();
  }

  @Test
  void theLedgerIsWhatTheCheckpointSignsAndTheWitnessesSigned() {
    // Given
    Congress congress = counted();
    long cosigned = LedgerOfBundle.cosign(congress, "may-1");

    // When
    Unpacked bundle = bundle(congress);

    // Then
    List<String> entries = bundle.lines("ledger.jsonl");
    List<String> notes = JsonPath.from(bundle.text("cosigned.json")).getList("$");
    String key = bundle.text("verifier-key.txt").strip();
    assertEquals("HOLDS", LedgerOfBundle.check(bundle.text("checkpoint.txt"), key, entries));
    assertEquals(1, notes.size());
    assertEquals(
        "HOLDS",
        LedgerOfBundle.check(notes.get(0), key, entries.subList(0, Math.toIntExact(cosigned))));
    assertEquals(
        "ROOT DIFFERS",
        LedgerOfBundle.check(
            bundle.text("checkpoint.txt"), key, entries.subList(0, entries.size() - 1)));
  }

  @Test
  void whatTheBundleSaysOfPublicToolsIsTrue() throws IOException, InterruptedException {
    // Given
    bundle(counted()).into(folder);

    // When
    List<String> said = new ArrayList<>();
    for (String block : Commands.of(folder.resolve("README.txt"))) {
      said.add(Shell.run(folder, "bash", "-c", block).text());
    }

    // Then
    assertEquals(6, said.size(), said::toString);
    assertEquals(
        11, said.get(0).lines().filter(line -> line.endsWith(": OK")).count(), said.get(0));
    assertEquals("result.json is what was signed\nVerified OK", said.get(1).strip());
    assertEquals("Signature Verified Successfully", said.get(3).strip());
    assertEquals(
        1, said.get(4).lines().filter(l -> l.contains("Signature is Valid.")).count(), said.get(4));
    assertEquals(
        List.of("1 INVALID VOTES_FOR_NOBODY", "2 VALID"),
        said.get(5).lines().map(String::strip).toList());
  }

  @Test
  void beforeTheResultIsConfirmedThereIsNone() {
    // Given
    Congress congress = Stages.at(RoundStage.CERTIFIED);

    // When
    Response answer = ask(congress, Role.AUDITOR);

    // Then
    assertEquals(409, answer.statusCode());
    assertEquals("RESULT_NOT_CONFIRMED", answer.jsonPath().getString("refusals[0].code"));
  }
}
