package org.kiemphieu.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.JsonReader;
import org.kiemphieu.verify.rules.Assessment;
import org.kiemphieu.verify.rules.Defects;
import org.kiemphieu.verify.rules.Marks;
import org.kiemphieu.verify.rules.Outcome;
import org.kiemphieu.verify.rules.Percentage;
import org.kiemphieu.verify.rules.Regulation;
import org.kiemphieu.verify.rules.Seats;
import org.kiemphieu.verify.rules.Verdict;
import org.kiemphieu.verify.seal.MerkleRoots;

/** The verifier finds what the format's test vectors say. */
class BundleVectorsTest {

  private static final Json.Members VECTORS = read();

  private static Json.Members read() {
    try {
      return JsonReader.read(Files.readAllBytes(Path.of("src/docs/bundle-vectors.json")))
          .asMembers("");
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static List<Json.Members> all(String name) {
    return VECTORS.list(name).stream().map(one -> one.asMembers(name)).toList();
  }

  @Test
  void entriesAreCanonicalAndHaveTheirLeavesAndRoots() {
    MerkleRoots roots = new MerkleRoots();
    List<Json.Members> entries = all("entries");
    assertEquals(8, entries.size());
    for (int i = 0; i < 8; i++) {
      byte[] bytes = entries.get(i).text("entry").getBytes(StandardCharsets.UTF_8);
      assertArrayEquals(bytes, CanonicalJson.bytes(JsonReader.readCanonical(bytes)));
      byte[] leaf = MerkleRoots.leaf(bytes);
      assertEquals(entries.get(i).text("leaf"), HexFormat.of().formatHex(leaf));
      roots.add(leaf);
      assertEquals(i + 1, all("roots").get(i).number("size"));
      assertEquals(all("roots").get(i).text("root"), HexFormat.of().formatHex(roots.root()));
    }
  }

  @Test
  void verdicts() {
    assertTrue(all("marks").size() >= 40);
    for (Json.Members one : all("marks")) {
      int names = (int) one.number("names");
      int seats = (int) one.number("seats");
      Regulation regulation = Regulation.of(one, names, seats);
      Marks marks = Marks.parse(one.text("marks"), names, regulation.paper());
      List<String> defects = Defects.parse(one.text("defects"));
      Verdict verdict = Verdict.of(Assessment.of(regulation, seats, marks, defects), marks);
      assertEquals(one.text("verdict"), verdict.kind(), one.toString());
      assertEquals(one.text("rule"), verdict.rule(), one.toString());
    }
  }

  @Test
  void outcomes() {
    assertTrue(all("outcomes").size() >= 12);
    for (Json.Members one : all("outcomes")) {
      Outcome outcome =
          Outcome.of(
              numbers(one, "votes"),
              new Seats(
                  (int) one.number("seats"),
                  (int) number(one, "alternates"),
                  (int) number(one, "left")),
              one.number("baseFigure"),
              one.text("majority").equals("PLURALITY"));
      assertEquals(one.text("kind"), outcome.kind(), one.toString());
      assertEquals(numbers(one, "elected"), outcome.elected().stream().map(Long::valueOf).toList());
      assertEquals(numbers(one, "tied"), outcome.tied().stream().map(Long::valueOf).toList());
      assertEquals(number(one, "tiedVotes"), outcome.tiedVotes());
      assertEquals(
          numbers(one, "asAlternates"),
          outcome.elected().stream()
              .filter(outcome.asAlternates()::contains)
              .map(Long::valueOf)
              .toList(),
          one.toString());
      assertEquals(number(one, "seatsTiedFor"), outcome.tiedFor().number());
      assertEquals(number(one, "alternatesTiedFor"), outcome.tiedFor().alternates());
      boolean tied = one.text("kind").equals("TIED_AT_LAST_SEAT");
      assertEquals(number(one, tied ? "seatsLeft" : "seatsUnfilled"), outcome.open().number());
      assertEquals(
          number(one, tied ? "seatsLeft" : "alternatesUnfilled"), outcome.open().alternates());
    }
  }

  @Test
  void percentages() {
    for (Json.Members one : all("percentages")) {
      assertEquals(one.text("percentage"), Percentage.of(one.number("votes"), one.number("base")));
    }
  }

  private static long number(Json.Members members, String name) {
    return members.has(name) ? members.number(name) : 0;
  }

  private static List<Long> numbers(Json.Members members, String name) {
    List<Long> all = new ArrayList<>();
    if (members.has(name)) {
      for (Json one : members.list(name)) {
        all.add(((Json.Whole) one).value());
      }
    }
    return all;
  }
}
