package org.kiemphieu.batch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.service.AssemblyRecords;
import org.kiemphieu.batch.service.CountRecords;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.http.Problem;
import org.kiemphieu.regulation.Basis;

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
    @Nullable Map<String, Object> outcome) {

  /** Whether the count adds up. */
  @Schema(name = "Identities")
  record IdentitiesView(boolean hold, List<Problem.Reason> broken) {}

  static TallyView of(CountService.Count count) {
    int base = count.baseFigure();
    return new TallyView(
        count.round().state().stage(),
        count.round().election().seats(),
        count.round().regulation().basis(),
        AssemblyRecords.of(count.counting().voting().base()),
        base,
        count.counting().voting().issued(),
        count.counting().collected(),
        count.declared(),
        CountRecords.of(count.tally()),
        CountRecords.lines(count.tally(), count.round().candidates(), base),
        new IdentitiesView(
            count.broken().isEmpty(), count.broken().stream().map(Problem.Reason::of).toList()),
        count
            .outcome()
            .map(outcome -> CountRecords.of(outcome, count.round().candidates()))
            .orElse(null));
  }
}
