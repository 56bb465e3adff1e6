package org.kiemphieu.subordinate.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Profile;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.ReportedCongress;
import org.kiemphieu.subordinate.domain.ReportedLimits;
import org.kiemphieu.subordinate.domain.ReportedPerson;
import org.kiemphieu.subordinate.domain.ReportedResult;
import org.kiemphieu.subordinate.domain.Turnout;

/**
 * A congress that is not counted here, as it was reported. Without attendance and results it is one
 * that is planned.
 *
 * @param level how far below; 1 where it is left out
 * @param base convened less deductions; convened where it is left out
 */
@Schema(
    name = "ReportedCongress",
    example =
        """
        {"organisation": "Đảng bộ xã Tân Lập", "name": "Đại hội lần thứ XXV", "level": 1,
          "kind": "DELEGATE_CONGRESS", "heldOn": "2025-06-12", "convened": 120, "present": 118,
          "results": [{"office": "EXECUTIVE_COMMITTEE", "round": 1, "seats": 15, "issued": 118,
            "collected": 118, "valid": 117, "invalid": 1,
            "elected": [{"name": "Nông Thị Ví Dụ", "votes": 110, "sex": "FEMALE"}]}]}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportedBody(
    @NotBlank @Size(max = ReportedLimits.LONGEST_TEXT) String organisation,
    @NotBlank @Size(max = ReportedLimits.LONGEST_TEXT) String name,
    @Min(1) @Max(ReportedLimits.DEEPEST) @Nullable Integer level,
    @NotNull AssemblyKind kind,
    @Nullable LocalDate heldOn,
    @Min(0) @Max(ReportedLimits.MOST_PEOPLE) @Nullable Integer convened,
    @Min(0) @Max(ReportedLimits.MOST_PEOPLE) @Nullable Integer base,
    @Min(0) @Max(ReportedLimits.MOST_PEOPLE) @Nullable Integer present,
    @Size(max = ReportedLimits.MOST_RESULTS) @Nullable List<@Valid @NotNull ResultBody> results) {

  /** One round of an election; the first where the round is left out. */
  @Schema(name = "ReportedResult")
  record ResultBody(
      @NotNull Office office,
      @Min(1) @Max(ReportedLimits.MOST_ROUNDS) @Nullable Integer round,
      @NotNull @Min(1) @Max(ReportedLimits.MOST_ELECTED) Integer seats,
      @NotNull @Min(0) @Max(ReportedLimits.MOST_PEOPLE) Integer issued,
      @NotNull @Min(0) @Max(ReportedLimits.MOST_PEOPLE) Integer collected,
      @NotNull @Min(0) @Max(ReportedLimits.MOST_PEOPLE) Integer valid,
      @NotNull @Min(0) @Max(ReportedLimits.MOST_PEOPLE) Integer invalid,
      @NotNull @Size(max = ReportedLimits.MOST_ELECTED) List<@Valid @NotNull PersonBody> elected) {

    private ReportedResult result() {
      return new ReportedResult(
          office,
          round == null ? 1 : round,
          seats,
          issued,
          collected,
          valid,
          invalid,
          elected.stream().map(PersonBody::person).toList());
    }

    private static ResultBody of(ReportedResult result) {
      return new ResultBody(
          result.office(),
          result.round(),
          result.seats(),
          result.issued(),
          result.collected(),
          result.valid(),
          result.invalid(),
          result.elected().stream().map(PersonBody::of).toList());
    }
  }

  /** Somebody elected. What is left out is unknown. */
  @Schema(name = "ReportedPerson")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PersonBody(
      @NotBlank @Size(max = ReportedLimits.LONGEST_NAME) String name,
      @Nullable LocalDate born,
      @NotNull @Min(0) @Max(ReportedLimits.MOST_PEOPLE) Integer votes,
      @Nullable Sex sex,
      @Size(max = ReportedLimits.LONGEST_ETHNICITY) @Nullable String ethnicity,
      @Nullable Qualification qualification,
      @Nullable PoliticalTheory politicalTheory,
      @Nullable Boolean firstTime) {

    private ReportedPerson person() {
      return new ReportedPerson(
          name.strip(),
          Optional.ofNullable(born),
          votes,
          new Profile(
              Optional.ofNullable(sex),
              ethnicity == null ? "" : ethnicity.strip(),
              Optional.ofNullable(qualification),
              Optional.ofNullable(politicalTheory),
              Optional.ofNullable(firstTime)));
    }

    private static PersonBody of(ReportedPerson person) {
      Profile profile = person.profile();
      return new PersonBody(
          person.name(),
          person.born().orElse(null),
          person.votes(),
          profile.sex().orElse(null),
          profile.ethnicity().isEmpty() ? null : profile.ethnicity(),
          profile.qualification().orElse(null),
          profile.politicalTheory().orElse(null),
          profile.firstTime().orElse(null));
    }
  }

  /** What it says; who is convened and who is present are said both or neither. */
  ReportedCongress congress() {
    return new ReportedCongress(
        organisation.strip(),
        name.strip(),
        level == null ? 1 : level,
        kind,
        Optional.ofNullable(heldOn),
        turnout(),
        results == null ? List.of() : results.stream().map(ResultBody::result).toList());
  }

  /** Whether one of the two figures is there without the other. */
  boolean halfAttended() {
    return (convened == null) != (present == null);
  }

  private Optional<Turnout> turnout() {
    return convened == null || present == null
        ? Optional.empty()
        : Optional.of(new Turnout(convened, base == null ? convened : base, present));
  }

  static ReportedBody of(ReportedCongress congress) {
    return new ReportedBody(
        congress.organisation(),
        congress.name(),
        congress.level(),
        congress.kind(),
        congress.heldOn().orElse(null),
        congress.turnout().map(Turnout::convened).orElse(null),
        congress.turnout().map(Turnout::base).orElse(null),
        congress.turnout().map(Turnout::present).orElse(null),
        congress.results().stream().map(ResultBody::of).toList());
  }
}
