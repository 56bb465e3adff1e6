package org.kiemphieu.batch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.service.AssemblyRecords;
import org.kiemphieu.batch.domain.VerdictKind;
import org.kiemphieu.batch.service.CountRecords;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.count.Identity;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.http.Problem;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.LineVote;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.regulation.RuleCode;

/**
 * The count as it stands. Until the count is closed there is no outcome, only figures.
 *
 * @param base those convened, the deductions, and what is left
 * @param baseFigure the figure of which more than half is needed
 * @param declared sheets in the batches declared so far
 * @param identities whether every equation holds, and which do not
 */
@Schema(name = "Tally")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TallyView(
    RoundStage state,
    Purpose purpose,
    PaperKind paper,
    int seats,
    Basis basis,
    Map<String, Object> base,
    int baseFigure,
    int issued,
    int collected,
    int declared,
    Map<String, Object> ballots,
    List<Map<String, Object>> candidates,
    IdentitiesView identities,
    @Nullable Map<String, Object> outcome,
    Map<String, String> links) {

  /** The figures of a line, and what the sheets behind each say. */
  private static final Map<String, LineVote> FIGURES =
      Map.of(
          "votes", LineVote.FOR,
          "notFor", LineVote.NOT_FOR,
          "notCounted", LineVote.NOT_COUNTED,
          "high", LineVote.HIGH,
          "confidence", LineVote.CONFIDENCE,
          "low", LineVote.LOW);

  /**
   * Whether the count adds up: one figure for all equations.
   *
   * @param checked how many equations there are
   * @param brokenBy by how many ballots the first broken one is broken; 0 when all hold
   * @param broken those that do not hold, each with its own {@code difference}
   */
  @Schema(name = "Identities")
  record IdentitiesView(boolean hold, int checked, int brokenBy, List<Problem.Reason> broken) {

    static IdentitiesView of(CountService.Count count) {
      return new IdentitiesView(
          count.identities().hold(),
          count.identities().all().size(),
          count.identities().firstBroken().map(Identity::difference).orElse(0),
          count.broken().stream().map(Problem.Reason::of).toList());
    }
  }

  static TallyView of(CountService.Count count) {
    int base = count.baseFigure();
    return new TallyView(
        count.round().state().stage(),
        count.round().election().purpose(),
        count.round().paper().kind(),
        count.round().seats(),
        count.round().regulation().basis(),
        AssemblyRecords.of(count.counting().voting().base()),
        base,
        count.counting().voting().issued(),
        count.counting().collected(),
        count.declared(),
        CountRecords.of(count.tally()),
        candidates(count),
        IdentitiesView.of(count),
        count
            .outcome()
            .map(outcome -> CountRecords.of(outcome, count.round().candidates()))
            .orElse(null),
        links(count));
  }

  /** The lines of the tally, each with the sheets behind its figures. */
  private static List<Map<String, Object>> candidates(CountService.Count count) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Map<String, Object> line : CountRecords.lines(count)) {
      String query = "candidate=" + line.get("number") + "&vote=";
      Map<String, Object> linked = new LinkedHashMap<>(line);
      Map<String, String> links = new LinkedHashMap<>();
      FIGURES.forEach(
          (figure, vote) -> {
            if (line.containsKey(figure)) {
              links.put(figure, Links.sheets(count.key(), query + vote));
            }
          });
      linked.put("links", links);
      lines.add(linked);
    }
    return lines;
  }

  /** What stands behind each figure, by the figure's name. */
  private static Map<String, String> links(CountService.Count count) {
    CountKey key = count.key();
    Map<String, String> links = new LinkedHashMap<>();
    for (String figure : List.of("base", "issued", "collected")) {
      links.put(figure, Links.round(key, "steps"));
    }
    links.put("declared", Links.count(key, "batches"));
    links.put("ballots", Links.count(key, "sheets"));
    links.put("valid", Links.sheets(key, "verdict=" + VerdictKind.VALID));
    links.put("invalid", Links.sheets(key, "verdict=" + VerdictKind.INVALID));
    for (RuleCode reason : count.tally().invalid().keySet()) {
      links.put("invalidByReason." + reason, Links.sheets(key, "reason=" + reason));
    }
    links.put("awaitingRuling", Links.sheets(key, "verdict=" + VerdictKind.DOUBTFUL));
    links.put("ledger", Links.ledger(key.round().assembly(), key.round().subject(), "&below=true"));
    return links;
  }
}
