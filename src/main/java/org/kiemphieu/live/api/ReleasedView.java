package org.kiemphieu.live.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.result.domain.ReleasedResult;

/**
 * A released result as displays show it; {@code tied} is absent where nobody is, {@code levels} but
 * for a vote of confidence, {@code polled} but for an opinion poll.
 */
@Schema(name = "Released")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReleasedView(
    Instant releasedAt,
    RoundTerms.Kind terms,
    int after,
    int seats,
    int alternates,
    int present,
    int issued,
    int collected,
    int valid,
    int invalid,
    int baseFigure,
    Basis basis,
    List<ReleasedResult.Line> elected,
    ReleasedResult.@Nullable Tie tied,
    List<ReleasedResult.Line> notElected,
    int unfilledSeats,
    Purpose purpose,
    @Nullable List<ReleasedResult.LevelLine> levels,
    @Nullable List<ReleasedResult.Line> polled) {

  static ReleasedView of(ReleasedResult result) {
    return new ReleasedView(
        result.releasedAt(),
        result.terms(),
        result.after(),
        result.seats(),
        result.alternates(),
        result.present(),
        result.issued(),
        result.collected(),
        result.valid(),
        result.invalid(),
        result.baseFigure(),
        result.basis(),
        result.elected(),
        result.tied().orElse(null),
        result.notElected(),
        result.unfilledSeats(),
        result.purpose(),
        result.levels().isEmpty() ? null : result.levels(),
        result.polled().isEmpty() ? null : result.polled());
  }
}
