package org.kiemphieu.batch.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.batch.domain.SheetFilter;
import org.kiemphieu.batch.domain.VerdictKind;
import org.kiemphieu.batch.service.BatchService;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.batch.service.CountedSheets;
import org.kiemphieu.batch.service.ReadingCsvFile;
import org.kiemphieu.batch.service.ReadingImport;
import org.kiemphieu.election.api.CountPath;
import org.kiemphieu.election.api.RoundView;
import org.kiemphieu.election.service.RecountService;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.LineVote;
import org.kiemphieu.regulation.RuleCode;

/** A count of a round: its batches, its tally, readings from files, its close. */
@Path(ApiPaths.COUNT)
@Tag(name = "Count")
public class CountResource {

  @Inject BatchService batches;
  @Inject CountService counts;
  @Inject CountedSheets sheets;
  @Inject RecountService recounts;
  @Inject ReadingImport readingImport;

  @PUT
  @Allowed(Command.RECOUNT)
  @Operation(
      summary = "After a complaint, count the round again as a whole",
      description = "The path names the next count. The earlier one stays as it is.")
  public RoundView recount(
      @BeanParam CountPath path, @Valid @NotNull BatchBodies.RecountBody body) {
    return RoundView.of(
        recounts.order(path.count(), body.reason().strip(), Optional.ofNullable(body.readings())));
  }

  @GET
  @Path("/batches")
  @Allowed(Command.READ_BATCHES)
  @Operation(summary = "How far every batch is")
  public List<BatchViews.BatchView> batches(@BeanParam CountPath path) {
    return batches.all(path.count()).stream().map(BatchViews.BatchView::of).toList();
  }

  @POST
  @Path("/readings")
  @Consumes("text/csv")
  @Allowed(Command.KEY_BALLOT)
  @Operation(
      summary = "Import whole readings from a file",
      description =
          "Columns batch,position,marks,defect; UTF-8. For every batch in the file your reading is"
              + " begun, keyed and completed, or nothing happens and every faulty line is named.")
  public List<BatchViews.ReadingView> read(@BeanParam CountPath path, @NotNull byte[] csv) {
    return readingImport.take(path.count(), ReadingCsvFile.read(csv)).stream()
        .map(BatchViews.ReadingView::of)
        .toList();
  }

  @GET
  @Path("/sheets")
  @Allowed(Command.READ_SHEETS)
  @Operation(summary = "The accepted sheets behind a figure of the tally")
  public List<CountedSheetView> sheets(
      @BeanParam CountPath path,
      @QueryParam("verdict") @Nullable VerdictKind verdict,
      @QueryParam("reason") @Parameter(description = "why invalid") @Nullable RuleCode reason,
      @QueryParam("candidate") @Parameter(description = "a candidate's number")
          @Nullable Integer candidate,
      @QueryParam("vote") @Parameter(description = "what a valid sheet says of that candidate")
          @Nullable LineVote vote) {
    SheetFilter filter =
        new SheetFilter(
            Optional.ofNullable(verdict),
            Optional.ofNullable(reason),
            Optional.ofNullable(candidate),
            Optional.ofNullable(vote));
    return CountedSheetView.of(sheets.find(path.count(), filter));
  }

  @GET
  @Path("/tally")
  @Allowed(Command.READ_TALLY)
  @Operation(summary = "Every accepted sheet counted, and the equations that do not hold yet")
  public TallyView tally(@BeanParam CountPath path) {
    return TallyView.of(counts.count(path.count()));
  }

  @PUT
  @Path("/closing")
  @Allowed(Command.CLOSE_COUNT)
  @Operation(summary = "Close the count: every sheet accepted, every equation holding")
  public TallyView close(@BeanParam CountPath path) {
    counts.close(path.count());
    return TallyView.of(counts.count(path.count()));
  }
}
