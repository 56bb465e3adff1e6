package org.kiemphieu.live.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.hands.domain.HandsResult;
import org.kiemphieu.hands.domain.HandsStage;
import org.kiemphieu.hands.domain.Motion;
import org.kiemphieu.hands.service.HandsContext;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.HandsMatter;

/**
 * A show of hands as displays show it.
 *
 * @param declared figures and result; absent while hands are being counted
 */
@Schema(name = "HallHands")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HallHands(
    String vote,
    HandsMatter matter,
    String question,
    List<String> names,
    HandsStage stage,
    @Nullable Instant openedAt,
    @Nullable DeclaredHands declared) {

  /** What was declared. */
  @Schema(name = "DeclaredHands")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DeclaredHands(
      @Nullable Instant at,
      HandsResult.Kind result,
      @JsonProperty("for") int inFavour,
      int against,
      int other,
      int present,
      int baseFigure,
      String percentage) {}

  static HallHands of(HandsContext vote) {
    Motion motion = vote.state().prepared().motion();
    return new HallHands(
        vote.key().vote(),
        motion.matter(),
        motion.question(),
        motion.names(),
        vote.state().stage(),
        vote.at(Command.OPEN_SHOW_OF_HANDS).orElse(null),
        vote.result().map(result -> declared(vote, result)).orElse(null));
  }

  private static DeclaredHands declared(HandsContext vote, HandsResult result) {
    return new DeclaredHands(
        vote.at(Command.DECLARE_SHOW_OF_HANDS).orElse(null),
        result.kind(),
        result.votes().inFavour(),
        result.votes().against(),
        result.votes().other(),
        vote.state().opened().orElseThrow().base().present(),
        result.base(),
        Percentage.of(result.votes().inFavour(), result.base()).toPlainString());
  }
}
