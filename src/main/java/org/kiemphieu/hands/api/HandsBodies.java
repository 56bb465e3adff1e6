package org.kiemphieu.hands.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.HandsRefusal;
import org.kiemphieu.hands.domain.HandsTold;
import org.kiemphieu.hands.domain.Motion;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.HandsMatter;

/** What clients say of a show of hands. */
final class HandsBodies {

  private static final int MOST = SectionBodies.MOST_PEOPLE;

  private HandsBodies() {}

  /** What is put to the vote. */
  @Schema(
      name = "Motion",
      example =
          """
          {"matter": "PRESIDIUM", "question": "Thông qua danh sách Đoàn chủ tịch gồm 5 đồng chí",
           "names": ["Nguyễn Văn An", "Trần Thị Bình"]}
          """)
  record MotionBody(
      @NotNull @Schema(description = "what must be voted on secretly is not among them (Art. 3)")
          HandsMatter matter,
      @NotBlank @Size(max = 1000) @Schema(description = "as it is read out") String question,
      @Size(max = 200) @Schema(description = "people voted on as one list")
          @Nullable List<@NotBlank @Size(max = 120) String> names,
      @Pattern(regexp = Codes.PATTERN) @Schema(description = "code of the election it is about")
          @Nullable String election) {

    Motion motion() {
      return new Motion(
          matter,
          question.strip(),
          names == null ? List.of() : names.stream().map(String::strip).toList(),
          Optional.ofNullable(election));
    }
  }

  /** The presidium puts it to the vote. */
  @Schema(name = "Opening", example = "{\"version\": 1}")
  record OpeningBody(
      @NotNull @Min(1) @Schema(description = "of the motion read out") Integer version) {}

  /** Hands counted in a section. */
  @Schema(name = "SectionHands", example = "{\"for\": 118, \"against\": 1, \"other\": 0}")
  record SectionHandsBody(
      @JsonProperty("for") @Min(0) @Max(MOST) @Nullable Integer inFavour,
      @NotNull @Min(0) @Max(MOST) Integer against,
      @NotNull @Min(0) @Max(MOST) Integer other,
      @Schema(
              description =
                  "in place of for: all who sit in the section and are neither against nor of"
                      + " another opinion")
          @Nullable Boolean restFor) {

    HandsTold told() {
      if ((inFavour == null) != Boolean.TRUE.equals(restFor)) {
        throw new RefusedException(Refusal.of(HandsRefusal.FOR_OR_REST, "for"));
      }
      return new HandsTold(
          inFavour == null ? OptionalInt.empty() : OptionalInt.of(inFavour), against, other);
    }
  }

  /** The figures read out. */
  @Schema(name = "HandsDeclaration", example = "{\"for\": 236, \"against\": 2, \"other\": 0}")
  record DeclarationBody(
      @JsonProperty("for") @NotNull @Min(0) @Max(MOST) Integer inFavour,
      @NotNull @Min(0) @Max(MOST) Integer against,
      @NotNull @Min(0) @Max(MOST) Integer other) {

    HandVotes votes() {
      return new HandVotes(inFavour, against, other);
    }
  }

  /** Why it is taken back. */
  @Schema(name = "HandsWithdrawal", example = "{\"reason\": \"Biểu quyết lại\"}")
  record WithdrawalBody(@NotBlank @Size(max = 500) String reason) {}
}
