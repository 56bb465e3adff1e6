package org.kiemphieu.batch.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.domain.SheetState;
import org.kiemphieu.batch.service.AlignmentService;
import org.kiemphieu.batch.service.BatchService;
import org.kiemphieu.batch.service.ReadingService;
import org.kiemphieu.batch.service.RulingService;
import org.kiemphieu.batch.service.SheetHistories;
import org.kiemphieu.batch.service.SheetService;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** One stack of paper: declare it, begin to read it, decide on its sheets. */
@Path(ApiPaths.BATCH)
@Tag(name = "Batch")
public class BatchResource {

  @Inject BatchService batches;
  @Inject ReadingService readings;
  @Inject SheetService sheets;
  @Inject SheetHistories histories;
  @Inject RulingService rulings;
  @Inject AlignmentService alignments;

  @GET
  @Allowed(Command.READ_BATCHES)
  @Operation(summary = "How far the batch is")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BatchViews.BatchView.class)))
  public Response get(@BeanParam BatchPath path) {
    return tagged(batches.one(path.batch()));
  }

  @PUT
  @Allowed(Command.DECLARE_BATCH)
  @Operation(summary = "Declare a stack with its sheets counted by hand")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BatchViews.BatchView.class)))
  public Response declare(
      @BeanParam BatchPath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull BatchBodies.BatchBody body) {
    return tagged(batches.declare(path.batch(), body.sheets(), EntityTag.expected(ifMatch)));
  }

  @POST
  @Path("/readings")
  @Allowed(Command.START_READING)
  @Operation(summary = "Begin your reading of the batch, or go on with it")
  @APIResponse(
      responseCode = "201",
      description = "Begun now",
      content = @Content(schema = @Schema(implementation = BatchViews.ReadingView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Begun before",
      content = @Content(schema = @Schema(implementation = BatchViews.ReadingView.class)))
  public Response begin(@BeanParam BatchPath path) {
    ReadingService.Begun begun = readings.begin(path.batch());
    return Response.status(begun.now() ? Response.Status.CREATED : Response.Status.OK)
        .entity(BatchViews.ReadingView.of(begun.content()))
        .build();
  }

  @GET
  @Path("/sheets")
  @Allowed(Command.READ_SHEETS)
  @Operation(
      summary = "The sheets of a reconciled batch, with every reading of each",
      description = "Refused while a reading is missing: readings are blind to each other.")
  public List<BatchViews.SheetView> sheets(
      @BeanParam BatchPath path,
      @QueryParam("state") @Parameter(description = "only sheets in this state")
          @Nullable SheetState state) {
    SheetService.Sheets all = sheets.of(path.batch());
    return all.sheets().stream()
        .filter(sheet -> state == null || sheet.state() == state)
        .map(sheet -> BatchViews.SheetView.of(sheet, all.round(), all.batch()))
        .toList();
  }

  @GET
  @Path("/sheets/{position}")
  @Allowed(Command.READ_SHEETS)
  @Operation(summary = "One sheet with everything that was ever recorded of it, slips included")
  public SheetHistoryView sheet(@BeanParam BatchPath path, @PathParam("position") int position) {
    return SheetHistoryView.of(histories.of(path.batch(), position));
  }

  @PUT
  @Path("/sheets/{position}/acceptance")
  @Allowed(Command.ACCEPT_SHEET)
  @Operation(summary = "Say what stands on a sheet on which readings differ")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BatchViews.SheetView.class)))
  public Response accept(
      @BeanParam BatchPath path,
      @PathParam("position") int position,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull BatchBodies.AcceptanceBody body) {
    return one(
        sheets.accept(
            path.batch(),
            position,
            body.marks(),
            BatchBodies.orNone(body.defects()),
            body.note() == null ? "" : body.note().strip(),
            EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path("/sheets/{position}/ruling")
  @Allowed(Command.RULE_ON_PAPER)
  @Operation(summary = "Record what the counting board rules on a paper")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BatchViews.SheetView.class)))
  public Response rule(
      @BeanParam BatchPath path,
      @PathParam("position") int position,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull BatchBodies.RulingBody body) {
    return one(rulings.rule(path.batch(), position, body.request(), EntityTag.expected(ifMatch)));
  }

  @GET
  @Path("/alignment")
  @Allowed(Command.READ_SHEETS)
  @Operation(
      summary = "Whether the readings are merely shifted against each other",
      description =
          "One alignment for each reading that may be the one in step, the best first; none where"
              + " nothing is merely shifted.")
  public List<AlignmentView> alignment(@BeanParam BatchPath path) {
    return AlignmentView.of(alignments.propose(path.batch()));
  }

  @PUT
  @Path("/alignment")
  @Allowed(Command.ACCEPT_ALIGNMENT)
  @Operation(
      summary = "Say which reading keeps to the stack, and accept what agrees once aligned to it",
      description = "Look at the paper at the first position of each shift before you say so.")
  public List<AlignmentView> align(
      @BeanParam BatchPath path, @Valid @NotNull BatchBodies.AlignmentBody body) {
    return AlignmentView.of(alignments.accept(path.batch(), body.reference()));
  }

  private static Response tagged(BatchService.BatchProgress batch) {
    return Response.ok(BatchViews.BatchView.of(batch))
        .header("ETag", EntityTag.of(batch.version()))
        .build();
  }

  private static Response one(SheetService.Sheets sheets) {
    return Response.ok(
            BatchViews.SheetView.of(sheets.sheets().get(0), sheets.round(), sheets.batch()))
        .build();
  }
}
