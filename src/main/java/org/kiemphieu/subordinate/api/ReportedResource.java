package org.kiemphieu.subordinate.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.http.Attachment;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.spreadsheet.service.Spreadsheets;
import org.kiemphieu.subordinate.api.ReportedViews.PageView;
import org.kiemphieu.subordinate.api.ReportedViews.ReadView;
import org.kiemphieu.subordinate.api.ReportedViews.RecordedView;
import org.kiemphieu.subordinate.domain.ReportedRefusal;
import org.kiemphieu.subordinate.service.ReportedService;
import org.kiemphieu.subordinate.service.ReportedService.Recorded;
import org.kiemphieu.subordinate.service.ReportedWorkbook;
import org.kiemphieu.version.EntityTag;

/** Congresses below that are not counted here, as they were reported. */
@Path("/api/assemblies/{assembly}")
@Tag(name = "Many assemblies")
public class ReportedResource {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String SUBTYPE = XLSX.substring(XLSX.indexOf('/') + 1);
  private static final String ALL = "/reported-congresses";
  private static final String ONE = ALL + "/{code}";

  private static final int MOST = 500;
  private static final int LONGEST_WORDS = 100;
  private static final int LONGEST_KEY = 200;

  @Inject ReportedService service;

  @GET
  @Path(ALL)
  @Allowed(Command.READ_SUBORDINATES)
  @Operation(
      summary = "A page of what was reported to this assembly and to those below it",
      description = "By the assembly it was reported to, and by code; without names.")
  public PageView page(
      @PathParam("assembly") String assembly,
      @QueryParam("q")
          @Parameter(description = "part of organisation, name or code")
          @Size(max = LONGEST_WORDS)
          @DefaultValue("")
          String words,
      @QueryParam("after") @Size(max = LONGEST_KEY) @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(MOST) int limit) {
    return PageView.of(service.below(assembly, words), after, limit);
  }

  @GET
  @Path(ALL + ".xlsx")
  @Allowed(Command.READ_SUBORDINATES)
  @Produces(XLSX)
  @Operation(
      summary = "What was reported to this assembly as a workbook, in the columns of the template",
      description = "Read back it is the same.")
  public Response workbook(@PathParam("assembly") String assembly) {
    byte[] file =
        ReportedWorkbook.of(
            service.below(assembly).stream()
                .filter(seen -> seen.levelAbove() == 0)
                .map(seen -> new ReportedWorkbook.Coded(seen.code(), seen.congress()))
                .toList());
    return Response.ok(file)
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("ket-qua-bao-cao.xlsx"))
        .build();
  }

  @POST
  @Path("/reported-congress-rows")
  @Consumes({XLSX, "text/csv", "text/tab-separated-values"})
  @Allowed(Command.READ_SUBORDINATES)
  @Operation(
      summary = "Read a workbook of reported results: its congresses, and everything wrong by row",
      description =
          "Nothing is recorded. Each congress comes back as it is to be sent, with the version it"
              + " supersedes and what is recorded of it already.")
  public ReadView read(
      @PathParam("assembly") String assembly, @Context HttpHeaders headers, @NotNull byte[] file) {
    boolean workbook = SUBTYPE.equalsIgnoreCase(headers.getMediaType().getSubtype());
    return ReadView.of(
        service.read(
            assembly, workbook ? Spreadsheets.workbook(file) : Spreadsheets.separated(file)));
  }

  @GET
  @Path(ONE)
  @Allowed(Command.READ_SUBORDINATES)
  @Operation(
      summary = "What was recorded last under a code; without congress it was withdrawn",
      description = "With reportedTo, what is in force of an assembly below.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RecordedView.class)))
  public Response get(
      @PathParam("assembly") String assembly,
      @PathParam("code") String code,
      @QueryParam("reportedTo") @Nullable String reportedTo) {
    return tagged(
        reportedTo == null || reportedTo.equals(assembly)
            ? service.get(assembly, code)
            : service.below(assembly, reportedTo, code));
  }

  @PUT
  @Path(ONE)
  @Allowed(Command.RECORD_REPORTED_CONGRESS)
  @Operation(
      summary = "Record a congress that is not counted here, as it was reported",
      description =
          "Everything that cannot be is refused at once. The same again changes nothing; a change"
              + " takes If-Match. Its figures stay apart from what is counted here.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RecordedView.class)))
  public Response record(
      @PathParam("assembly") String assembly,
      @PathParam("code") @Pattern(regexp = Codes.PATTERN) String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReportedBody body) {
    if (body.halfAttended()) {
      throw new RefusedException(
          Refusal.of(ReportedRefusal.REPORTED_ATTENDANCE_MISSING, "convened"));
    }
    return tagged(service.record(assembly, code, body.congress(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path(ONE + "/withdrawal")
  @Allowed(Command.WITHDRAW_REPORTED_CONGRESS)
  @Operation(
      summary = "What was reported counts no more",
      description =
          "Takes If-Match with the version it supersedes. The same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RecordedView.class)))
  public Response withdraw(
      @PathParam("assembly") String assembly,
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return tagged(service.withdraw(assembly, code, EntityTag.expected(ifMatch)));
  }

  private static Response tagged(Recorded recorded) {
    return Response.ok(RecordedView.of(recorded))
        .header("ETag", EntityTag.of(recorded.version()))
        .build();
  }
}
