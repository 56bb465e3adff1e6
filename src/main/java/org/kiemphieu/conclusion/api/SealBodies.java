package org.kiemphieu.conclusion.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiemphieu.conclusion.domain.BallotsOf;
import org.kiemphieu.conclusion.domain.Document;
import org.kiemphieu.conclusion.domain.SealStep;

/** What is done to packages of ballots, as clients write it. */
final class SealBodies {

  private SealBodies() {}

  /** The ballots of a round. */
  @Schema(name = "BallotsOf")
  record BallotsBody(@NotBlank @Size(max = 63) String election, @NotNull @Min(1) Integer round) {}

  /** The sealing of a package. */
  @Schema(
      name = "Sealing",
      example =
          """
          {"on": "2026-11-20", "ballots": [{"election": "ban-chap-hanh", "round": 1}], "pieces": 2,
           "sealedBy": ["Lê Thị Kiểm"], "witnessedBy": ["Nguyễn Văn Chủ"], "place": "Hội trường"}
          """)
  record SealingBody(
      @NotNull LocalDate on,
      @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull BallotsBody> ballots,
      @NotNull @Min(1) @Max(10_000) @Schema(description = "how many sealed covers") Integer pieces,
      @NotNull
          @Size(min = 1, max = 50)
          @Schema(description = "those of the counting board who sealed it")
          List<@NotBlank @Size(max = 200) String> sealedBy,
      @NotNull @Size(min = 1, max = 50) @Schema(description = "those of the presidium who saw it")
          List<@NotBlank @Size(max = 200) String> witnessedBy,
      @NotBlank @Size(max = 500) String place) {

    SealStep.Sealing step() {
      return new SealStep.Sealing(
          on,
          ballots.stream().map(one -> new BallotsOf(one.election, one.round)).toList(),
          pieces,
          Said.texts(sealedBy),
          Said.texts(witnessedBy),
          place.strip());
    }
  }

  /** The presidium takes a package over. */
  @Schema(
      name = "Handover",
      example =
          """
          {"on": "2026-11-20", "receivedBy": "Nguyễn Văn Chủ", "keptAt": "Văn phòng, tủ số 1"}
          """)
  record HandoverBody(
      @NotNull LocalDate on,
      @NotBlank @Size(max = 200) String receivedBy,
      @NotBlank @Size(max = 500) String keptAt) {

    SealStep.Handover step() {
      return new SealStep.Handover(on, receivedBy.strip(), keptAt.strip());
    }
  }

  /** A seal is broken by decision. */
  @Schema(
      name = "Unsealing",
      example =
          """
          {"on": "2026-12-05", "decisionNumber": "7-QĐ/UBKT", "decisionDate": "2026-12-04",
           "decidedBy": "Ủy ban Kiểm tra Tỉnh ủy", "reason": "Xác minh khiếu nại"}
          """)
  record UnsealingBody(
      @NotNull LocalDate on,
      @NotBlank @Size(max = 100) String decisionNumber,
      @NotNull LocalDate decisionDate,
      @NotBlank @Size(max = 200) String decidedBy,
      @NotBlank @Size(max = 2000) String reason) {

    SealStep.Unsealing step() {
      return new SealStep.Unsealing(
          on,
          new Document(decisionNumber.strip(), decisionDate),
          decidedBy.strip(),
          reason.strip());
    }
  }

  /** Ballots are destroyed. */
  @Schema(
      name = "Destruction",
      example =
          """
          {"on": "2027-05-22", "destroyedBy": ["Nguyễn Văn Chủ", "Lê Thị Kiểm"],
           "place": "Văn phòng", "record": "3-BB/VP"}
          """)
  record DestructionBody(
      @NotNull LocalDate on,
      @NotNull @Size(min = 1, max = 50) @Schema(description = "those who did it and saw it")
          List<@NotBlank @Size(max = 200) String> destroyedBy,
      @NotBlank @Size(max = 500) String place,
      @NotBlank @Size(max = 100) @Schema(description = "number of the record") String record) {

    SealStep.Destruction step() {
      return new SealStep.Destruction(on, Said.texts(destroyedBy), place.strip(), record.strip());
    }
  }
}
