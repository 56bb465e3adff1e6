package org.kiemphieu.nomination.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.election.api.CandidateListView;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.nomination.domain.Nomination;
import org.kiemphieu.nomination.domain.NominationStage;
import org.kiemphieu.nomination.domain.NominationState;
import org.kiemphieu.nomination.domain.Origin;
import org.kiemphieu.nomination.domain.Support;
import org.kiemphieu.nomination.domain.SupportSource;
import org.kiemphieu.nomination.domain.Vote;
import org.kiemphieu.nomination.service.NominationService;
import org.kiemphieu.nomination.service.Recorded;
import org.kiemphieu.regulation.Candidate;

/**
 * A nomination as clients read it.
 *
 * @param standing whether the nominee would be on the list if it were drawn up now
 * @param reasons why not, each with its article
 * @param commands what it takes now; nothing once a list is approved
 */
@Schema(name = "NominationView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NominationView(
    String nominee,
    int version,
    NominationStage state,
    String name,
    @Nullable LocalDate born,
    boolean officialMember,
    @Nullable LocalDate memberSince,
    boolean conveningCommitteeMember,
    Candidate.Nomination origin,
    List<NominationBodies.NominatorBody> nominators,
    @Nullable SupportView support,
    @Nullable String struckFor,
    @Nullable WithdrawalView withdrawal,
    boolean standing,
    List<CandidateListView.FindingView> reasons,
    List<Command> commands,
    String by,
    Instant at) {

  /** Support with what it comes to. */
  @Schema(name = "SupportView")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SupportView(
      int votes,
      int attending,
      BigDecimal percentage,
      boolean enough,
      @Nullable String source,
      @Nullable String poll) {

    static SupportView of(Support support) {
      return new SupportView(
          support.votes(),
          support.attending(),
          Percentage.of(support.votes(), support.attending()),
          support.isEnough(),
          support.source() instanceof SupportSource.InWords words ? words.text() : null,
          support.source() instanceof SupportSource.OfPoll poll ? poll.election() : null);
    }
  }

  /** What became of the wish to withdraw, as far as it has come. */
  @Schema(name = "WithdrawalView")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WithdrawalView(
      String reason,
      @Nullable Boolean accept,
      @Nullable String note,
      @Nullable Boolean accepted,
      @JsonProperty("for") @Nullable Integer inFavour,
      @Nullable Integer against,
      @Nullable Integer other,
      @Nullable String showOfHands) {

    private static Optional<WithdrawalView> of(NominationState state) {
      if (state instanceof NominationState.WithdrawalAsked asked) {
        return Optional.of(
            new WithdrawalView(asked.reason(), null, null, null, null, null, null, null));
      }
      if (state instanceof NominationState.WithdrawalProposed proposed) {
        return Optional.of(
            new WithdrawalView(
                proposed.asked().reason(),
                proposed.accept(),
                proposed.note(),
                null,
                null,
                null,
                null,
                null));
      }
      if (state instanceof NominationState.Withdrawn withdrawn) {
        return Optional.of(decided(withdrawn.proposed(), true, withdrawn.vote()));
      }
      return state instanceof NominationState.WithdrawalRefused refused
          ? Optional.of(decided(refused.proposed(), false, refused.vote()))
          : Optional.empty();
    }

    private static WithdrawalView decided(
        NominationState.WithdrawalProposed proposed, boolean accepted, Vote vote) {
      return new WithdrawalView(
          proposed.asked().reason(),
          proposed.accept(),
          proposed.note(),
          accepted,
          vote.inFavour(),
          vote.against(),
          vote.other(),
          vote.showOfHands().orElse(null));
    }
  }

  static NominationView of(NominationService.Judged judged) {
    Recorded recorded = judged.recorded();
    NominationState state = recorded.state();
    Nomination nomination = state.nominee().nomination();
    return new NominationView(
        recorded.nominee(),
        recorded.version(),
        state.stage(),
        nomination.person().name().text(),
        nomination.person().born().orElse(null),
        nomination.officialMember(),
        nomination.memberSince().orElse(null),
        nomination.ofConveningCommittee(),
        nomination.origin().kind(),
        nomination.origin() instanceof Origin.FromTheFloor floor
            ? floor.nominators().stream().map(NominationBodies.NominatorBody::of).toList()
            : List.of(),
        state.nominee().support().map(SupportView::of).orElse(null),
        state instanceof NominationState.Struck struck ? struck.reason() : null,
        WithdrawalView.of(state).orElse(null),
        judged.standing(),
        judged.reasons().stream().map(CandidateListView.FindingView::of).toList(),
        judged.commands(),
        recorded.by(),
        recorded.at());
  }
}
