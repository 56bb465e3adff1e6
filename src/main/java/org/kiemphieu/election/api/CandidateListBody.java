package org.kiemphieu.election.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** A candidate list as clients write it, in ballot order. */
@Schema(
    name = "CandidateList",
    example =
        """
        {"candidates": [
          {"number": 1, "name": "Nguyễn Văn An", "born": "1975-03-02", "memberSince": "1999-05-19"},
          {"number": 2, "name": "Trần Thị Bình", "born": "1980-11-20", "memberSince": "2005-02-03"}]}
        """)
public record CandidateListBody(
    @NotNull @Size(min = 1, max = CandidateListBody.MOST_NAMES)
        List<@Valid @NotNull CandidateBody> candidates) {

  /** More than fit on any ballot paper. */
  static final int MOST_NAMES = 500;

  /** Under own rules a line can be a proposal with a title, not only a person. */
  static final int LONGEST_NAME = 200;

  /**
   * One candidate. Who is not said to be otherwise is an official member, nominated by the
   * committee.
   */
  @Schema(name = "Candidate")
  public record CandidateBody(
      @NotNull @Min(1) Integer number,
      @NotBlank @Size(max = CandidateListBody.LONGEST_NAME) String name,
      @Nullable LocalDate born,
      @Nullable Boolean officialMember,
      @Nullable LocalDate memberSince,
      Candidate.@Nullable Nomination nomination) {

    Candidate candidate() {
      return new Candidate(
          number,
          new Person(new PersonName(name), Optional.ofNullable(born)),
          officialMember == null || officialMember,
          Optional.ofNullable(memberSince),
          nomination == null ? Candidate.Nomination.CONVENING_COMMITTEE : nomination);
    }

    /** The candidate as clients read it. */
    public static CandidateBody of(Candidate candidate) {
      return new CandidateBody(
          candidate.number(),
          candidate.person().name().text(),
          candidate.person().born().orElse(null),
          candidate.officialMember(),
          candidate.memberSince().orElse(null),
          candidate.nomination());
    }
  }

  List<Candidate> list() {
    return candidates.stream().map(CandidateBody::candidate).toList();
  }
}
