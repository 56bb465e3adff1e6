package org.kiemphieu.election.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.regulation.Office;

/** An election's settings as clients write them. */
@Schema(
    name = "Election",
    example =
        """
        {"office": "EXECUTIVE_COMMITTEE", "title": "Bầu Ban Chấp hành Đảng bộ, nhiệm kỳ 2025-2030", "seats": 26}
        """)
public record ElectionBody(
    @NotNull Office office,
    @NotBlank @Size(max = 300) String title,
    @NotNull @Min(1) @Max(ElectionBody.MOST_SEATS) Integer seats,
    @Min(0)
        @Max(ElectionBody.MOST_SEATS)
        @Nullable
        @Schema(description = "how many of the seats are alternates'; of delegates only")
        Integer alternates) {

  /** More than any body has. */
  static final int MOST_SEATS = 500;

  ElectionSettings settings() {
    return new ElectionSettings(office, title.strip(), seats, alternates == null ? 0 : alternates);
  }
}
