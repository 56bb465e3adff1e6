package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.repository.BatchRepository;
import org.kiemphieu.count.Identities;
import org.kiemphieu.count.Outcome;
import org.kiemphieu.count.Tally;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.Step;
import org.kiemphieu.election.service.CollectedPapers;
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
  @Inject CollectedPapers papers;

  /**
   * The count as it stands.
   *
   * @param round the round
   * @param ordinal which count of the round
   * @param counting what was issued and collected
   * @param declared sheets in the batches declared so far
   * @param tally every accepted sheet, counted
   * @param identities every equation of the count
   */
  public record Count(
      RoundContext round,
      int ordinal,
      Counting counting,
      int declared,
      Tally tally,
      Identities identities) {

    /** The equations that do not hold yet, with the articles that ask for them. */
    public List<Refusal> broken() {
      return round.regulation().cite(identities.refusals());
    }

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

    /** What names the count. */
    public CountKey key() {
      return new CountKey(round.key(), ordinal);
    }

    /** Whether nothing is added to it any more. */
    public boolean closed() {
      return round.closed(ordinal);
    }

    /** What the regulation makes of the tally, once the count is closed. */
    public Optional<Outcome> outcome() {
      return closed()
          ? Optional.of(
              round
                  .terms()
                  .outcomeRule(round.regulation())
                  .decide(tally, baseFigure(), round.toFill()))
          : Optional.empty();
    }
  }

  /** A count of a round as it stands. */
  public Count count(CountKey key) {
    RoundContext round = rounds.find(key);
    RoundCommands.check(round.state().stage(), Command.READ_TALLY)
        .ifPresent(RefusedException::raise);
    return count(round, key.count());
  }

  /** Every count of a round, the first first. */
  public List<Count> all(RoundKey key) {
    RoundContext round = rounds.find(key);
    RoundCommands.check(round.state().stage(), Command.READ_TALLY)
        .ifPresent(RefusedException::raise);
    return IntStream.rangeClosed(1, round.count()).mapToObj(n -> count(round, n)).toList();
  }

  private Count count(RoundContext round, int ordinal) {
    Counting counting =
        round
            .state()
            .countingState(ordinal)
            .orElseThrow(() -> new RefusedException(Refusal.of(BatchRefusal.NOTHING_COUNTED)));
    Tally tally = acceptedSheets.tally(round, ordinal);
    return new Count(
        round,
        ordinal,
        counting,
        declared(round, ordinal),
        tally,
        Identities.of(counting.voting().issued(), counting.collected(), tally));
  }

  private int declared(RoundContext round, int ordinal) {
    return batches.of(round.roundId(), ordinal).stream().mapToInt(batch -> batch.sheets).sum();
  }

  /** The head teller closes the count; refused while anything does not add up. */
  public RoundContext close(CountKey key) {
    return rounds.move(
        key.round(),
        Command.CLOSE_COUNT,
        Map.of("count", key.count()),
        round ->
            ((Counting) Rounds.requirePresent(key, round).state())
                .close(acceptedSheets.tally(round, key.count())),
        round -> Map.of("ballots", CountRecords.of(acceptedSheets.tally(round, key.count()))));
  }

  /**
   * The number collected was written down wrongly, or the papers were counted again.
   *
   * @param collected papers in the box
   * @param corrects the figure recorded
   * @param reason how it came about, in words
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public RoundContext correctCollected(RoundKey key, int collected, int corrects, String reason) {
    return papers.record(
        key,
        Command.CORRECT_COLLECTED,
        collected,
        () ->
            rounds.move(
                key,
                Command.CORRECT_COLLECTED,
                Map.of("collected", collected, "corrects", corrects, "reason", reason),
                round -> correctCollected(round, collected, corrects)));
  }

  private Step correctCollected(RoundContext round, int collected, int corrects) {
    Counting counting = (Counting) round.state();
    return counting.correctCollected(
        collected, corrects, declared(round, counting.count()), round.regulation().basis());
  }
}
