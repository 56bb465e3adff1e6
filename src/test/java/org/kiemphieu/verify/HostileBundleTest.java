package org.kiemphieu.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Verdicts;

/** Whatever a bundle is, the verifier says what is wrong with it and stays within bounds. */
class HostileBundleTest {

  private static final Bundle GOOD = SampleElection.good();
  private static final byte[] ZIP = GOOD.zip();
  private static final long SEED = 20261121L;
  private static final long SECONDS = 20;

  private static boolean holds(byte[] zip) {
    List<CheckResult> results = Bundle.verify(zip, Optional.empty(), Optional.empty());
    assertEquals(63, results.size());
    return Verdicts.hold(results);
  }

  private static boolean holds(String file, String contents) {
    return Verdicts.hold(GOOD.with(file, contents).repaired().verify());
  }

  @Test
  void aFileThatGrowsIsNotTakenWhole() {
    assertFalse(holds("README.txt", "x".repeat(17 << 20)));
    assertFalse(holds("ledger.jsonl", "x".repeat(70 << 20)));
    assertFalse(holds("readings.csv", "1,".repeat(35 << 20)));
    assertFalse(holds("minutes.pdf", "%PDF-1.7\n" + "stream\n".repeat(30_000)));
  }

  @Test
  void namesOutsideAndTwiceAreRefused() {
    for (String name : List.of("../result.json", "/etc/passwd", "a/b", "RESULT.JSON", "a\u0000")) {
      assertFalse(Verdicts.hold(GOOD.with(name, "x").verify()), name);
    }
    byte[] twice = ZIP.clone();
    byte[] from = "cosigned.json".getBytes(StandardCharsets.UTF_8);
    byte[] to = "manifest.json".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i + from.length < twice.length; i++) {
      if (Arrays.equals(twice, i, i + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, twice, i, to.length);
      }
    }
    assertFalse(holds(twice));
  }

  @Test
  void somethingBetweenBeforeOrBehindIsRefused() {
    byte[] behind = Arrays.copyOf(ZIP, ZIP.length + 1);
    assertFalse(holds(behind));
    byte[] before = new byte[ZIP.length + 1];
    System.arraycopy(ZIP, 0, before, 1, ZIP.length);
    assertFalse(holds(before));
  }

  @Test
  void hostileJsonIsRefused() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    StringBuilder names = new StringBuilder("{");
    for (int i = 0; i < 1_000_000; i++) {
      names.append(i == 0 ? "" : ",").append('"').append(i).append("\":1");
    }
    names.append('}');
    for (String json :
        List.of(
            deep,
            names.toString(),
            "1e999999999",
            "9".repeat(100_000),
            "{\"a\":1,\"a\":1}",
            "\"\\ud800\"",
            "nul",
            "",
            "\uFEFF{}",
            "{\"format\":1.5}")) {
      for (String file : List.of("result.json", "manifest.json", "cosigned.json")) {
        assertFalse(Verdicts.hold(GOOD.with(file, json).verify()));
      }
      assertFalse(holds("ledger.jsonl", json + "\n"));
    }
  }

  @Test
  void wrongEncodingsAreRefused() {
    byte[] latin = {(byte) 0xE9, '\n'};
    for (String file : GOOD.files.keySet()) {
      Bundle other = GOOD.with(file, latin);
      boolean manifest = file.startsWith("manifest");
      assertFalse(Verdicts.hold((manifest ? other : other.repaired()).verify()), file);
    }
  }

  /** Changed bytes, in the zip and within its files: no exception, and never OK. */
  @Test
  void fuzzed() {
    Random random = new Random(SEED);
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    List<String> names = new ArrayList<>(GOOD.files.keySet());
    int runs = 0;
    while (System.nanoTime() < end && runs < 3000) {
      boolean inZip = random.nextBoolean();
      String name = names.get(random.nextInt(names.size()));
      byte[] changed = changed(inZip ? ZIP : GOOD.bytes(name), random);
      if (inZip) {
        boolean same = contents(changed).equals(contents(ZIP));
        assertTrue(!holds(changed) || same, "run " + runs);
      } else {
        Bundle other = GOOD.with(name, changed);
        boolean same = Arrays.equals(changed, GOOD.bytes(name));
        assertTrue(!Verdicts.hold(other.verify()) || same, "run " + runs + " " + name);
        boolean claims = !name.startsWith("manifest") && !name.equals("README.txt");
        assertTrue(
            !Verdicts.hold(other.repaired().verify()) || same || !claims,
            "run " + runs + " repaired " + name);
      }
      runs++;
    }
    assertTrue(runs > 50, "only " + runs);
  }

  private static byte[] changed(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return new byte[] {1};
    }
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> {
        byte[] other = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
          other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return other;
      }
      case 1 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 2 -> {
        byte[] more = new byte[1 + random.nextInt(20)];
        random.nextBytes(more);
        byte[] other = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, other, at, more.length);
        System.arraycopy(bytes, at, other, at + more.length, bytes.length - at);
        return other;
      }
      default -> {
        int length = Math.min(random.nextInt(50), bytes.length - at);
        byte[] other = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, at + length, other, at, bytes.length - at - length);
        return other;
      }
    }
  }

  /** What another reader finds in a zip; empty where it finds nothing. */
  private static Map<String, List<Byte>> contents(byte[] zip) {
    Map<String, List<Byte>> all = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        List<Byte> bytes = new ArrayList<>();
        for (byte one : in.readAllBytes()) {
          bytes.add(one);
        }
        all.put(entry.getName(), bytes);
      }
    } catch (java.io.IOException | IllegalArgumentException fault) {
      return Map.of();
    }
    return all;
  }

  @Test
  void exitStatusAndReports() throws Exception {
    Path good = Files.createTempFile("good", ".zip");
    Path bad = Files.createTempFile("bad", ".zip");
    Files.write(good, ZIP);
    Files.write(bad, Arrays.copyOf(ZIP, 1000));
    assertEquals("0 ĐẠT", run("Bộ hồ sơ kiểm chứng ĐẠT", good.toString(), "--lang", "vi"));
    assertEquals("0 HOLDS", run("The bundle HOLDS", good.toString()));
    assertEquals("1 HOLD:", run("DOES NOT HOLD", bad.toString()));
    assertEquals("0 {\"checks\":[", run("{\"checks\":[", good.toString(), "--json"));
    assertEquals("0 --checkpoint", run("--checkpoint", "--help"));
    assertEquals("2 ", run("", "--unknown"));
    assertEquals("2 ", run(""));
    assertEquals("2 ", run("", good + ".none"));
    assertEquals("2 ", run("", good.toString(), "--trust"));
    assertEquals("2 ", run("", good.toString(), "--lang", "fr"));
    Files.delete(good);
    Files.delete(bad);
  }

  /** The status and the last word of what must be said. */
  private static String run(String said, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            arguments,
            Locale.ENGLISH,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains(said), said);
    String word =
        said.equals("DOES NOT HOLD") ? "HOLD:" : said.substring(said.lastIndexOf(' ') + 1);
    return status + " " + word;
  }
}
