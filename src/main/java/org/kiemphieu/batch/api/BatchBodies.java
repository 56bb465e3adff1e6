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
import org.kiemphieu.election.api.RoundBodies;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.regulation.ValidityGrounds;

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
          {"valid": true, "grounds": "DAMAGE_IMMATERIAL", "note": "Rách ở mép, mọi dòng đều rõ",
           "present": ["Lê Thị Ví Dụ", "Trần Văn Thí Dụ"]}
          """)
  record RulingBody(
      @NotNull Boolean valid,
      @Size(max = LONGEST_MARKS)
          @Schema(description = "what the board holds to stand on the paper, when it counts")
          @Nullable String marks,
      @Schema(description = "why it counts, when it does; OTHER needs a note")
          @Nullable ValidityGrounds grounds,
      @Schema(description = "the rule it breaks, when it does not") @Nullable RuleCode reason,
      @Size(max = 500) @Nullable String note,
      @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 100) String> present) {

    RulingRequest request() {
      return new RulingRequest(
          valid,
          Optional.ofNullable(marks),
          Optional.ofNullable(grounds),
          Optional.ofNullable(reason),
          note == null ? "" : note.strip(),
          present);
    }
  }

  /** Which reading keeps to the stack. */
  @Schema(name = "AlignmentAcceptance", example = "{\"reference\": 1}")
  record AlignmentBody(@NotNull @Min(1) Integer reference) {}

  /** A reading is set aside; another teller reads the batch. */
  @Schema(name = "SetAside", example = "{\"reason\": \"Ủy viên nhập nhầm tập\"}")
  record SetAsideBody(@NotBlank @Size(max = 500) String reason) {}

  /** A complaint has the round counted again as a whole. */
  @Schema(name = "Recount", example = "{\"reason\": \"Đại biểu khiếu nại việc kiểm phiếu\"}")
  record RecountBody(
      @NotBlank @Size(max = 500) String reason,
      @Min(1) @Max(3) @Schema(description = "readings each batch needs, when not as before")
          @Nullable Integer readings) {}

  /** The number of papers collected was written down wrongly. */
  @Schema(
      name = "CollectionCorrection",
      example = "{\"collected\": 298, \"corrects\": 289, \"reason\": \"Ghi nhầm\"}")
  record CollectionCorrectionBody(
      @NotNull @Min(0) @Max(RoundBodies.MOST_PAPERS) Integer collected,
      @NotNull Integer corrects,
      @NotBlank @Size(max = 500) String reason) {}

  static List<String> orNone(@Nullable List<String> defects) {
    return defects == null ? List.of() : defects;
  }
}
