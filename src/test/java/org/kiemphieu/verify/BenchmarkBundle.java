package org.kiemphieu.verify;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.seal.MerkleRoots;
import org.kiemphieu.verify.seal.Sha256;

/**
 * A bundle of many ballots, written as a stream: 29 names for 26 seats, batches of 1000 sheets,
 * each keyed twice, one entry for each ballot. Its minutes are missing what minutes must have, so
 * that the checks of the minutes fail; everything else holds.
 */
final class BenchmarkBundle {

  private static final int NAMES = 29;
  private static final int BATCH = 1000;
  private static final String ROUND = "elections/e/rounds/1";
  private static final Instant BEGIN = Instant.parse("2026-11-21T01:00:00Z");

  private final int ballots;
  private final Path folder;
  private final long[] votes = new long[NAMES];
  private final MerkleRoots roots = new MerkleRoots();
  private OutputStream ledger = OutputStream.nullOutputStream();
  private OutputStream readings = OutputStream.nullOutputStream();
  private OutputStream sheets = OutputStream.nullOutputStream();

  BenchmarkBundle(int ballots, Path folder) {
    this.ballots = ballots;
    this.folder = folder;
  }

  private String at() {
    return BEGIN.plusSeconds(roots.size()).toString();
  }

  private long add(String actor, String command, String subject, String before, String after)
      throws IOException {
    long sequence = roots.size() + 1;
    String line =
        "{\"actor\":\""
            + actor
            + "\",\"after\":"
            + after
            + ",\"assembly\":\"a\",\"at\":\""
            + at()
            + "\",\"before\":"
            + before
            + ",\"command\":\""
            + command
            + "\",\"form\":1,\"role\":\"TELLER\",\"sequence\":"
            + sequence
            + ",\"subject\":\""
            + subject
            + "\"}";
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    ledger.write(bytes);
    ledger.write('\n');
    roots.add(MerkleRoots.leaf(bytes));
    return sequence;
  }

  private static OutputStream file(Path path) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.write("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the bundle. */
  Path write() throws IOException {
    Files.createDirectories(folder);
    ledger = file(folder.resolve("ledger.jsonl"));
    readings = file(folder.resolve("readings.csv"));
    sheets = file(folder.resolve("ballots.csv"));
    line(readings, "sequence,batch,reading,teller,at,position,version,marks,defects");
    line(
        sheets,
        "batch,position,marks,defects,grounds,acceptedIn,heldValid,ruledMarks,ruledReason,ruledIn,"
            + "verdict,rule");
    Json.Members settings = SampleElection.settings().with("name", J.of("a"));
    Json.Members election = J.obj("office", "o", "seats", 26, "title", "t");
    Json.Members board = J.obj("members", J.list());
    Object[] list = new Object[NAMES];
    for (int i = 0; i < NAMES; i++) {
      list[i] = J.obj("name", "N" + i, "number", i + 1);
    }
    Json.Members base = J.obj("convened", ballots, "deductions", J.list());
    add("s", "SET_UP_ASSEMBLY", "", "{}", CanonicalJson.text(settings));
    add(
        "s",
        "RECORD_ATTENDANCE",
        "attendance",
        "{}",
        CanonicalJson.text(base.with("base", J.of(ballots)).with("present", J.of(ballots))));
    add("s", "SET_UP_ELECTION", "elections/e", "{}", CanonicalJson.text(election));
    add(
        "s",
        "APPOINT_COUNTING_BOARD",
        "elections/e/counting-board",
        "{}",
        CanonicalJson.text(board));
    add(
        "s",
        "PROPOSE_LIST",
        ROUND + "/candidate-list",
        "{}",
        CanonicalJson.text(J.obj("candidates", J.list(list))));
    Json.Members state = J.obj("listVersion", 1, "overrulings", J.list(), "stage", "LIST_APPROVED");
    step("APPROVE_LIST", "DRAFT", state, J.obj());
    state =
        J.obj(
            "approved",
            state,
            "base",
            base,
            "issued",
            ballots,
            "present",
            ballots,
            "stage",
            "VOTING");
    step("ISSUE_BALLOTS", "LIST_APPROVED", state, J.obj());
    state =
        J.obj(
            "collected",
            ballots,
            "recount",
            new Json.Nothing(),
            "stage",
            "COUNTING",
            "voting",
            state);
    step("RECORD_COLLECTION", "VOTING", state, J.obj());
    Random random = new Random(7);
    for (int first = 0, batch = 1; first < ballots; first += BATCH, batch++) {
      batch(batch, Math.min(BATCH, ballots - first), random);
    }
    Json.Members figures =
        J.obj(
            "awaitingRuling",
            0,
            "ballots",
            ballots,
            "invalid",
            0,
            "invalidByReason",
            J.obj(),
            "valid",
            ballots);
    state = J.obj("counting", state, "stage", "COUNTED");
    step("CLOSE_COUNT", "COUNTING", state, J.obj("ballots", figures));
    state = J.obj("certifiedBy", "h", "counted", state, "stage", "CERTIFIED");
    step("CERTIFY", "COUNTED", state, J.obj());
    String confirmedAt = at();
    byte[] result =
        CanonicalJson.bytes(
            J.obj(
                "confirmedAt",
                confirmedAt,
                "assemblyCode",
                "a",
                "electionCode",
                "e",
                "round",
                1,
                "count",
                1));
    state = J.obj("certified", state, "confirmedBy", "h", "stage", "CONFIRMED");
    step("CONFIRM", "CERTIFIED", state, J.obj("resultSha256", Sha256.hex(result)));
    ledger.close();
    readings.close();
    sheets.close();
    return zip(result, confirmedAt);
  }

  private void step(String command, String from, Json.Members to, Json.Members more)
      throws IOException {
    Json.Members after =
        more.with("recorded", to).with("state", to.get("stage")).with("request", J.obj("count", 1));
    add("h", command, ROUND, "{\"state\":\"" + from + "\"}", CanonicalJson.text(after));
  }

  private void batch(int batch, int number, Random random) throws IOException {
    String path = ROUND + "/counts/1/batches/" + batch;
    add("h", "DECLARE_BATCH", path, "{}", "{\"sheets\":" + number + "}");
    String[] marks = new String[number];
    for (int i = 0; i < number; i++) {
      marks[i] = marks(random);
    }
    byte[] nonce = new byte[16];
    for (int reading = 1; reading <= 2; reading++) {
      String teller = "t" + reading;
      String subject = path + "/readings/" + reading;
      add(teller, "START_READING", subject, "{}", "{\"teller\":\"" + teller + "\"}");
      for (int i = 0; i < number; i++) {
        random.nextBytes(nonce);
        String at = at();
        long sequence =
            add(
                teller,
                "KEY_BALLOT",
                subject,
                "{}",
                "{\"ballots\":[{\"defects\":\"\",\"marks\":\""
                    + marks[i]
                    + "\",\"position\":"
                    + (i + 1)
                    + ",\"version\":1}],\"nonce\":\""
                    + Base64.getEncoder().encodeToString(nonce)
                    + "\"}");
        line(
            readings,
            sequence + "," + batch + "," + reading + "," + teller + "," + at + "," + (i + 1) + ",1,"
                + marks[i] + ",");
      }
      String after =
          reading == 1 ? "{}" : "{\"accepted\":" + number + ",\"differing\":[],\"pass\":1}";
      long agreed = add(teller, "COMPLETE_READING", subject, "{}", after);
      for (int i = 0; reading == 2 && i < number; i++) {
        line(
            sheets,
            batch + "," + (i + 1) + "," + marks[i] + ",,READINGS_AGREE," + agreed + ",,,,,VALID,");
      }
    }
  }

  private String marks(Random random) {
    boolean[] struck = new boolean[NAMES];
    for (int left = 3 + random.nextInt(3); left > 0; left--) {
      struck[random.nextInt(NAMES)] = true;
    }
    struck[0] = true;
    struck[1] = true;
    struck[2] = true;
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < NAMES; i++) {
      votes[i] += struck[i] ? 0 : 1;
      marks.append(struck[i] ? (marks.length() == 0 ? "" : " ") + (i + 1) : "");
    }
    return marks.toString();
  }

  private Path zip(byte[] result, String confirmedAt) throws IOException {
    String origin = "o/a";
    Map<String, byte[]> small = new LinkedHashMap<>();
    small.put("README.txt", "x\n".getBytes(StandardCharsets.UTF_8));
    small.put("result.json", result);
    small.put("result.jws", Keys.SERVICE.jws(result));
    small.put("certificate.pem", Keys.SERVICE.pem());
    small.put("minutes.pdf", new Minutes(J.obj("count", 1), 1, "", print -> print).sealed());
    String root = Base64.getEncoder().encodeToString(roots.root());
    small.put(
        "checkpoint.txt",
        Keys.note(origin + "\n" + roots.size() + "\n" + root + "\n")
            .getBytes(StandardCharsets.UTF_8));
    small.put("cosigned.json", "[]".getBytes(StandardCharsets.UTF_8));
    small.put(
        "verifier-key.txt",
        (Keys.verifierKey(origin, Keys.LEDGER, 1) + "\n").getBytes(StandardCharsets.UTF_8));
    Json.Members files = Json.Members.NONE;
    for (Map.Entry<String, byte[]> one : small.entrySet()) {
      files =
          files.with(
              one.getKey(),
              J.obj("size", one.getValue().length, "sha256", Sha256.hex(one.getValue())));
    }
    for (String name : new String[] {"ballots.csv", "readings.csv", "ledger.jsonl"}) {
      Path file = folder.resolve(name);
      files = files.with(name, J.obj("size", Files.size(file), "sha256", digest(file)));
    }
    byte[] manifest = CanonicalJson.bytes(J.obj("files", files, "format", 1));
    small.put("manifest.json", manifest);
    small.put("manifest.jws", Keys.SERVICE.jws(manifest));
    Path zip = folder.resolve("bundle.zip");
    try (ZipOutputStream out = new ZipOutputStream(file(zip))) {
      out.setLevel(1);
      for (String name :
          new String[] {
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
            "verifier-key.txt"
          }) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(Instant.parse(confirmedAt), ZoneOffset.UTC));
        out.putNextEntry(entry);
        if (small.containsKey(name)) {
          out.write(small.get(name));
        } else {
          Files.copy(folder.resolve(name), out);
          Files.delete(folder.resolve(name));
        }
        out.closeEntry();
      }
    }
    return zip;
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (var in = Files.newInputStream(file)) {
      byte[] block = new byte[1 << 16];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
