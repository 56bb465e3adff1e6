package org.kiemphieu.nomination.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.nomination.domain.Nomination;
import org.kiemphieu.nomination.domain.NominationRefusal;
import org.kiemphieu.nomination.domain.Nominator;
import org.kiemphieu.nomination.domain.Origin;
import org.kiemphieu.nomination.domain.Vote;
import org.kiemphieu.nomination.service.DecisionAsked;
import org.kiemphieu.nomination.service.SupportAsked;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** What clients say about nominations. */
final class NominationBodies {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 500;

  /** More than rise to put forward one person. */
  private static final int MOST_NOMINATORS = 200;

  private static final int MOST_PEOPLE = 1_000_000;

  private NominationBodies() {}

  /** Who put a name forward at the assembly. */
  @Schema(name = "Nominator")
  record NominatorBody(
      @NotBlank @Size(max = LONGEST_NAME) String name, @Nullable Boolean conveningCommitteeMember) {

    static NominatorBody of(Nominator nominator) {
      return new NominatorBody(nominator.name().text(), nominator.ofConveningCommittee());
    }

    Nominator nominator() {
      return new Nominator(new PersonName(name), isTrue(conveningCommitteeMember));
    }
  }

  /**
   * Who is put forward, and by whom. Who is not said to be otherwise is an official member and no
   * member of the convening committee.
   */
  @Schema(
      name = "Nomination",
      example =
          """
          {"name": "Nguyễn Văn An", "born": "1975-03-02", "memberSince": "1999-05-19",
           "origin": "ASSEMBLY", "nominators": [{"name": "Trần Thị Bình"}]}
          """)
  record NominationBody(
      @NotBlank @Size(max = LONGEST_NAME) String name,
      @Nullable LocalDate born,
      @Nullable Boolean officialMember,
      @Nullable LocalDate memberSince,
      @Nullable Boolean conveningCommitteeMember,
      @NotNull Candidate.Nomination origin,
      @Size(max = MOST_NOMINATORS) @Nullable List<@Valid @NotNull NominatorBody> nominators) {

    Nomination nomination() {
      return new Nomination(
          new Person(new PersonName(name), Optional.ofNullable(born)),
          officialMember == null || officialMember,
          Optional.ofNullable(memberSince),
          isTrue(conveningCommitteeMember),
          from());
    }

    private Origin from() {
      List<NominatorBody> said = nominators == null ? List.of() : nominators;
      if (origin == Candidate.Nomination.ASSEMBLY) {
        return new Origin.FromTheFloor(said.stream().map(NominatorBody::nominator).toList());
      }
      if (!said.isEmpty()) {
        throw new RefusedException(
            Refusal.of(NominationRefusal.NOMINATOR_NOT_EXPECTED, "nominators"));
      }
      return origin == Candidate.Nomination.SELF
          ? new Origin.SelfNomination()
          : new Origin.ByConveningCommittee();
    }
  }

  /** How many of those attending want the nominee to be considered; or which poll says so. */
  @Schema(
      name = "Support",
      example =
          "{\"votes\": 121, \"attending\": 348, \"source\": \"Phiếu xin ý kiến, chiều 14/10\"}")
  record SupportBody(
      @Min(0) @Max(MOST_PEOPLE) @Nullable Integer votes,
      @Min(1) @Max(MOST_PEOPLE) @Nullable Integer attending,
      @Size(max = LONGEST_TEXT) @Schema(description = "how they were asked, in words")
          @Nullable String source,
      @Size(max = LONGEST_TEXT)
          @Schema(
              description =
                  "code of an opinion poll whose result is confirmed; then nothing else is said")
          @Nullable String poll) {

    SupportAsked asked() {
      boolean noFigures = votes == null && attending == null && source == null;
      if (poll != null && noFigures) {
        return new SupportAsked.Polled(poll);
      }
      if (poll != null
          || votes == null
          || attending == null
          || source == null
          || source.isBlank()) {
        throw new RefusedException(Refusal.of(NominationRefusal.SUPPORT_KEYED_OR_POLLED));
      }
      return new SupportAsked.Keyed(votes, attending, source.strip());
    }
  }

  /** Why, in words. */
  @Schema(name = "NominationReason", example = "{\"reason\": \"Lý do sức khỏe\"}")
  record ReasonBody(@NotBlank @Size(max = LONGEST_TEXT) String reason) {}

  /** What the presidium proposes. */
  @Schema(name = "WithdrawalProposal", example = "{\"accept\": true}")
  record ProposalBody(
      @NotNull @Schema(description = "let the nominee withdraw") Boolean accept,
      @Size(max = LONGEST_TEXT) @Nullable String note) {}

  /** What the assembly decided; or which show of hands says so. */
  @Schema(
      name = "WithdrawalDecision",
      example = "{\"accepted\": true, \"for\": 340, \"against\": 5, \"other\": 3}")
  record DecisionBody(
      @Nullable Boolean accepted,
      @Min(0) @Max(MOST_PEOPLE) @JsonProperty("for") @Nullable Integer inFavour,
      @Min(0) @Max(MOST_PEOPLE) @Nullable Integer against,
      @Min(0) @Max(MOST_PEOPLE) @Nullable Integer other,
      @Size(max = LONGEST_TEXT)
          @Schema(
              description = "code of a show of hands that was declared; then nothing else is said")
          @Nullable String showOfHands) {

    DecisionAsked asked() {
      boolean nothingKeyed =
          accepted == null && inFavour == null && against == null && other == null;
      if (showOfHands != null && nothingKeyed) {
        return new DecisionAsked.Shown(showOfHands);
      }
      if (showOfHands != null
          || accepted == null
          || inFavour == null
          || against == null
          || other == null) {
        throw new RefusedException(Refusal.of(NominationRefusal.DECISION_KEYED_OR_SHOWN));
      }
      return new DecisionAsked.Keyed(accepted, new Vote(inFavour, against, other));
    }
  }

  private static boolean isTrue(@Nullable Boolean said) {
    return said != null && said;
  }
}
