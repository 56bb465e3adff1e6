package org.kiemphieu.election.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.domain.Annulled;
import org.kiemphieu.election.domain.Overruling;
import org.kiemphieu.regulation.RuleCode;

/** What clients say when they move a round on. */
public final class RoundBodies {

  /** More papers than any round has; keeps sums within range. */
  public static final int MOST_PAPERS = 1_000_000;

  private RoundBodies() {}

  /** The assembly approved a list. */
  @Schema(name = "Approval", example = "{\"listVersion\": 1, \"overrulings\": []}")
  record ApprovalBody(
      @NotNull @Min(1) Integer listVersion,
      @Size(max = 50) @Nullable List<@Valid @NotNull OverrulingBody> overrulings) {

    List<Overruling> rulings() {
      return overrulings == null
          ? List.of()
          : overrulings.stream().map(o -> new Overruling(o.rule(), o.reason().strip())).toList();
    }
  }

  /** The assembly ruled otherwise on a rule that is not certain. */
  @Schema(name = "Overruling")
  record OverrulingBody(@NotNull RuleCode rule, @NotBlank @Size(max = 500) String reason) {}

  /** Ballots were issued. */
  @Schema(name = "Issue", example = "{\"issued\": 299}")
  record IssueBody(@NotNull @Min(1) @Max(MOST_PAPERS) Integer issued) {}

  /** How many readings each batch needs. */
  @Schema(name = "ReadingsNeeded", example = "{\"readings\": 2}")
  record ReadingsNeededBody(@NotNull @Min(1) @Max(3) Integer readings) {}

  /** The number issued was written down wrongly. */
  @Schema(
      name = "IssueCorrection",
      example = "{\"issued\": 298, \"corrects\": 289, \"reason\": \"Ghi nhầm\"}")
  record IssueCorrectionBody(
      @NotNull @Min(1) @Max(MOST_PAPERS) Integer issued,
      @NotNull Integer corrects,
      @NotBlank @Size(max = 500) String reason) {}

  /** The box was opened and its papers counted. */
  @Schema(name = "Collection", example = "{\"collected\": 299}")
  record CollectionBody(@NotNull @Min(0) @Max(MOST_PAPERS) Integer collected) {}

  /** The assembly annulled the round. */
  @Schema(
      name = "Annulment",
      example =
          "{\"grounds\": \"MORE_COLLECTED_THAN_ISSUED\", \"reason\": \"Thu 300, phát 299\", \"found\": 300}")
  record AnnulmentBody(
      @NotNull Annulled.Grounds grounds,
      @NotBlank @Size(max = 500) String reason,
      @Min(0) @Max(MOST_PAPERS) @Nullable Integer found) {}
}
