package org.kiemphieu.delegate.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.delegate.domain.Credentials;
import org.kiemphieu.delegate.domain.Delegate;
import org.kiemphieu.delegate.domain.DelegateKind;
import org.kiemphieu.delegate.domain.Enrolment;
import org.kiemphieu.delegate.domain.Presence;
import org.kiemphieu.delegate.domain.PresenceSaid;
import org.kiemphieu.delegate.domain.PresenceStatus;
import org.kiemphieu.delegate.service.PresenceService;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Profile;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** The roll as clients write it. */
public final class DelegateBodies {

  /** Card numbers and the like: lower-case letters, digits, dot and hyphen. */
  static final String CODE = "[a-z0-9][a-z0-9.-]{0,62}";

  /** Several times the largest congress. */
  static final int MOST = 2_000;

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 500;

  private DelegateBodies() {}

  /** Somebody convened. */
  @Schema(
      name = "Delegate",
      example =
          """
          {"name": "Nguyễn Văn An", "born": "1975-03-02", "sex": "MALE", "ethnicity": "Kinh",
           "qualification": "UNIVERSITY", "politicalTheory": "ADVANCED", "firstTime": false,
           "memberSince": "1999-05-19", "unit": "Đảng bộ xã Tân Lập (ví dụ)", "kind": "OFFICIAL",
           "conveningCommittee": false, "section": "A", "seat": "12"}
          """)
  public record DelegateBody(
      @NotBlank @Size(max = LONGEST_NAME) String name,
      @Nullable LocalDate born,
      @Nullable Sex sex,
      @Size(max = 50) @Nullable String ethnicity,
      @Nullable Qualification qualification,
      @Nullable PoliticalTheory politicalTheory,
      @Nullable Boolean firstTime,
      @Nullable LocalDate memberSince,
      @Size(max = 200) @Nullable String unit,
      @NotNull DelegateKind kind,
      @Nullable Boolean conveningCommittee,
      @Size(max = 50) @Nullable String section,
      @Size(max = 50) @Nullable String seat) {

    Delegate delegate() {
      return new Delegate(
          new Person(new PersonName(name), Optional.ofNullable(born)),
          new Profile(
              Optional.ofNullable(sex),
              text(ethnicity),
              Optional.ofNullable(qualification),
              Optional.ofNullable(politicalTheory),
              Optional.ofNullable(firstTime)),
          Optional.ofNullable(memberSince),
          text(unit),
          kind,
          Boolean.TRUE.equals(conveningCommittee),
          text(section),
          text(seat));
    }

    static DelegateBody of(Delegate delegate) {
      Profile profile = delegate.profile();
      return new DelegateBody(
          delegate.person().name().text(),
          delegate.person().born().orElse(null),
          profile.sex().orElse(null),
          profile.ethnicity(),
          profile.qualification().orElse(null),
          profile.politicalTheory().orElse(null),
          profile.firstTime().orElse(null),
          delegate.memberSince().orElse(null),
          delegate.unit(),
          delegate.kind(),
          delegate.conveningCommittee(),
          delegate.section(),
          delegate.seat());
    }
  }

  /** One line of a list. */
  @Schema(name = "DelegateLine")
  public record DelegateLine(
      @NotNull @Pattern(regexp = CODE) String delegate,
      @NotBlank @Size(max = LONGEST_NAME) String name,
      @Nullable LocalDate born,
      @Nullable Sex sex,
      @Size(max = 50) @Nullable String ethnicity,
      @Nullable Qualification qualification,
      @Nullable PoliticalTheory politicalTheory,
      @Nullable Boolean firstTime,
      @Nullable LocalDate memberSince,
      @Size(max = 200) @Nullable String unit,
      @NotNull DelegateKind kind,
      @Nullable Boolean conveningCommittee,
      @Size(max = 50) @Nullable String section,
      @Size(max = 50) @Nullable String seat) {

    Enrolment.Row row() {
      DelegateBody body =
          new DelegateBody(
              name,
              born,
              sex,
              ethnicity,
              qualification,
              politicalTheory,
              firstTime,
              memberSince,
              unit,
              kind,
              conveningCommittee,
              section,
              seat);
      return new Enrolment.Row(delegate, body.delegate());
    }
  }

  /** A list of those convened. */
  @Schema(name = "DelegateList")
  public record DelegateList(
      @NotNull @Size(min = 1, max = MOST) List<@Valid @NotNull DelegateLine> delegates) {

    List<Enrolment.Row> rows() {
      return delegates.stream().map(DelegateLine::row).toList();
    }
  }

  /** Why somebody is taken off the roll. */
  @Schema(name = "DelegateWithdrawal", example = "{\"reason\": \"Chuyển công tác ra tỉnh khác\"}")
  public record WithdrawalBody(@NotBlank @Size(max = LONGEST_REASON) String reason) {}

  /** Where a delegate is. */
  @Schema(
      name = "Presence",
      example = "{\"status\": \"ABSENT_WITH_REASON\", \"reason\": \"Ốm\", \"accepted\": true}")
  public record PresenceBody(
      @NotNull PresenceStatus status,
      @Size(max = LONGEST_REASON)
          @Schema(description = "needed for an absence with a reason; may stand with a replacement")
          @Nullable String reason,
      @Schema(description = "whether the convening committee accepts the reason")
          @Nullable Boolean accepted,
      @Schema(description = "whether somebody exempted attends, and so votes and counts")
          @Nullable Boolean attends,
      @Pattern(regexp = CODE) @Schema(description = "code of the alternate who came instead")
          @Nullable String alternate) {

    PresenceSaid said() {
      return new PresenceSaid(
          status,
          text(reason),
          Optional.ofNullable(accepted),
          Optional.ofNullable(attends),
          Optional.ofNullable(alternate));
    }

    static PresenceBody of(Presence presence) {
      PresenceSaid said = PresenceSaid.of(presence);
      return new PresenceBody(
          said.status(),
          said.reason(),
          said.accepted().orElse(null),
          said.attends().orElse(null),
          said.alternate().orElse(null));
    }
  }

  /** One line of a list of presences. */
  @Schema(name = "PresenceLine")
  public record PresenceLine(
      @NotNull @Pattern(regexp = CODE) String delegate,
      @Schema(description = "the version it changes; none for the first") @Min(1) @Max(1_000_000)
          @Nullable Integer version,
      @NotNull PresenceStatus status,
      @Size(max = LONGEST_REASON) @Nullable String reason,
      @Nullable Boolean accepted,
      @Nullable Boolean attends,
      @Pattern(regexp = CODE) @Nullable String alternate) {

    PresenceService.Row row() {
      return new PresenceService.Row(
          delegate,
          new PresenceBody(status, reason, accepted, attends, alternate).said(),
          version == null ? OptionalInt.empty() : OptionalInt.of(version));
    }
  }

  /** Where several delegates are. */
  @Schema(
      name = "PresenceList",
      example = "{\"presences\": [{\"delegate\": \"001\", \"status\": \"PRESENT\"}]}")
  public record PresenceList(
      @NotNull @Size(min = 1, max = MOST) List<@Valid @NotNull PresenceLine> presences) {

    List<PresenceService.Row> rows() {
      return presences.stream().map(PresenceLine::row).toList();
    }
  }

  /** What the assembly decided on contested credentials. */
  @Schema(
      name = "Credentials",
      example = "{\"recognised\": false, \"reason\": \"Bầu không đúng nguyên tắc, thủ tục\"}")
  public record CredentialsBody(
      @NotNull Boolean recognised, @NotBlank @Size(max = LONGEST_REASON) String reason) {

    Credentials credentials() {
      return new Credentials(recognised, reason.strip());
    }
  }

  private static String text(@Nullable String said) {
    return said == null ? "" : said.strip();
  }
}
