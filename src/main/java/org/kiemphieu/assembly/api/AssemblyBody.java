package org.kiemphieu.assembly.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.assembly.domain.BodyOf;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Defect;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.OwnRules;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.TieSettlement;

/** An assembly's settings as clients write them. */
@Schema(
    name = "Assembly",
    example =
        """
        {"organisation": "Đảng bộ các cơ quan tỉnh (ví dụ)", "superior": "Tỉnh ủy (ví dụ)",
         "name": "Đại hội đại biểu lần thứ I", "term": "2025-2030", "place": "Hội trường tỉnh",
         "heldOn": "2025-07-15", "kind": "DELEGATE_CONGRESS", "regulation": "190", "readingsPerBatch": 2}
        """)
public record AssemblyBody(
    @NotBlank @Size(max = 300) String organisation,
    @Size(max = 300) @Nullable String superior,
    @NotBlank @Size(max = 300) String name,
    @Size(max = 60) @Nullable String term,
    @Size(max = 300) @Nullable String place,
    @Nullable LocalDate heldOn,
    @NotNull AssemblyKind kind,
    @NotBlank @Schema(enumeration = {"244", "190", "own"}) String regulation,
    @Valid @Nullable OwnRulesBody ownRules,
    @Min(1) @Max(3) @Nullable Integer readingsPerBatch,
    @Valid @Nullable @Schema(description = "of a conference: the election whose elected meet in it")
        BodyOfBody bodyOf) {

  /** Two computers that must agree, unless the assembly chooses otherwise. */
  private static final int READINGS_UNLESS_SET = 2;

  /** The election whose elected meet in a conference. */
  @Schema(name = "BodyOf")
  public record BodyOfBody(
      @NotBlank @Size(max = 60) String assembly, @NotBlank @Size(max = 60) String election) {

    BodyOf body() {
      return new BodyOf(assembly, election);
    }

    static BodyOfBody of(BodyOf body) {
      return new BodyOfBody(body.assembly(), body.election());
    }
  }

  /** An assembly's own rules as clients write them. */
  @Schema(name = "OwnRules")
  public record OwnRulesBody(
      @NotBlank @Size(max = 300) String resolution,
      @Min(0) @Nullable Integer surplusLimit,
      @Nullable Boolean surplusCompulsory,
      @NotNull PaperKind paper,
      @Min(0) @Nullable Integer minimumVotes,
      @NotNull Basis basis,
      @NotNull Majority majority,
      @Nullable List<@NotNull Defect> invalidDefects,
      @NotNull TieSettlement ties) {

    OwnRules rules() {
      return new OwnRules(
          resolution.strip(),
          surplusLimit == null ? OptionalInt.empty() : OptionalInt.of(surplusLimit),
          Boolean.TRUE.equals(surplusCompulsory),
          paper,
          minimumVotes == null ? 1 : minimumVotes,
          basis,
          majority,
          invalidDefects == null ? Set.of() : Set.copyOf(invalidDefects),
          ties);
    }

    static OwnRulesBody of(OwnRules rules) {
      return new OwnRulesBody(
          rules.resolution(),
          rules.surplusLimit().isPresent() ? rules.surplusLimit().getAsInt() : null,
          rules.surplusCompulsory(),
          rules.paper(),
          rules.minimumVotes(),
          rules.basis(),
          rules.majority(),
          rules.invalidDefects().stream().sorted().toList(),
          rules.ties());
    }
  }

  AssemblySettings settings() {
    return new AssemblySettings(
        organisation.strip(),
        orEmpty(superior),
        name.strip(),
        orEmpty(term),
        orEmpty(place),
        Optional.ofNullable(heldOn),
        kind,
        regulation,
        Optional.ofNullable(ownRules).map(OwnRulesBody::rules),
        readingsPerBatch == null ? READINGS_UNLESS_SET : readingsPerBatch,
        Optional.ofNullable(bodyOf).map(BodyOfBody::body));
  }

  static AssemblyBody of(AssemblySettings settings) {
    return new AssemblyBody(
        settings.organisation(),
        settings.superior(),
        settings.name(),
        settings.term(),
        settings.place(),
        settings.heldOn().orElse(null),
        settings.kind(),
        settings.regulation(),
        settings.ownRules().map(OwnRulesBody::of).orElse(null),
        settings.readingsPerBatch(),
        settings.bodyOf().map(BodyOfBody::of).orElse(null));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
