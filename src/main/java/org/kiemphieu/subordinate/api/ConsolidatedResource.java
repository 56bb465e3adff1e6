package org.kiemphieu.subordinate.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.http.Attachment;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.subordinate.service.ConsolidatedTables;
import org.kiemphieu.subordinate.service.Consolidation;

/** Consolidated tables of everything below this assembly. */
@Path("/api/assemblies/{assembly}")
@Tag(name = "Many assemblies")
public class ConsolidatedResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MOST = 500;
  private static final int LONGEST_CODE = 100;

  @Inject Consolidation consolidation;

  @GET
  @Path("/consolidated")
  @Allowed(Command.READ_SUBORDINATES)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Sums by level and by organisation: congresses, turnout, elected, make-up",
      description = "A row of an organisation opens by under; one without any below by itself.")
  public ConsolidatedView consolidated(
      @PathParam("assembly") String assembly,
      @QueryParam("under")
          @Parameter(description = "an assembly below, to open its row")
          @Size(max = LONGEST_CODE)
          @Nullable String under,
      @QueryParam("after") @Size(max = LONGEST_CODE) @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(MOST) int limit) {
    return ConsolidatedView.of(
        consolidation.of(assembly, Optional.ofNullable(under)), after, limit);
  }

  @GET
  @Path("/consolidated.xlsx")
  @Allowed(Command.READ_SUBORDINATES)
  @Produces(XLSX)
  @Operation(summary = "The same as a workbook, with every organisation one level below")
  public Response workbook(
      @PathParam("assembly") String assembly,
      @QueryParam("under") @Size(max = LONGEST_CODE) @Nullable String under) {
    return Response.ok(
            ConsolidatedTables.workbook(consolidation.of(assembly, Optional.ofNullable(under))))
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("tong-hop.xlsx"))
        .build();
  }
}
