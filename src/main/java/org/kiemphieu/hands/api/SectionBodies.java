package org.kiemphieu.hands.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiemphieu.hands.domain.HallSection;
import org.kiemphieu.hands.domain.HallSections;
import org.kiemphieu.identity.domain.Codes;

/** The sections of a hall as clients write and read them. */
final class SectionBodies {

  /** More people than any assembly convenes; keeps sums within range. */
  static final int MOST_PEOPLE = 1_000_000;

  private SectionBodies() {}

  /** How the hall is divided. */
  @Schema(
      name = "HallSections",
      example =
          """
          {"sections": [{"code": "khu-a", "name": "Khu A", "seated": 120},
                        {"code": "khu-b", "name": "Khu B", "seated": 118}]}
          """)
  record HallBody(@NotNull @Size(max = 100) List<@Valid @NotNull SectionBody> sections) {

    HallSections hall() {
      return new HallSections(
          sections.stream()
              .map(one -> new HallSection(one.code(), one.name().strip(), one.seated()))
              .toList());
    }

    static HallBody of(HallSections hall) {
      return new HallBody(
          hall.sections().stream()
              .map(one -> new SectionBody(one.code(), one.name(), one.seated()))
              .toList());
    }
  }

  /** One section. */
  @Schema(name = "HallSection")
  record SectionBody(
      @NotNull @Pattern(regexp = Codes.PATTERN) String code,
      @NotBlank @Size(max = 100) String name,
      @NotNull @Min(1) @Max(MOST_PEOPLE) @Schema(description = "who sit there") Integer seated) {}
}
