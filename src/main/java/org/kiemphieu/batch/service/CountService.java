package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.count.Identities;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.OutcomeRule;
import org.kiemphieu.count.Tally;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundState;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** The count of a round: its tally so far, and its close. */
@ApplicationScoped
@Transactional
public class CountService {

  @Inject Rounds rounds;
  @Inject AcceptedSheets acceptedSheets;
  @Inject BatchRepository batches;

  /**
   * The count as it stands.
   *
   * @param round the round
   * @param counting what was issued and collected
   * @param declared sheets in the batches declared so far
   * @param tally every accepted sheet, counted
   * @param broken equations that do not hold yet
   */
  public record Count(
      RoundContext round,
      RoundState.Counting counting,
      int declared,
      Tally tally,
      List<Refusal> broken) {

    /** The figure of which more than half is needed, in people or ballots. */
    public int baseFigure() {
      return round
          .regulation()
          .basis()
          .figure(
              counting.voting().base(),
              counting.voting().present(),
              counting.collected(),
              tally.valid());
    }

    /** What the regulation makes of the tally, once the count is closed. */
    public Optional<Outcome> outcome() {
      boolean closed =
          switch (round.state().stage()) {
            case COUNTED, CERTIFIED, CONFIRMED -> true;
            case DRAFT, LIST_APPROVED, VOTING, COUNTING, ANNULLED -> false;
          };
      return closed
          ? Optional.of(
              OutcomeRule.of(round.regulation())
                  .decide(tally, baseFigure(), round.election().seats()))
          : Optional.empty();
    }
  }

  /** The count of a round as it stands. */
  public Count count(RoundKey key) {
    RoundContext round = rounds.find(key);
    RoundCommands.check(round.state().stage(), Command.READ_TALLY)
        .ifPresent(RefusedException::raise);
    RoundState.Counting counting =
        round
            .state()
            .countingState()
            .orElseThrow(() -> new RefusedException(Refusal.of(BatchRefusal.NOTHING_COUNTED)));
    Tally tally = acceptedSheets.tally(round);
    int declared = batches.of(round.roundId()).stream().mapToInt(batch -> batch.sheets).sum();
    List<Refusal> broken =
        Identities.broken(counting.voting().issued(), counting.collected(), tally);
    return new Count(round, counting, declared, tally, round.regulation().cite(broken));
  }

  /** The head teller closes the count; refused while anything does not add up. */
  public RoundContext close(RoundKey key) {
    return rounds.move(
        key,
        Command.CLOSE_COUNT,
        Map.of(),
        round -> ((RoundState.Counting) round.state()).close(acceptedSheets.tally(round)),
        round -> Map.of("ballots", CountRecords.of(acceptedSheets.tally(round))));
  }
}
