package org.kiemphieu.result.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.count.Seats;
import org.kiemphieu.election.api.CandidateListBody;
import org.kiemphieu.election.api.RoundPath;
import org.kiemphieu.election.api.RoundView;
import org.kiemphieu.election.api.TermsView;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.result.service.NextRoundService;

/** The round that follows from an annulment, or from what the assembly decided. */
@Path(ApiPaths.ROUND + "/next")
@Tag(name = "Round")
public class NextRoundResource {

  @Inject NextRoundService rounds;

  /**
   * What the next round is, or would be.
   *
   * @param begun whether it has begun
   * @param seats number to elect in it
   * @param alternates how many of those are alternates'
   * @param left seats that are open and not voted on in it
   * @param paper kind of paper for the list it begins with; absent where the list is empty
   * @param candidates the list it begins with
   */
  @Schema(name = "NextRound")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NextRoundView(
      int round,
      boolean begun,
      TermsView terms,
      int seats,
      int alternates,
      int left,
      @Nullable PaperKind paper,
      List<CandidateListBody.CandidateBody> candidates) {

    static NextRoundView of(NextRoundService.Planned planned) {
      RoundContext before = planned.before();
      Seats seats = planned.next().terms().seats(before.election());
      int names = planned.next().candidates().size();
      return new NextRoundView(
          before.key().round() + 1,
          planned.begun(),
          TermsView.of(planned.next().terms(), before.regulation()),
          seats.number(),
          seats.alternates(),
          seats.left(),
          names == 0 ? null : before.regulation().paperFor(names, seats.number()).kind(),
          planned.next().candidates().stream().map(CandidateListBody.CandidateBody::of).toList());
    }
  }

  @GET
  @Allowed(Command.READ_RESULT)
  @Operation(
      summary = "What the next round is, or would be if it began now",
      description =
          "After an annulled round the same vote again; after a tie those tied, after seats nobody"
              + " reached those not elected. Refused where no round follows.")
  public NextRoundView plan(@BeanParam RoundPath path) {
    return NextRoundView.of(rounds.plan(path.round()));
  }

  @PUT
  @Allowed(Command.VOTE_AGAIN)
  @Operation(
      summary = "Begin the next round",
      description =
          "After an annulled round, or after a confirmed one on which the assembly decided to vote"
              + " again: with the list, the seats and the rule that follow from it. Asked for"
              + " again, it answers with the round already begun.")
  public RoundView begin(@BeanParam RoundPath path) {
    return RoundView.of(rounds.begin(path.round()));
  }
}
