package org.kiemphieu.result.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.service.CountRecords;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.http.Problem;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.result.domain.AssemblyDecision;
import org.kiemphieu.result.service.DecisionService;

/**
 * What there was to decide on and what the assembly decided.
 *
 * @param version of the decision; 0 while there is none
 * @param outcome as in the result: {@code ALL_FILLED} where there is nothing to decide
 * @param rules what asks for a decision, with its article and certainty
 * @param stands whether the count is the present one of a confirmed round
 */
@Schema(name = "DecisionView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
    int version,
    Map<String, Object> outcome,
    List<Problem.Reason> rules,
    boolean stands,
    @Nullable Boolean voteAgain,
    @Nullable Boolean newNames,
    @Nullable String note,
    @Nullable String by,
    @Nullable Instant at) {

  static DecisionView of(DecisionService.Decided decided) {
    Optional<AssemblyDecision> decision =
        decided.recorded().map(DecisionService.Recorded::decision);
    return new DecisionView(
        decided.version(),
        CountRecords.of(decided.outcome(), decided.round().candidates()),
        rules(decided),
        decided.stands(),
        decision.map(AssemblyDecision::voteAgain).orElse(null),
        decision.flatMap(AssemblyDecision::newNames).orElse(null),
        decision.map(AssemblyDecision::note).orElse(null),
        decided.recorded().map(DecisionService.Recorded::by).orElse(null),
        decided.recorded().map(DecisionService.Recorded::at).orElse(null));
  }

  private static RuleCode tieRule(DecisionService.Decided decided) {
    return decided.round().terms().listFixed() ? RuleCode.STILL_TIED : RuleCode.TIE_AT_LAST_SEAT;
  }

  private static List<Problem.Reason> rules(DecisionService.Decided decided) {
    List<Refusal> asking =
        decided.outcome() instanceof Outcome.TiedAtLastSeat
            ? List.of(Refusal.of(tieRule(decided)))
            : decided.outcome() instanceof Outcome.SeatsUnfilled
                ? List.of(Refusal.of(RuleCode.SEATS_UNFILLED))
                : List.of();
    return decided.round().regulation().cite(asking).stream().map(Problem.Reason::of).toList();
  }
}
