package org.kiemphieu.batch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.service.CountRecords;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.count.CountDifference;
import org.kiemphieu.count.LineCount;
import org.kiemphieu.election.domain.Recount;
import org.kiemphieu.regulation.PaperKind;

/**
 * One count of a round beside the one before it.
 *
 * @param recountedFor the complaint this count followed
 * @param difference by how much it differs from the count before, where both are closed
 */
@Schema(name = "Count")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountView(
    int count,
    boolean closed,
    @Nullable String recountedFor,
    int collected,
    Map<String, Object> ballots,
    List<Map<String, Object>> candidates,
    @Nullable DifferenceView difference) {

  /**
   * By how much a count differs from the one before; {@code votes} in ballot order, or {@code
   * levels} where the paper has them.
   */
  @Schema(name = "CountDifference")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DifferenceView(
      boolean none,
      int valid,
      Map<String, Integer> invalidByReason,
      @Nullable List<Integer> votes,
      @Nullable List<LineCount.Levels> levels) {

    static DifferenceView of(CountDifference difference, PaperKind paper) {
      boolean levels = paper == PaperKind.THREE_LEVELS;
      Map<String, Integer> invalid = new LinkedHashMap<>();
      difference.invalid().forEach((reason, count) -> invalid.put(reason.name(), count));
      return new DifferenceView(
          difference.none(),
          difference.valid(),
          invalid,
          levels ? null : difference.votes(),
          levels ? difference.levels() : null);
    }
  }

  static List<CountView> of(List<CountService.Count> counts) {
    List<CountView> views = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      CountService.Count count = counts.get(i);
      DifferenceView difference =
          i > 0 && count.closed()
              ? DifferenceView.of(
                  CountDifference.between(counts.get(i - 1).tally(), count.tally()),
                  count.round().paper().kind())
              : null;
      views.add(of(count, difference));
    }
    return views;
  }

  private static CountView of(CountService.Count count, @Nullable DifferenceView difference) {
    return new CountView(
        count.ordinal(),
        count.closed(),
        count.counting().recount().map(Recount::reason).orElse(null),
        count.counting().collected(),
        CountRecords.of(count.tally()),
        CountRecords.lines(count),
        difference);
  }
}
