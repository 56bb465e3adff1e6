package org.kiemphieu.live.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.kiemphieu.assembly.service.AssemblyService;
import org.kiemphieu.batch.domain.BatchState;
import org.kiemphieu.batch.service.BatchService;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.Counting;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.election.domain.Voting;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.hands.domain.Declared;
import org.kiemphieu.hands.domain.Open;
import org.kiemphieu.hands.service.HandsContext;
import org.kiemphieu.hands.service.ShowsOfHands;
import org.kiemphieu.live.domain.Happening;
import org.kiemphieu.live.repository.LedgerTail;
import org.kiemphieu.result.domain.ReleasedResult;
import org.kiemphieu.result.service.ReleasedResults;

/** What everybody in the hall may see: how far the work is, and what was released; no votes. */
@ApplicationScoped
@Transactional
public class Hall {

  @Inject AssemblyService assemblies;
  @Inject ElectionService elections;
  @Inject BatchService batches;
  @Inject ReleasedResults released;
  @Inject ShowsOfHands hands;
  @Inject DataSource database;

  /** By assembly. Everything shown is in the ledger, so it holds until the ledger grows. */
  private final Map<String, State> latest = new ConcurrentHashMap<>();

  /**
   * The hall's state.
   *
   * @param sequence number of the ledger's entry up to which everything is in it
   * @param showsOfHands those open, and those declared
   */
  public record State(
      String name, long sequence, List<Progress> rounds, List<HandsContext> showsOfHands) {}

  /** How far one round is; figures are there from the state on in which they are recorded. */
  public record Progress(
      RoundKey round,
      ElectionSettings election,
      int seats,
      int count,
      RoundStage stage,
      Optional<Integer> issued,
      Optional<Integer> collected,
      int accepted,
      int batches,
      int batchesAccepted,
      Optional<ReleasedResult> released) {}

  /** The rounds of all elections in order, as they stand. */
  public State state(String assembly) {
    String name = assemblies.settings(assembly).value().name();
    long sequence = sequence(assembly);
    State known = latest.get(assembly);
    if (known != null && known.sequence() == sequence) {
      return known;
    }
    List<Progress> rounds = new ArrayList<>();
    for (ElectionService.Listed election : elections.all(assembly)) {
      for (int round = 1; round <= election.rounds(); round++) {
        rounds.add(progress(elections.round(new RoundKey(assembly, election.code(), round))));
      }
    }
    State state = new State(name, sequence, rounds, shownHands(assembly));
    latest.put(assembly, state);
    return state;
  }

  /** What is not put to the vote yet, or was taken back, is not for the hall. */
  private List<HandsContext> shownHands(String assembly) {
    return hands.all(assembly).stream()
        .filter(vote -> vote.state() instanceof Open || vote.state() instanceof Declared)
        .toList();
  }

  private Progress progress(RoundContext round) {
    CountKey key = new CountKey(round.key(), round.count());
    List<BatchService.BatchProgress> all = batches.all(key);
    return new Progress(
        round.key(),
        round.election(),
        round.seats(),
        round.count(),
        round.state().stage(),
        round.state().votingState().map(Voting::issued),
        round.state().countingState().map(Counting::collected),
        all.stream().mapToInt(batch -> accepted(batch.state())).sum(),
        all.size(),
        (int) all.stream().filter(batch -> batch.state() instanceof BatchState.Accepted).count(),
        released.of(key));
  }

  /** Sheets that are settled: the presidium's screen counts those in doubt apart, and so here. */
  private static int accepted(BatchState state) {
    if (state instanceof BatchState.Reconciling reconciling) {
      return reconciling.accepted() - reconciling.awaitingRuling();
    }
    return state instanceof BatchState.Accepted all ? all.accepted() : 0;
  }

  private long sequence(String assembly) {
    try (Connection connection = database.getConnection()) {
      return LedgerTail.last(connection, assembly, 1).stream().mapToLong(Happening::sequence).sum();
    } catch (SQLException e) {
      throw new IllegalStateException("the ledger cannot be read", e);
    }
  }
}
