package org.kiemphieu.document.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.document.content.BallotPaperContent;
import org.kiemphieu.document.page.PrintedPaper;
import org.kiemphieu.document.service.PrintedPapers;
import org.kiemphieu.election.api.RoundBodies;
import org.kiemphieu.election.api.RoundPath;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.http.Attachment;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.PaperKind;

/** What is printed before the vote: ballot papers, and sheets for counting them by hand. */
@Path(ApiPaths.ROUND)
@Tag(name = "Documents")
public class PaperResource {

  private static final String PDF = "application/pdf";
  private static final String PER_SHEET = "1|2|4";

  @Inject PrintedPapers papers;

  /**
   * What to print.
   *
   * @param perPage papers on a sheet of A4
   * @param sides sides a paper takes; above 1 it is printed on both sides
   * @param copies papers needed
   * @param sheets sheets of A4 they make
   * @param code what machines read on the first side: of the round, never of the sheet
   */
  @Schema(name = "BallotPaperOrder")
  public record OrderView(
      PaperKind paper,
      int names,
      int seats,
      int listVersion,
      int perPage,
      int sides,
      int copies,
      int sheets,
      String code) {

    static OrderView of(PrintedPaper paper, int copies) {
      BallotPaperContent content = paper.content();
      return new OrderView(
          content.paper().kind(),
          content.candidates().size(),
          content.seats(),
          content.listVersion(),
          paper.format().form().perSheet(),
          paper.sides(),
          copies,
          paper.sheetsFor(copies),
          content.code(1));
    }
  }

  @GET
  @Path("/ballot-paper")
  @Allowed(Command.PRINT_BALLOTS)
  @Operation(
      summary = "How the ballot paper of the approved list is printed",
      description = "How many stand on a sheet of A4, and how many sheets to print.")
  public OrderView order(
      @BeanParam RoundPath path,
      @QueryParam("perPage") @Pattern(regexp = PER_SHEET) @Nullable String perPage,
      @QueryParam("copies") @DefaultValue("1") @Min(1) @Max(RoundBodies.MOST_PAPERS) int copies) {
    return OrderView.of(papers.ballot(path.round(), perSheet(perPage)), copies);
  }

  @GET
  @Path("/ballot-paper.pdf")
  @Allowed(Command.PRINT_BALLOTS)
  @Produces(PDF)
  @Operation(
      summary = "The ballot paper of the approved list (phiếu bầu) as PDF/A, to be printed",
      description =
          "One sheet, whatever number is needed: the printer makes the copies, and all are the same."
              + " How many sheets to print is in the file's name and under ballot-paper.")
  public Response ballot(
      @BeanParam RoundPath path,
      @QueryParam("perPage")
          @Parameter(description = "papers on a sheet: 1, 2 or 4; left out, as many as read well")
          @Pattern(regexp = PER_SHEET)
          @Nullable String perPage,
      @QueryParam("copies")
          @Parameter(description = "papers needed; changes nothing but the file's name")
          @DefaultValue("1")
          @Min(1)
          @Max(RoundBodies.MOST_PAPERS)
          int copies) {
    PrintedPaper paper = papers.ballot(path.round(), perSheet(perPage));
    String name = "phieu-bau_%s_in-%d-to".formatted(names(path.round()), paper.sheetsFor(copies));
    return file(paper.pdf(), name);
  }

  @GET
  @Path("/tally-sheet.pdf")
  @Allowed(Command.PRINT_TALLY_SHEETS)
  @Produces(PDF)
  @Operation(
      summary = "Sheets for counting by hand when the power is gone, as PDF/A",
      description =
          "A sheet for a batch (phiếu kiểm), to be printed for each batch and reading, and one to"
              + " add the batches up on (bảng tổng hợp kiểm phiếu).")
  public Response tallySheet(@BeanParam RoundPath path) {
    return file(papers.tallySheet(path.round()), "phieu-kiem_" + names(path.round()));
  }

  private static Optional<Integer> perSheet(@Nullable String perPage) {
    return Optional.ofNullable(perPage).map(Integer::valueOf);
  }

  /** Codes have letters, digits, dots and hyphens only. */
  private static String names(RoundKey round) {
    return "%s_%s_%d".formatted(round.assembly(), round.election(), round.round());
  }

  private static Response file(byte[] pdf, String name) {
    return Response.ok(pdf, PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name + ".pdf"))
        .build();
  }
}
