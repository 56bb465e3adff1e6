package org.kiemphieu.batch.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.domain.KeyedSheet;
import org.kiemphieu.batch.service.RulingRequest;
import org.kiemphieu.regulation.RuleCode;

/** What clients say about batches, readings and sheets. */
final class BatchBodies {

  /** A stack that a person can count by hand, with room to spare. */
  private static final int MOST_SHEETS = 5_000;

  private static final int LONGEST_MARKS = 4_000;

  private BatchBodies() {}

  /** A stack of paper with its sheets counted by hand. */
  @Schema(name = "Batch", example = "{\"sheets\": 50}")
  record BatchBody(@NotNull @Min(1) @Max(MOST_SHEETS) Integer sheets) {}

  /** What a teller sees on one sheet. */
  @Schema(
      name = "Ballot",
      description =
          "marks: the numbers struck out (or voted for, on papers marked so), separated by spaces;"
              + " without surplus only the lines that are not simply 'agree': 3- disagree, 3* both"
              + " boxes, 3? neither box. Empty when there is nothing to note.",
      example = "{\"marks\": \"3 17 29\", \"defects\": []}")
  record BallotBody(
      @NotNull @Size(max = LONGEST_MARKS) String marks,
      @Size(max = 20) @Nullable List<@NotNull String> defects) {

    KeyedSheet keyed(int position, OptionalInt corrects) {
      return new KeyedSheet(position, marks, orNone(defects), corrects, "");
    }
  }

  /** One sheet of several. */
  @Schema(
      name = "PositionedBallot",
      example = "{\"position\": 1, \"marks\": \"3 17 29\", \"defects\": []}")
  record PositionedBallotBody(
      @NotNull Integer position,
      @NotNull @Size(max = LONGEST_MARKS) String marks,
      @Size(max = 20) @Nullable List<@NotNull String> defects,
      @Min(1) @Schema(description = "version of the entry this corrects")
          @Nullable Integer corrects) {

    KeyedSheet keyed(int index) {
      return new KeyedSheet(
          position,
          marks,
          orNone(defects),
          corrects == null ? OptionalInt.empty() : OptionalInt.of(corrects),
          "ballots[" + index + "]");
    }
  }

  /** Several sheets of a reading; all are recorded or none. */
  @Schema(name = "Ballots")
  record BallotsBody(
      @NotNull @Size(min = 1, max = MOST_SHEETS)
          List<@Valid @NotNull PositionedBallotBody> ballots) {}

  /** A reading is complete. */
  @Schema(name = "Completion", example = "{\"sheets\": 50}")
  record CompletionBody(@NotNull @Min(0) Integer sheets) {}

  /** The head teller looked at a sheet on which readings differ. */
  @Schema(
      name = "Acceptance",
      example = "{\"marks\": \"3 17\", \"defects\": [], \"note\": \"Số 29 không bị gạch\"}")
  record AcceptanceBody(
      @NotNull @Size(max = LONGEST_MARKS) String marks,
      @Size(max = 20) @Nullable List<@NotNull String> defects,
      @Size(max = 500) @Nullable String note) {}

  /** The counting board rules on a paper. */
  @Schema(
      name = "Ruling",
      example =
          """
          {"valid": false, "reason": "EVERY_LINE_BLANK", "note": "Cả ba ủy viên thống nhất",
           "present": ["Lê Thị Ví Dụ", "Trần Văn Thí Dụ"]}
          """)
  record RulingBody(
      @NotNull Boolean valid,
      @Size(max = LONGEST_MARKS)
          @Schema(description = "what the board holds to stand on the paper, when it counts")
          @Nullable String marks,
      @Schema(description = "the rule it breaks, when it does not") @Nullable RuleCode reason,
      @NotBlank @Size(max = 500) String note,
      @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 100) String> present) {

    RulingRequest request() {
      return new RulingRequest(valid, Optional.ofNullable(marks), Optional.ofNullable(reason));
    }
  }

  static List<String> orNone(@Nullable List<String> defects) {
    return defects == null ? List.of() : defects;
  }
}
