package org.kiemphieu.hands.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.count.Percentage;
import org.kiemphieu.hands.domain.HallSection;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.HandsCommands;
import org.kiemphieu.hands.domain.HandsResult;
import org.kiemphieu.hands.domain.HandsStage;
import org.kiemphieu.hands.domain.Motion;
import org.kiemphieu.hands.domain.Open;
import org.kiemphieu.hands.domain.VoteBase;
import org.kiemphieu.hands.domain.Withdrawn;
import org.kiemphieu.hands.service.HandsContext;
import org.kiemphieu.http.Problem;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Deduction;
import org.kiemphieu.regulation.HandsBase;
import org.kiemphieu.regulation.HandsMatter;
import org.kiemphieu.regulation.Majority;

/**
 * A show of hands as clients read it.
 *
 * @param version of the motion
 * @param rules what the vote follows, each with its article and certainty
 * @param opened base, sections and figures, once it has been opened
 * @param result {@code ADOPTED} or {@code REJECTED}, once it was declared
 * @param reason why it was taken back
 * @param commands what it takes now
 */
@Schema(name = "ShowOfHands")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandsView(
    String vote,
    int version,
    HandsMatter matter,
    String question,
    List<String> names,
    @Nullable String election,
    List<Problem.Reason> rules,
    HandsStage stage,
    @Nullable Instant openedAt,
    @Nullable OpenView opened,
    HandsResult.@Nullable Kind result,
    @Nullable Instant declaredAt,
    @Nullable String reason,
    List<Command> commands) {

  /**
   * Figures.
   *
   * @param cast all together
   */
  @Schema(name = "Hands")
  record VotesView(@JsonProperty("for") int inFavour, int against, int other, int cast) {

    static VotesView of(HandVotes votes) {
      return new VotesView(votes.inFavour(), votes.against(), votes.other(), votes.cast());
    }
  }

  /** One section; without figures while nobody has counted there. */
  @Schema(name = "CountedSection")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SectionView(
      String code,
      String name,
      int seated,
      int version,
      @Nullable VotesView hands,
      @Nullable String by,
      @Nullable Instant at) {

    static SectionView of(HallSection section, HandsContext vote) {
      Optional<HandsContext.SectionFigures> figures =
          Optional.ofNullable(vote.counts().get(section.code()));
      return new SectionView(
          section.code(),
          section.name(),
          section.seated(),
          figures.map(HandsContext.SectionFigures::version).orElse(0),
          figures.map(one -> VotesView.of(one.votes())).orElse(null),
          figures.map(HandsContext.SectionFigures::by).orElse(null),
          figures.map(HandsContext.SectionFigures::at).orElse(null));
    }
  }

  /** One line taken off those convened. */
  @Schema(name = "HandsDeduction")
  record DeductionView(Deduction.Kind kind, int count, String reason) {}

  /**
   * What is voted on which base, and what was counted.
   *
   * @param baseOf which of the assembly's bases
   * @param ruledOtherwise whether the presidium ruled that it is this one
   * @param size those convened less the deductions
   * @param baseFigure the figure of which more than half is needed
   * @param needed fewest votes for that adopt
   * @param restKnown whether a teller may say that all the rest are for
   * @param percentage of the base, to be shown; the decision is by whole numbers
   * @param complete whether every section was counted
   */
  @Schema(name = "OpenShowOfHands")
  record OpenView(
      HandsBase baseOf,
      boolean ruledOtherwise,
      Basis basis,
      Majority majority,
      int convened,
      List<DeductionView> deductions,
      int size,
      int present,
      int baseFigure,
      int needed,
      boolean restKnown,
      List<SectionView> sections,
      VotesView hands,
      String percentage,
      boolean complete) {

    static OpenView of(Open open, HandsContext vote) {
      VoteBase base = open.base();
      HandVotes votes = vote.votes();
      return new OpenView(
          base.of(),
          base.ruledOtherwise(),
          base.basis(),
          base.majority(),
          base.base().convened(),
          base.base().deductions().stream()
              .map(line -> new DeductionView(line.kind(), line.count(), line.reason()))
              .toList(),
          base.base().size(),
          base.present(),
          base.figure(votes),
          base.needed(votes),
          open.presentBySection(),
          open.sections().stream().map(section -> SectionView.of(section, vote)).toList(),
          VotesView.of(votes),
          Percentage.of(votes.inFavour(), base.figure(votes)).toPlainString(),
          open.sections().stream().allMatch(section -> vote.counts().containsKey(section.code())));
    }
  }

  static HandsView of(HandsContext vote) {
    Motion motion = vote.state().prepared().motion();
    HandsStage stage = vote.state().stage();
    return new HandsView(
        vote.key().vote(),
        vote.state().prepared().version(),
        motion.matter(),
        motion.question(),
        motion.names(),
        motion.election().orElse(null),
        rules(vote, motion),
        stage,
        vote.at(Command.OPEN_SHOW_OF_HANDS).orElse(null),
        vote.state().opened().map(open -> OpenView.of(open, vote)).orElse(null),
        vote.result().map(HandsResult::kind).orElse(null),
        vote.at(Command.DECLARE_SHOW_OF_HANDS).orElse(null),
        vote.state() instanceof Withdrawn withdrawn ? withdrawn.reason() : null,
        HandsCommands.all().stream()
            .filter(command -> HandsCommands.allows(stage, command))
            .toList());
  }

  private static List<Problem.Reason> rules(HandsContext vote, Motion motion) {
    List<Refusal> rules =
        VoteBase.rules(motion.matter(), vote.regulation()).stream()
            .map(rule -> Refusal.of(rule.code()))
            .toList();
    return vote.regulation().cite(rules).stream().map(Problem.Reason::of).toList();
  }
}
