package org.kiemphieu.conclusion.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.conclusion.domain.Complaint;
import org.kiemphieu.conclusion.domain.ComplaintSubject;
import org.kiemphieu.conclusion.domain.ConclusionRefusal;
import org.kiemphieu.conclusion.domain.Document;
import org.kiemphieu.conclusion.domain.Finding;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Complaints and findings as clients write them. */
final class ComplaintBodies {

  private ComplaintBodies() {}

  /** A complaint; about the assembly where no election is named. */
  @Schema(
      name = "Complaint",
      example =
          """
          {"complainant": "Nguyễn Văn An", "election": "ban-chap-hanh", "round": 1, "count": 1,
           "receivedOn": "2026-11-25", "words": "Đề nghị kiểm tra lại việc kiểm phiếu"}
          """)
  record ComplaintBody(
      @NotBlank @Size(max = 200) String complainant,
      @Size(max = 63) @Nullable String election,
      @Min(1) @Schema(description = "with its count: about a count of that round")
          @Nullable Integer round,
      @Min(1) @Nullable Integer count,
      @NotNull LocalDate receivedOn,
      @NotBlank @Size(max = 2000) String words) {

    Complaint complaint() {
      return new Complaint(complainant.strip(), subject(), receivedOn, words.strip());
    }

    private ComplaintSubject subject() {
      String about = Said.text(election);
      boolean whole = round == null && count == null;
      if (about.isEmpty() && whole) {
        return new ComplaintSubject.OfAssembly();
      }
      if (!about.isEmpty() && round != null && count != null) {
        return new ComplaintSubject.OfCount(about, round, count);
      }
      if (!about.isEmpty() && whole) {
        return new ComplaintSubject.OfElection(about);
      }
      String missing = about.isEmpty() ? "election" : round == null ? "round" : "count";
      throw new RefusedException(
          Refusal.of(ConclusionRefusal.COMPLAINT_SUBJECT_INCOMPLETE, missing));
    }
  }

  /** What came of a complaint. */
  enum Outcome {
    UPHELD,
    REJECTED,
    WITHDRAWN
  }

  /** A finding, with the document that says so; a withdrawal needs none. */
  @Schema(
      name = "Finding",
      example =
          """
          {"outcome": "REJECTED", "words": "Việc kiểm phiếu đúng quy định",
           "documentNumber": "12-KL/UBKT", "date": "2026-12-10"}
          """)
  record FindingBody(
      @NotNull Outcome outcome,
      @NotBlank @Size(max = 2000) String words,
      @Size(max = 100) @Nullable String documentNumber,
      @NotNull @Schema(description = "of the document, or of the withdrawal") LocalDate date) {

    Finding finding() {
      String number = Said.text(documentNumber);
      if (outcome != Outcome.WITHDRAWN && number.isEmpty()) {
        throw new RefusedException(
            Refusal.of(ConclusionRefusal.FINDING_DOCUMENT_NEEDED, "documentNumber"));
      }
      return switch (outcome) {
        case UPHELD -> new Finding.Upheld(words.strip(), new Document(number, date));
        case REJECTED -> new Finding.Rejected(words.strip(), new Document(number, date));
        case WITHDRAWN -> new Finding.Withdrawn(words.strip(), date);
      };
    }
  }
}
