package org.kiemphieu.delegate.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.delegate.api.DelegateBodies.PresenceList;
import org.kiemphieu.delegate.api.RollViews.FiguresView;
import org.kiemphieu.delegate.api.RollViews.RollView;
import org.kiemphieu.delegate.domain.DelegateRefusal;
import org.kiemphieu.delegate.service.CredentialsService;
import org.kiemphieu.delegate.service.DelegateTable;
import org.kiemphieu.delegate.service.PresenceService;
import org.kiemphieu.delegate.service.RollReading;
import org.kiemphieu.http.Attachment;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** What follows from the roll: the base of a vote line by line, and the report on credentials. */
@Path("/api/assemblies/{assembly}")
@Tag(name = "Roll")
public class RollResource {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject RollReading reading;
  @Inject PresenceService presences;
  @Inject CredentialsService credentials;

  @GET
  @Path("/roll")
  @Allowed(Command.READ_ROLL)
  @Operation(
      summary = "Convened, deducted line by line with names, base, quorum and present",
      description = "With {@code at} as it stood at a moment, such as when ballots were issued.")
  public RollView roll(
      @PathParam("assembly") String assembly,
      @QueryParam("at") @Parameter(description = "UTC, such as 2026-11-21T00:45:15.247Z")
          @Nullable String at) {
    return RollView.of(at == null ? reading.now(assembly) : reading.at(assembly, moment(at)));
  }

  @PUT
  @Path("/presences")
  @Allowed(Command.RECORD_PRESENCE)
  @Operation(
      summary = "Where several delegates are: all of it, or nothing with every fault of every line",
      description =
          "A line that changes a presence names its version. Lines already so change nothing.")
  public FiguresView presences(
      @PathParam("assembly") String assembly, @Valid @NotNull PresenceList body) {
    return FiguresView.of(presences.recordAll(assembly, body.rows()));
  }

  @GET
  @Path("/credentials-report")
  @Allowed(Command.READ_ROLL)
  @Operation(summary = "The report of the credentials board, as the roll stands")
  public CredentialsReportView report(@PathParam("assembly") String assembly) {
    return CredentialsReportView.of(credentials.report(assembly).report());
  }

  @GET
  @Path("/delegates.xlsx")
  @Allowed(Command.READ_ROLL)
  @Produces(XLSX)
  @Operation(summary = "The roll as a workbook, in the columns of its template")
  public Response workbook(@PathParam("assembly") String assembly) {
    return Response.ok(DelegateTable.of(reading.now(assembly)))
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("danh-sach-trieu-tap.xlsx"))
        .build();
  }

  private static Instant moment(String at) {
    try {
      return Instant.parse(at);
    } catch (DateTimeParseException e) {
      throw new RefusedException(
          Refusal.of(DelegateRefusal.MOMENT_MALFORMED, "at").with("given", at));
    }
  }
}
