package org.kiemphieu.election.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.service.AssemblyRecords;
import org.kiemphieu.election.domain.Annulled;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.domain.ListApproved;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.election.domain.Voting;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.PaperKind;
import org.kiemphieu.regulation.Purpose;

/** A round as clients read it; figures it does not have yet are left out. */
@Schema(name = "Round")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundView(
    String assembly,
    String election,
    int round,
    RoundStage state,
    Purpose purpose,
    int seats,
    int alternates,
    TermsView terms,
    int candidates,
    @Nullable PaperKind paper,
    @Nullable Integer listVersion,
    @Nullable Object base,
    @Nullable Integer present,
    @Nullable Integer issued,
    @Nullable Integer collected,
    @Nullable Integer count,
    int readingsNeeded,
    @Nullable String annulledFor,
    List<Command> commands) {

  /** The view of a round. */
  public static RoundView of(RoundContext round) {
    Optional<ListApproved> list = round.state().approvedList();
    Optional<Voting> voting = round.state().votingState();
    Optional<Counting> counting = round.state().countingState();
    RoundStage stage = round.state().stage();
    return new RoundView(
        round.key().assembly(),
        round.key().election(),
        round.key().round(),
        stage,
        round.election().purpose(),
        round.seats(),
        round.toFill().alternates(),
        TermsView.of(round.terms(), round.regulation()),
        round.candidates().size(),
        round.candidates().isEmpty() ? null : round.paper().kind(),
        list.map(ListApproved::listVersion).orElse(null),
        voting.map(v -> AssemblyRecords.of(v.base())).orElse(null),
        voting.map(Voting::present).orElse(null),
        voting.map(Voting::issued).orElse(null),
        counting.map(Counting::collected).orElse(null),
        counting.map(Counting::count).orElse(null),
        round.readingsNeeded(round.count()),
        round.state() instanceof Annulled annulled ? annulled.reason() : null,
        Arrays.stream(Command.values())
            .filter(RoundCommands::dependsOnState)
            .filter(command -> RoundCommands.allows(stage, command))
            .toList());
  }
}
