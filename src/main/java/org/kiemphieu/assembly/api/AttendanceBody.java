package org.kiemphieu.assembly.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Deduction;

/** Attendance as clients write it; {@code base} is worked out and only read. */
@Schema(
    name = "Attendance",
    example =
        """
        {"convened": 300, "present": 299,
         "deductions": [{"kind": "DELEGATE_NOT_REPLACED", "count": 1, "reason": "Ốm, không có dự khuyết"}]}
        """)
public record AttendanceBody(
    @NotNull @Min(1) @Max(AttendanceBody.LARGEST) Integer convened,
    @NotNull @Min(0) @Max(AttendanceBody.LARGEST) Integer present,
    @Size(max = 100) @Nullable List<@Valid @NotNull DeductionBody> deductions,
    @Schema(readOnly = true) @Nullable Integer base) {

  /** More people than any assembly convenes; keeps sums within range. */
  static final int LARGEST = 1_000_000;

  /** One deduction. */
  @Schema(name = "Deduction")
  public record DeductionBody(
      @NotNull Deduction.Kind kind,
      @NotNull @Min(1) @Max(AttendanceBody.LARGEST) Integer count,
      @Size(max = 500) @Nullable String reason) {}

  Attendance attendance() {
    List<DeductionBody> lines = deductions == null ? List.of() : deductions;
    return new Attendance(
        new Base(
            convened,
            lines.stream()
                .map(d -> new Deduction(d.kind, d.count, d.reason == null ? "" : d.reason.strip()))
                .toList()),
        present);
  }

  static AttendanceBody of(Attendance attendance) {
    Base base = attendance.base();
    return new AttendanceBody(
        base.convened(),
        attendance.present(),
        base.deductions().stream()
            .map(d -> new DeductionBody(d.kind(), d.count(), d.reason()))
            .toList(),
        base.size());
  }
}
