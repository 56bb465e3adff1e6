package org.kiemphieu.election.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.election.service.CountingBoardService;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.Purpose;
import org.kiemphieu.version.EntityTag;

/** The elections of an assembly, and the counting board of each. */
@Path(ApiPaths.ELECTIONS)
@Tag(name = "Election")
public class ElectionResource {

  @Inject ElectionService service;
  @Inject CountingBoardService boards;

  /** An election as clients read it. */
  @Schema(name = "ElectionView")
  public record ElectionView(
      String code,
      int version,
      Purpose purpose,
      Office office,
      String title,
      int seats,
      int alternates,
      int rounds) {

    static ElectionView of(ElectionService.Listed listed) {
      return new ElectionView(
          listed.code(),
          listed.settings().version(),
          listed.settings().value().purpose(),
          listed.settings().value().office(),
          listed.settings().value().title(),
          listed.settings().value().seats(),
          listed.settings().value().alternates(),
          listed.rounds());
    }
  }

  @GET
  @Allowed(Command.READ_ELECTION)
  @Operation(summary = "The elections of the assembly")
  public List<ElectionView> all(@PathParam("assembly") String assembly) {
    return service.all(assembly).stream().map(ElectionView::of).toList();
  }

  @GET
  @Path("/{election}")
  @Allowed(Command.READ_ELECTION)
  @Operation(summary = "One election")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ElectionView.class)))
  public Response one(
      @PathParam("assembly") String assembly, @PathParam("election") String election) {
    return tagged(service.one(assembly, election));
  }

  @PUT
  @Path("/{election}")
  @Allowed(Command.SET_UP_ELECTION)
  @Operation(summary = "Set up an election with its first round, or change it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ElectionView.class)))
  public Response put(
      @PathParam("assembly") String assembly,
      @PathParam("election") @Pattern(regexp = Codes.PATTERN) String election,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ElectionBody body) {
    return tagged(service.setUp(assembly, election, body.settings(), EntityTag.expected(ifMatch)));
  }

  @GET
  @Path("/{election}/counting-board")
  @Allowed(Command.READ_ELECTION)
  @Operation(summary = "The counting board appointed last")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CountingBoardBody.class)))
  public Response board(
      @PathParam("assembly") String assembly, @PathParam("election") String election) {
    return board(boards.board(assembly, election));
  }

  @PUT
  @Path("/{election}/counting-board")
  @Allowed(Command.APPOINT_COUNTING_BOARD)
  @Operation(summary = "Record the counting board the assembly approved")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CountingBoardBody.class)))
  public Response appoint(
      @PathParam("assembly") String assembly,
      @PathParam("election") String election,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CountingBoardBody body) {
    return board(boards.appoint(assembly, election, body.board(), EntityTag.expected(ifMatch)));
  }

  private static Response board(Stored<CountingBoard> stored) {
    return Response.ok(CountingBoardBody.of(stored.value()))
        .header("ETag", EntityTag.of(stored.version()))
        .build();
  }

  private static Response tagged(ElectionService.Listed listed) {
    return Response.ok(ElectionView.of(listed))
        .header("ETag", EntityTag.of(listed.settings().version()))
        .build();
  }
}
