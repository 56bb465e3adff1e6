package org.kiemphieu.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kiemphieu.batch.domain.SheetNotation;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.OutcomeRule;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.count.Seats;
import org.kiemphieu.count.Tally;
import org.kiemphieu.ledger.MerkleFrontier;
import org.kiemphieu.ledger.MerkleTree;
import org.kiemphieu.ledger.TreeHash;
import org.kiemphieu.regulation.BallotPaper;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.Regulations;
import org.kiemphieu.regulation.Sheet;
import org.kiemphieu.regulation.TieSettlement;
import org.kiemphieu.regulation.Verdict;

/** The service finds what the format's test vectors say; the verifier's own test reads them too. */
class BundleVectorsTest {

  private static final JsonNode VECTORS = read();

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(Path.of("src/docs/bundle-vectors.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each of the vectors of a kind is expected to be, and what it is. */
  private static void compare(
      String kind,
      int atLeast,
      Function<JsonNode, String> expected,
      Function<JsonNode, String> is) {
    JsonNode vectors = VECTORS.path(kind);
    assertEquals(true, vectors.size() >= atLeast, () -> kind + ": " + vectors.size());
    vectors.forEach(one -> assertEquals(expected.apply(one), is.apply(one), one::toString));
  }

  @Test
  void leavesAndRoots() {
    MerkleFrontier edge = MerkleFrontier.NOTHING;
    for (int i = 0; i < 8; i++) {
      JsonNode entry = VECTORS.path("entries").path(i);
      TreeHash leaf = MerkleTree.leaf(entry.path("entry").textValue());
      edge = edge.append(leaf);
      assertEquals(entry.path("leaf").textValue(), hex(leaf));
      assertEquals(i + 1, VECTORS.path("roots").path(i).path("size").intValue());
      assertEquals(VECTORS.path("roots").path(i).path("root").textValue(), hex(edge.root()));
    }
  }

  private static String hex(TreeHash hash) {
    return HexFormat.of().formatHex(hash.bytes().toArray());
  }

  @Test
  void verdicts() {
    compare(
        "marks",
        40,
        one -> one.path("verdict").textValue() + " " + one.path("rule").textValue(),
        BundleVectorsTest::verdict);
  }

  private static String verdict(JsonNode vector) {
    Regulation regulation =
        Regulations.decision(vector.path("regulation").textValue())
            .orElseGet(() -> Regulations.own(own(vector.path("ownRules"))));
    BallotPaper paper =
        regulation.paperFor(vector.path("names").intValue(), vector.path("seats").intValue());
    Sheet sheet =
        SheetNotation.stored(
            paper, vector.path("marks").textValue(), vector.path("defects").textValue());
    Verdict verdict = regulation.verdict(paper, sheet);
    if (verdict instanceof Verdict.Invalid invalid) {
      return "INVALID " + invalid.reason();
    }
    return verdict instanceof Verdict.Doubtful doubtful
        ? "DOUBTFUL " + doubtful.reasons().get(0)
        : "VALID ";
  }

  private static OwnRules own(JsonNode rules) {
    Set<Defect> defects = EnumSet.noneOf(Defect.class);
    rules.path("invalidDefects").forEach(name -> defects.add(Defect.valueOf(name.textValue())));
    return new OwnRules(
        rules.path("resolution").textValue(),
        rules.has("surplusLimit")
            ? OptionalInt.of(rules.path("surplusLimit").intValue())
            : OptionalInt.empty(),
        rules.path("surplusCompulsory").booleanValue(),
        PaperKind.valueOf(rules.path("paper").textValue()),
        rules.path("minimumVotes").intValue(),
        Basis.valueOf(rules.path("basis").textValue()),
        Majority.valueOf(rules.path("majority").textValue()),
        defects,
        TieSettlement.valueOf(rules.path("ties").textValue()));
  }

  @Test
  void outcomes() {
    compare("outcomes", 12, BundleVectorsTest::expectedOutcome, BundleVectorsTest::outcome);
  }

  private static String expectedOutcome(JsonNode vector) {
    return String.join(
        " ",
        vector.path("kind").textValue(),
        vector.path("elected").toString(),
        vector.has("tied") ? vector.path("tied").toString() : "[]",
        String.valueOf(vector.path("tiedVotes").asInt()),
        String.valueOf(vector.path("seatsTiedFor").asInt()),
        String.valueOf(vector.path("seatsUnfilled").asInt()),
        "alternates",
        vector.has("asAlternates") ? vector.path("asAlternates").toString() : "[]",
        String.valueOf(vector.path("alternatesTiedFor").asInt()),
        String.valueOf(vector.path("alternatesUnfilled").asInt()),
        String.valueOf(vector.path("seatsLeft").asInt()));
  }

  private static String outcome(JsonNode vector) {
    List<LineCount> lines = new ArrayList<>();
    vector.path("votes").forEach(votes -> lines.add(new LineCount(votes.intValue(), 0, 0)));
    Outcome outcome =
        new OutcomeRule(
                Majority.valueOf(vector.path("majority").textValue()), TieSettlement.VOTE_AGAIN)
            .decide(
                new Tally(0, Map.of(), 0, lines),
                vector.path("baseFigure").intValue(),
                new Seats(
                    vector.path("seats").intValue(),
                    vector.path("alternates").asInt(),
                    vector.path("left").asInt()));
    String elected =
        outcome.elected().stream()
            .map(Outcome.Elected::number)
            .toList()
            .toString()
            .replace(" ", "");
    String alternates =
        outcome.elected().stream()
            .filter(Outcome.Elected::alternate)
            .map(Outcome.Elected::number)
            .toList()
            .toString()
            .replace(" ", "");
    if (outcome instanceof Outcome.TiedAtLastSeat tie) {
      return "TIED_AT_LAST_SEAT %s %s %d %d 0 alternates %s %d 0 %d"
          .formatted(
              elected,
              tie.tied().toString().replace(" ", ""),
              tie.votes(),
              tie.seats(),
              alternates,
              tie.alternates(),
              tie.left());
    }
    return outcome instanceof Outcome.SeatsUnfilled unfilled
        ? "SEATS_UNFILLED %s [] 0 0 %d alternates %s 0 %d 0"
            .formatted(elected, unfilled.seats(), alternates, unfilled.alternates())
        : "ALL_FILLED %s [] 0 0 0 alternates %s 0 0 0".formatted(elected, alternates);
  }

  @Test
  void percentages() {
    compare(
        "percentages",
        1,
        one -> one.path("percentage").textValue(),
        one ->
            Percentage.of(one.path("votes").intValue(), one.path("base").intValue())
                .toPlainString());
  }
}
