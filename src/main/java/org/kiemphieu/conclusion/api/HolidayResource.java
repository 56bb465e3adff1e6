package org.kiemphieu.conclusion.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.conclusion.domain.HolidayYear;
import org.kiemphieu.conclusion.service.HolidayService;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** The public holidays of a year, from which deadlines in working days are worked out. */
@Path("/api/assemblies/{assembly}/holidays/{year}")
@Tag(name = "Conclusion")
public class HolidayResource {

  @Inject HolidayService holidays;

  /** The holidays of a year as clients write them. */
  @Schema(
      name = "Holidays",
      example =
          """
          {"source": "Thông báo của Bộ Nội vụ", "worked": ["2026-08-22"],
           "off": [{"day": "2026-09-02", "name": "Quốc khánh"}]}
          """)
  record HolidayBody(
      @NotBlank @Size(max = 500) @Schema(description = "who announced them, and when")
          String source,
      @NotNull @Size(min = 1, max = 60) List<@Valid @NotNull OffBody> off,
      @Size(max = 20) @Schema(description = "Saturdays and Sundays worked in place of a day off")
          @Nullable List<@NotNull LocalDate> worked) {

    HolidayYear in(int year) {
      return new HolidayYear(
          year,
          off.stream().map(one -> new HolidayYear.Off(one.day, one.name.strip())).toList(),
          worked == null ? List.of() : worked,
          List.of(),
          source.strip());
    }
  }

  /** A day off. */
  @Schema(name = "DayOff")
  record OffBody(@NotNull LocalDate day, @NotBlank @Size(max = 200) String name) {}

  /**
   * The holidays of a year as they are known.
   *
   * @param version 0 where they are those the service comes with
   * @param undecided days of which it is not known whether they are off
   */
  @Schema(name = "HolidaysView")
  record HolidayView(
      int year,
      int version,
      String source,
      List<HolidayYear.Off> off,
      List<LocalDate> worked,
      List<LocalDate> undecided) {

    static HolidayView of(Stored<HolidayYear> stored) {
      HolidayYear year = stored.value();
      return new HolidayView(
          year.year(),
          stored.version(),
          year.source(),
          year.off(),
          year.worked(),
          year.undecided());
    }
  }

  @PUT
  @Allowed(Command.RECORD_HOLIDAYS)
  @Operation(
      summary = "The holidays of a year, all of them, in place of those known",
      description = "The same again changes nothing. To change them takes If-Match.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HolidayView.class)))
  public Response record(
      @PathParam("assembly") String assembly,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull HolidayBody body) {
    return tagged(holidays.record(assembly, body.in(year), EntityTag.expected(ifMatch)));
  }

  @GET
  @Allowed(Command.READ_CONCLUSION)
  @Operation(summary = "The holidays of a year, with their source")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HolidayView.class)))
  public Response get(
      @PathParam("assembly") String assembly, @PathParam("year") @Min(2000) @Max(2100) int year) {
    return tagged(holidays.get(assembly, year));
  }

  private static Response tagged(Stored<HolidayYear> stored) {
    return Response.ok(HolidayView.of(stored))
        .header("ETag", EntityTag.of(stored.version()))
        .build();
  }
}
