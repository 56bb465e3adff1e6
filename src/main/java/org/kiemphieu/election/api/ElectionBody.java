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
import org.kiemphieu.regulation.Purpose;

/**
 * An election's settings as clients write them.
 *
 * @param seats number to elect; left out where nobody is elected
 * @param purpose what ballots are cast for; an election where it is left out
 */
@Schema(
    name = "Election",
    example =
        """
        {"office": "EXECUTIVE_COMMITTEE", "title": "Bầu Ban Chấp hành Đảng bộ, nhiệm kỳ 2025-2030", "seats": 26}
        """)
public record ElectionBody(
    @NotNull Office office,
    @NotBlank @Size(max = 300) String title,
    @Min(1) @Max(ElectionBody.MOST_SEATS) @Nullable Integer seats,
    @Min(0)
        @Max(ElectionBody.MOST_SEATS)
        @Nullable
        @Schema(description = "how many of the seats are alternates'; of delegates only")
        Integer alternates,
    @Nullable Purpose purpose) {

  /** More than any body has. */
  static final int MOST_SEATS = 500;

  /** Where somebody is elected, the seats are needed: one more constraint of {@code seats}. */
  @NotNull
  public @Nullable Integer getSeats() {
    return purpose == null || purpose.elects() ? seats : Integer.valueOf(0);
  }

  ElectionSettings settings() {
    return new ElectionSettings(
        office,
        title.strip(),
        seats == null ? 0 : seats,
        alternates == null ? 0 : alternates,
        purpose == null ? Purpose.ELECTION : purpose);
  }
}
