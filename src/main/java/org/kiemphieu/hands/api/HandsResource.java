package org.kiemphieu.hands.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.hands.service.HandsContext;
import org.kiemphieu.hands.service.ShowsOfHands;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.version.EntityTag;

/** Votes by a show of hands. */
@Path(ApiPaths.SHOWS_OF_HANDS)
@Tag(name = "Show of hands")
public class HandsResource {

  @Inject ShowsOfHands votes;

  @GET
  @Allowed(Command.READ_SHOWS_OF_HANDS)
  @Operation(summary = "The shows of hands of the assembly, or those about one election")
  public List<HandsView> all(
      @PathParam("assembly") String assembly,
      @QueryParam("election") @Pattern(regexp = Codes.PATTERN) @Nullable String election) {
    List<HandsContext> found =
        election == null ? votes.all(assembly) : votes.about(assembly, election);
    return found.stream().map(HandsView::of).toList();
  }

  @GET
  @Path("/{vote}")
  @Allowed(Command.READ_SHOWS_OF_HANDS)
  @Operation(summary = "One show of hands, with every section's figures")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandsView.class)))
  public Response one(@BeanParam HandsPath path) {
    return tagged(votes.one(path.key()));
  }

  @PUT
  @Path("/{vote}")
  @Allowed(Command.PREPARE_SHOW_OF_HANDS)
  @Operation(
      summary = "Write down what is to be put to the vote, or change it",
      description =
          "A change takes If-Match; the same again changes nothing. What must be voted on secretly"
              + " (244 Art. 3, 190 Art. 3(1)) is not among the matters.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandsView.class)))
  public Response prepare(
      @BeanParam HandsPath path,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull HandsBodies.MotionBody body) {
    return tagged(votes.prepare(path.key(), body.motion(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path("/{vote}/opening")
  @Allowed(Command.OPEN_SHOW_OF_HANDS)
  @Operation(
      summary = "The presidium puts it to the vote",
      description =
          "Attendance, base and sections are taken as they stand now. One vote is open at a time.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandsView.class)))
  public Response open(@BeanParam HandsPath path, @Valid @NotNull HandsBodies.OpeningBody body) {
    return tagged(votes.open(path.key(), body.version()));
  }

  @PUT
  @Path("/{vote}/sections/{section}")
  @Allowed(Command.COUNT_HANDS)
  @Operation(
      summary = "A teller says how many hands there were in a section",
      description =
          "A correction takes If-Match with the version of the section's figures; the same again"
              + " changes nothing.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandsView.class)))
  public Response count(
      @BeanParam HandsPath path,
      @PathParam("section") String section,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull HandsBodies.SectionHandsBody body) {
    return tagged(votes.count(path.key(), section, body.told(), EntityTag.expected(ifMatch)));
  }

  @PUT
  @Path("/{vote}/declaration")
  @Allowed(Command.DECLARE_SHOW_OF_HANDS)
  @Operation(
      summary = "Declare the result once every section was counted",
      description = "The figures read out are sent along; they must be those counted.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandsView.class)))
  public Response declare(
      @BeanParam HandsPath path, @Valid @NotNull HandsBodies.DeclarationBody body) {
    return tagged(votes.declare(path.key(), body.votes()));
  }

  @PUT
  @Path("/{vote}/withdrawal")
  @Allowed(Command.WITHDRAW_SHOW_OF_HANDS)
  @Operation(summary = "The presidium takes it back before a result was declared")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandsView.class)))
  public Response withdraw(
      @BeanParam HandsPath path, @Valid @NotNull HandsBodies.WithdrawalBody body) {
    return tagged(votes.withdraw(path.key(), body.reason().strip()));
  }

  private static Response tagged(HandsContext vote) {
    return Response.ok(HandsView.of(vote))
        .header("ETag", EntityTag.of(vote.state().prepared().version()))
        .build();
  }
}
