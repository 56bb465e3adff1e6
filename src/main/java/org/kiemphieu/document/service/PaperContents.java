package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.document.content.BallotPaperContent;
import org.kiemphieu.document.content.TallySheetContent;
import org.kiemphieu.election.domain.ListApproved;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.CountingBoardService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.RoundSteps;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.OwnRules;

/** Gathers what ballot papers and the sheets for counting them by hand show. */
@ApplicationScoped
@Transactional
public class PaperContents {

  /** A ballot of 244 and 190 votes for somebody. */
  private static final int FEWEST_VOTES = 1;

  @Inject Rounds rounds;
  @Inject RoundSteps steps;
  @Inject CountingBoardService boards;

  /** What the ballot paper of a round shows. Refused unless the list is approved. */
  public BallotPaperContent ballot(RoundKey key) {
    return ballot(round(key, Command.PRINT_BALLOTS));
  }

  /** What the sheets for counting by hand show. Refused unless the list is approved. */
  public TallySheetContent tallySheet(RoundKey key) {
    RoundContext round = round(key, Command.PRINT_TALLY_SHEETS);
    return TallySheetContent.of(
        ballot(round), boards.boardOrNone(key), round.regulation().invalidityReasons());
  }

  private RoundContext round(RoundKey key, Command command) {
    RoundContext round = rounds.find(key);
    RoundCommands.check(round.state().stage(), command).ifPresent(RefusedException::raise);
    return round;
  }

  private BallotPaperContent ballot(RoundContext round) {
    AssemblySettings assembly = round.assembly();
    ListApproved approved = round.state().approvedList().orElseThrow();
    return new BallotPaperContent(
        assembly,
        round.election(),
        round.key(),
        approved.listVersion(),
        round.paper(),
        assembly.ownRules().map(OwnRules::minimumVotes).orElse(FEWEST_VOTES),
        round.candidates(),
        approvedAt(round.key()));
  }

  private Instant approvedAt(RoundKey key) {
    return steps.of(key).stream()
        .filter(step -> step.command() == Command.APPROVE_LIST)
        .map(RoundSteps.RoundStep::at)
        .findFirst()
        .orElseThrow();
  }
}
